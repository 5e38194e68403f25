//! Delays between the attempts of a call: exponential backoff with jitter, and the `Retry-After` of responses.

use std::time::{Duration, SystemTime};

use ureq::http::HeaderMap;
use ureq::http::header::{DATE, RETRY_AFTER};

use crate::RetryReason;
use crate::schema::RateLimit;
use crate::sync::jitter;

/// The maximum number of attempts of a call, and the bounds of the delays between them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Policy {
    /// Maximum number of attempts of one call, the first included.
    pub(crate) max_attempts: u32,
    /// Upper bound of the delay after the first attempt.
    pub(crate) base: Duration,
    /// Upper bound of all delays, if the program set one.
    pub(crate) cap: Option<Duration>,
}

/// Upper bound of all delays where the program sets none.
const DEFAULT_CAP: Duration = Duration::from_secs(10);

/// Window of a rate limit that no spec gives. Every limit that the service documents per second has it.
const DEFAULT_WINDOW: Duration = Duration::from_secs(1);

impl Default for Policy {
    fn default() -> Self {
        Policy { max_attempts: 3, base: Duration::from_millis(200), cap: None }
    }
}

impl Policy {
    /// Returns the delay after attempt number `attempt`, which is retried for the reason `again`. `limit` is the
    /// action's rate limit; `told` is the delay from the response's `Retry-After`.
    pub(crate) fn delay(
        &self,
        attempt: u32,
        again: RetryReason,
        limit: Option<RateLimit>,
        told: Option<Duration>,
    ) -> Duration {
        let own = match again {
            RetryReason::Clock | RetryReason::Credentials => return Duration::ZERO,
            RetryReason::Transient => self.transient(attempt),
            RetryReason::Throttled => self.throttled(attempt, limit),
        };
        // Jitter, so that clients that got the same `Retry-After` do not retry at the same moment.
        let told = told.map_or(Duration::ZERO, |told| told.mul_f64(1.0 + jitter::share() / 10.0));
        own.max(told)
    }

    /// Full jitter: a random share of a bound that doubles each time.
    fn transient(&self, attempt: u32) -> Duration {
        let cap = self.cap.unwrap_or(DEFAULT_CAP);
        doubled(self.base, attempt).min(cap).mul_f64(jitter::share())
    }

    /// Returns one to two windows of the limit, then two to four, and so on.
    ///
    /// A shorter delay can end within the window that was full. After a whole window, each further rejection
    /// requires that as many other requests as the limit arrived. So `n` attempts outlast a burst of `n` times the
    /// limit.
    fn throttled(&self, attempt: u32, limit: Option<RateLimit>) -> Duration {
        let window =
            limit.map_or(DEFAULT_WINDOW, |limit| Duration::from_millis(limit.per_ms.into()));
        let window = window.max(self.base);
        let cap = self.cap.unwrap_or_else(|| DEFAULT_CAP.max(2 * window));
        let most = doubled(2 * window, attempt).min(cap);
        most / 2 + (most / 2).mul_f64(jitter::share())
    }
}

/// Returns `base`, doubled for each attempt after the first.
fn doubled(base: Duration, attempt: u32) -> Duration {
    base.saturating_mul(1 << attempt.saturating_sub(1).min(30))
}

