#[tcapi::action(spec = "things/2020-01-01/WaitForThings.toml")]
pub struct WaitForThings;

fn main() {
    let _ = WaitForThings::builder().build();
    let _: Option<WaitForThingsResponse> = None;
    let _: Option<WaitForThingsError> = None;
}
