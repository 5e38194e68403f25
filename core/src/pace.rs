//! A limiter on the client's side, from the rate limits of the specs.

use std::collections::{HashMap, VecDeque};
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use crate::Call;
use crate::schema::RateLimit;
use crate::sync::{Mutex, MutexGuard};

/// Gives each attempt a turn, in the order in which they ask, so that no window of the service's length sees
/// more of them than its limit.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    turns: Mutex<HashMap<String, Turns>>,
}

/// The turns of an action in a region.
#[derive(Debug, Default)]
struct Turns {
    /// The last that were given, as many as a window has at the most.
    given: VecDeque<Instant>,
    /// Those of them that are of no use to whoever had them.
    free: Vec<Instant>,
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
        let calls = usize::try_from(limit.calls).unwrap_or(usize::MAX).max(1);
        // The service sees the calls a little nearer together, or further apart, than they were sent.
        let per = Duration::from_millis(limit.per_ms.into()).mul_f64(1.02);
        let mut turns = self.lock();
        let Turns { given, free } = turns.entry(name(call, region)).or_default();
        let now = Instant::now();
        // One that has passed would be another turn if it were taken now.
        free.retain(|turn| *turn >= now);
        if let Some((at, turn)) = free.iter().copied().enumerate().min_by_key(|(_, turn)| *turn) {
            return (turn < deadline).then(|| free.swap_remove(at));
        }
        let earliest =
            if given.len() < calls { None } else { given.front().map(|turn| *turn + per) };
        let turn = earliest.map_or(now, |earliest| earliest.max(now));
        if turn >= deadline {
            return None;
        }
        while given.len() >= calls {
            given.pop_front();
        }
        given.push_back(turn);
        Some(turn)
    }

    /// Takes back a turn that is yet to come, as the call that had it was cancelled. Who asks next gets it; those
    /// that wait keep what they have.
    pub(crate) fn give_back(&self, call: &Call<'_>, region: Option<&str>, turn: Instant) {
        if let Some(turns) = self.lock().get_mut(&name(call, region)) {
            turns.free.push(turn);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Turns>> {
        // The map is whole between any two of its operations.
        self.turns.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the service counts by.
fn name(call: &Call<'_>, region: Option<&str>) -> String {
    format!("{} {} {}", call.service, call.action, region.unwrap_or_default())
}

#[cfg(tcapi_model)]
#[path = "../../models/src/pace.rs"]
pub mod model;

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

    #[test]
    fn a_turn_that_was_given_back_is_had_by_the_next() {
        let pacer = Pacer::default();
        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
        let far = Instant::now() + Duration::from_secs(3600);
        let turns: Vec<_> =
            (0..7).map(|_| pacer.reserve(&call, None, LIMIT, far).unwrap()).collect();
        pacer.give_back(&call, None, turns[5]);
        pacer.give_back(&call, None, turns[4]);
        // Not for those who have no time for it.
        assert_eq!(pacer.reserve(&call, None, LIMIT, turns[4]), None);
        let again: Vec<_> =
            (0..3).map(|_| pacer.reserve(&call, None, LIMIT, far).unwrap()).collect();
        assert_eq!(again[..2], turns[4..6]);
        assert!(again[2] > turns[6]);
        // One that has passed is gone.
        pacer.give_back(&call, None, turns[0]);
        assert!(pacer.reserve(&call, None, LIMIT, far).unwrap() >= again[2]);
    }

    #[test]
    fn threads_get_equally_many_turns() {
        let pacer = Pacer::default();
        let limit = RateLimit { calls: 1, per_ms: 80 };
        let end = Instant::now() + Duration::from_millis(2500);
        let turns: Vec<u32> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..5)
                .map(|_| {
                    scope.spawn(|| {
                        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
                        let mut turns = 0;
                        while let Some(turn) = pacer.reserve(&call, None, limit, end) {
                            std::thread::sleep(turn.saturating_duration_since(Instant::now()));
                            turns += 1;
                        }
                        turns
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let (least, most) = (turns.iter().min().unwrap(), turns.iter().max().unwrap());
        assert!(*least >= 4 && most - least <= 1, "{turns:?}");
    }
}
