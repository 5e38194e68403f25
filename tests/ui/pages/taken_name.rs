#[tcapi::action(spec = "things/2020-01-01/TakenName.toml")]
pub struct TakenName;

fn main() {
    let _ = TakenName::builder().build();
    let _: Option<TakenNameResponse> = None;
    let _: Option<TakenNameError> = None;
}
