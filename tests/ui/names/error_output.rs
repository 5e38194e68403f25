#[tcapi::action(spec = "ErrorOutput.toml")]
pub struct ErrorOutput;

fn main() {
    let _: Option<ErrorOutput> = None;
}
