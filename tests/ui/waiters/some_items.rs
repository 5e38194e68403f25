#[tcapi::action(spec = "things/2020-01-01/SomeItems.toml")]
pub struct SomeItems;

fn main() {
    let _ = SomeItems::builder().build();
    let _: Option<SomeItemsResponse> = None;
    let _: Option<SomeItemsError> = None;
}
