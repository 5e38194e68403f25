#[tcapi::action(spec = "things/2020-01-01/MissingKeys.toml")]
pub struct MissingKeys;

fn main() {
    let _ = MissingKeys::builder().build();
    let _: Option<MissingKeysResponse> = None;
    let _: Option<MissingKeysError> = None;
}
