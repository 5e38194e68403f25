#[tcapi::action(spec = "NoParams.toml")]
pub struct NoParams;

fn main() {
    let _ = NoParams::builder().build();
    let _: Option<NoParamsResponse> = None;
    let _: Option<NoParamsError> = None;
}
