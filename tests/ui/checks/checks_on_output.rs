#[tcapi::action(spec = "ChecksOnOutput.toml")]
pub struct ChecksOnOutput;

fn main() {
    let _ = ChecksOnOutput::builder().build();
    let _: Option<ChecksOnOutputResponse> = None;
    let _: Option<ChecksOnOutputError> = None;
}
