#[tcapi::action(spec = "ReservedIdent.toml")]
pub struct ReservedIdent;

fn main() {
    let _: Option<ReservedIdent> = None;
}
