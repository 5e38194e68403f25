#[tcapi::action(spec = "MistakeInside.toml")]
pub struct MistakeInside;

fn main() {
    let _ = MistakeInside::builder().build();
    let _: Option<MistakeInsideResponse> = None;
    let _: Option<MistakeInsideError> = None;
}
