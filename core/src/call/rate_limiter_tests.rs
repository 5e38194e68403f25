use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::*;
use crate::CancelToken;

const LIMIT: RateLimit = RateLimit { calls: 3, per_ms: 1000 };
const HOUR: Duration = Duration::from_secs(3600);
const SECOND: Duration = Duration::from_secs(1);
/// The length of a window with the margin that the limiter adds.
const WINDOW: Duration = Duration::from_millis(1001);

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Slots with a clock that the test sets.
struct Test {
    slots: Slots,
    now: Instant,
}

impl Test {
    fn new() -> Test {
        Test { slots: Slots::new(LIMIT), now: Instant::now() }
    }

    fn look(&mut self, number: u64) -> Look {
        self.slots.look(number, self.now, self.now + HOUR)
    }

    /// Adds a waiting call; returns what it gets, and its number.
    fn ask(&mut self) -> (Look, u64) {
        let number = self.slots.join();
        (self.look(number), number)
    }

    /// Takes all slots, which are free.
    fn take_all(&mut self) {
        for _ in 0..LIMIT.calls {
            assert_eq!(self.ask().0, Look::Slot(self.now));
        }
    }
}

#[test]
fn a_slot_is_free_a_window_after_its_attempt() {
    let mut test = Test::new();
    test.take_all();
    // The attempts take 700 ms; the service may have counted them at any time in between.
    let (told, fourth) = test.ask();
    assert_eq!(told, Look::Wait(test.now + WINDOW));
    test.now += ms(700);
    assert_eq!(test.look(fourth), Look::Wait(test.now + WINDOW));
    test.slots.end(test.now);
    let free = test.now + WINDOW;
    assert_eq!(test.look(fourth), Look::Wait(free));
    // It gets its slot slightly early, and waits for it with a connection.
    test.now = free - ms(101);
    assert_eq!(test.look(fourth), Look::Wait(free));
    test.now = free - ms(100);
    assert_eq!(test.look(fourth), Look::Slot(free));
    assert!(test.slots.waiting.is_empty());
    assert_eq!((test.slots.busy, test.slots.used.len()), (3, 0));
}

#[test]
fn who_comes_first_has_the_earlier_slot() {
    let mut test = Test::new();
    test.take_all();
    let waiting: Vec<_> = (0..7).map(|_| test.ask()).collect();
    for (at, (told, _)) in waiting.iter().enumerate() {
        let windows = 1 + at as u32 / LIMIT.calls;
        assert_eq!(*told, Look::Wait(test.now + windows * WINDOW), "{at}");
    }
    let numbers: Vec<_> = waiting.into_iter().map(|(_, number)| number).collect();
    let ends: Vec<_> = [0, 20, 400].map(|after| test.now + ms(after)).into();
    for end in &ends {
        test.slots.end(*end);
    }
    // The second call wakes before the first, and leaves the first slot to it.
    test.now = ends[0] + WINDOW;
    assert_eq!(test.look(numbers[1]), Look::Slot(ends[1] + WINDOW));
    assert_eq!(test.look(numbers[2]), Look::Wait(ends[2] + WINDOW));
    assert_eq!(test.look(numbers[0]), Look::Slot(test.now));
    assert_eq!(test.look(numbers[2]), Look::Wait(ends[2] + WINDOW));
    assert_eq!(test.look(numbers[3]), Look::Wait(test.now + WINDOW));
}

#[test]
fn a_slot_that_was_not_used_is_free_at_its_time() {
    let mut test = Test::new();
    test.take_all();
    test.slots.end(test.now);
    let (_, fourth) = test.ask();
    let (_, fifth) = test.ask();
    test.now += ms(950);
    let Look::Slot(at) = test.look(fourth) else { panic!() };
    assert_eq!(test.look(fifth), Look::Wait(test.now + WINDOW));
    drop(test.slots.put_back(at));
    assert_eq!(test.look(fifth), Look::Slot(at));
}

