#[tcapi::action(spec = "Misnamed.toml")]
pub struct RebootThings;

fn main() {
    let _: Option<RebootThings> = None;
}
