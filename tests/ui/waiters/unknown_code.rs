#[tcapi::action(spec = "things/2020-01-01/UnknownCode.toml")]
pub struct UnknownCode;

fn main() {
    let _ = UnknownCode::builder().build();
    let _: Option<UnknownCodeResponse> = None;
    let _: Option<UnknownCodeError> = None;
}
