#[tcapi::action(spec = "RateLimit.toml")]
pub struct RateLimit;

fn main() {
    let _ = RateLimit::builder().build();
    let _: Option<RateLimitResponse> = None;
    let _: Option<RateLimitError> = None;
}
