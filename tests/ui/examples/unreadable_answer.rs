#[tcapi::action(spec = "UnreadableAnswer.toml")]
pub struct UnreadableAnswer;

fn main() {
    let _ = UnreadableAnswer::builder().build();
    let _: Option<UnreadableAnswerResponse> = None;
    let _: Option<UnreadableAnswerError> = None;
}
