#[tcapi::action(spec = "MissingKey.toml")]
pub struct MissingKey;

fn main() {
    let _ = MissingKey::builder().ids(["a"]).build();
    let _: Option<MissingKeyResponse> = None;
    let _: Option<MissingKeyError> = None;
}
