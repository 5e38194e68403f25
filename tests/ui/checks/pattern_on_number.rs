#[tcapi::action(spec = "PatternOnNumber.toml")]
pub struct PatternOnNumber;

fn main() {
    let _ = PatternOnNumber::builder().build();
    let _: Option<PatternOnNumberResponse> = None;
    let _: Option<PatternOnNumberError> = None;
}
