#[tcapi::service(dir = "no_such_folder")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
}
