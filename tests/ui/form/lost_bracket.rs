#[tcapi::action(spec = "LostBracket.toml")]
pub struct LostBracket;

fn main() {
    let _: Option<LostBracket> = None;
}
