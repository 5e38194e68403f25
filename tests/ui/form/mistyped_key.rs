#[tcapi::action(spec = "MistypedKey.toml")]
pub struct MistypedKey;

fn main() {
    let _: Option<MistypedKey> = None;
}
