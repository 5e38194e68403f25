#[tcapi::action(spec = "things/2020-01-01/NotIds.toml")]
pub struct NotIds;

fn main() {
    let _ = NotIds::builder().build();
    let _: Option<NotIdsResponse> = None;
    let _: Option<NotIdsError> = None;
}
