#[tcapi::action(spec = "NoIdentity.toml")]
pub struct NoIdentity;

fn main() {
    let _ = NoIdentity::builder().build();
    let _: Option<NoIdentityResponse> = None;
    let _: Option<NoIdentityError> = None;
}
