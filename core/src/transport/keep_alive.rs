//! How long a server keeps an idle connection, according to its `Keep-Alive` header.
//!
//! If a server closes an idle connection while a request is on its way, the outcome of that request is
//! unknown. If it states its idle timeout, the connection is not used again shortly before that expires.

use std::time::Duration;

use ureq::http::{HeaderMap, HeaderName};

const KEEP_ALIVE: HeaderName = HeaderName::from_static("keep-alive");

/// The idle timeout of the connection of a response with these headers.
pub(super) fn of(headers: &HeaderMap) -> Option<Duration> {
    headers.get(KEEP_ALIVE)?.to_str().ok().and_then(usable_for)
}

/// How long a connection can be used whose server says `timeout=5, max=100`: a little less than that, as the
/// request takes time to arrive.
fn usable_for(value: &str) -> Option<Duration> {
    let seconds = value.split(',').find_map(|part| {
        let (name, seconds) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("timeout").then(|| seconds.trim().parse::<u32>().ok())?
    })?;
    let told = Duration::from_secs(seconds.into());
    Some(told.saturating_sub(Duration::from_secs(1).min(told / 4)))
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
            assert_eq!(usable_for(value), kept.map(Duration::from_millis), "{value}");
        }
    }
}
