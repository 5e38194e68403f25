#[tcapi::action(spec = "Several.toml")]
pub struct Several;

fn main() {
    let _: Option<Several> = None;
}
