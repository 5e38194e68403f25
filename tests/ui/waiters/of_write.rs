#[tcapi::action(spec = "things/2020-01-01/OfWrite.toml")]
pub struct OfWrite;

fn main() {
    let _ = OfWrite::builder().build();
    let _: Option<OfWriteResponse> = None;
    let _: Option<OfWriteError> = None;
}
