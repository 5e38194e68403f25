#[tcapi::action(spec = "things/2020-01-01/FleetOfRead.toml")]
pub struct FleetOfRead;

fn main() {
    let _ = FleetOfRead::builder().build();
    let _: Option<FleetOfReadResponse> = None;
    let _: Option<FleetOfReadError> = None;
}
