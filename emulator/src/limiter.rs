//! A rate limiter for the limits that the specs give: a number of calls of an action in a period, for each
//! account and region, over all connections.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use tcapi::schema::{Action, Service};

use crate::response::Refusal;

/// The times at which calls were accepted.
#[derive(Debug, Default)]
pub(crate) struct Limiter {
    /// By account, region, service and action.
    calls: HashMap<[String; 4], VecDeque<Instant>>,
}

impl Limiter {
    /// Accepts a call, or reports that it exceeds the limit. A refused call does not count.
    pub(crate) fn admit(
        &mut self,
        (account, region): (&str, &str),
        service: &Service,
        action: &Action<'_>,
        now: Instant,
    ) -> Result<(), Refusal> {
        let Some(limit) = action.rate_limit else { return Ok(()) };
        let window = Duration::from_millis(limit.per_ms.into());
        let of = [account, region, service.name(), action.name].map(str::to_owned);
        let calls = self.calls.entry(of).or_default();
        while calls.front().is_some_and(|first| now.saturating_duration_since(*first) >= window) {
            calls.pop_front();
        }
        if calls.len() < limit.calls as usize {
            calls.push_back(now);
            return Ok(());
        }
        let message = format!(
            "{} takes {} calls in {} ms. Please reduce the frequency of calls.",
            action.name, limit.calls, limit.per_ms
        );
        Err(Refusal::new("RequestLimitExceeded", message))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tcapi::Request as _;
    use tcapi::cvm::{RebootInstances, StopInstances};

    #[test]
    fn the_window_slides() {
        let mut limiter = Limiter::default();
        let (service, action) = (RebootInstances::service(), RebootInstances::action());
        let limit = action.rate_limit.unwrap();
        let start = Instant::now();
        let window = Duration::from_millis(limit.per_ms.into());
        let mut at = |at: Duration| limiter.admit(("id", ""), service, &action, start + at).is_ok();
        for _ in 1..limit.calls {
            assert!(at(Duration::ZERO));
        }
        assert!(at(window / 2));
        assert!(!at(window / 2));
        // The early calls are forgotten, the one in the middle is not.
        for _ in 1..limit.calls {
            assert!(at(window));
        }
        assert!(!at(window));
        assert!(at(window * 3 / 2));
        assert!(!at(window * 3 / 2));
    }

    #[test]
    fn each_account_region_and_action_has_calls_of_its_own() {
        let mut limiter = Limiter::default();
        let service = RebootInstances::service();
        let reboot = RebootInstances::action();
        let now = Instant::now();
        let mut admit = |of, action: &Action<'_>| limiter.admit(of, service, action, now);
        let of = ("one", "ap-guangzhou");
        for _ in 0..reboot.rate_limit.unwrap().calls {
            admit(of, &reboot).unwrap();
        }
        assert_eq!(admit(of, &reboot).unwrap_err().code, "RequestLimitExceeded");
        admit(("other", "ap-guangzhou"), &reboot).unwrap();
        admit(("one", "ap-beijing"), &reboot).unwrap();
        admit(of, &StopInstances::action()).unwrap();
        admit(of, &reboot).unwrap_err();
    }
}
