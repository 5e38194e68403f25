#[tcapi::action(spec = "OwnMember.toml")]
pub struct OwnMember;

fn main() {
    let _: Option<OwnMember> = None;
}
