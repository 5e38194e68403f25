#[tcapi::action(spec = "Accepted.toml")]
pub struct Accepted;

fn main() {
    let _ = Accepted::builder().build();
    let _: Option<AcceptedResponse> = None;
    let _: Option<AcceptedError> = None;
}
