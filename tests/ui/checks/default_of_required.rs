#[tcapi::action(spec = "DefaultOfRequired.toml")]
pub struct DefaultOfRequired;

fn main() {
    let _ = DefaultOfRequired::builder().build();
    let _: Option<DefaultOfRequiredResponse> = None;
    let _: Option<DefaultOfRequiredError> = None;
}
