#[tcapi::action(spec = "TwoWithIdents.toml")]
pub struct TwoWithIdents;

fn main() {
    let _ = TwoWithIdents::builder().build();
    let _: Option<TwoWithIdentsResponse> = None;
    let _: Option<TwoWithIdentsError> = None;
}
