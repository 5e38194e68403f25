#[tcapi::action(spec = "UnknownRetry.toml")]
pub struct UnknownRetry;

fn main() {
    let _ = UnknownRetry::builder().build();
    let _: Option<UnknownRetryResponse> = None;
    let _: Option<UnknownRetryError> = None;
}
