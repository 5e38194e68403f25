#[tcapi::action(spec = "ValuesWithoutEnum.toml")]
pub struct ValuesWithoutEnum;

fn main() {
    let _: Option<ValuesWithoutEnum> = None;
}
