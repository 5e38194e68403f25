//! Pins the server to one core, and its clients to another.

use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

use crate::command::Result;

/// The two cores.
pub(crate) struct Cores {
    pub(crate) server: usize,
    pub(crate) client: usize,
}

/// The first and the last of the cores that this process may use.
pub(crate) fn cores() -> Result<Cores> {
    let allowed = sched_getaffinity(None).map_err(|error| format!("cores: {error}"))?;
    let mut cores = (0..CpuSet::MAX_CPU).filter(|core| allowed.is_set(*core));
    match (cores.next(), cores.next_back()) {
        (Some(server), Some(client)) => Ok(Cores { server, client }),
        _ => Err("the benchmark needs two cores".to_owned()),
    }
}

/// Moves this thread, and the programs that it starts, to a core.
pub(crate) fn to(core: usize) -> Result {
    let mut one = CpuSet::new();
    one.set(core);
    sched_setaffinity(None, &one).map_err(|error| format!("core {core}: {error}"))
}

/// Does something on a core, then moves this thread back to the previous cores.
pub(crate) fn on<T>(core: usize, work: impl FnOnce() -> T) -> Result<T> {
    let before = sched_getaffinity(None).map_err(|error| format!("cores: {error}"))?;
    to(core)?;
    let done = work();
    sched_setaffinity(None, &before).map_err(|error| format!("cores: {error}"))?;
    Ok(done)
}
