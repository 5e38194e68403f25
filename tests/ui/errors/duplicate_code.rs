#[tcapi::action(spec = "DuplicateCode.toml")]
pub struct DuplicateCode;

fn main() {
    let _ = DuplicateCode::builder().build();
    let _: Option<DuplicateCodeResponse> = None;
    let _: Option<DuplicateCodeError> = None;
}
