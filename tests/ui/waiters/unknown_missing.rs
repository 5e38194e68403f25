#[tcapi::action(spec = "things/2020-01-01/UnknownMissing.toml")]
pub struct UnknownMissing;

fn main() {
    let _ = UnknownMissing::builder().build();
    let _: Option<UnknownMissingResponse> = None;
    let _: Option<UnknownMissingError> = None;
}
