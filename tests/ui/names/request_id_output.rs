#[tcapi::action(spec = "RequestIdOutput.toml")]
pub struct RequestIdOutput;

fn main() {
    let _: Option<RequestIdOutput> = None;
}
