#[tcapi::action(spec = "DuplicateValue.toml")]
pub struct DuplicateValue;

fn main() {
    let _ = DuplicateValue::builder().build();
    let _: Option<DuplicateValueResponse> = None;
    let _: Option<DuplicateValueError> = None;
}
