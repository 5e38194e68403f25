#[tcapi::action(spec = "NotAnObject.toml")]
pub struct NotAnObject;

fn main() {
    let _ = NotAnObject::builder().build();
    let _: Option<NotAnObjectResponse> = None;
    let _: Option<NotAnObjectError> = None;
}
