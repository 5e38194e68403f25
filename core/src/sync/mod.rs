//! Synchronisation primitives, in one place: the models of `models/` replace them with types whose schedules they
//! control.

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

/// Id of a thread. It also works in destructors of thread-local variables, where [`std::thread::current`] does not.
#[cfg(not(tcapi_model))]
pub(crate) type ThreadId = rustix::thread::Pid;
#[cfg(tcapi_model)]
pub(crate) type ThreadId = shuttle::thread::ThreadId;

/// Returns the id of the calling thread. This is a system call.
pub(crate) fn this_thread() -> ThreadId {
    #[cfg(not(tcapi_model))]
    return rustix::thread::gettid();
    #[cfg(tcapi_model)]
    return shuttle::thread::current().id();
}
