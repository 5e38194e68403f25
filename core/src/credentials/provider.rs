//! Credentials provider of a client, which caches credentials and refreshes them before they expire.
//!
//! It has no thread: the first call that finds the credentials due for a refresh fetches new ones, within a short
//! time. Other calls keep using the cached credentials while these are valid, and otherwise wait for that fetch.

use std::fmt;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use super::clock::Clock;
use super::keys::{Credentials, refuse};
use super::source::{Again, Ask, CredentialSource, Fetch, ForClient, Found, Fresh, Issuer};
use crate::events::EventKind;
use crate::events::observer::{Listeners, Scope};
use crate::os::process::Process;
use crate::sync::cancel::{self, Cancellation};
use crate::sync::clock::TOLERATED;
use crate::sync::wakeup::{Listener, Wakeup};
use crate::sync::{Mutex, MutexGuard, RwLock, ThreadId, this_thread};
use crate::{Error, Outcome, Status, sync::jitter};

/// Credentials are due when a quarter of their lifetime is left, but no earlier than this before they expire.
const MARGIN_MS: i64 = 300_000;

/// How long credentials are cached that may be replaced without notice, as in a file.
const REGULARLY_MS: i64 = 60_000;

/// How long credentials are cached that are already expired by this machine's clock when a service issues them.
const UNCERTAIN_MS: i64 = 60_000;

/// Maximum time that a call spends on fetching while the cached credentials are valid.
const AHEAD: Duration = Duration::from_secs(2);

/// Maximum and minimum delay until the next fetch after a failure.
const PAUSE_MS: (i64, i64) = (10_000, 250);

/// How long a failure is returned again while there are no valid credentials.
const REMEMBER: Duration = Duration::from_secs(1);

/// Minimum interval between refreshes that are caused by rejections of the service.
const REFUSAL_PAUSE: Duration = Duration::from_secs(10);

/// Credentials provider of a client.
pub(crate) struct Provider {
    source: Box<dyn Fetch>,
    clock: Clock,
    listeners: Listeners,
    process: Process,
    /// The cached credentials. They are replaced only while `state` is locked.
    kept: RwLock<Option<Kept>>,
    state: Mutex<State>,
}

/// Credentials at one moment.
pub(crate) struct Snapshot {
    /// None for calls that are not signed.
    pub(crate) credentials: Option<Credentials>,
    /// Number that is unique among all credentials of this provider. Values derived from a key are valid for one
    /// serial.
    pub(crate) serial: u64,
}

/// Credentials with their times, in milliseconds since 1970.
#[derive(Clone)]
struct Kept {
    snapshot: Arc<Snapshot>,
    /// When they are due for a refresh.
    due: i64,
    /// When they expire.
    end: i64,
    again: Again,
}

const NEVER: i64 = i64::MAX;

#[derive(Default)]
struct State {
    /// The fetch in progress.
    fetching: Option<Fetching>,
    serial: u64,
    /// No fetch begins before this time, while the cached credentials are valid.
    pause: Option<Instant>,
    /// The latest failure, and until when it is returned again while there are no valid credentials.
    failure: Option<(Error, Instant)>,
    /// When a rejection last caused a refresh.
    refused: Option<Instant>,
}

/// A fetch in progress.
struct Fetching {
    /// The thread that fetches.
    thread: ThreadId,
    /// Rings when the fetch has ended.
    over: Wakeup,
}

/// What a call does that finds no fresh credentials.
enum Step {
    /// It uses these.
    Take(Arc<Snapshot>),
    /// It waits for the fetch in progress.
    Wait(Listener),
    /// It fetches, with the valid cached credentials to fall back on, if any.
    Fetch(Option<Kept>),
}

/// Result of a fetch, for the call that made it.
enum Fetched {
    /// Fresh credentials.
    New(New),
    /// The cached credentials, after a failure; the next fetch is in about so many milliseconds.
    Old(Arc<Snapshot>, Error, i64),
}

/// Credentials that were just fetched.
struct New {
    snapshot: Arc<Snapshot>,
    /// Their source, in words.
    origin: String,
    /// A remark about unusual credentials, in words.
    remark: Option<String>,
}

impl Provider {
    /// Creates a provider. Local credential sources are read now.
    ///
    /// # Errors
    /// An invalid setting; a file or variable that is missing, or incomplete credentials.
    pub(crate) fn new(
        source: &CredentialSource,
        client: &dyn ForClient,
        listeners: Listeners,
    ) -> Result<Self, Error> {
        Provider::with(source.build(client)?, Clock::default(), listeners)
    }

    fn with(source: Box<dyn Fetch>, clock: Clock, listeners: Listeners) -> Result<Self, Error> {
        let (process, kept, state) = (Process::current(), RwLock::default(), Mutex::default());
        let provider = Provider { source, clock, listeners, process, kept, state };
        let ask =
            Ask { deadline: Instant::now(), cancel: Cancellation::default(), anything: false };
        match provider.source.fetch(&ask)? {
            Found::Fresh(fresh) => {
                provider.keep(fresh, false)?;
            }
            Found::Absent(why) => return Err(none_at_all(&why)),
            Found::Later => {}
        }
        Ok(provider)
    }

