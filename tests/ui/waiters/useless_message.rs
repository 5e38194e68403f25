#[tcapi::action(spec = "things/2020-01-01/UselessMessage.toml")]
pub struct UselessMessage;

fn main() {
    let _ = UselessMessage::builder().build();
    let _: Option<UselessMessageResponse> = None;
    let _: Option<UselessMessageError> = None;
}
