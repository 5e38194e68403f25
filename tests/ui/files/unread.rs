/// The action's type is in `types.toml`, which can't be read.
#[tcapi::service(dir = "unread/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
