#[tcapi::action(spec = "things/2020-01-01/TwoCursors.toml")]
pub struct TwoCursors;

fn main() {
    let _ = TwoCursors::builder().build();
    let _: Option<TwoCursorsResponse> = None;
    let _: Option<TwoCursorsError> = None;
}
