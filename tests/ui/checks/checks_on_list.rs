#[tcapi::action(spec = "ChecksOnList.toml")]
pub struct ChecksOnList;

fn main() {
    let _ = ChecksOnList::builder().build();
    let _: Option<ChecksOnListResponse> = None;
    let _: Option<ChecksOnListError> = None;
}
