//! Latches. A thread can wait for a latch with a deadline, and for two at once; a condition variable can do
//! neither.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

use rustix::event::PollFd;

use crate::os::process::Process;
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::event::{self, Event};
use crate::sync::thread;

/// Interval at which a latch is polled whose descriptor is unreliable: the program closed it, or wrote into it.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A flag that is set once and stays set, and wakes the threads that wait for it.
///
/// Only the flag says whether it is set. The descriptor only wakes threads, as a forked child shares it: the child
/// has its own copy of the flag, which nothing in the child sets.
#[derive(Debug)]
pub(crate) struct Latch {
    process: Process,
    set: AtomicBool,
    event: Event,
}

impl Latch {
    /// Creates a latch that is not set.
    ///
    /// # Errors
    /// There are no descriptors left.
    pub(crate) fn new() -> io::Result<Self> {
        let (process, set) = (Process::current(), AtomicBool::new(false));
        Ok(Latch { process, set, event: Event::new()? })
    }

    /// Sets the latch. Does nothing in a child of the process that created it.
    pub(crate) fn set(&self) {
        // The flag is set first, so that a woken thread finds it set.
        if self.process == Process::current() && !self.set.swap(true, Ordering::AcqRel) {
            self.event.signal();
        }
    }

    pub(crate) fn is_set(&self) -> bool {
        self.set.load(Ordering::Acquire)
    }

    /// Returns the process that created the latch.
    pub(crate) fn process(&self) -> Process {
        self.process
    }
}

/// For a `poll` with other descriptors: see [`poll`].
impl AsFd for Latch {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.event.as_fd()
    }
}

/// Waits until one of the latches is set, or `until` has passed. Returns whether one is set.
pub(crate) fn wait(latches: &[&Latch], until: Instant) -> bool {
    let is_set = || latches.iter().any(|latch| latch.is_set());
    let events: Vec<_> = latches.iter().map(|latch| &latch.event).collect();
    let mut reliable = true;
    loop {
        if is_set() {
            return true;
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        if reliable {
            // The descriptor is ready although no latch is set, so waiting for it would return at once, endlessly.
            reliable = matches!(event::wait(&events, left), Ok(woken) if !woken || is_set());
        } else {
            thread::sleep(left.min(LOOK_AGAIN));
        }
    }
}

/// Why a wait for descriptors ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Woken {
    /// One of the descriptors is ready.
    Ready,
    /// A latch is set.
    Set,
    /// `until` has passed.
    Late,
}

/// Waits until one of the descriptors is ready, a latch is set, or `until` has passed. The descriptors of the
/// latches are the last ones.
///
/// # Errors
/// An error of the system, such as missing memory.
pub(crate) fn poll(
    descriptors: &mut [PollFd<'_>],
    latches: &[&Latch],
    until: Instant,
) -> io::Result<Woken> {
    let own = descriptors.len() - latches.len();
    let is_set = || latches.iter().any(|latch| latch.is_set());
    let mut reliable = true;
    loop {
        if is_set() {
            return Ok(Woken::Set);
        }
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Woken::Late);
        }
        let woken = match reliable {
            true => event::poll(descriptors, left)?,
            false => event::poll(&mut descriptors[..own], left.min(LOOK_AGAIN))?,
        };
        if !woken {
            continue;
        }
        if is_set() {
            return Ok(Woken::Set);
        }
        if descriptors[..own].iter().any(|descriptor| !descriptor.revents().is_empty()) {
            return Ok(Woken::Ready);
        }
        reliable = false;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use rustix::event::PollFlags;
    use rustix::time::{ClockId, clock_gettime};

    use super::*;

    const LONG: Duration = Duration::from_secs(300);

    /// Returns the processor time that a thread has used so far.
    fn used() -> Duration {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
    }

    #[test]
    fn who_waits_is_woken() {
        let (latch, other) = (Latch::new().unwrap(), Latch::new().unwrap());
        assert!(!wait(&[&latch, &other], Instant::now()));
        std::thread::scope(|scope| {
            let one = scope.spawn(|| wait(&[&other, &latch], Instant::now() + LONG));
            let two = scope.spawn(|| {
                let mut all = [PollFd::new(&latch, PollFlags::IN)];
                poll(&mut all, &[&latch], Instant::now() + LONG).unwrap()
            });
            latch.set();
            assert!(one.join().unwrap());
            assert_eq!(two.join().unwrap(), Woken::Set);
        });
        assert!(latch.is_set() && !other.is_set());
        latch.set();
        assert!(wait(&[&latch], Instant::now()), "what is set is seen without any time");
    }

    /// This simulates a program that writes into a descriptor that it does not own.
    #[test]
    fn a_descriptor_that_is_ready_by_itself_neither_counts_nor_spins() {
        let latch = Latch::new().unwrap();
        latch.event.signal();
        let (began, before) = (Instant::now(), used());
        let time = Duration::from_millis(600);
        assert!(!wait(&[&latch], began + time));
        let mut all = [PollFd::new(&latch, PollFlags::IN)];
        let woken = poll(&mut all, &[&latch], began + 2 * time).unwrap();
        assert_eq!(woken, Woken::Late);
        assert!(began.elapsed() >= 2 * time);
        let used = used() - before;
        assert!(used < time, "{used:?} of processor time in {:?}", 2 * time);

        // Setting the latch is still noticed.
        let (said, hears) = mpsc::channel();
        std::thread::scope(|scope| {
            scope.spawn(|| said.send(wait(&[&latch], Instant::now() + LONG)).unwrap());
            scope.spawn(|| {
                let mut all = [PollFd::new(&latch, PollFlags::IN)];
                let woken = poll(&mut all, &[&latch], Instant::now() + LONG).unwrap();
                said.send(woken == Woken::Set).unwrap();
            });
            latch.set();
            assert!(hears.recv().unwrap() && hears.recv().unwrap());
        });
    }

    #[test]
    fn a_descriptor_beside_it_is_seen() {
        let (latch, other) = (Latch::new().unwrap(), Event::new().unwrap());
        let until = Instant::now() + LONG;
        for ready_by_itself in [false, true] {
            if ready_by_itself {
                latch.event.signal();
            }
            std::thread::scope(|scope| {
                let waiting = scope.spawn(|| {
                    let mut all =
                        [PollFd::new(&other, PollFlags::IN), PollFd::new(&latch, PollFlags::IN)];
                    poll(&mut all, &[&latch], until).unwrap()
                });
                other.signal();
                assert_eq!(waiting.join().unwrap(), Woken::Ready);
            });
        }
    }

    #[test]
    fn that_of_another_process_is_never_set() {
        let mut latch = Latch::new().unwrap();
        latch.process = Process::of_a_test();
        latch.set();
        assert!(!latch.is_set());
        assert!(!wait(&[&latch], Instant::now() + Duration::from_millis(1)));
        let mut all = [PollFd::new(&latch, PollFlags::IN)];
        assert!(!event::poll(&mut all, Duration::ZERO).unwrap());
    }
}
