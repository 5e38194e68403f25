#[tcapi::action(spec = "NoValues.toml")]
pub struct NoValues;

fn main() {
    let _: Option<NoValues> = None;
}
