#[tcapi::action(spec = "things/2020-01-01/FleetForm.toml")]
pub struct FleetForm;

fn main() {
    let _ = FleetForm::builder().build();
    let _: Option<FleetFormResponse> = None;
    let _: Option<FleetFormError> = None;
}
