#[tcapi::action(spec = "things/2020-01-01/OptionalList.toml")]
pub struct OptionalList;

fn main() {
    let _ = OptionalList::builder().build();
    let _: Option<OptionalListResponse> = None;
    let _: Option<OptionalListError> = None;
}
