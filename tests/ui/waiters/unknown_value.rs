#[tcapi::action(spec = "things/2020-01-01/UnknownValue.toml")]
pub struct UnknownValue;

fn main() {
    let _ = UnknownValue::builder().build();
    let _: Option<UnknownValueResponse> = None;
    let _: Option<UnknownValueError> = None;
}
