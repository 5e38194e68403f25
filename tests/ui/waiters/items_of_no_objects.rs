#[tcapi::action(spec = "things/2020-01-01/ItemsOfNoObjects.toml")]
pub struct ItemsOfNoObjects;

fn main() {
    let _ = ItemsOfNoObjects::builder().build();
    let _: Option<ItemsOfNoObjectsResponse> = None;
    let _: Option<ItemsOfNoObjectsError> = None;
}
