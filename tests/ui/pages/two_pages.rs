#[tcapi::action(spec = "things/2020-01-01/TwoPages.toml")]
pub struct TwoPages;

fn main() {
    let _ = TwoPages::builder().build();
    let _: Option<TwoPagesResponse> = None;
    let _: Option<TwoPagesError> = None;
}
