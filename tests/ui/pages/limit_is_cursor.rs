#[tcapi::action(spec = "things/2020-01-01/LimitIsCursor.toml")]
pub struct LimitIsCursor;

fn main() {
    let _ = LimitIsCursor::builder().build();
    let _: Option<LimitIsCursorResponse> = None;
    let _: Option<LimitIsCursorError> = None;
}
