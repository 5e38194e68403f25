#[tcapi::action(spec = "ListOfLists.toml")]
pub struct ListOfLists;

fn main() {
    let _: Option<ListOfLists> = None;
}
