#[tcapi::action(spec = "OneVariant.toml")]
pub struct OneVariant;

fn main() {
    let _ = OneVariant::builder().build();
    let _: Option<OneVariantResponse> = None;
    let _: Option<OneVariantError> = None;
}
