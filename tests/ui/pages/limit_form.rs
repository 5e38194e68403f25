#[tcapi::action(spec = "things/2020-01-01/LimitForm.toml")]
pub struct LimitForm;

fn main() {
    let _ = LimitForm::builder().build();
    let _: Option<LimitFormResponse> = None;
    let _: Option<LimitFormError> = None;
}
