#[tcapi::action(spec = "Unwritten.toml")]
pub struct Unwritten;

fn main() {
    let _ = Unwritten::builder().build();
    let _: Option<UnwrittenResponse> = None;
    let _: Option<UnwrittenError> = None;
}
