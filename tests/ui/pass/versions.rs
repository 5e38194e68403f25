//! Program with two versions of a service, one of which has an object named like an action.
#![deny(warnings, missing_docs)]

/// The first version.
#[tcapi::service(dir = "../../data/golden/versions/config/2020-01-01")]
pub mod configapi {}

/// The second version.
#[tcapi::service(dir = "../../data/golden/versions/config/2024-05-06")]
pub mod config20240506 {}

fn main() -> Result<(), tcapi::Error> {
    use config20240506::{ListThings, ListThingsInfo, ListThingsResponse};
    assert_eq!(configapi::SERVICE.name(), config20240506::SERVICE.name());
    assert_ne!(configapi::SERVICE.version(), config20240506::SERVICE.version());
    configapi::ListThings::builder().build()?;
    let how = ListThingsInfo::default().ttl(1).ttl_text("one second");
    let list = ListThings::builder().how(how).build()?;
    assert_eq!(list.how().and_then(|how| how.ttl), Some(1));
    let _ = |response: ListThingsResponse| response.used[0].ttl_text.clone();
    Ok(())
}
