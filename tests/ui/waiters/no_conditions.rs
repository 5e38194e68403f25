#[tcapi::action(spec = "things/2020-01-01/NoConditions.toml")]
pub struct NoConditions;

fn main() {
    let _ = NoConditions::builder().build();
    let _: Option<NoConditionsResponse> = None;
    let _: Option<NoConditionsError> = None;
}
