//! The replacement for an event descriptor in the models: it stays signalled, and wakes the threads that wait for it.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use rustix::event::PollFd;
use shuttle::sync::{Condvar, Mutex, MutexGuard};

/// Wakes all threads that wait for it.
#[derive(Debug)]
pub(crate) struct Event(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    signalled: bool,
    waiting: Vec<Arc<Waiting>>,
}

/// A waiting thread. Parking would not work: a parked thread may be woken for no reason, without limit.
#[derive(Debug, Default)]
struct Waiting {
    woken: Mutex<bool>,
    wakes: Condvar,
}

impl Event {
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Event(Mutex::default()))
    }

    pub(crate) fn signal(&self) {
        let mut state = lock(&self.0);
        state.signalled = true;
        for waiting in state.waiting.drain(..) {
            *lock(&waiting.woken) = true;
            waiting.wakes.notify_one();
        }
    }

    /// Whether it is signalled; if not, the waiting thread is woken when it is.
    fn listen(&self, waiting: &Arc<Waiting>) -> bool {
        let mut state = lock(&self.0);
        if !state.signalled {
            state.waiting.push(waiting.clone());
        }
        state.signalled
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// No model has a descriptor.
impl AsFd for Event {
    fn as_fd(&self) -> BorrowedFd<'_> {
        rustix::fs::CWD
    }
}

/// Waits until one of the events is signalled, for any duration: in a model, time does not pass.
pub(crate) fn wait(events: &[&Event], _: Duration) -> io::Result<bool> {
    let waiting = Arc::new(Waiting::default());
    if events.iter().any(|event| event.listen(&waiting)) {
        return Ok(true);
    }
    let mut woken = lock(&waiting.woken);
    while !*woken {
        woken = waiting.wakes.wait(woken).unwrap_or_else(PoisonError::into_inner);
    }
    Ok(true)
}

/// No model waits for a socket.
pub(crate) fn poll(_: &mut [PollFd<'_>], _: Duration) -> io::Result<bool> {
    Err(io::ErrorKind::Unsupported.into())
}
