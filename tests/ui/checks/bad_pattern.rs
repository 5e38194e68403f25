#[tcapi::action(spec = "BadPattern.toml")]
pub struct BadPattern;

fn main() {
    let _ = BadPattern::builder().build();
    let _: Option<BadPatternResponse> = None;
    let _: Option<BadPatternError> = None;
}
