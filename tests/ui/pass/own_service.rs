//! A service folder of one's own: actions without parameters, shared types, another service's names.
#![deny(warnings, missing_docs)]

/// Things of all kinds.
#[tcapi::service(dir = "things")]
pub mod things {}

/// Names of the module do not get in the way of the generated code.
#[allow(dead_code)]
mod crowded {
    pub mod core {}
    pub mod std {}
    pub mod tcapi {}
    pub struct String;
    pub struct Vec;
    pub struct Box;
    pub trait Clone {}
    pub trait Default {}

    #[::tcapi::action(spec = "things/2020-01-01/StopThings.toml")]
    pub struct StopThings;
}

fn main() -> Result<(), tcapi::Error> {
    let list = things::ListThings::builder().build()?;
    assert_eq!(list, things::ListThings::builder().build()?);
    let stop = things::StopThings::builder().filters([things::Filter::default().name("n")]).build()?;
    assert_eq!(stop.filters().len(), 1);
    crowded::StopThings::builder().build()?;
    assert_eq!(things::SERVICE.actions.len(), 2);
    assert_eq!(things::EXAMPLES.len(), 1);
    Ok(())
}
