#[tcapi::action(spec = "things/2020-01-01/NumberOfList.toml")]
pub struct NumberOfList;

fn main() {
    let _ = NumberOfList::builder().build();
    let _: Option<NumberOfListResponse> = None;
    let _: Option<NumberOfListError> = None;
}
