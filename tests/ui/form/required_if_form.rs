#[tcapi::action(spec = "RequiredIfForm.toml")]
pub struct RequiredIfForm;

fn main() {
    let _ = RequiredIfForm::builder().build();
    let _: Option<RequiredIfFormResponse> = None;
    let _: Option<RequiredIfFormError> = None;
}
