/// The error codes of shared types can be those of any action.
#[tcapi::service(dir = "shared_code/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _: Option<things::TakeThings> = None;
    let _: Option<things::PutThings> = None;
}
