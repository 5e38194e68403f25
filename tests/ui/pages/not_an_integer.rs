#[tcapi::action(spec = "things/2020-01-01/NotAnInteger.toml")]
pub struct NotAnInteger;

fn main() {
    let _ = NotAnInteger::builder().build();
    let _: Option<NotAnIntegerResponse> = None;
    let _: Option<NotAnIntegerError> = None;
}