#[test]
fn who_gives_up_has_no_slot() {
    let mut test = Test::new();
    test.take_all();
    let (_, first) = test.ask();
    let (_, second) = test.ask();
    (0..3).for_each(|_| test.slots.end(test.now));
    drop(test.slots.leave(first));
    test.now += WINDOW;
    assert_eq!(test.look(second), Look::Slot(test.now));
    assert_eq!((test.slots.busy, test.slots.used.len()), (1, 0));
}

#[test]
fn a_slot_after_the_deadline_is_not_taken() {
    let mut test = Test::new();
    test.take_all();
    test.slots.end(test.now);
    let number = test.slots.join();
    let free = test.now + WINDOW;
    test.now = free - ms(10);
    assert_eq!(test.slots.look(number, test.now, free), Look::Wait(free));
    assert_eq!(test.slots.look(number, test.now, free + ms(1)), Look::Slot(free));
}

#[test]
fn each_action_and_region_has_its_own_slots() {
    let rate_limiter = RateLimiter::default();
    let limit = RateLimit { calls: 1, per_ms: 3_600_000 };
    let soon = Instant::now() + HOUR / 2;
    let acquire = |action, region| {
        let call = Call::unknown("cvm", "2017-03-12", action);
        rate_limiter.acquire(&call, region, limit, soon, None.into()).map(|(permit, waited)| {
            permit.spend();
            assert!(waited.is_zero() && permit.not_before() <= Instant::now());
        })
    };
    assert_eq!(acquire("RebootInstances", None), Ok(()));
    assert_eq!(acquire("RebootInstances", None), Err(Refused::Late));
    assert_eq!(acquire("RebootInstances", Some("ap-guangzhou")), Ok(()));
    assert_eq!(acquire("StartInstances", None), Ok(()));
    assert_eq!(acquire("StartInstances", None), Err(Refused::Late));
}

/// One permit an hour: it is returned unused, and issued to the thread that waits for it.
#[test]
fn who_waits_is_told_of_a_permit_that_was_not_used() {
    let rate_limiter = RateLimiter::default();
    let limit = RateLimit { calls: 1, per_ms: 3_600_000 };
    let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
    let far = Instant::now() + 24 * HOUR;
    let acquire =
        |cancel: Option<&CancelToken>| rate_limiter.acquire(&call, None, limit, far, cancel.into());
    let (first, _) = acquire(None).unwrap();
    let cancel = CancelToken::new().unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| acquire(None).map(|(permit, _)| permit.spend()));
        let cancelled = scope.spawn(|| acquire(Some(&cancel)).map(drop));
        let waiting_for_it = || {
            let queue = rate_limiter.queues.lock().unwrap()[0].1.clone();
            let waiting = queue.lock().waiting.len();
            waiting == 2
        };
        while !waiting_for_it() {
            std::thread::yield_now();
        }
        cancel.fire();
        assert_eq!(cancelled.join().unwrap(), Err(Refused::Cancelled));
        drop(first);
        assert_eq!(waiting.join().unwrap(), Ok(()));
    });
    assert_eq!(acquire(Some(&cancel)).map(drop), Err(Refused::Cancelled));
}

/// Generator of random numbers that are the same in each run.
struct Random(u64);

impl Random {
    /// Returns a random time of at most that many microseconds.
    fn up_to(&mut self, most: u64) -> Duration {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_micros((self.0 >> 33) % (most + 1))
    }
}

/// Maximum durations, in microseconds; each actual duration is random up to that.
#[derive(Debug, Clone, Copy)]
struct Machine {
    /// Preparation: the connection, the handshake and the signature.
    prepare: u64,
    /// From the writing of a request to its arrival, without the fixed latency of the connection.
    forward: u64,
    /// From the arrival until the response was read.
    back: u64,
    /// Delay with which a thread wakes.
    late: u64,
    /// Maximum fixed latency of each connection, in both directions.
    connection: u64,
}

