#[tcapi::action(spec = "things/2020-01-01/NoSuccess.toml")]
pub struct NoSuccess;

fn main() {
    let _ = NoSuccess::builder().build();
    let _: Option<NoSuccessResponse> = None;
    let _: Option<NoSuccessError> = None;
}
