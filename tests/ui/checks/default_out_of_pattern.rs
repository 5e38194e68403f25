#[tcapi::action(spec = "DefaultOutOfPattern.toml")]
pub struct DefaultOutOfPattern;

fn main() {
    let _ = DefaultOutOfPattern::builder().build();
    let _: Option<DefaultOutOfPatternResponse> = None;
    let _: Option<DefaultOutOfPatternError> = None;
}
