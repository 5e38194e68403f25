#[tcapi::action(spec = "UnknownType.toml")]
pub struct UnknownType;

fn main() {
    let _: Option<UnknownType> = None;
}
