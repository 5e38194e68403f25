#[tcapi::service(dir = "no_service/things/2020-01-01")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
