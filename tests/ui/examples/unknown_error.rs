#[tcapi::action(spec = "UnknownError.toml")]
pub struct UnknownError;

fn main() {
    let _ = UnknownError::builder().build();
    let _: Option<UnknownErrorResponse> = None;
    let _: Option<UnknownErrorError> = None;
}
