#[tcapi::action(spec = "Values.toml")]
pub struct Values;

fn main() {
    let _ = Values::builder().build();
    let _: Option<ValuesResponse> = None;
    let _: Option<ValuesError> = None;
}
