#[tcapi::action(spec = "things/2020-01-01/MissingOfNothing.toml")]
pub struct MissingOfNothing;

fn main() {
    let _ = MissingOfNothing::builder().build();
    let _: Option<MissingOfNothingResponse> = None;
    let _: Option<MissingOfNothingError> = None;
}
