#[tcapi::action(spec = "Endless.toml")]
pub struct Endless;

fn main() {
    let _ = Endless::builder().build();
    let _: Option<EndlessResponse> = None;
    let _: Option<EndlessError> = None;
}
