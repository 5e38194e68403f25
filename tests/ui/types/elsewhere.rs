/// All files are read.
#[tcapi::service(dir = "elsewhere")]
pub mod things {}

/// The file that has the types is not read.
#[tcapi::service(dir = "elsewhere", actions = ["StartThings"])]
pub mod some {}

/// Nor is it here.
pub mod one {
    #[tcapi::action(spec = "elsewhere/2020-01-01/StartThings.toml")]
    pub struct StartThings;
}

fn main() {}
