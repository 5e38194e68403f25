/// An action above the folder of its version, and types in another file than `types.toml`.
#[tcapi::service(dir = "not_read/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::RebootThings> = None;
}
