#[tcapi::action(spec = "RangeOnString.toml")]
pub struct RangeOnString;

fn main() {
    let _ = RangeOnString::builder().build();
    let _: Option<RangeOnStringResponse> = None;
    let _: Option<RangeOnStringError> = None;
}
