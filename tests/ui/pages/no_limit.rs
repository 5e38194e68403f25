#[tcapi::action(spec = "things/2020-01-01/NoLimit.toml")]
pub struct NoLimit;

fn main() {
    let _ = NoLimit::builder().build();
    let _: Option<NoLimitResponse> = None;
    let _: Option<NoLimitError> = None;
}
