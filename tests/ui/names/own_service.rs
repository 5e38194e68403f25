#[tcapi::service(dir = "own_service/config")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
}
