#[tcapi::action(spec = "things/2020-01-01/NotEntered.toml")]
pub struct NotEntered;

fn main() {
    let _ = NotEntered::builder().build();
    let _: Option<NotEnteredResponse> = None;
    let _: Option<NotEnteredError> = None;
}
