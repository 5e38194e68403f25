//! Connections that say how long the server keeps them.
//!
//! A server that closes an idle connection just when a request is under way to it leaves the request's fate
//! unknown. Where it says how long it waits, a connection is not used again shortly before.

use std::cell::Cell;
use std::fmt;
use std::time::{Duration, Instant};

use ureq::Error;
use ureq::http::{HeaderMap, HeaderName};
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

thread_local! {
    /// What the answer that is being read says.
    static KEPT: Cell<Option<Duration>> = const { Cell::new(None) };
}

const KEEP_ALIVE: HeaderName = HeaderName::from_static("keep-alive");

/// Notes the head of the answer that is being read.
pub(super) fn note(headers: Option<&HeaderMap>) {
    let value = headers.and_then(|headers| headers.get(KEEP_ALIVE));
    KEPT.set(value.and_then(|value| value.to_str().ok()).and_then(kept_for));
}

/// How long a connection can be used whose server says `timeout=5, max=100`: not to the last moment, as the
/// request needs time to get there.
fn kept_for(value: &str) -> Option<Duration> {
    let seconds = value.split(',').find_map(|part| {
        let (name, seconds) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("timeout").then(|| seconds.trim().parse::<u32>().ok())?
    })?;
    let told = Duration::from_secs(seconds.into());
    Some(told.saturating_sub(Duration::from_secs(1).min(told / 4)))
}

#[derive(Debug)]
pub(super) struct KeepConnector;

impl<In: Transport> Connector<In> for KeepConnector {
    type Out = Kept<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Kept { inner, until: None, answered: false }))
    }
}

pub(super) struct Kept<T> {
    inner: T,
    /// When it is too old to be used again.
    until: Option<Instant>,
    /// Whether the last thing that happened was that an answer came: it is then put back, not taken.
    answered: bool,
}

impl<T: Transport> Transport for Kept<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.answered = false;
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.answered = true;
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        if std::mem::take(&mut self.answered) {
            self.until = KEPT.take().map(|kept| Instant::now() + kept);
            return self.inner.is_open();
        }
        self.until.is_none_or(|until| Instant::now() < until) && self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

impl<T: Transport> fmt::Debug for Kept<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_say() {
        for (value, kept) in [
            ("timeout=5", Some(4_000)),
            ("max=100, Timeout = 60", Some(59_000)),
            ("timeout=1", Some(750)),
            ("timeout=0", Some(0)),
            ("timeout=99999999999", None),
            ("timeout", None),
            ("max=5", None),
            ("", None),
        ] {
            assert_eq!(kept_for(value), kept.map(Duration::from_millis), "{value}");
        }
    }
}
