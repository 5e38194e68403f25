#[tcapi::action(spec = "UnknownKey.toml")]
pub struct UnknownKey;

fn main() {
    let _ = UnknownKey::builder().ids(["a"]).build();
    let _: Option<UnknownKeyResponse> = None;
    let _: Option<UnknownKeyError> = None;
}
