#[tcapi::action(spec = "ValueIdent.toml")]
pub struct ValueIdent;

fn main() {
    let _ = ValueIdent::builder().build();
    let _: Option<ValueIdentResponse> = None;
    let _: Option<ValueIdentError> = None;
}
