//! Models of the rate limiter.
//!
//! A separate clock of the model replaces the machine's. A thread that waits advances it to the time that it
//! waits for, whatever the other threads are doing at that moment. So time may pass between any two steps of
//! a thread. A thread that has advanced it waits until another has made progress, as no schedule would ever
//! end otherwise.

use std::sync::Arc;

use shuttle::sync::Condvar;
use shuttle::thread;

use super::*;
use crate::CancelToken;

const LIMIT: RateLimit = RateLimit { calls: 2, per_ms: 1000 };
const WINDOW: Duration = Duration::from_millis(1000);

/// The model's time.
#[derive(Debug, Clone)]
pub(super) struct Clock(Arc<(Mutex<Time>, Condvar)>);

#[derive(Debug)]
struct Time {
    now: Instant,
    /// The number of threads that do not wait; the first is the model's own.
    awake: usize,
    /// The number of threads that wait.
    waiting: usize,
    /// The number of times that a thread has made progress.
    progress: u64,
}

impl Default for Clock {
    fn default() -> Self {
        let time = Time { now: Instant::now(), awake: 1, waiting: 0, progress: 0 };
        Clock(Arc::new((Mutex::new(time), Condvar::new())))
    }
}

impl Clock {
    fn time(&self) -> MutexGuard<'_, Time> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> Instant {
        self.time().now
    }

    /// Advances the time, unless the latch is set or the call is cancelled. Returns whether it was cancelled.
    pub(super) fn wait(
        &self,
        latch: Option<&latch::Latch>,
        cancel: Cancellation<'_>,
        until: Instant,
    ) -> bool {
        let is_fired = || cancel.reason().is_some();
        if is_fired() || latch.is_some_and(latch::Latch::is_set) {
            return is_fired();
        }
        let mut time = self.time();
        time.now = time.now.max(until);
        let seen = time.progress;
        time.awake -= 1;
        time.waiting += 1;
        if time.awake == 0 {
            self.wake(&mut time);
        }
        while time.progress == seen {
            time = self.0.1.wait(time).unwrap_or_else(PoisonError::into_inner);
        }
        drop(time);
        is_fired()
    }

    /// Records that a thread has made progress; `awake` is added to the number of threads that do not wait.
    fn progress(&self, awake: isize) {
        let mut time = self.time();
        time.awake = time.awake.saturating_add_signed(awake);
        self.wake(&mut time);
    }

    /// Wakes all waiting threads. They count as awake at once, and not when the scheduler runs them: otherwise a
    /// single one could wait and be woken forever, and an hour would pass.
    fn wake(&self, time: &mut Time) {
        time.awake += time.waiting;
        time.waiting = 0;
        time.progress += 1;
        self.0.1.notify_all();
    }
}

/// A service that records when it counted each request.
#[derive(Debug, Clone)]
struct Service {
    rate_limiter: Arc<RateLimiter>,
    counted: Arc<Mutex<Vec<Instant>>>,
}

impl Service {
    fn new() -> Self {
        Service { rate_limiter: Arc::default(), counted: Arc::new(Mutex::new(Vec::new())) }
    }

    fn acquire(&self, cancel: Option<&CancelToken>) -> Result<Permit, Refused> {
        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
        let far = self.rate_limiter.clock.now() + Duration::from_secs(3600);
        self.rate_limiter.acquire(&call, None, LIMIT, far, cancel.into()).map(|(permit, _)| permit)
    }

    /// Sends a request, which is counted at some time between its writing and its response.
    fn request(&self) {
        #[expect(clippy::expect_used, reason = "an hour has room for all permits of a model")]
        let permit = self.acquire(None).expect("a permit");
        let clock = &self.rate_limiter.clock;
        if clock.now() < permit.not_before() {
            clock.wait(None, None.into(), permit.not_before());
        }
        permit.spend();
        let now = clock.now();
        self.counted.lock().unwrap_or_else(PoisonError::into_inner).push(now);
        drop(permit);
        clock.progress(0);
    }

    /// Asserts that no window had more than the limit.
    fn hold(&self, requests: usize) {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner).clone();
        counted.sort();
        assert_eq!(counted.len(), requests);
        for more in counted.windows(3) {
            assert!(more[2] - more[0] >= WINDOW, "{:?}", more[2] - more[0]);
        }
    }

    fn spawn(&self, work: impl FnOnce(&Service) + Send + 'static) -> thread::JoinHandle<()> {
        self.rate_limiter.clock.progress(1);
        let service = self.clone();
        thread::spawn(move || {
            work(&service);
            service.rate_limiter.clock.progress(-1);
        })
    }

    fn join(&self, threads: impl IntoIterator<Item = thread::JoinHandle<()>>) {
        self.rate_limiter.clock.progress(-1);
        for thread in threads {
            #[expect(clippy::expect_used, reason = "a thread that panicked fails the model")]
            thread.join().expect("a thread");
        }
        self.rate_limiter.clock.progress(1);
    }

    fn each(&self, work: impl Fn(&Service) + Send + Sync + Clone + 'static) {
        let threads: Vec<_> = (0..3).map(|_| self.spawn(work.clone())).collect();
        self.join(threads);
    }
}

/// Three threads send two requests each, enough for three full windows.
pub fn no_window_has_more_than_its_limit() {
    let service = Service::new();
    service.each(|service| {
        service.request();
        service.request();
    });
    service.hold(6);
}

/// Three threads return a permit and acquire another: none is lost, and no two threads have the same. While
/// the slots of the model's first two requests are taken, no thread has one.
pub fn what_is_given_back_is_not_lost() {
    let service = Service::new();
    service.request();
    service.request();
    service.each(|service| {
        drop(service.acquire(None));
        service.rate_limiter.clock.progress(0);
        service.request();
    });
    service.hold(5);
    let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
    let clock = &service.rate_limiter.clock;
    clock.wait(None, None.into(), clock.now() + 2 * WINDOW);
    // All are available again.
    let all: Vec<_> = (0..2)
        .map(|_| {
            service.rate_limiter.acquire(&call, None, LIMIT, clock.now() + WINDOW / 2, None.into())
        })
        .collect();
    assert!(all.iter().all(Result::is_ok));
    let more =
        service.rate_limiter.acquire(&call, None, LIMIT, clock.now() + WINDOW / 2, None.into());
    assert_eq!(more.map(drop), Err(Refused::Late));
}

/// A thread is cancelled while another waits behind it: the other gets its permit, and nothing is left of the first.
pub fn a_cancelled_call_leaves_nothing_behind() {
    let service = Service::new();
    service.request();
    service.request();
    #[expect(clippy::expect_used, reason = "no model is without descriptors")]
    let cancel = CancelToken::new().expect("an event");
    let cancelled = service.spawn({
        let cancel = cancel.clone();
        move |service| match service.acquire(Some(&cancel)) {
            // Time had passed before it was cancelled.
            Ok(permit) => drop(permit),
            Err(refused) => assert!(refused == Refused::Cancelled && cancel.is_fired()),
        }
    });
    let waiting = service.spawn(Service::request);
    cancel.fire();
    service.join([cancelled, waiting]);
    service.hold(3);
    service.request();
    service.hold(4);
}
