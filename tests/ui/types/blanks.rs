#[tcapi::action(spec = "Blanks.toml")]
pub struct Blanks;

fn main() {
    let _ = Blanks::builder().build();
    let _: Option<BlanksResponse> = None;
    let _: Option<BlanksError> = None;
}
