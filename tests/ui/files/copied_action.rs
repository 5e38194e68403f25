/// `StopThings.toml` is a copy of the other file.
#[tcapi::service(dir = "copied_action/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
