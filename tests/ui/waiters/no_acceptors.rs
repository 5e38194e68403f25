#[tcapi::action(spec = "things/2020-01-01/NoAcceptors.toml")]
pub struct NoAcceptors;

fn main() {
    let _ = NoAcceptors::builder().build();
    let _: Option<NoAcceptorsResponse> = None;
    let _: Option<NoAcceptorsError> = None;
}
