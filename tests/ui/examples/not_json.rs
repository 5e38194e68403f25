#[tcapi::action(spec = "NotJson.toml")]
pub struct NotJson;

fn main() {
    let _ = NotJson::builder().build();
    let _: Option<NotJsonResponse> = None;
    let _: Option<NotJsonError> = None;
}
