#[tcapi::action(spec = "things/2020-01-01/BadName.toml")]
pub struct BadName;

fn main() {
    let _ = BadName::builder().build();
    let _: Option<BadNameResponse> = None;
    let _: Option<BadNameError> = None;
}
