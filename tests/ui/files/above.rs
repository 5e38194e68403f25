/// A service.toml that stands in the folder of the service.
#[tcapi::service(dir = "above/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
