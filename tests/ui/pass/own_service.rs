//! Program with its own service folder: actions without parameters, shared types, another service's names.
#![deny(warnings, missing_docs)]

/// Things of all kinds.
#[tcapi::service(dir = "things")]
pub mod things {}

fn main() -> Result<(), tcapi::Error> {
    let list = things::ListThings::builder().build()?;
    assert_eq!(list, things::ListThings::builder().build()?);
    let stop =
        things::StopThings::builder().filters([things::Filter::default().name("n")]).build()?;
    assert_eq!(stop.filters().len(), 1);
    assert_eq!(things::SERVICE.actions().len(), 3);
    assert_eq!(things::EXAMPLES.len(), 1);
    Ok(())
}
