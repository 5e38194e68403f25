//! Program with two actions in one module, and with actions of a folder that share types.
#![deny(warnings, missing_docs)]

/// Each has a separate, hidden module.
pub mod two {
    #[tcapi::action(spec = "EveryType.toml")]
    pub struct EveryType;

    /// Both have types of the folder, and so each has a `Filter`.
    #[tcapi::action(spec = "things/2020-01-01/StopThings.toml")]
    pub struct StopThings;

    #[tcapi::action(spec = "things/2020-01-01/StartThings.toml")]
    pub(crate) struct StartThings;

    #[tcapi::action(spec = "things/2020-01-01/ListThings.toml")]
    struct ListThings;

    /// Shows that the module can use private items.
    pub fn is_built() -> bool {
        ListThings::builder().build().is_ok() && StartThings::builder().build().is_ok()
    }

    /// A name that the module itself defines has precedence.
    pub const EXAMPLES: &str = "mine";
}

/// Some actions of a folder, with one `Filter`.
#[tcapi::service(dir = "things", actions = ["StopThings", "StartThings"])]
pub mod some {}

fn main() -> Result<(), tcapi::Error> {
    two::EveryType::builder().required("x").node(two::Node::default().id(1u64)).build()?;
    two::StopThings::builder().build()?;
    assert_eq!(two::StopThingsResponse::default().results.len(), 0);
    assert!(matches!(two::StopThingsError::from("A"), two::StopThingsError::Unknown(_)));
    assert!(two::is_built());
    assert_eq!(two::EXAMPLES, "mine");

    let filter = some::Filter::default().name("n");
    let stop = some::StopThings::builder().filters([filter.clone()]).build()?;
    let start = some::StartThings::builder().filters([filter]).build()?;
    assert_eq!(stop.filters(), start.filters());
    let names: Vec<&str> = some::SERVICE.actions().map(|action| action.name).collect();
    assert_eq!(names, ["StartThings", "StopThings"]);
    Ok(())
}
