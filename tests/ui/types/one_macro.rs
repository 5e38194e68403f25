#[tcapi::action(spec = "OneMacro.toml")]
pub struct OneMacro;

fn main() {
    let _ = OneMacro::builder().build();
    let _: Option<OneMacroResponse> = None;
    let _: Option<OneMacroError> = None;
}
