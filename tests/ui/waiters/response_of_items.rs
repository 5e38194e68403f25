#[tcapi::action(spec = "things/2020-01-01/ResponseOfItems.toml")]
pub struct ResponseOfItems;

fn main() {
    let _ = ResponseOfItems::builder().build();
    let _: Option<ResponseOfItemsResponse> = None;
    let _: Option<ResponseOfItemsError> = None;
}
