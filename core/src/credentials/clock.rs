//! The time of day, which tests set.

use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time.
#[derive(Default)]
pub(super) struct Clock {
    #[cfg(test)]
    pub(super) set: Option<std::sync::Arc<std::sync::atomic::AtomicI64>>,
}

impl Clock {
    /// Milliseconds since 1970.
    pub(super) fn now_ms(&self) -> i64 {
        #[cfg(test)]
        if let Some(set) = &self.set {
            return set.load(std::sync::atomic::Ordering::SeqCst);
        }
        // The coarse clock of rustix would be cheaper on machines where this is a system call, but it looks for
        // the kernel's page where valgrind has none, and the program ends.
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}
