#[tcapi::action(spec = "NotAnIdent.toml")]
pub struct NotAnIdent;

fn main() {
    let _: Option<NotAnIdent> = None;
}
