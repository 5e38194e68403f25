//! What threads share, from one place: the models of `models/` put types in its place whose schedules they choose.

pub(crate) mod abort;
pub(crate) mod cancel;
pub(crate) mod clock;
#[cfg(not(tcapi_model))]
pub(crate) mod event;
#[cfg(tcapi_model)]
#[path = "../../../models/src/event.rs"]
pub(crate) mod event;
pub(crate) mod jitter;
pub(crate) mod latch;
pub(crate) mod wakeup;

#[cfg(not(tcapi_model))]
pub(crate) use std::sync::{Mutex, MutexGuard, RwLock, atomic};
#[cfg(not(tcapi_model))]
pub(crate) use std::thread;

#[cfg(tcapi_model)]
pub(crate) use shuttle::sync::{Mutex, MutexGuard, RwLock, atomic};
#[cfg(tcapi_model)]
pub(crate) use shuttle::thread;

/// Tells threads apart. It works in destructors of a thread's own variables too, which
/// [`std::thread::current`] does not.
#[cfg(not(tcapi_model))]
pub(crate) type ThreadId = rustix::thread::Pid;
#[cfg(tcapi_model)]
pub(crate) type ThreadId = shuttle::thread::ThreadId;

/// The thread that asks. This is a system call.
pub(crate) fn this_thread() -> ThreadId {
    #[cfg(not(tcapi_model))]
    return rustix::thread::gettid();
    #[cfg(tcapi_model)]
    return shuttle::thread::current().id();
}
