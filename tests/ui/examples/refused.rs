#[tcapi::action(spec = "Refused.toml")]
pub struct Refused;

fn main() {
    let _ = Refused::builder().ids(["thing-1234"]).build();
    let _: Option<RefusedResponse> = None;
    let _: Option<RefusedError> = None;
}
