//! The time of day, which tests set.

use rustix::time::{ClockId, clock_gettime};

/// The clock. The coarse one is a few milliseconds behind, and costs 7 ns on every machine: the other is a system
/// call of 200 ns on some, and each call asks.
#[cfg(any(target_os = "linux", target_os = "android"))]
const CLOCK: ClockId = ClockId::RealtimeCoarse;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const CLOCK: ClockId = ClockId::Realtime;

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
        let now = clock_gettime(CLOCK);
        now.tv_sec.saturating_mul(1000).saturating_add(now.tv_nsec / 1_000_000)
    }
}
