#[tcapi::action(spec = "things/2020-01-01/NoTest.toml")]
pub struct NoTest;

fn main() {
    let _ = NoTest::builder().build();
    let _: Option<NoTestResponse> = None;
    let _: Option<NoTestError> = None;
}
