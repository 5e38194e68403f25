#[tcapi::service(dir = "other_folder/things/2021-01-01")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
