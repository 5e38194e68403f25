#[tcapi::action(spec = "things/2020-01-01/TwoTests.toml")]
pub struct TwoTests;

fn main() {
    let _ = TwoTests::builder().build();
    let _: Option<TwoTestsResponse> = None;
    let _: Option<TwoTestsError> = None;
}
