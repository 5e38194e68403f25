#[tcapi::service(dir = "version_without_folder/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name, things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