/// Steps of a caller that sends again as soon as it has a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Ask,
    Look(u64),
    Write,
    Arrive,
    End,
}

/// Returns how many requests of each caller a service accepted in 20 s, after the first one, and how many it
/// rejected in all.
fn simulate(limit: RateLimit, callers: usize, machine: Machine) -> (Vec<u32>, u32) {
    let per = ms(limit.per_ms.into());
    let mut random = Random(20_170_312);
    let distance: Vec<_> = (0..callers).map(|_| random.up_to(machine.connection)).collect();
    let (mut slots, start) = (Slots::new(limit), Instant::now());
    let (from, to) = (start + SECOND, start + 21 * SECOND);
    let (mut admitted, mut had, mut refused) = (VecDeque::new(), vec![0; callers], 0);
    let mut steps: BinaryHeap<_> =
        (0..callers).map(|caller| Reverse((start, caller, Step::Ask))).collect();
    while let Some(Reverse((now, caller, step))) = steps.pop() {
        if now > to {
            break;
        }
        let next = match step {
            Step::Ask => (now, Step::Look(slots.join())),
            Step::Look(number) => match slots.look(number, now, now + HOUR) {
                Look::Wait(until) => {
                    let until = (until - slots.lead()).max(now);
                    (until + random.up_to(machine.late), Step::Look(number))
                }
                Look::Slot(at) => {
                    let ready = now + random.up_to(machine.prepare);
                    let late = random.up_to(machine.late);
                    (if at > ready { at + late } else { ready }, Step::Write)
                }
            },
            Step::Write => (now + distance[caller] + random.up_to(machine.forward), Step::Arrive),
            Step::Arrive => {
                while admitted.front().is_some_and(|first| now - *first >= per) {
                    admitted.pop_front();
                }
                if admitted.len() < limit.calls as usize {
                    admitted.push_back(now);
                    had[caller] += u32::from(now >= from);
                } else {
                    refused += 1;
                }
                (now + distance[caller] + random.up_to(machine.back), Step::End)
            }
            Step::End => {
                slots.end(now);
                (now, Step::Ask)
            }
        };
        steps.push(Reverse((next.0, caller, next.1)));
    }
    (had, refused)
}

/// The service rejects nothing, whatever the machine and the network do, and accepts nearly as many requests as its
/// limit.
#[test]
fn the_rate_is_reached_and_not_exceeded() {
    let idle = Machine { prepare: 300, forward: 300, back: 1000, late: 100, connection: 0 };
    let busy =
        Machine { prepare: 60_000, forward: 10_000, back: 20_000, late: 20_000, connection: 0 };
    let far = Machine { connection: 20_000, ..idle };
    let cold = Machine { prepare: 100_000, ..idle };
    let stuck = Machine { prepare: 2_000_000, forward: 900_000, back: 900_000, ..busy };
    for limit in [RateLimit { calls: 40, per_ms: 1000 }, RateLimit { calls: 10, per_ms: 1000 }] {
        for (machine, share) in
            [(idle, 0.99), (busy, 0.95), (far, 0.95), (cold, 0.95), (stuck, 0.2)]
        {
            for callers in [limit.calls as usize, 60, 400] {
                let (had, refused) = simulate(limit, callers, machine);
                assert_eq!(refused, 0, "{limit:?} {callers} {machine:?}");
                let rate = f64::from(had.iter().sum::<u32>()) / f64::from(20 * limit.calls);
                assert!(rate >= share, "{rate}: {limit:?} {callers} {machine:?}");
                assert!(rate <= 1.0, "{rate}: {limit:?} {callers} {machine:?}");
            }
        }
    }
}

#[test]
fn callers_get_equally_many_permits() {
    let machine = Machine { prepare: 300, forward: 300, back: 1000, late: 100, connection: 0 };
    let (had, _) = simulate(LIMIT, 5, machine);
    let (least, most) = (had.iter().min().unwrap(), had.iter().max().unwrap());
    assert!(*least >= 10 && most - least <= 2, "{had:?}");
}
