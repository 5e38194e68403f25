#[tcapi::action(spec = "NamesId.toml")]
pub struct NamesId;

fn main() {
    let _ = NamesId::builder().build();
    let _: Option<NamesIdResponse> = None;
    let _: Option<NamesIdError> = None;
}
