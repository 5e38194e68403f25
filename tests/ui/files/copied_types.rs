/// Both files have the same types.
#[tcapi::service(dir = "copied_types/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
    let _: Option<things::StopThings> = None;
}
