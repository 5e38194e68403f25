#[tcapi::action(spec = "UnreadableResponse.toml")]
pub struct UnreadableResponse;

fn main() {
    let _ = UnreadableResponse::builder().build();
    let _: Option<UnreadableResponseResponse> = None;
    let _: Option<UnreadableResponseError> = None;
}
