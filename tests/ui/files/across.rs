#[tcapi::service(dir = "across/specs/things")]
pub mod things {}

fn main() {
    let _ = (things::SERVICE.name(), things::EXAMPLES.len());
    let _ = things::RebootThings::builder().ids(["a"]).build();
    let _ = things::StopThings::builder().build();
}
