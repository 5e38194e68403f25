#[tcapi::action(spec = "WireName.toml")]
pub struct WireName;

fn main() {
    let _: Option<WireName> = None;
}
