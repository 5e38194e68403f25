#[tcapi::action(spec = "Use.toml")]
pub struct Use;

fn main() {
    let _ = Use::builder().build();
    let _: Option<UseResponse> = None;
    let _: Option<UseError> = None;
}
