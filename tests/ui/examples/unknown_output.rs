#[tcapi::action(spec = "UnknownOutput.toml")]
pub struct UnknownOutput;

fn main() {
    let _ = UnknownOutput::builder().build();
    let _: Option<UnknownOutputResponse> = None;
    let _: Option<UnknownOutputError> = None;
}
