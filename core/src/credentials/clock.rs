//! Clock for credentials, which tests can set.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Source of the system time and the monotonic time.
#[derive(Default)]
pub(super) struct Clock {
    #[cfg(any(test, tcapi_model))]
    pub(super) set: Option<Set>,
}

/// A clock that a test sets.
#[cfg(any(test, tcapi_model))]
pub(super) struct Set {
    /// Milliseconds since 1970.
    pub(super) ms: std::sync::Arc<std::sync::atomic::AtomicI64>,
    /// Start of the monotonic clock, with the system time at that moment.
    pub(super) began: (Instant, i64),
}

impl Clock {
    /// Returns the system time, in milliseconds since 1970.
    pub(super) fn now_ms(&self) -> i64 {
        #[cfg(any(test, tcapi_model))]
        if let Some(set) = &self.set {
            return set.ms.load(std::sync::atomic::Ordering::SeqCst);
        }
        // The coarse clock of rustix would be cheaper on machines where this is a system call. But it looks for the
        // kernel's page, which does not exist under valgrind, and the program ends.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
    /// Returns the monotonic time, which can't be set back.
    pub(super) fn instant(&self) -> Instant {
        #[cfg(any(test, tcapi_model))]
        if let Some(set) = &self.set {
            let (began, at) = set.began;
            let since = u64::try_from(self.now_ms() - at).unwrap_or_default();
            return began + std::time::Duration::from_millis(since);
        }
        Instant::now()
    }
}
