#[tcapi::action(spec = "DefaultOutOfRange.toml")]
pub struct DefaultOutOfRange;

fn main() {
    let _ = DefaultOutOfRange::builder().count(3).build();
    let _: Option<DefaultOutOfRangeResponse> = None;
    let _: Option<DefaultOutOfRangeError> = None;
}
