#[tcapi::action(spec = "RequiredParam.toml")]
pub struct RequiredParam;

fn main() {
    let _ = RequiredParam::builder().force(true).build();
    let _: Option<RequiredParamResponse> = None;
    let _: Option<RequiredParamError> = None;
}
