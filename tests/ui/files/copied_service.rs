/// The folder is a copy of another service's folder.
#[tcapi::service(dir = "copied_service/others")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
