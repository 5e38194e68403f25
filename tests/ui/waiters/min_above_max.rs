#[tcapi::action(spec = "things/2020-01-01/MinAboveMax.toml")]
pub struct MinAboveMax;

fn main() {
    let _ = MinAboveMax::builder().build();
    let _: Option<MinAboveMaxResponse> = None;
    let _: Option<MinAboveMaxError> = None;
}
