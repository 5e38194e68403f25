#[tcapi::service(dir = "empty_folder/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
}
