//! An instance: its present and past versions, and the steps planned for it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;

use super::operation::{Log, Number, OperationState, Origin};

/// The description of an instance at some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) state: InstanceState,
    /// The latest operation, if there was one.
    pub(crate) latest: Option<Latest>,
}

/// The latest operation on an instance, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Latest {
    pub(crate) action: Arc<str>,
    pub(crate) id: Arc<str>,
    pub(crate) progress: Progress,
    number: Number,
}

/// The state of an operation as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    Operating,
    Success,
    Failed,
}

/// How an operation ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    /// It succeeds, and the instance is in this state.
    State(InstanceState),
    /// It succeeds, and does not affect the state of the instance.
    Unchanged,
    /// It succeeds, and the instance no longer exists.
    Gone,
    /// It fails, and the instance is in this state again.
    Failed(InstanceState),
}

/// An operation that begins.
#[derive(Debug, Clone)]
pub(crate) struct Begun {
    pub(crate) origin: Origin,
    /// The state of the instance until the end. `None`: the state that it has.
    pub(crate) through: Option<InstanceState>,
    pub(crate) end: End,
    /// How long it takes.
    pub(crate) takes: Duration,
}

/// An instance.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    pub(crate) id: String,
    /// Never empty. The last version is the present one, the first one is shown.
    versions: VecDeque<Version>,
    /// The planned steps, ordered by time.
    steps: VecDeque<Step>,
    /// The operation that set the current state.
    governing: Option<Number>,
}

/// A version of an instance, valid from some time on.
#[derive(Debug, Clone)]
struct Version {
    /// `None`: since the emulator was started.
    since: Option<Instant>,
    /// `None`: the instance no longer exists.
    view: Option<View>,
}

/// A planned step of an instance.
#[derive(Debug, Clone)]
struct Step {
    at: Instant,
    event: Event,
}

#[derive(Debug, Clone)]
enum Event {
    Begin(Begun),
    End(Number, End),
}

impl Instance {
    pub(crate) fn new(id: impl Into<String>, state: InstanceState) -> Self {
        let first = Version { since: None, view: Some(View { state, latest: None }) };
        let versions = VecDeque::from([first]);
        Instance { id: id.into(), versions, steps: VecDeque::new(), governing: None }
    }

    /// The present version. `None`: the instance no longer exists.
    pub(crate) fn present(&self) -> Option<&View> {
        self.versions.back()?.view.as_ref()
    }

    /// The version that Describe* responses show. `None`: they do not have the instance.
    pub(crate) fn shown(&self) -> Option<&View> {
        self.versions.front()?.view.as_ref()
    }

    /// The time of the next step, or when another version is shown.
    pub(super) fn due(&self, lag: Duration) -> Option<Instant> {
        let shown = self.versions.get(1).and_then(|version| version.since).map(|at| at + lag);
        self.steps.front().map(|step| step.at).into_iter().chain(shown).min()
    }

    /// Begins an operation, at a time up to which all steps have been taken.
    pub(super) fn begin(&mut self, begun: Begun, at: Instant, log: &mut Log) {
        let Some(before) = self.present().map(|view| view.state.clone()) else { return };
        let (number, id) = log.begin(&self.id, &begun.origin, at);
        if begun.through.is_some() {
            self.governing = Some(number);
        }
        let state = begun.through.unwrap_or(before);
        let action = begun.origin.action;
        let latest = Latest { action, id, progress: Progress::Operating, number };
        self.add(at, Some(View { state, latest: Some(latest) }));
        self.plan(at + begun.takes, Event::End(number, begun.end));
    }

    /// Plans an operation for later.
    pub(super) fn begin_later(&mut self, begun: Begun, at: Instant) {
        self.plan(at, Event::Begin(begun));
    }

    /// Removes the instance at some time, with all operations in progress on it.
    pub(super) fn go(&mut self, at: Instant, log: &mut Log) {
        for step in std::mem::take(&mut self.steps) {
            if let Event::End(number, _) = step.event {
                log.end(number, OperationState::Gone, None, at);
            }
        }
        self.add(at, None);
    }

    /// Takes the steps that are due.
    pub(super) fn finish(&mut self, now: Instant, message: &str, log: &mut Log) {
        while self.steps.front().is_some_and(|step| step.at <= now) {
            let Some(Step { at, event }) = self.steps.pop_front() else { return };
            match event {
                Event::Begin(begun) => self.begin(begun, at, log),
                Event::End(number, end) => self.end(number, end, at, message, log),
            }
        }
    }

    fn end(&mut self, number: Number, end: End, at: Instant, message: &str, log: &mut Log) {
        let (state, progress) = match end {
            End::State(state) => (Some(state), Progress::Success),
            End::Unchanged => (None, Progress::Success),
            End::Failed(state) => (Some(state), Progress::Failed),
            End::Gone => {
                log.end(number, OperationState::Success, None, at);
                return self.go(at, log);
            }
        };
        match progress {
            Progress::Failed => log.end(number, OperationState::Failed, Some(message), at),
            _ => log.end(number, OperationState::Success, None, at),
        }
        let Some(mut view) = self.present().cloned() else { return };
        if let Some(state) = state.filter(|_| self.governing == Some(number)) {
            view.state = state;
        }
        if let Some(latest) = view.latest.as_mut().filter(|latest| latest.number == number) {
            latest.progress = progress;
        }
        self.add(at, Some(view));
    }

    /// Drops the versions that are no longer shown.
    pub(super) fn forget(&mut self, lag: Duration, now: Instant) {
        let is_shown = |version: &Version| version.since.is_none_or(|since| since + lag <= now);
        while self.versions.get(1).is_some_and(is_shown) {
            self.versions.pop_front();
        }
    }

    fn add(&mut self, since: Instant, view: Option<View>) {
        self.versions.push_back(Version { since: Some(since), view });
    }

    /// Of two steps at the same time, the one planned first runs first.
    fn plan(&mut self, at: Instant, event: Event) {
        let place = self.steps.partition_point(|step| step.at <= at);
        self.steps.insert(place, Step { at, event });
    }
}
