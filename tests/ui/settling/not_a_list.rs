#[tcapi::action(spec = "things/2020-01-01/NotAList.toml")]
pub struct NotAList;

fn main() {
    let _ = NotAList::builder().build();
    let _: Option<NotAListResponse> = None;
    let _: Option<NotAListError> = None;
}
