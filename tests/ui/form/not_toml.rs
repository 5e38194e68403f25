#[tcapi::action(spec = "NotToml.toml")]
pub struct NotToml;

fn main() {
    let _: Option<NotToml> = None;
}
