#[tcapi::action(spec = "things/2020-01-01/Durations.toml")]
pub struct Durations;

fn main() {
    let _ = Durations::builder().build();
    let _: Option<DurationsResponse> = None;
    let _: Option<DurationsError> = None;
}
