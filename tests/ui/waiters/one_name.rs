#[tcapi::action(spec = "things/2020-01-01/OneName.toml")]
pub struct OneName;

fn main() {
    let _ = OneName::builder().build();
    let _: Option<OneNameResponse> = None;
    let _: Option<OneNameError> = None;
}
