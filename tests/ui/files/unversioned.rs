/// The version is no string, so its folder is not known.
#[tcapi::service(dir = "unversioned/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name, things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
