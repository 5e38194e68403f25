//! A limiter on the client's side, from the rate limits of the specs.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::Call;
use crate::schema::RateLimit;

/// Gives each attempt a turn, in the order in which they ask, so that no window of the service's length sees
/// more of them than its limit.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    turns: Mutex<HashMap<String, VecDeque<Instant>>>,
}

impl Pacer {
    /// When an attempt may be made; nothing if that is not before `deadline`, and then no turn is taken.
    ///
    /// The service counts per account, action and region.
    pub(crate) fn reserve(
        &self,
        call: &Call<'_>,
        region: Option<&str>,
        limit: RateLimit,
        deadline: Instant,
    ) -> Option<Instant> {
        let name = format!("{} {} {}", call.service, call.action, region.unwrap_or_default());
        let calls = usize::try_from(limit.calls).unwrap_or(usize::MAX).max(1);
        // The service sees the calls a little nearer together, or further apart, than they were sent.
        let per = Duration::from_millis(limit.per_ms.into()).mul_f64(1.02);
        // The map is whole between any two of its operations.
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        let turns = turns.entry(name).or_default();
        let now = Instant::now();
        let earliest =
            if turns.len() < calls { None } else { turns.front().map(|turn| *turn + per) };
        let turn = earliest.map_or(now, |earliest| earliest.max(now));
        if turn >= deadline {
            return None;
        }
        while turns.len() >= calls {
            turns.pop_front();
        }
        turns.push_back(turn);
        Some(turn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: RateLimit = RateLimit { calls: 3, per_ms: 1000 };

    #[test]
    fn no_window_has_more_than_its_limit() {
        let pacer = Pacer::default();
        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
        let far = Instant::now() + Duration::from_secs(3600);
        let turns: Vec<_> =
            (0..20).map(|_| pacer.reserve(&call, None, LIMIT, far).unwrap()).collect();
        assert!(turns.is_sorted());
        for window in turns.windows(4) {
            assert!(window[3] - window[0] >= Duration::from_secs(1));
        }
        // The first are not held back.
        assert!(turns[2] - turns[0] < Duration::from_millis(100));
        // Nor are those of another region or action.
        let other = pacer.reserve(&call, Some("ap-guangzhou"), LIMIT, far).unwrap();
        assert!(other <= Instant::now());
    }

    #[test]
    fn a_turn_beyond_the_deadline_is_not_taken() {
        let pacer = Pacer::default();
        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
        let soon = Instant::now() + Duration::from_millis(500);
        for _ in 0..3 {
            assert!(pacer.reserve(&call, None, LIMIT, soon).is_some());
        }
        for _ in 0..3 {
            assert_eq!(pacer.reserve(&call, None, LIMIT, soon), None);
        }
        let later = pacer.reserve(&call, None, LIMIT, soon + Duration::from_secs(9)).unwrap();
        assert!(later < soon + Duration::from_secs(1));
    }
}
