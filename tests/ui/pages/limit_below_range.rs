#[tcapi::action(spec = "things/2020-01-01/LimitBelowRange.toml")]
pub struct LimitBelowRange;

fn main() {
    let _ = LimitBelowRange::builder().build();
    let _: Option<LimitBelowRangeResponse> = None;
    let _: Option<LimitBelowRangeError> = None;
}
