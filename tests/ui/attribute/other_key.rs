#[tcapi::action(file = "Reboot.toml")]
pub struct Reboot;

fn main() {}
