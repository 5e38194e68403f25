//! How strictly requests are validated against their specs.

use crate::Error;
use crate::schema::Violations;

/// What happens to a request that its spec does not allow. A spec can be stricter than the service: ids get longer,
/// limits are raised, an enumeration has a new value.
///
/// What can't be encoded is refused in any case: a string that is not UTF-8, a number that is not finite, a null
/// item of a list, a C struct with members that only a newer header has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Validation {
    /// The request is refused, and nothing is sent.
    #[default]
    Refuse,
    /// The request is sent. The violations are in the call's report, and in log lines of the level `Warn` and
    /// events.
    Warn,
    /// The request is sent, and its violations are not reported.
    Off,
}

impl Validation {
    /// Returns the violations to report if the request may be sent with them, or an error.
    pub(crate) fn admit(self, found: Violations) -> Result<Violations, Error> {
        match self {
            Validation::Refuse if !found.is_empty() => Err(Error::invalid(found)),
            Validation::Warn | Validation::Off if found.unencodable().is_some() => {
                Err(Error::invalid(found.only_unencodable()))
            }
            Validation::Refuse | Validation::Off => Ok(Violations::default()),
            Validation::Warn => Ok(found),
        }
    }
}
