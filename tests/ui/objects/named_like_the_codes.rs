#[tcapi::action(spec = "NamedLikeTheCodes.toml")]
pub struct NamedLikeTheCodes;

fn main() {
    let _: Option<NamedLikeTheCodesResponse> = None;
    let _: Option<NamedLikeTheCodesError> = None;
}
