#[tcapi::action(spec = "Reboot.toml")]
#[derive(Debug)]
pub struct Reboot;

fn main() {}
