#[tcapi::action(spec = "things/2020-01-01/SameTest.toml")]
pub struct SameTest;

fn main() {
    let _ = SameTest::builder().build();
    let _: Option<SameTestResponse> = None;
    let _: Option<SameTestError> = None;
}
