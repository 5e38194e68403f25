#[tcapi::action(spec = "Steps.toml")]
pub struct Steps;

fn main() {
    let _ = Steps::builder().build();
    let _: Option<StepsResponse> = None;
    let _: Option<StepsError> = None;
}
