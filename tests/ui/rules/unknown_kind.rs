#[tcapi::action(spec = "UnknownKind.toml")]
pub struct UnknownKind;

fn main() {
    let _ = UnknownKind::builder().build();
    let _: Option<UnknownKindResponse> = None;
    let _: Option<UnknownKindError> = None;
}
