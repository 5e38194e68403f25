#[tcapi::action(spec = "things/2020-01-01/UnknownState.toml")]
pub struct UnknownState;

fn main() {
    let _ = UnknownState::builder().build();
    let _: Option<UnknownStateResponse> = None;
    let _: Option<UnknownStateError> = None;
}
