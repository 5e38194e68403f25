#[tcapi::action(spec = "UnknownWord.toml")]
pub struct UnknownWord;

fn main() {
    let _: Option<UnknownWord> = None;
}
