#[tcapi::action(spec = "things/2020-01-01/UnknownPaths.toml")]
pub struct UnknownPaths;

fn main() {
    let _ = UnknownPaths::builder().build();
    let _: Option<UnknownPathsResponse> = None;
    let _: Option<UnknownPathsError> = None;
}