    /// Returns the credentials to sign with now. If necessary it fetches them, before `deadline` and unless the
    /// call is cancelled. `scope` is that of the call.
    ///
    /// # Errors
    /// The outcome is always that nothing was sent.
    pub(crate) fn get(
        &self,
        deadline: Instant,
        cancel: Cancellation<'_>,
        scope: &Scope<'_>,
    ) -> Result<Arc<Snapshot>, Error> {
        if let Some(kept) = &*self.kept.read().unwrap_or_else(PoisonError::into_inner)
            && (kept.due == NEVER || self.clock.now_ms() < kept.due)
        {
            return Ok(kept.snapshot.clone());
        }
        loop {
            match self.next_step()? {
                Step::Take(snapshot) => return Ok(snapshot),
                Step::Wait(listener) => cancel::wait(&listener, deadline, cancel)?,
                Step::Fetch(old) => {
                    let begun = self.listeners.events.is_some().then(Instant::now);
                    let fetched = self.fetch(old, deadline, cancel);
                    let took = begun.map(|begun| begun.elapsed()).unwrap_or_default();
                    self.tell(&fetched, took, scope)?;
                    return fetched.map(|fetched| match fetched {
                        Fetched::New(new) => new.snapshot,
                        Fetched::Old(snapshot, ..) => snapshot,
                    });
                }
            }
        }
    }

    /// Reports the result of a fetch as an event. The program's callbacks may ask for credentials, or take long:
    /// the fetch has ended, and nothing is locked. Fails as [`Listeners::tell`].
    fn tell(
        &self,
        fetched: &Result<Fetched, Error>,
        took: Duration,
        scope: &Scope<'_>,
    ) -> Result<(), Error> {
        let (source, remark, error, next_try) = match fetched {
            Ok(Fetched::New(new)) => (Some(&*new.origin), new.remark.as_deref(), None, None),
            Ok(Fetched::Old(_, error, pause)) => {
                (None, None, Some(error), Some(Duration::from_millis(pause.unsigned_abs())))
            }
            Err(error) => (None, None, Some(error), None),
        };
        let kind = EventKind::Credentials { source, took, remark, error, next_try };
        self.listeners.tell(scope, kind)
    }

    /// Marks the credentials with that serial as rejected by the service, so that they are refreshed early.
    /// Credentials that can't change stay.
    pub(crate) fn invalidate(&self, serial: u64) {
        let mut state = self.lock();
        let now = self.clock.instant();
        if state.refused.is_some_and(|at| now.saturating_duration_since(at) < REFUSAL_PAUSE) {
            return;
        }
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        let kept = kept.as_mut().filter(|kept| kept.snapshot.serial == serial);
        if let Some(kept) = kept.filter(|kept| kept.again != Again::Never) {
            kept.due = i64::MIN;
            state.pause = None;
            state.refused = Some(now);
        }
    }

    fn next_step(&self) -> Result<Step, Error> {
        let mut state = self.lock();
        let now = self.clock.now_ms();
        let valid = self.kept().filter(|kept| now < kept.end);
        if let Some(kept) = &valid {
            let pausing = state.pause.is_some_and(|until| self.clock.instant() < until);
            if now < kept.due || pausing || state.fetching.is_some() {
                return Ok(Step::Take(kept.snapshot.clone()));
            }
        } else if let Some(fetching) = &mut state.fetching {
            if fetching.thread == this_thread() {
                return Err(refuse(
                    "this thread is fetching them: a callback must not use the client that waits for it",
                ));
            }
            return fetching.over.listen().map(Step::Wait).map_err(|error| {
                Error::resources(format!("no file descriptor to wait for credentials: {error}"))
            });
        } else if let Some((error, until)) = &state.failure
            && self.clock.instant() < *until
        {
            return Err(error.clone());
        }
        state.fetching = Some(Fetching { thread: this_thread(), over: Wakeup::default() });
        Ok(Step::Fetch(valid))
    }

