#[tcapi::action(spec = "Ident.toml")]
pub struct Ident;

fn main() {
    let _: Option<Ident> = None;
    let _: Option<IdentResponse> = None;
    let _: Option<IdentError> = None;
}
