#[tcapi::action(spec = "UnknownParam.toml")]
pub struct UnknownParam;

fn main() {
    let _ = UnknownParam::builder().force(true).build();
    let _: Option<UnknownParamResponse> = None;
    let _: Option<UnknownParamError> = None;
}
