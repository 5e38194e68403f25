#[tcapi::action(spec = "TwoOfOneName.toml")]
pub struct TwoOfOneName;

fn main() {
    let _: Option<TwoOfOneName> = None;
}