    fn fetch(
        &self,
        old: Option<Kept>,
        deadline: Instant,
        cancel: Cancellation<'_>,
    ) -> Result<Fetched, Error> {
        // The next call can fetch even if the program's callback panics.
        let _end = FetchEnd(self);
        let begun = Instant::now();
        let until = match &old {
            // The rest of the time is left to the call that needs the credentials.
            Some(_) => begun + (deadline.saturating_duration_since(begun) / 2).min(AHEAD),
            None => deadline,
        };
        let found = self.source.fetch(&Ask { deadline: until, cancel, anything: true });
        // The program's callback may have forked. In the child another thread's lock would never be unlocked.
        self.process.check()?;
        let fetched = found.and_then(|found| match found {
            Found::Fresh(fresh) => self.keep(fresh, old.is_some()),
            Found::Absent(why) => Err(none_at_all(&why)),
            Found::Later => Err(none_at_all("the source has none")),
        });
        // Whatever happened to a source's own requests, the call that needs the credentials was not sent.
        let fetched = fetched.map_err(|error| error.with_outcome(Outcome::NotSent));
        match (fetched, old) {
            (Ok(new), _) => Ok(Fetched::New(new)),
            (Err(error), Some(old)) => {
                let pause = ((old.end.saturating_sub(self.clock.now_ms())) / 20)
                    .clamp(PAUSE_MS.1, PAUSE_MS.0);
                let until = self.clock.instant() + jittered(pause);
                self.lock().pause = Some(until);
                Ok(Fetched::Old(old.snapshot, error, pause))
            }
            (Err(error), None) => {
                // The next call may have more time, and was not cancelled.
                let of_this_call = error.status() == Status::Cancelled
                    || (error.status() == Status::Timeout && Instant::now() >= deadline);
                if !of_this_call {
                    let failure = Some((error.clone(), self.clock.instant() + REMEMBER));
                    self.lock().failure = failure;
                }
                Err(error)
            }
        }
    }

    /// Caches fetched credentials, and forgets earlier failures. Unchanged credentials keep their serial.
    fn keep(&self, fresh: Fresh, has_old: bool) -> Result<New, Error> {
        let now = self.clock.now_ms();
        let mut end = end_of(&fresh, now);
        let mut remark = None;
        if end <= now {
            let expired = format!(
                "{}: the credentials expired {} s ago by this machine's clock",
                fresh.origin,
                now.saturating_sub(end) / 1000
            );
            // A service would not issue expired credentials: either its clock is right, or it will reject them
            // itself.
            if fresh.clock == Issuer::Machine || has_old {
                return Err(refuse(expired));
            }
            remark = Some(format!("{expired}; they were issued just now and are used"));
            end = now + UNCERTAIN_MS;
        }
        // An earlier refresh is useless if the next credentials will look expired as well.
        let margin = if remark.is_some() { 0 } else { ((end - now) / 4).min(MARGIN_MS) };
        let mut due = match end {
            NEVER => NEVER,
            // Jitter, so that machines that started together do not refresh together.
            end => end - margin - jitter::up_to(margin / 10),
        };
        if fresh.again == Again::Regularly {
            due = due.min(now + REGULARLY_MS);
        }
        let mut state = self.lock();
        (state.failure, state.pause) = (None, None);
        let old = self.kept().filter(|old| old.snapshot.credentials == fresh.credentials);
        let snapshot = old.map(|old| old.snapshot).unwrap_or_else(|| {
            state.serial += 1;
            Arc::new(Snapshot { credentials: fresh.credentials, serial: state.serial })
        });
        let kept = Kept { snapshot: snapshot.clone(), due, end, again: fresh.again };
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(kept);
        Ok(New { snapshot, origin: fresh.origin, remark })
    }

    fn kept(&self) -> Option<Kept> {
        // The value is replaced as a whole.
        self.kept.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Each part of the state is consistent by itself.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends the fetch of a call when it is dropped.
struct FetchEnd<'p>(&'p Provider);

impl Drop for FetchEnd<'_> {
    fn drop(&mut self) {
        // In a forked child, the waiting calls and the lock belong to the parent.
        if self.0.process.check().is_err() {
            return;
        }
        let fetching = self.0.lock().fetching.take();
        if let Some(fetching) = fetching {
            fetching.over.ring();
        }
    }
}

/// Returns when credentials expire by this machine's clock, which shows `now`: milliseconds since 1970.
///
/// The expiration time is by the clock of the service that issued them. If the service sent its time, the
/// difference is taken into account: a machine whose clock is ahead would treat them as expired, and one whose
/// clock is behind would use them for too long.
fn end_of(fresh: &Fresh, now: i64) -> i64 {
    let Some(seconds) = fresh.expires_at else { return NEVER };
    let ahead = match fresh.clock {
        Issuer::Service { now: Some(theirs) } => theirs.saturating_mul(1000).saturating_sub(now),
        Issuer::Service { now: None } | Issuer::Machine => 0,
    };
    let end = seconds.saturating_mul(1000);
    if ahead.saturating_abs() < TOLERATED * 1000 { end } else { end.saturating_sub(ahead) }
}

fn none_at_all(why: &str) -> Error {
    Error::new(Status::Credentials, Outcome::NotSent, format!("there are no credentials: {why}"))
}

/// Returns that time, plus a random share of up to half of it.
fn jittered(ms: i64) -> Duration {
    Duration::from_millis((ms + jitter::up_to(ms / 2)).unsigned_abs())
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Printing a client must not wait for the lock, nor deadlock in a forked child.
        let kept = self.kept.try_read().ok().and_then(|kept| kept.clone());
        let credentials = kept.as_ref().and_then(|kept| kept.snapshot.credentials.as_ref());
        f.debug_tuple("Provider").field(&credentials).finish()
    }
}

#[cfg(test)]
#[path = "provider_tests.rs"]
mod tests;

#[cfg(tcapi_model)]
#[path = "../../../models/src/provider.rs"]
pub mod model;
