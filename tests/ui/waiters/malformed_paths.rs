#[tcapi::action(spec = "things/2020-01-01/MalformedPaths.toml")]
pub struct MalformedPaths;

fn main() {
    let _ = MalformedPaths::builder().build();
    let _: Option<MalformedPathsResponse> = None;
    let _: Option<MalformedPathsError> = None;
}
