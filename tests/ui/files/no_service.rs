#[tcapi::service(dir = "no_service")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name, things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
