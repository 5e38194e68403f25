#[tcapi::action(spec = "Version.toml")]
pub struct Version;

fn main() {
    let _ = Version::builder().build();
    let _: Option<VersionResponse> = None;
    let _: Option<VersionError> = None;
}
