#[tcapi::action(spec = "MalformedCode.toml")]
pub struct MalformedCode;

fn main() {
    let _: Option<MalformedCode> = None;
}
