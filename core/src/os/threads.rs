//! Threads of the library.

use std::cell::Cell;
use std::io;

use nix::sys::signal::{SigSet, SigmaskHow};

use crate::sync::thread::{Builder, JoinHandle};

/// Stack size of a thread, in bytes. A call needs a few hundred KiB at most; the needs of what the system loads to
/// look up hosts are unknown. Without an explicit size, RUST_MIN_STACK would set it.
const STACK: usize = 2 * 1024 * 1024;

thread_local! {
    /// Whether this thread belongs to the library. It has no destructor.
    static IS_OWN: Cell<bool> = const { Cell::new(false) };
}

/// Starts a thread that receives no signal of the program. The program's signal handlers may rely on running on its
/// own threads, and a new thread inherits the blocked signals of the thread that starts it.
///
/// # Errors
/// The signal mask can't be set, or the thread can't be started.
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

/// Whether the calling thread belongs to the library, so that no code of the program is below on its stack.
pub fn is_own() -> bool {
    IS_OWN.get()
}
