//! The results of a run.

use crate::Amount;
use crate::contestant::Who;
use crate::kind::Kind;
use crate::machine::Machine;

/// All results of one run.
#[derive(Debug)]
pub(crate) struct Figures {
    pub(crate) machine: Machine,
    pub(crate) amount: Amount,
    pub(crate) signing: Signing,
    pub(crate) calls: Vec<Calls>,
    pub(crate) threads: Vec<Threads>,
    pub(crate) cold: Vec<Cold>,
    pub(crate) sizes: Vec<Size>,
    pub(crate) targets: Vec<Target>,
}

/// A signature of a request with two ids.
#[derive(Debug)]
pub(crate) struct Signing {
    pub(crate) ns: f64,
    /// Its eight SHA-256 compressions alone.
    pub(crate) compressions_ns: f64,
    /// The ratio of the two, the median over the rounds.
    pub(crate) ratio: f64,
    /// The same compressions, where each message depends on the one before.
    pub(crate) in_turn_ns: f64,
    pub(crate) in_turn_ratio: f64,
    pub(crate) allocations: u64,
}

/// Whole calls of one kind on a kept connection.
#[derive(Debug)]
pub(crate) struct Calls {
    pub(crate) who: Who,
    pub(crate) kind: Kind,
    /// CPU of the process per call, by round.
    pub(crate) cpu_us: Vec<f64>,
    pub(crate) p50_us: f64,
    pub(crate) p99_us: f64,
    /// System calls per call, by name, the most frequent first.
    pub(crate) syscalls: Vec<(String, f64)>,
    /// Threads started per call.
    pub(crate) threads: f64,
}

impl Calls {
    pub(crate) fn cpu(&self) -> f64 {
        median(self.cpu_us.clone())
    }

    pub(crate) fn syscalls(&self) -> f64 {
        self.syscalls.iter().map(|(_, number)| number).sum()
    }

    /// The ratio of the CPU to that of another: of the two in the same round, the median over the rounds.
    pub(crate) fn ratio(&self, other: &Calls) -> f64 {
        median(self.cpu_us.iter().zip(&other.cpu_us).map(|(own, other)| own / other).collect())
    }
}

/// Calls of many threads at the same time.
#[derive(Debug)]
pub(crate) struct Threads {
    pub(crate) who: Who,
    pub(crate) kind: Kind,
    /// The number of threads.
    pub(crate) threads: usize,
    /// CPU of the process per call.
    pub(crate) cpu_us: f64,
    pub(crate) calls_per_s: f64,
    /// The descriptors that the calls left open.
    pub(crate) descriptors: u64,
    /// The resident set after the calls.
    pub(crate) rss_kib: f64,
}

/// A fresh process that makes one call over TLS.
#[derive(Debug)]
pub(crate) struct Cold {
    /// `None` for a process that does nothing.
    pub(crate) who: Option<Who>,
    pub(crate) cpu_ms: f64,
    /// The largest resident set.
    pub(crate) rss_kib: f64,
}

/// The size of the shipped files.
#[derive(Debug)]
pub(crate) struct Size {
    pub(crate) what: String,
    pub(crate) bytes: u64,
    /// Further shared libraries, without the C library's own.
    pub(crate) beside: u64,
    pub(crate) libraries: usize,
}

/// A target of the benchmark, and the value found.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) what: String,
    pub(crate) at_most: f64,
    pub(crate) found: f64,
}

impl Target {
    pub(crate) fn met(&self) -> bool {
        self.found <= self.at_most
    }
}

/// Returns NaN for no numbers.
pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    let upper = numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN);
    if numbers.len() % 2 == 1 {
        return upper;
    }
    let lower = numbers.get((numbers.len() / 2).wrapping_sub(1)).copied().unwrap_or(f64::NAN);
    f64::midpoint(lower, upper)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!(median(vec![]).is_nan());
    }
}
