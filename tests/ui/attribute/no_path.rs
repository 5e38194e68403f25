#[tcapi::action]
pub struct Reboot;

fn main() {}
