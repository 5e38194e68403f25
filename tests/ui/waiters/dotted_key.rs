#[tcapi::action(spec = "things/2020-01-01/DottedKey.toml")]
pub struct DottedKey;

fn main() {
    let _ = DottedKey::builder().build();
    let _: Option<DottedKeyResponse> = None;
    let _: Option<DottedKeyError> = None;
}
