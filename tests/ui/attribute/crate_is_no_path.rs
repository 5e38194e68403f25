#[tcapi::action(spec = "Reboot.toml", crate = "my-tcapi")]
pub struct Reboot;

#[tcapi::action(spec = "Reboot.toml", actions = ["Reboot"])]
pub struct Other;

fn main() {}
