#[tcapi::action(spec = "things/2020-01-01/HalfToken.toml")]
pub struct HalfToken;

fn main() {
    let _ = HalfToken::builder().build();
    let _: Option<HalfTokenResponse> = None;
    let _: Option<HalfTokenError> = None;
}
