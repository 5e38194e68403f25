#[tcapi::action(spec = "NoBounds.toml")]
pub struct NoBounds;

fn main() {
    let _ = NoBounds::builder().build();
    let _: Option<NoBoundsResponse> = None;
    let _: Option<NoBoundsError> = None;
}
