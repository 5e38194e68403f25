#[tcapi::action(spec = "DefaultOfOtherType.toml")]
pub struct DefaultOfOtherType;

fn main() {
    let _ = DefaultOfOtherType::builder().count(3).build();
    let _: Option<DefaultOfOtherTypeResponse> = None;
    let _: Option<DefaultOfOtherTypeError> = None;
}
