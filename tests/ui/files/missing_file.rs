#[tcapi::action(spec = "NoSuchThing.toml")]
pub struct NoSuchThing;

fn main() {
    let _: Option<NoSuchThing> = None;
}
