#[tcapi::action(spec = "TwoEnums.toml")]
pub struct TwoEnums;

fn main() {
    let _ = TwoEnums::builder().build();
    let _: Option<TwoEnumsResponse> = None;
    let _: Option<TwoEnumsError> = None;
}
