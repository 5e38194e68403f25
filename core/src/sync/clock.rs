//! Clock of the service, as an offset from this machine's clock.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ureq::http::HeaderValue;

/// This machine's clock, corrected by the service's time.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// Seconds by which the service's clock is ahead.
    offset: AtomicI64,
}

/// A difference in seconds that the service accepts, by a wide margin.
pub(crate) const TOLERATED: i64 = 60;

impl Clock {
    /// Returns the service's time in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        unix_time().saturating_add(self.offset())
    }

    /// Returns the service's time as a system time.
    pub(crate) fn system_time(&self) -> SystemTime {
        let (now, offset) = (SystemTime::now(), self.offset());
        let apart = Duration::from_secs(offset.unsigned_abs());
        let theirs = if offset < 0 { now.checked_sub(apart) } else { now.checked_add(apart) };
        theirs.unwrap_or(now)
    }

    /// Returns the number of seconds by which the service is ahead of this machine.
    pub(crate) fn offset(&self) -> i64 {
        self.offset.load(Ordering::Relaxed)
    }

    /// Learns the offset from the `Date` of a response to a request that was signed for `signed_at`. Returns
    /// whether a signature made now would have another timestamp, so that a retry may succeed.
    ///
    /// Only a rejection because of the timestamp is used: an intermediary may write any `Date` into a response.
    pub(crate) fn learn(&self, date: &HeaderValue, signed_at: i64) -> bool {
        let Some(theirs) = parse(date) else { return false };
        if theirs.abs_diff(signed_at) < TOLERATED.unsigned_abs() {
            return false;
        }
        self.offset.store(theirs.saturating_sub(unix_time()), Ordering::Relaxed);
        true
    }
}

/// Parses an HTTP date, such as `Tue, 15 Nov 1994 08:12:31 GMT`, into seconds since 1970.
pub(crate) fn parse(date: &HeaderValue) -> Option<i64> {
    httpdate::parse_http_date(date.to_str().ok()?).ok().map(seconds)
}

fn unix_time() -> i64 {
    seconds(SystemTime::now())
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_http() {
        let parse = |date| parse(&HeaderValue::from_static(date));
        assert_eq!(parse("Tue, 15 Nov 1994 08:12:31 GMT"), Some(784_887_151));
        for date in ["", "yesterday", "Tue, 99 Nov 1994 08:12:31 GMT", "784887151"] {
            assert_eq!(parse(date), None, "{date}");
        }
    }

    #[test]
    fn an_hour_is_learnt_and_a_second_is_not() {
        let clock = Clock::default();
        let date = |time: i64| {
            let since = Duration::from_secs(time.unsigned_abs());
            let date = httpdate::fmt_http_date(UNIX_EPOCH + since);
            HeaderValue::from_str(&date).unwrap()
        };
        // The machine's clock advances while the offset is learned.
        let learn = |theirs: i64, signed_at: i64| {
            let before = unix_time();
            let learnt = clock.learn(&date(theirs), signed_at);
            let offsets = theirs - unix_time()..=theirs - before;
            assert!(!learnt || offsets.contains(&clock.offset()), "{}", clock.offset());
            learnt
        };
        let now = clock.now();
        assert!(!learn(now + 1, now));
        assert_eq!(clock.offset(), 0);
        assert!(learn(now + 3600, now));
        assert!(seconds(clock.system_time()) >= now + 3600);
        // A request that was signed by the corrected clock, and still rejected, was not rejected because of its
        // time.
        let signed_at = clock.now();
        assert!(signed_at >= now + 3600);
        assert!(!learn(signed_at + 1, signed_at));
        // The machine's clock was corrected meanwhile.
        assert!(learn(now, signed_at));
    }
}
