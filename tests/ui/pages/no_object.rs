#[tcapi::action(spec = "things/2020-01-01/NoObject.toml")]
pub struct NoObject;

fn main() {
    let _ = NoObject::builder().build();
    let _: Option<NoObjectResponse> = None;
    let _: Option<NoObjectError> = None;
}
