#[tcapi::action(spec = "things/2020-01-01/UnknownItems.toml")]
pub struct UnknownItems;

fn main() {
    let _ = UnknownItems::builder().build();
    let _: Option<UnknownItemsResponse> = None;
    let _: Option<UnknownItemsError> = None;
}
