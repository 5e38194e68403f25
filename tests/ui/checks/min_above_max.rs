#[tcapi::action(spec = "MinAboveMax.toml")]
pub struct MinAboveMax;

fn main() {
    let _ = MinAboveMax::builder().build();
    let _: Option<MinAboveMaxResponse> = None;
    let _: Option<MinAboveMaxError> = None;
}
