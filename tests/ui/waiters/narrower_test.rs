#[tcapi::action(spec = "things/2020-01-01/NarrowerTest.toml")]
pub struct NarrowerTest;

fn main() {
    let _ = NarrowerTest::builder().build();
    let _: Option<NarrowerTestResponse> = None;
    let _: Option<NarrowerTestError> = None;
}
