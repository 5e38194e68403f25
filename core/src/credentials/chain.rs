//! Credentials chain: several sources, of which the first that is configured is used.

use std::sync::OnceLock;

use super::source::{Ask, Fetch, Found};
use crate::Error;

/// Sources in the order in which they are tried.
pub(super) struct Chain {
    sources: Vec<Box<dyn Fetch>>,
    /// The first source that returned credentials. It is kept: if its file is missing for a moment, the client must
    /// not switch to the identity of another source.
    chosen: OnceLock<usize>,
}

impl Chain {
    pub(super) fn new(sources: Vec<Box<dyn Fetch>>) -> Self {
        Chain { sources, chosen: OnceLock::new() }
    }
}

impl Fetch for Chain {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if let Some(chosen) = self.chosen.get() {
            return self.sources[*chosen].fetch(ask);
        }
        let mut reasons = Vec::new();
        for (at, source) in self.sources.iter().enumerate() {
            match source.fetch(ask)? {
                Found::Absent(why) => reasons.push(why),
                found => {
                    if matches!(found, Found::Fresh(_)) {
                        // Only one caller at a time fetches.
                        let _ = self.chosen.set(at);
                    }
                    return Ok(found);
                }
            }
        }
        Ok(Found::Absent(if reasons.is_empty() {
            "the chain has no sources".to_owned()
        } else {
            reasons.join("; ")
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Instant;

    use super::*;
    use crate::credentials::Credentials;
    use crate::credentials::keys::refuse;
    use crate::credentials::source::{Again, Fresh};
    use crate::sync::cancel::Cancellation;

    /// A source that returns what its text says: absent, half configured, later, or credentials with that id.
    struct Source(&'static str, Arc<AtomicU32>);

    impl Fetch for Source {
        fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
            self.1.fetch_add(1, Ordering::Relaxed);
            match self.0 {
                "absent" => Ok(Found::Absent("it is not there".to_owned())),
                "half" => Err(refuse("half of it is not there")),
                "later" if !ask.anything => Ok(Found::Later),
                id => {
                    let credentials = Some(Credentials::new(id, "k").unwrap());
                    let fresh = Fresh::lasting(credentials, Again::IfNeeded, id.to_owned());
                    Ok(Found::Fresh(fresh))
                }
            }
        }
    }

    fn chain(kinds: &[&'static str]) -> (Chain, Vec<Arc<AtomicU32>>) {
        let asked: Vec<_> = kinds.iter().map(|_| Arc::default()).collect();
        let sources = kinds.iter().zip(&asked);
        let sources = sources.map(|(kind, asked)| Box::new(Source(kind, Arc::clone(asked))) as _);
        (Chain::new(sources.collect()), asked)
    }

    fn fetch(chain: &Chain, anything: bool) -> String {
        let ask = Ask { deadline: Instant::now(), cancel: Cancellation::default(), anything };
        match chain.fetch(&ask) {
            Ok(Found::Fresh(fresh)) => fresh.credentials.unwrap().secret_id().to_owned(),
            Ok(Found::Absent(why)) => format!("absent: {why}"),
            Ok(Found::Later) => "later".to_owned(),
            Err(error) => format!("error: {error}"),
        }
    }

    #[test]
    fn the_first_that_is_configured_is_taken_and_kept() {
        let (chain, asked) = chain(&["absent", "one", "two"]);
        assert_eq!(fetch(&chain, false), "one");
        assert_eq!(fetch(&chain, true), "one");
        let asked: Vec<_> = asked.iter().map(|asked| asked.load(Ordering::Relaxed)).collect();
        assert_eq!(asked, [1, 2, 0]);
    }

    #[test]
    fn half_a_source_is_no_reason_to_try_the_next() {
        assert_eq!(
            fetch(&chain(&["absent", "half", "one"]).0, true),
            "error: half of it is not there"
        );
        // Nor is a source about which only the network knows.
        assert_eq!(fetch(&chain(&["later", "half"]).0, false), "later");
        assert_eq!(fetch(&chain(&["half", "later"]).0, false), "error: half of it is not there");
    }

    #[test]
    fn all_reasons_are_said() {
        assert_eq!(
            fetch(&chain(&["absent", "absent"]).0, true),
            "absent: it is not there; it is not there"
        );
        assert_eq!(fetch(&chain(&[]).0, true), "absent: the chain has no sources");
    }
}
