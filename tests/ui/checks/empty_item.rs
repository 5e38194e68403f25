#[tcapi::action(spec = "EmptyItem.toml")]
pub struct EmptyItem;

fn main() {
    let _ = EmptyItem::builder().build();
    let _: Option<EmptyItemResponse> = None;
    let _: Option<EmptyItemError> = None;
}
