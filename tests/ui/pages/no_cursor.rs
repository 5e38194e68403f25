#[tcapi::action(spec = "things/2020-01-01/NoCursor.toml")]
pub struct NoCursor;

fn main() {
    let _ = NoCursor::builder().build();
    let _: Option<NoCursorResponse> = None;
    let _: Option<NoCursorError> = None;
}
