#[tcapi::service(dir = "object_of_name/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::StopThings> = None;
}
