#[tcapi::action(spec = "EnumWithoutValues.toml")]
pub struct EnumWithoutValues;

fn main() {
    let _: Option<EnumWithoutValues> = None;
}
