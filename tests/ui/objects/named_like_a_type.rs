#[tcapi::action(spec = "NamedLikeAType.toml")]
pub struct NamedLikeAType;

fn main() {
    let _ = NamedLikeAType::builder().build();
    let _: Option<NamedLikeATypeResponse> = None;
    let _: Option<NamedLikeATypeError> = None;
}
