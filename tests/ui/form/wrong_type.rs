#[tcapi::action(spec = "WrongType.toml")]
pub struct WrongType;

fn main() {
    let _: Option<WrongType> = None;
}
