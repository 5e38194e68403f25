#[tcapi::action(spec = "ItemOnScalar.toml")]
pub struct ItemOnScalar;

fn main() {
    let _ = ItemOnScalar::builder().build();
    let _: Option<ItemOnScalarResponse> = None;
    let _: Option<ItemOnScalarError> = None;
}
