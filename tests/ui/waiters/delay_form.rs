#[tcapi::action(spec = "things/2020-01-01/DelayForm.toml")]
pub struct DelayForm;

fn main() {
    let _ = DelayForm::builder().build();
    let _: Option<DelayFormResponse> = None;
    let _: Option<DelayFormError> = None;
}
