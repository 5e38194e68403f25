#[tcapi::action(spec = "OtherPath.toml")]
pub struct OtherPath;

fn main() {
    let _ = OtherPath::builder().build();
    let _: Option<OtherPathResponse> = None;
    let _: Option<OtherPathError> = None;
}
