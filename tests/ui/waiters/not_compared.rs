#[tcapi::action(spec = "things/2020-01-01/NotCompared.toml")]
pub struct NotCompared;

fn main() {
    let _ = NotCompared::builder().build();
    let _: Option<NotComparedResponse> = None;
    let _: Option<NotComparedError> = None;
}
