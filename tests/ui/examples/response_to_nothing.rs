#[tcapi::action(spec = "ResponseToNothing.toml")]
pub struct ResponseToNothing;

fn main() {
    let _ = ResponseToNothing::builder().build();
    let _: Option<ResponseToNothingResponse> = None;
    let _: Option<ResponseToNothingError> = None;
}
