#[tcapi::action(spec = "NamedLikeTheAnswer.toml")]
pub struct NamedLikeTheAnswer;

fn main() {
    let _: Option<NamedLikeTheAnswer> = None;
}
