#[tcapi::action(spec = "Reboot.toml")]
pub struct Restart;

fn main() {
    let _: Option<Restart> = None;
}
