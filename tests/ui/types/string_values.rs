#[tcapi::action(spec = "StringValues.toml")]
pub struct StringValues;

fn main() {
    let _ = StringValues::builder().build();
    let _: Option<StringValuesResponse> = None;
    let _: Option<StringValuesError> = None;
}
