#[tcapi::action(spec = "things/2020-01-01/NoList.toml")]
pub struct NoList;

fn main() {
    let _ = NoList::builder().build();
    let _: Option<NoListResponse> = None;
    let _: Option<NoListError> = None;
}
