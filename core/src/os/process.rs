//! Identity of the process, by which a forked child recognises what belongs to its parent.
//!
//! The C library has the kernel wipe a page in every child (`MADV_WIPEONFORK`). This detects `fork()`, `_Fork()`
//! and `clone()` alike and costs one load. There is no way to request such a page without `unsafe`, so a Rust
//! program, and any program on a kernel without such pages, compares its process id, which is a system call.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use once_cell::race::OnceRef;

use crate::Error;

/// Identity of a process, which differs from that of its ancestors and descendants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Process(u32);

/// The number of this process, where the kernel wipes memory in a child; 0 in a child that has no number yet.
///
/// It is set without a lock: a child forked at that moment would find it locked for ever.
static MARK: OnceRef<'static, AtomicU32> = OnceRef::new();

/// The highest number of this process and its ancestors.
static LATEST: AtomicU32 = AtomicU32::new(0);

/// The number of this process and, in the lower half, its id.
static NUMBERED: AtomicU64 = AtomicU64::new(0);

/// Sets `mark` as the way to tell this process from a child: it is 0, and the kernel sets it to 0 in every child.
/// Only the first mark is used; returns whether this was the first.
pub fn watch(mark: &'static AtomicU32) -> bool {
    MARK.set(mark).is_ok()
}

/// Whether there is a mark.
pub fn is_watched() -> bool {
    MARK.get().is_some()
}

impl Process {
    /// Returns this process.
    pub(crate) fn current() -> Self {
        Process(MARK.get().map_or_else(by_id, |mark| by_mark(mark, &LATEST)))
    }

    /// Fails in every process except this one.
    pub(crate) fn check(self) -> Result<(), Error> {
        if self == Process::current() { Ok(()) } else { Err(Error::forked()) }
    }
}

fn by_mark(mark: &AtomicU32, latest: &AtomicU32) -> u32 {
    match mark.load(Ordering::Relaxed) {
        0 => {
            let number = latest.fetch_add(1, Ordering::Relaxed) + 1;
            // Another thread of this process may have set it first.
            match mark.compare_exchange(0, number, Ordering::Relaxed, Ordering::Relaxed) {
                Ok(_) => number,
                Err(number) => number,
            }
        }
        number => number,
    }
}

fn by_id() -> u32 {
    number_of(std::process::id(), &NUMBERED)
}

/// Returns the number of the process with this id: it differs from that of the process that called before with
/// another id.
fn number_of(id: u32, numbered: &AtomicU64) -> u32 {
    let number = |packed: u64| (packed >> 32) as u32;
    let renumber = |packed: u64| {
        let known = packed as u32 == id;
        (!known).then(|| u64::from(number(packed).wrapping_add(1)) << 32 | u64::from(id))
    };
    match numbered.fetch_update(Ordering::Relaxed, Ordering::Relaxed, renumber) {
        // The value before the update is returned.
        Ok(before) => number(before).wrapping_add(1),
        Err(known) => number(known),
    }
}

#[cfg(test)]
impl Process {
    /// Returns a process that is not this one.
    pub(crate) fn of_a_test() -> Self {
        Process(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wiped_mark_gets_a_number_that_no_ancestor_had() {
        let (mark, latest) = (AtomicU32::new(0), AtomicU32::new(0));
        let mut seen = Vec::new();
        for _ in 0..3 {
            let number = by_mark(&mark, &latest);
            assert_eq!(by_mark(&mark, &latest), number);
            assert!(number != 0 && !seen.contains(&number), "{number} of {seen:?}");
            seen.push(number);
            // The kernel does this in a child.
            mark.store(0, Ordering::Relaxed);
        }
    }

    #[test]
    fn threads_that_find_a_wiped_mark_agree() {
        for _ in 0..200 {
            let (mark, latest) = (AtomicU32::new(0), AtomicU32::new(7));
            let numbers: Vec<u32> = std::thread::scope(|scope| {
                let threads: Vec<_> =
                    (0..3).map(|_| scope.spawn(|| by_mark(&mark, &latest))).collect();
                threads.into_iter().map(|thread| thread.join().unwrap()).collect()
            });
            assert!(numbers[0] > 7 && numbers.iter().all(|number| *number == numbers[0]));
        }
    }

    #[test]
    fn another_id_is_another_process() {
        let numbered = AtomicU64::new(0);
        let number = |id| number_of(id, &numbered);
        let parent = number(100);
        assert_eq!(number(100), parent);
        let child = number(101);
        assert_eq!(number(101), child);
        let grandchild = number(100);
        assert!(parent != child && child != grandchild && grandchild != parent);
    }

    #[test]
    fn this_process_is_itself() {
        assert_eq!(Process::current(), Process::current());
        assert!(Process::current().check().is_ok());
        assert_eq!(Process::of_a_test().check().unwrap_err(), Error::forked());
    }
}
