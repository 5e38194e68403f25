#[tcapi::action(spec = "things/2020-01-01/OpenCode.toml")]
pub struct OpenCode;

fn main() {
    let _ = OpenCode::builder().build();
    let _: Option<OpenCodeResponse> = None;
    let _: Option<OpenCodeError> = None;
}
