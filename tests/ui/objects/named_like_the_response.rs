#[tcapi::action(spec = "NamedLikeTheResponse.toml")]
pub struct NamedLikeTheResponse;

fn main() {
    let _: Option<NamedLikeTheResponse> = None;
}
