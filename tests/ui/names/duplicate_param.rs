#[tcapi::action(spec = "DuplicateParam.toml")]
pub struct DuplicateParam;

fn main() {
    let _ = DuplicateParam::builder().count(3).build();
    let _: Option<DuplicateParamResponse> = None;
    let _: Option<DuplicateParamError> = None;
}
