#[tcapi::action(spec = "things/2020-01-01/NoItems.toml")]
pub struct NoItems;

fn main() {
    let _ = NoItems::builder().build();
    let _: Option<NoItemsResponse> = None;
    let _: Option<NoItemsError> = None;
}
