#[tcapi::action(spec = "things/2020-01-01/Forms.toml")]
pub struct Forms;

fn main() {
    let _ = Forms::builder().build();
    let _: Option<FormsResponse> = None;
    let _: Option<FormsError> = None;
}
