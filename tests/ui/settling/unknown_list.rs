#[tcapi::action(spec = "things/2020-01-01/UnknownList.toml")]
pub struct UnknownList;

fn main() {
    let _ = UnknownList::builder().build();
    let _: Option<UnknownListResponse> = None;
    let _: Option<UnknownListError> = None;
}
