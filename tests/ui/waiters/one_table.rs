#[tcapi::action(spec = "things/2020-01-01/OneTable.toml")]
pub struct OneTable;

fn main() {
    let _ = OneTable::builder().build();
    let _: Option<OneTableResponse> = None;
    let _: Option<OneTableError> = None;
}
