#[tcapi::action(spec = "things/2020-01-01/EnteredItems.toml")]
pub struct EnteredItems;

fn main() {
    let _ = EnteredItems::builder().build();
    let _: Option<EnteredItemsResponse> = None;
    let _: Option<EnteredItemsError> = None;
}
