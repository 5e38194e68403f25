#[tcapi::action(spec = "LengthOfList.toml")]
pub struct LengthOfList;

fn main() {
    let _: Option<LengthOfList> = None;
}
