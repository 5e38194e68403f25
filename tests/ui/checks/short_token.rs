#[tcapi::action(spec = "ShortToken.toml")]
pub struct ShortToken;

fn main() {
    let _ = ShortToken::builder().build();
    let _: Option<ShortTokenResponse> = None;
    let _: Option<ShortTokenError> = None;
}
