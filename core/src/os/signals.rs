//! Threads that no signal of the program comes to.

use std::io;

use nix::sys::signal::{SigSet, SigmaskHow};

/// Calls `spawn`, which begins a thread, with all signals blocked: handlers of the program may count on running on
/// its own threads, and a thread is begun with the signals that the one who begins it has blocked.
///
/// # Errors
/// The mask can't be set, or the thread can't be begun.
pub(crate) fn blocked<T>(spawn: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    let before = SigSet::all().thread_swap_mask(SigmaskHow::SIG_BLOCK)?;
    let spawned = spawn();
    before.thread_set_mask()?;
    spawned
}
