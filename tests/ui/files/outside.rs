/// There is no `service.toml`, so the file stands alone.
#[tcapi::action(spec = "outside/things/2020-01-01/StopThings.toml")]
pub struct StopThings;

fn main() {
    let _: Option<StopThings> = None;
}
