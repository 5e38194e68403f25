#[tcapi::action(spec = "Identity.toml")]
pub struct Identity;

fn main() {
    let _ = Identity::builder().build();
    let _: Option<IdentityResponse> = None;
    let _: Option<IdentityError> = None;
}
