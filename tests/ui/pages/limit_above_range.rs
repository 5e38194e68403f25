#[tcapi::action(spec = "things/2020-01-01/LimitAboveRange.toml")]
pub struct LimitAboveRange;

fn main() {
    let _ = LimitAboveRange::builder().build();
    let _: Option<LimitAboveRangeResponse> = None;
    let _: Option<LimitAboveRangeError> = None;
}
