//! The time of day, which tests set.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Tells the time.
#[derive(Default)]
pub(super) struct Clock {
    #[cfg(any(test, tcapi_model))]
    pub(super) set: Option<Set>,
}

/// The time in tests.
#[cfg(any(test, tcapi_model))]
pub(super) struct Set {
    /// Milliseconds since 1970.
    pub(super) ms: std::sync::Arc<std::sync::atomic::AtomicI64>,
    /// What the steady clock shows at first.
    pub(super) began: (Instant, i64),
}

impl Clock {
    /// Milliseconds since 1970.
    pub(super) fn now_ms(&self) -> i64 {
        #[cfg(any(test, tcapi_model))]
        if let Some(set) = &self.set {
            return set.ms.load(std::sync::atomic::Ordering::SeqCst);
        }
        // The coarse clock of rustix would be cheaper on machines where this is a system call, but it looks for
        // the kernel's page where valgrind has none, and the program ends.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
    /// The steady clock, which nobody sets back.
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
