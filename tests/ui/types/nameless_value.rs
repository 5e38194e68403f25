#[tcapi::action(spec = "NamelessValue.toml")]
pub struct NamelessValue;

fn main() {
    let _ = NamelessValue::builder().build();
    let _: Option<NamelessValueResponse> = None;
    let _: Option<NamelessValueError> = None;
}
