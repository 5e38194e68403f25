//! Check of the results of a row's calls against the row.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tcapi::Outcome;

use super::call::Setup;
use super::row::{Effect, Expected, Row};
use super::server::Counts;

/// More than there are cores: most of the time is spent waiting.
const THREADS: usize = 8;

/// Checks each job, and returns a line for each that does not hold.
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

/// Factors for the times of each try of a row whose times matter.
const SCALES: [u32; 3] = [1, 4, 16];

/// The factor for all other rows, whose times only keep a test from hanging.
const SAFETY: u32 = 6;

/// How long the server waits for bytes that disconnected clients have left in transit.
const GRACE: Duration = Duration::from_secs(60);

/// Why a row does not hold.
enum Wrong {
    /// A caller got a false result, or a write was done twice. A slow machine is no reason for that.
    Promise(String),
    /// The behaviour differs from the row. A machine that is too slow for the row's times can also cause that.
    Differs(String),
}

impl From<String> for Wrong {
    fn from(why: String) -> Self {
        Wrong::Differs(why)
    }
}

impl Row {
    /// Makes the calls of this row, and compares their results and the server's counts with the row. `tell` makes the
    /// calls and returns the line of each. It is `times` as slow as Rust.
    ///
    /// A row whose times matter is tried again with longer ones if it does not hold. All others have one try.
    ///
    /// # Errors
    /// They differ, or no server can be started.
    pub fn hold(
        &self,
        times: u32,
        effect: Effect,
        ca_file: &Path,
        tell: impl Fn(&Setup<'_>) -> Result<Vec<String>, String>,
    ) -> Result<(), String> {
        let scales = if self.is_timed() { &SCALES[..] } else { &[SAFETY] };
        let mut said = Vec::new();
        for scale in scales.iter().map(|scale| times * scale) {
            match self.clone().slowed(scale).try_to_hold(effect, ca_file, &tell) {
                Ok(()) => return Ok(()),
                Err(Wrong::Promise(why)) => return Err(why),
                Err(Wrong::Differs(why)) => said.push(format!("with {scale} times the time {why}")),
            }
        }
        Err(said.join("; "))
    }

    fn try_to_hold(
        &self,
        effect: Effect,
        ca_file: &Path,
        tell: &impl Fn(&Setup<'_>) -> Result<Vec<String>, String>,
    ) -> Result<(), Wrong> {
        let placed = self.place.make(self.acts.clone()).map_err(|error| error.to_string())?;
        let url = placed.url.clone();
        let proxy = placed.proxy.clone();
        let (proxy, settings) = (proxy.as_deref(), self.settings);
        let told = tell(&Setup { url: &url, ca_file, proxy, effect, settings })?;
        let (seen, elsewhere) = placed.finish_within(GRACE);
        let calls = self.settings.calls;
        let warm = u32::from(self.settings.warm_up_ms.is_some());
        if let [line] = &told[..] {
            honest(&seen, 1, warm, outcome_in(line)?, effect).map_err(Wrong::Promise)?;
        }
        // Two results are allowed: take the one that occurred.
        let is_other = |other: &Expected| told == [other.told.to_string()];
        let other = self.or.filter(|other| self.settings.calls == 1 && is_other(other));
        let expected = other.unwrap_or(self.expected(effect));

        let wanted = vec![expected.told.to_string(); self.settings.calls as usize];
        if let Some(at) =
            (0..wanted.len().max(told.len())).find(|&at| told.get(at) != wanted.get(at))
        {
            return Err(Wrong::Differs(format!(
                "call {at} is told {:?}, not {:?} (of {} calls, {seen:?})",
                told.get(at),
                wanted.get(at),
                wanted.len()
            )));
        }
        let (begun, whole) = (calls * expected.begun + warm, calls * expected.whole + warm);
        let begun_fits = seen.begun == begun || (other.is_some() && seen.begun < begun);
        if !begun_fits || seen.whole != whole {
            let why = format!("{begun} begun and {whole} whole should be seen, not {seen:?}");
            return Err(Wrong::Differs(why));
        }
        if elsewhere != Counts::default() {
            return Err(Wrong::Promise(format!("what was sent went elsewhere: {elsewhere:?}")));
        }
        let outcome = expected.told.failure.map(|(_, outcome)| outcome);
        honest(&seen, calls, warm, outcome, effect).map_err(Wrong::Promise)
    }
}

/// The outcome in a line of a caller; none if the call succeeded.
fn outcome_in(line: &str) -> Result<Option<Outcome>, String> {
    let mut words = line.split(' ');
    if words.next() == Some("TC_OK") {
        return Ok(None);
    }
    let outcomes = [Outcome::NotSent, Outcome::Rejected, Outcome::Unknown];
    let word = words.next().unwrap_or_default();
    let found = outcomes.into_iter().find(|outcome| outcome.to_string() == word);
    found.map(Some).ok_or_else(|| format!("there is no outcome in {line:?}"))
}

/// Checks what holds in every row: the outcome is true, and no write is done twice. `warm` successful calls preceded.
fn honest(
    seen: &Counts,
    calls: u32,
    warm: u32,
    outcome: Option<Outcome>,
    effect: Effect,
) -> Result<(), String> {
    let ran = seen.ran;
    let honest = match outcome {
        None if effect == Effect::Write => ran == calls + warm,
        None => ran >= calls + warm,
        Some(Outcome::NotSent) => seen.begun == warm,
        Some(Outcome::Rejected) => ran == warm,
        Some(Outcome::Unknown) => true,
        // No error has this outcome.
        Some(Outcome::Done) => false,
    };
    if !honest || (effect == Effect::Write && ran > calls + warm) {
        return Err(format!("{outcome:?} is not true of {calls} calls: {seen:?}"));
    }
    Ok(())
}
