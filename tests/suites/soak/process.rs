//! The system resources of this process.

use std::time::{Duration, Instant};
use std::{fs, thread};

/// The current resource use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Process {
    /// Memory in use.
    pub(crate) resident_kib: u64,
    /// Open descriptors.
    pub(crate) descriptors: usize,
    /// Threads.
    pub(crate) threads: usize,
}

impl Process {
    pub(crate) fn now() -> Self {
        let status = fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        Process {
            resident_kib: line.trim().trim_end_matches(" kB").parse().unwrap(),
            descriptors: fs::read_dir("/proc/self/fd").unwrap().count(),
            threads: fs::read_dir("/proc/self/task").unwrap().count(),
        }
    }

    /// The resource use once descriptors and threads are as many as `before`, or after some time: a thread that was
    /// joined may still be ending.
    pub(crate) fn once_it_is_as(before: &Process) -> Self {
        let began = Instant::now();
        loop {
            let now = Process::now();
            let same = (now.descriptors, now.threads) == (before.descriptors, before.threads);
            if same || began.elapsed() > Duration::from_secs(60) {
                return now;
            }
            thread::sleep(Duration::from_millis(5));
        }
    }
}
