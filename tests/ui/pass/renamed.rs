//! Program that uses the library under another name.
#![deny(warnings, missing_docs)]

extern crate tcapi as renamed;

/// A re-export, as a framework has it.
pub mod framework {
    pub use ::tcapi as cloud;
}

/// Each form of a path. The name `tcapi` here is not the library.
pub mod paths {
    pub use crate::framework::cloud as here;
    mod tcapi {}

    #[renamed::action(spec = "EveryType.toml", crate = "crate::framework::cloud")]
    pub struct EveryType;

    #[renamed::action(spec = "things/2020-01-01/StopThings.toml", crate = "self::here")]
    pub struct StopThings;

    #[renamed::action(
        spec = "things/2020-01-01/StartThings.toml",
        crate = "super::framework::cloud"
    )]
    pub struct StartThings;

    #[renamed::action(spec = "things/2020-01-01/ListThings.toml", crate = "::renamed")]
    pub struct ListThings;

    /// Some actions of a folder.
    #[renamed::service(dir = "things", actions = ["ListThings"], crate = "renamed")]
    pub mod things {}
}

fn main() -> Result<(), renamed::Error> {
    paths::EveryType::builder().required("x").build()?;
    paths::StopThings::builder().build()?;
    paths::StartThings::builder().build()?;
    paths::ListThings::builder().build()?;
    paths::things::ListThings::builder().build()?;
    Ok(())
}