/// Returns the delay that a response asks for. `Retry-After` is a number of seconds, or a date in HTTP's format,
/// measured by the server's clock if the response has its `Date` and otherwise by `now`. None if it is neither, or
/// a time that has passed.
pub(crate) fn told(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value.parse::<u32>().ok().map(|seconds| Duration::from_secs(seconds.into()));
    }
    let then = httpdate::parse_http_date(value).ok()?;
    let date = headers.get(DATE).and_then(|date| date.to_str().ok());
    let now = date.and_then(|date| httpdate::parse_http_date(date).ok()).unwrap_or(now);
    then.duration_since(now).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// Asserts that many delays lie within these bounds, and that some come near each bound.
    fn spread(delay: impl Fn() -> Duration, least: Duration, most: Duration) {
        let delays: Vec<_> = (0..300).map(|_| delay()).collect();
        assert!(delays.iter().all(|delay| (least..=most).contains(delay)), "{least:?} {most:?}");
        let near = (most - least) / 4;
        assert!(delays.iter().any(|delay| *delay < least + near), "{least:?} {most:?}");
        assert!(delays.iter().any(|delay| *delay > most - near), "{least:?} {most:?}");
    }

    #[test]
    fn delays_double_up_to_a_cap() {
        let policy = Policy { max_attempts: 9, base: ms(100), cap: Some(ms(350)) };
        for (attempt, most) in [(1, 100), (2, 200), (3, 350), (60, 350), (u32::MAX, 350)] {
            spread(
                || policy.delay(attempt, RetryReason::Transient, None, None),
                Duration::ZERO,
                ms(most),
            );
        }
        spread(
            || Policy::default().delay(60, RetryReason::Transient, None, None),
            Duration::ZERO,
            DEFAULT_CAP,
        );
    }

    #[test]
    fn after_throttling_a_window_passes() {
        let limit = |per_ms| Some(RateLimit { calls: 10, per_ms });
        let usual = Policy::default();
        let slow = Policy { base: ms(3000), ..usual };
        let quick = Policy { cap: Some(ms(600)), ..usual };
        for (policy, limit, attempt, least, most) in [
            (usual, None, 1, 1000, 2000),
            (usual, None, 2, 2000, 4000),
            (usual, None, 9, 5000, 10_000),
            (usual, None, u32::MAX, 5000, 10_000),
            (usual, limit(1000), 1, 1000, 2000),
            // The window applies, also where it is longer than the default cap.
            (usual, limit(60_000), 1, 60_000, 120_000),
            (usual, limit(60_000), 2, 60_000, 120_000),
            (slow, limit(1000), 1, 3000, 6000),
            // A cap that the program sets always applies.
            (quick, limit(60_000), 1, 300, 600),
            (quick, None, 9, 300, 600),
        ] {
            spread(
                || policy.delay(attempt, RetryReason::Throttled, limit, None),
                ms(least),
                ms(most),
            );
        }
    }

    #[test]
    fn what_a_response_says_is_the_least() {
        let policy = Policy { max_attempts: 3, base: ms(1), cap: Some(ms(1)) };
        for again in [RetryReason::Transient, RetryReason::Throttled] {
            spread(|| policy.delay(1, again, None, Some(ms(7000))), ms(7000), ms(7700));
            assert!(policy.delay(1, again, None, Some(Duration::ZERO)) <= ms(1));
        }
        for again in [RetryReason::Clock, RetryReason::Credentials] {
            assert_eq!(policy.delay(1, again, None, Some(ms(7000))), Duration::ZERO);
        }
        // It is never shorter than the delay without `Retry-After`.
        spread(
            || Policy::default().delay(1, RetryReason::Throttled, None, Some(ms(1))),
            ms(1000),
            ms(2000),
        );
        // No addition overflows.
        let longest = Duration::from_secs(u32::MAX.into());
        assert!(policy.delay(u32::MAX, RetryReason::Throttled, None, Some(longest)) >= longest);
    }

    #[test]
    fn both_forms_of_retry_after_are_read() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_887_151);
        let read = |after: &str, date: Option<&str>| {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, after.parse().unwrap());
            if let Some(date) = date {
                headers.insert(DATE, date.parse().unwrap());
            }
            told(&headers, now).map(|told| told.as_secs())
        };
        for (after, date, seconds) in [
            ("120", None, Some(120)),
            (" 007 ", None, Some(7)),
            ("0", None, Some(0)),
            ("4294967295", None, Some(u32::MAX.into())),
            ("4294967296", None, None),
            ("", None, None),
            ("-1", None, None),
            ("+1", None, None),
            ("1.5", None, None),
            ("1, 2", None, None),
            ("Tue, 15 Nov 1994 08:12:41 GMT", None, Some(10)),
            ("Tuesday, 15-Nov-94 08:12:41 GMT", None, Some(10)),
            ("Tue Nov 15 08:12:41 1994", None, Some(10)),
            ("Tue, 15 Nov 1994 08:12:31 GMT", None, Some(0)),
            ("Tue, 15 Nov 1994 08:12:30 GMT", None, None),
            ("Tue, 15 Nov 1994 28:12:30 GMT", None, None),
            // Measured by the server's clock.
            ("Sat, 01 Jan 2000 00:00:30 GMT", Some("Sat, 01 Jan 2000 00:00:00 GMT"), Some(30)),
            ("Sat, 01 Jan 2000 00:00:00 GMT", Some("Sat, 01 Jan 2000 00:00:30 GMT"), None),
            ("Tue, 15 Nov 1994 08:12:41 GMT", Some("yesterday"), Some(10)),
        ] {
            assert_eq!(read(after, date), seconds, "{after:?} {date:?}");
        }
        assert_eq!(told(&HeaderMap::new(), now), None);
    }

    /// Simulates requests to a service that accepts a limited number in any window, in the order of their times.
    /// Returns how many were rejected in their last attempt.
    fn lost(limit: RateLimit, mut calls: BTreeMap<(Duration, usize), u32>) -> usize {
        let (policy, window) = (Policy::default(), Duration::from_millis(limit.per_ms.into()));
        let (mut admitted, mut lost) = (Vec::new(), 0);
        while let Some(((at, call), attempt)) = calls.pop_first() {
            admitted.retain(|then| *then + window > at);
            if admitted.len() < limit.calls as usize {
                admitted.push(at);
            } else if attempt == policy.max_attempts {
                lost += 1;
            } else {
                let delay = policy.delay(attempt, RetryReason::Throttled, Some(limit), None);
                calls.insert((at + delay, call), attempt + 1);
            }
        }
        lost
    }

    /// Three attempts outlast a burst of three times the limit, however the calls are spread.
    #[test]
    fn a_burst_is_outlasted() {
        let limit = RateLimit { calls: 40, per_ms: 1000 };
        for (calls, apart) in [(60, 0), (120, 0), (120, 3), (120, 20), (120, 40)] {
            for _ in 0..50 {
                let calls = (0..calls).map(|call| ((ms(apart) * call as u32, call), 1)).collect();
                assert_eq!(lost(limit, calls), 0);
            }
        }
        // A larger burst may lose calls, which shows that the test can fail.
        let storm = (0..2000).map(|call| ((Duration::ZERO, call), 1)).collect();
        assert!(lost(limit, storm) > 0);
    }
}
