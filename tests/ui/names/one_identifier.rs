#[tcapi::action(spec = "OneIdentifier.toml")]
pub struct OneIdentifier;

fn main() {
    let _ = OneIdentifier::builder().ttl(3).build();
    let _: Option<OneIdentifierResponse> = None;
    let _: Option<OneIdentifierError> = None;
}
