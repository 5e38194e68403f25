//! Panics of the library: each becomes an error, and nothing is printed.
//!
//! By default Rust prints a message and a backtrace to standard error, under a lock. A library in a daemon can't do
//! that: it needs memory, which may have run out, and the lock of other code that writes there.

use core::cell::Cell;
use core::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    /// How deep this thread is in functions of the library. Neither of the two has a destructor, so that they are
    /// there in the destructors of others.
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    static LAST: Cell<Place> = const { Cell::new(Place { file: [0; FILE], line: 0 }) };
}

/// Number of bytes that are kept of a file's name: the last ones.
const FILE: usize = 60;

/// Place where the library panicked. The message of the panic is left out, as it may quote anything.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// A shorter name is preceded by zeros.
    file: [u8; FILE],
    line: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.iter().skip_while(|byte| **byte == 0);
        for byte in file {
            write!(f, "{}", byte.escape_ascii())?;
        }
        write!(f, ":{}", self.line)
    }
}

/// Runs a body that may panic, and returns the place of a panic. The state that a panic leaves behind is not used
/// again.
pub(crate) fn caught<T>(body: impl FnOnce() -> T) -> Result<T, Place> {
    #[cfg(not(fuzzing))]
    hook::install();
    let before = DEPTH.get();
    DEPTH.set(before.saturating_add(1));
    let result = catch_unwind(AssertUnwindSafe(body)).map_err(|_| LAST.get());
    DEPTH.set(before);
    result
}

/// The hook applies to all Rust code that shares this library's copy of `std`: that is the library alone, unless it
/// is linked as a crate. A fuzzer has a hook that must see every panic, so it keeps its own.
#[cfg(not(fuzzing))]
mod hook {
    use std::panic::{self, Location};
    use std::sync::Once;

    use tcapi_core::threads;

    use super::{DEPTH, FILE, LAST, Place};

    static INSTALLED: Once = Once::new();

    pub(super) fn install() {
        // A thread that panics can't change the hook.
        if INSTALLED.is_completed() || std::thread::panicking() {
            return;
        }
        INSTALLED.call_once(|| {
            let others = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                if DEPTH.get() == 0 && !threads::is_own() {
                    others(info);
                } else if let Some(location) = info.location() {
                    LAST.set(place(location));
                }
            }));
        });
    }

    fn place(location: &Location<'_>) -> Place {
        let mut file = [0; FILE];
        let name = location.file().bytes().rev();
        file.iter_mut().rev().zip(name).for_each(|(to, from)| *to = from);
        Place { file, line: location.line() }
    }
}
