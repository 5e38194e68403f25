#[tcapi::action(spec = "Reboot.toml")]
pub struct Reboot {
    pub ids: Vec<String>,
}

fn main() {}
