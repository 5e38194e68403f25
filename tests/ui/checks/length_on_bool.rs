#[tcapi::action(spec = "LengthOnBool.toml")]
pub struct LengthOnBool;

fn main() {
    let _ = LengthOnBool::builder().build();
    let _: Option<LengthOnBoolResponse> = None;
    let _: Option<LengthOnBoolError> = None;
}
