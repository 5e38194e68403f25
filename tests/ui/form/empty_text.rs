#[tcapi::action(spec = "EmptyText.toml")]
pub struct EmptyText;

fn main() {
    let _: Option<EmptyText> = None;
}
