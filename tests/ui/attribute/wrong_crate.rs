#[tcapi::action(spec = "Reboot.toml", crate = "not_there")]
pub struct Reboot;

fn main() {
    let _ = Reboot::builder().build();
}
