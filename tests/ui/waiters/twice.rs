#[tcapi::action(spec = "things/2020-01-01/Twice.toml")]
pub struct Twice;

fn main() {
    let _ = Twice::builder().build();
    let _: Option<TwiceResponse> = None;
    let _: Option<TwiceError> = None;
}
