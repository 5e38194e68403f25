#[tcapi::action(spec = "things/2020-01-01/MessageType.toml")]
pub struct MessageType;

fn main() {
    let _ = MessageType::builder().build();
    let _: Option<MessageTypeResponse> = None;
    let _: Option<MessageTypeError> = None;
}
