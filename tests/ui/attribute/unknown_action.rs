#[tcapi::service(dir = "../pass/things", actions = ["StopThings", "StartThing"])]
pub mod things {}

fn main() {
    let _ = things::StopThings::builder().build();
}
