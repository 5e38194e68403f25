#[tcapi::service(dir = "keyword_service/as")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
}
