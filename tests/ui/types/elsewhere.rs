/// All files are read.
#[tcapi::service(dir = "elsewhere/things")]
pub mod things {}

/// The file that has the types is not read.
#[tcapi::service(dir = "elsewhere/things", actions = ["StartThings"])]
pub mod some {}

/// The file is not read here either.
pub mod one {
    #[tcapi::action(spec = "elsewhere/things/2020-01-01/StartThings.toml")]
    pub struct StartThings;
}

fn main() {}
