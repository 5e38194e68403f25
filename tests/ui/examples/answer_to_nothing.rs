#[tcapi::action(spec = "AnswerToNothing.toml")]
pub struct AnswerToNothing;

fn main() {
    let _ = AnswerToNothing::builder().build();
    let _: Option<AnswerToNothingResponse> = None;
    let _: Option<AnswerToNothingError> = None;
}
