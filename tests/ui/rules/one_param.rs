#[tcapi::action(spec = "OneParam.toml")]
pub struct OneParam;

fn main() {
    let _ = OneParam::builder().force(true).build();
    let _: Option<OneParamResponse> = None;
    let _: Option<OneParamError> = None;
}
