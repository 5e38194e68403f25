#[tcapi::action(spec = "BadBounds.toml")]
pub struct BadBounds;

fn main() {
    let _ = BadBounds::builder().build();
    let _: Option<BadBoundsResponse> = None;
    let _: Option<BadBoundsError> = None;
}
