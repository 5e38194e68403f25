#[tcapi::action(spec = "OtherCode.toml")]
pub struct OtherCode;

fn main() {
    let _ = OtherCode::builder().build();
    let _: Option<OtherCodeResponse> = None;
    let _: Option<OtherCodeError> = None;
}
