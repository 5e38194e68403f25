#[tcapi::action(spec = "things/2020-01-01/UnknownKeys.toml")]
pub struct UnknownKeys;

fn main() {
    let _ = UnknownKeys::builder().build();
    let _: Option<UnknownKeysResponse> = None;
    let _: Option<UnknownKeysError> = None;
}
