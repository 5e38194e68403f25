#[tcapi::action(spec = "things/2020-01-01/MissingList.toml")]
pub struct MissingList;

fn main() {
    let _ = MissingList::builder().build();
    let _: Option<MissingListResponse> = None;
    let _: Option<MissingListError> = None;
}
