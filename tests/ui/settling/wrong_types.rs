#[tcapi::service(dir = "wrong_types/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::StopThings> = None;
}
