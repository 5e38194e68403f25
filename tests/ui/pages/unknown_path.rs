#[tcapi::action(spec = "things/2020-01-01/UnknownPath.toml")]
pub struct UnknownPath;

fn main() {
    let _ = UnknownPath::builder().build();
    let _: Option<UnknownPathResponse> = None;
    let _: Option<UnknownPathError> = None;
}
