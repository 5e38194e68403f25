#[tcapi::action(spec = "ForeignTypes.toml")]
pub struct ForeignTypes;

fn main() {
    let _ = ForeignTypes::builder().build();
    let _: Option<ForeignTypesResponse> = None;
    let _: Option<ForeignTypesError> = None;
}
