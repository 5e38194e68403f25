#[tcapi::service(dir = "no_plain_version/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
}
