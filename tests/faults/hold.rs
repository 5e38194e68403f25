//! Whether what comes of the calls of a row is what the row says.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use tcapi::Outcome;

use super::call::Setup;
use super::row::{Effect, Expected, Row};
use super::server::Counts;

/// More than there are cores: most of the time is spent waiting.
const THREADS: usize = 8;

/// Holds each job, and answers a line for each that is not held.
pub fn in_parallel<J: Sync>(
    jobs: &[J],
    hold: impl Fn(&J) -> Result<(), String> + Sync,
) -> Vec<String> {
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(why) = hold(job) {
                        wrong.lock().unwrap_or_else(|error| error.into_inner()).push(why);
                    }
                }
            });
        }
    });
    let mut wrong = wrong.into_inner().unwrap_or_else(|error| error.into_inner());
    wrong.sort();
    wrong
}

impl Row {
    /// Has the calls of this row made, and compares what the caller is told and what the server saw with what
    /// the row says. `tell` makes the calls and answers the line of each.
    ///
    /// # Errors
    /// It is not so, or there is no server to be had.
    pub fn hold(
        &self,
        effect: Effect,
        ca_file: &Path,
        tell: impl FnOnce(&Setup<'_>) -> Result<Vec<String>, String>,
    ) -> Result<(), String> {
        let placed = self.place.make(self.acts.clone()).map_err(|error| error.to_string())?;
        let url = placed.url.clone();
        let proxy = placed.proxy.clone();
        let (proxy, settings) = (proxy.as_deref(), self.settings);
        let told = tell(&Setup { url: &url, ca_file, proxy, effect, settings })?;
        let (seen, elsewhere) = placed.finish();
        // Of two that are as true, that which it was.
        let is_other = |other: &Expected| told == [other.told.to_string()];
        let other = self.or.filter(|other| self.settings.calls == 1 && is_other(other));
        let expected = other.unwrap_or(self.expected(effect));

        let wanted = vec![expected.told.to_string(); self.settings.calls as usize];
        if let Some(at) =
            (0..wanted.len().max(told.len())).find(|&at| told.get(at) != wanted.get(at))
        {
            return Err(format!(
                "call {at} is told {:?}, not {:?} (of {} calls, {seen:?})",
                told.get(at),
                wanted.get(at),
                wanted.len()
            ));
        }
        let calls = self.settings.calls;
        let warm = u32::from(self.settings.warm_up_ms.is_some());
        let (begun, whole) = (calls * expected.begun + warm, calls * expected.whole + warm);
        let begun_fits = seen.begun == begun || (other.is_some() && seen.begun < begun);
        if !begun_fits || seen.whole != whole {
            return Err(format!("{begun} begun and {whole} whole should be seen, not {seen:?}"));
        }
        if elsewhere != Counts::default() {
            return Err(format!("what was sent went elsewhere: {elsewhere:?}"));
        }
        honest(&seen, calls + warm, expected.told.failure.map(|(_, outcome)| outcome), effect)
    }
}

/// Whatever the row says: the outcome is true, and no write is done twice.
fn honest(
    seen: &Counts,
    calls: u32,
    outcome: Option<Outcome>,
    effect: Effect,
) -> Result<(), String> {
    let ran = seen.ran;
    let honest = match outcome {
        None if effect == Effect::Write => ran == calls,
        None => ran >= calls,
        Some(Outcome::NotSent) => seen.begun == 0,
        Some(Outcome::Rejected) => ran == 0,
        Some(Outcome::Unknown) => true,
    };
    if !honest || (effect == Effect::Write && ran > calls) {
        return Err(format!("{outcome:?} is not true of {calls} calls: {seen:?}"));
    }
    Ok(())
}
