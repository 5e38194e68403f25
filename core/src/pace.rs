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
        let mut turns = self.lock();
        let turns = turns.entry(name(call, region)).or_default();
        turns.reserve(limit, deadline, Instant::now())
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

impl Turns {
    /// When an attempt that asks at `now` may be made; nothing if that is not before `deadline`.
    fn reserve(&mut self, limit: RateLimit, deadline: Instant, now: Instant) -> Option<Instant> {
        let calls = usize::try_from(limit.calls).unwrap_or(usize::MAX).max(1);
        // The service sees the calls a little nearer together, or further apart, than they were sent.
        let per = Duration::from_millis(limit.per_ms.into()).mul_f64(1.02);
        let Turns { given, free } = self;
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
    const HOUR: Duration = Duration::from_secs(3600);
    const SECOND: Duration = Duration::from_secs(1);

    /// Turns that are asked for at moments of the test's choice.
    struct Test {
        turns: Turns,
        now: Instant,
    }

    impl Test {
        fn new() -> Test {
            Test { turns: Turns::default(), now: Instant::now() }
        }

        fn reserve(&mut self, deadline: Instant) -> Option<Instant> {
            self.turns.reserve(LIMIT, deadline, self.now)
        }

        /// So many turns with a deadline that is far away.
        fn several(&mut self, count: usize) -> Vec<Instant> {
            let far = self.now + HOUR;
            (0..count).map(|_| self.reserve(far).unwrap()).collect()
        }
    }

    #[test]
    fn no_window_has_more_than_its_limit() {
        let mut test = Test::new();
        let turns = test.several(20);
        assert!(turns.is_sorted());
        for window in turns.windows(4) {
            assert!(window[3] - window[0] >= SECOND);
        }
        // The first are not held back.
        assert_eq!(turns[..3], [test.now; 3]);
    }

    /// Calls that come between those which wait.
    #[test]
    fn no_window_has_more_than_its_limit_when_calls_come_and_go() {
        let mut test = Test::new();
        let mut turns = Vec::new();
        for step in 0..100 {
            test.now += Duration::from_millis(37 * (step % 17));
            turns.extend(test.reserve(test.now + 2 * SECOND));
        }
        assert!(turns.is_sorted());
        for window in turns.windows(4) {
            assert!(window[3] - window[0] >= SECOND);
        }
        assert!(turns.len() < 100, "the deadline of none was too near");
    }

    #[test]
    fn each_action_and_region_has_its_own_turns() {
        let pacer = Pacer::default();
        let limit = RateLimit { calls: 1, per_ms: 3_600_000 };
        let soon = Instant::now() + HOUR;
        let reserve = |action, region| {
            let call = Call::unknown("cvm", "2017-03-12", action);
            pacer.reserve(&call, region, limit, soon).is_some()
        };
        assert!(reserve("RebootInstances", None));
        assert!(!reserve("RebootInstances", None));
        assert!(reserve("RebootInstances", Some("ap-guangzhou")));
        assert!(reserve("StartInstances", None));
        assert!(!reserve("StartInstances", None));
    }

    #[test]
    fn a_turn_beyond_the_deadline_is_not_taken() {
        let mut test = Test::new();
        let soon = test.now + SECOND / 2;
        for _ in 0..3 {
            assert_eq!(test.reserve(soon), Some(test.now));
        }
        for _ in 0..3 {
            assert_eq!(test.reserve(soon), None);
        }
        let later = test.reserve(soon + 9 * SECOND).unwrap();
        assert!(later >= test.now + SECOND && later < soon + SECOND);
    }

    #[test]
    fn a_turn_that_was_given_back_is_had_by_the_next() {
        let mut test = Test::new();
        let turns = test.several(7);
        test.turns.free.extend([turns[5], turns[4]]);
        // Not for those who have no time for it.
        assert_eq!(test.reserve(turns[4]), None);
        let again = test.several(3);
        assert_eq!(again[..2], turns[4..6]);
        assert!(again[2] >= turns[6]);
        // One that has passed is gone.
        test.now += SECOND;
        test.turns.free.push(turns[0]);
        assert!(test.several(1)[0] >= again[2]);
    }

    #[test]
    fn a_turn_can_be_given_back() {
        let pacer = Pacer::default();
        let limit = RateLimit { calls: 1, per_ms: 3_600_000 };
        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
        let far = Instant::now() + 24 * HOUR;
        let reserve = || pacer.reserve(&call, None, limit, far).unwrap();
        reserve();
        let second = reserve();
        pacer.give_back(&call, None, second);
        assert_eq!(reserve(), second);
        assert!(reserve() >= second + HOUR);
    }

    /// Five callers who ask again as soon as they had their turn.
    #[test]
    fn callers_get_equally_many_turns() {
        let mut test = Test::new();
        let end = test.now + 30 * SECOND;
        let mut waiting: Vec<(Instant, usize)> = (0..5).map(|caller| (test.now, caller)).collect();
        let mut had = [0; 5];
        // Who has the earliest turn asks next, and of two with the same turn who asked first.
        while let Some(next) = (0..waiting.len()).min_by_key(|&at| waiting[at].0) {
            let (turn, caller) = waiting.remove(next);
            test.now = test.now.max(turn);
            if let Some(turn) = test.reserve(end) {
                had[caller] += 1;
                waiting.push((turn, caller));
            }
        }
        let (least, most) = (had.iter().min().unwrap(), had.iter().max().unwrap());
        assert!(*least >= 15 && most - least <= 1, "{had:?}");
    }
}
