#[tcapi::action(spec = "things/2020-01-01/WrongTypes.toml")]
pub struct WrongTypes;

fn main() {
    let _ = WrongTypes::builder().build();
    let _: Option<WrongTypesResponse> = None;
    let _: Option<WrongTypesError> = None;
}
