#[tcapi::action(spec = "PoorToken.toml")]
pub struct PoorToken;

fn main() {
    let _ = PoorToken::builder().build();
    let _: Option<PoorTokenResponse> = None;
    let _: Option<PoorTokenError> = None;
}
