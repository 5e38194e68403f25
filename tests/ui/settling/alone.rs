/// A file outside of a service folder.
#[tcapi::action(spec = "Alone.toml")]
pub struct Alone;

fn main() {
    let _ = Alone::builder().build();
    let _: Option<AloneResponse> = None;
    let _: Option<AloneError> = None;
}
