#[tcapi::action(spec = "OtherForms.toml")]
pub struct OtherForms;

fn main() {
    let _ = OtherForms::builder().build();
    let _: Option<OtherFormsResponse> = None;
    let _: Option<OtherFormsError> = None;
}
