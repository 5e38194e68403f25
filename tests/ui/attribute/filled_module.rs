#[tcapi::service(dir = "../files/across/specs/things")]
pub mod things {
    pub struct Mine;
}

fn main() {}
