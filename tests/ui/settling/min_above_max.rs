#[tcapi::service(dir = "min_above_max/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::StopThings> = None;
}
