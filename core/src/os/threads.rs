//! Threads of the library.

use std::cell::Cell;
use std::io;

use nix::sys::signal::{SigSet, SigmaskHow};

use crate::sync::thread::{Builder, JoinHandle};

/// The stack of a thread, in bytes. A call needs a few hundred KiB at most; what the system loads to look hosts up is of
/// unknown size. Without a size, it would be one that RUST_MIN_STACK names.
const STACK: usize = 2 * 1024 * 1024;

thread_local! {
    /// Whether this thread is one of the library. It has no destructor.
    static IS_OWN: Cell<bool> = const { Cell::new(false) };
}

/// Starts a thread that no signal of the program comes to: handlers of the program may count on running on its own
/// threads, and a thread starts with the signals blocked that the one who starts it has blocked.
///
/// # Errors
/// The mask can't be set, or the thread can't be started.
pub(crate) fn spawn<T: Send + 'static>(
    name: &str,
    run: impl FnOnce() -> T + Send + 'static,
) -> io::Result<JoinHandle<T>> {
    let thread = Builder::new().name(name.to_owned()).stack_size(STACK);
    let before = SigSet::all().thread_swap_mask(SigmaskHow::SIG_BLOCK)?;
    let spawned = thread.spawn(|| {
        IS_OWN.set(true);
        run()
    });
    before.thread_set_mask()?;
    spawned
}

/// Whether the calling thread is one of the library, which nothing of the program is below.
pub fn is_own() -> bool {
    IS_OWN.get()
}
