//! The retry budget of a client.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::RetryReason;

/// Retry tokens of a client. Many failures use them up; each call then has one attempt until calls succeed again.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 500;
    /// A rejection is quick, and shows that the service is available.
    const COST_OF_REFUSED: u32 = 5;
    /// A request without a response may mean an outage, which retries make longer.
    const COST_OF_FAILED: u32 = 14;
    /// Another host had none of the failures.
    const COST_OF_OTHER_HOST: u32 = 5;

    /// Takes the tokens that a retry for that reason costs, if there are enough.
    pub(crate) fn take(&self, again: RetryReason, is_other_host: bool) -> Option<u32> {
        let cost = match again {
            RetryReason::Throttled | RetryReason::Clock | RetryReason::Credentials => {
                Budget::COST_OF_REFUSED
            }
            RetryReason::Transient if is_other_host => Budget::COST_OF_OTHER_HOST,
            RetryReason::Transient => Budget::COST_OF_FAILED,
        };
        let taken = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(cost));
        taken.ok().map(|_| cost)
    }

    /// Returns tokens after a success: the cost of the call's last retry, or one token if it had none.
    pub(crate) fn give(&self, spent: Option<u32>) {
        if self.0.load(Ordering::Relaxed) < Budget::FULL {
            let amount = spent.unwrap_or(1);
            // The closure always returns a value, so the update can't fail.
            let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some((left + amount).min(Budget::FULL))
            });
        }
    }
}

impl Default for Budget {
    fn default() -> Self {
        Budget(AtomicU32::new(Budget::FULL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_storm_uses_the_budget_up() {
        for (again, is_other_host, retries, cost) in [
            (RetryReason::Throttled, false, 100, 5),
            (RetryReason::Clock, false, 100, 5),
            (RetryReason::Credentials, false, 100, 5),
            (RetryReason::Transient, false, 35, 14),
            (RetryReason::Transient, true, 100, 5),
        ] {
            let budget = Budget::default();
            let mut taken = 0;
            while budget.take(again, is_other_host) == Some(cost) {
                taken += 1;
            }
            assert_eq!(taken, retries, "{again:?}");
        }
    }

    #[test]
    fn successes_fill_it_again() {
        let budget = Budget::default();
        while budget.take(RetryReason::Throttled, false).is_some() {}
        for _ in 0..5 {
            budget.give(None);
        }
        assert_eq!(budget.take(RetryReason::Throttled, false), Some(5));
        assert_eq!(budget.take(RetryReason::Throttled, false), None);
        budget.give(Some(14));
        assert_eq!(budget.take(RetryReason::Transient, false), Some(14));
        for _ in 0..2000 {
            budget.give(Some(5));
        }
        assert_eq!(budget.0.load(Ordering::Relaxed), Budget::FULL);
    }
}
