//! The instances that the emulator keeps, the time that their changes take, and how late they are shown.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;

/// What an instance is at some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) state: InstanceState,
    /// The latest operation, if there was one.
    pub(crate) latest: Option<Operation>,
}

/// An operation on an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Operation {
    pub(crate) action: String,
    pub(crate) request_id: String,
    pub(crate) progress: Progress,
}

/// How far an operation has come.
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
    /// It succeeds, and the instance no longer exists.
    Gone,
    /// It fails, and the instance is in this state again.
    Failed(InstanceState),
}

/// An instance.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    pub(crate) id: String,
    /// Never empty. The last version is the present one, the first one is shown.
    versions: VecDeque<Version>,
    change: Option<Change>,
}

/// An instance from some time on.
#[derive(Debug, Clone)]
struct Version {
    /// None: since the emulator was started.
    since: Option<Instant>,
    /// None: the instance no longer exists.
    view: Option<View>,
}

/// A change that is under way.
#[derive(Debug, Clone)]
struct Change {
    done: Instant,
    end: End,
}

impl Instance {
    pub(crate) fn new(id: impl Into<String>, state: InstanceState) -> Self {
        let first = Version { since: None, view: Some(View { state, latest: None }) };
        Instance { id: id.into(), versions: VecDeque::from([first]), change: None }
    }

    /// What it is. None: it no longer exists.
    pub(crate) fn present(&self) -> Option<&View> {
        self.versions.back()?.view.as_ref()
    }

    /// What Describe* answers say of it. None: they do not have it.
    pub(crate) fn shown(&self) -> Option<&View> {
        self.versions.front()?.view.as_ref()
    }

    fn add(&mut self, since: Instant, view: Option<View>) {
        self.versions.push_back(Version { since: Some(since), view });
    }

    /// Ends the change that is under way, if its time is over.
    fn finish(&mut self, now: Instant) {
        let Some(change) = self.change.take_if(|change| change.done <= now) else { return };
        let (state, progress) = match change.end {
            End::State(state) => (state, Progress::Success),
            End::Failed(state) => (state, Progress::Failed),
            End::Gone => return self.add(change.done, None),
        };
        let latest = self.present().and_then(|view| view.latest.clone());
        let latest = latest.map(|operation| Operation { progress, ..operation });
        self.add(change.done, Some(View { state, latest }));
    }

    /// Forgets the versions that are no longer shown.
    fn forget(&mut self, lag: Duration, now: Instant) {
        let is_shown = |version: &Version| version.since.is_none_or(|since| since + lag <= now);
        while self.versions.get(1).is_some_and(is_shown) {
            self.versions.pop_front();
        }
    }
}

/// All instances, in the order in which they were made.
#[derive(Debug)]
pub(crate) struct Instances {
    list: Vec<Instance>,
    transition: Duration,
    lag: Duration,
}

impl Instances {
    /// `transition` is the time that a change takes, `lag` the time until it is shown.
    pub(crate) fn new(list: Vec<Instance>, transition: Duration, lag: Duration) -> Self {
        Instances { list, transition, lag }
    }

    /// Brings all instances up to date. Changes need no timer: nobody sees an instance in between.
    pub(crate) fn settle(&mut self, now: Instant) {
        for instance in &mut self.list {
            instance.finish(now);
            instance.forget(self.lag, now);
        }
        self.list.retain(|instance| instance.present().is_some() || instance.shown().is_some());
    }

    /// Each instance that Describe* answers have, with what they say of it.
    pub(crate) fn shown(&self) -> impl Iterator<Item = (&str, &View)> {
        self.list.iter().filter_map(|instance| Some((&*instance.id, instance.shown()?)))
    }

    /// What an instance is, whatever is shown of it. None: it does not exist.
    pub(crate) fn present(&self, id: &str) -> Option<&View> {
        self.list.iter().find(|instance| instance.id == id)?.present()
    }

    /// Begins a change: the instance is in state `through` until it is done.
    pub(crate) fn begin(
        &mut self,
        id: &str,
        through: InstanceState,
        end: End,
        operation: Operation,
        now: Instant,
    ) {
        let done = now + self.transition;
        if let Some(instance) = self.list.iter_mut().find(|instance| instance.id == id) {
            instance.add(now, Some(View { state: through, latest: Some(operation) }));
            instance.change = Some(Change { done, end });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "ins-r8hr2upy";
    const TRANSITION: Duration = Duration::from_millis(500);
    const LAG: Duration = Duration::from_millis(300);
    const INSTANT: Duration = Duration::from_millis(1);

    fn instances(lag: Duration) -> Instances {
        Instances::new(vec![Instance::new(ID, InstanceState::Running)], TRANSITION, lag)
    }

    fn begin(instances: &mut Instances, end: End, now: Instant) {
        let operation = Operation {
            action: "RebootInstances".to_owned(),
            request_id: "id".to_owned(),
            progress: Progress::Operating,
        };
        instances.begin(ID, InstanceState::Rebooting, end, operation, now);
    }

    fn seen(view: Option<&View>) -> Option<(InstanceState, Option<Progress>)> {
        view.map(|view| (view.state.clone(), view.latest.as_ref().map(|latest| latest.progress)))
    }

    fn shown(instances: &Instances) -> Option<(InstanceState, Option<Progress>)> {
        seen(instances.shown().next().map(|(_, view)| view))
    }

    #[test]
    fn a_change_takes_its_time() {
        let (mut instances, start) = (instances(Duration::ZERO), Instant::now());
        begin(&mut instances, End::State(InstanceState::Running), start);
        for now in [start, start + TRANSITION - INSTANT] {
            instances.settle(now);
            let under_way = Some((InstanceState::Rebooting, Some(Progress::Operating)));
            assert_eq!(seen(instances.present(ID)), under_way);
            assert_eq!(shown(&instances), under_way);
        }
        instances.settle(start + TRANSITION);
        assert_eq!(shown(&instances), Some((InstanceState::Running, Some(Progress::Success))));
    }

    #[test]
    fn a_change_that_fails_ends_where_it_began() {
        let (mut instances, start) = (instances(Duration::ZERO), Instant::now());
        begin(&mut instances, End::Failed(InstanceState::Running), start);
        instances.settle(start + TRANSITION);
        assert_eq!(shown(&instances), Some((InstanceState::Running, Some(Progress::Failed))));
    }

    #[test]
    fn each_step_of_a_change_is_shown_late() {
        let (mut instances, start) = (instances(LAG), Instant::now());
        begin(&mut instances, End::State(InstanceState::Running), start);
        let before = Some((InstanceState::Running, None));
        let under_way = Some((InstanceState::Rebooting, Some(Progress::Operating)));
        let done = Some((InstanceState::Running, Some(Progress::Success)));
        for (time, present, seen_of_it) in [
            (Duration::ZERO, &under_way, &before),
            (LAG - INSTANT, &under_way, &before),
            (LAG, &under_way, &under_way),
            (TRANSITION, &done, &under_way),
            (TRANSITION + LAG - INSTANT, &done, &under_way),
            (TRANSITION + LAG, &done, &done),
        ] {
            instances.settle(start + time);
            assert_eq!(&seen(instances.present(ID)), present, "{time:?}");
            assert_eq!(&shown(&instances), seen_of_it, "{time:?}");
        }
    }

    #[test]
    fn steps_that_nobody_looked_at_are_shown_at_their_time_too() {
        let (mut instances, start) = (instances(LAG), Instant::now());
        begin(&mut instances, End::State(InstanceState::Running), start);
        instances.settle(start + TRANSITION + LAG - INSTANT);
        assert_eq!(shown(&instances), Some((InstanceState::Rebooting, Some(Progress::Operating))));
        instances.settle(start + TRANSITION + LAG);
        assert_eq!(shown(&instances), Some((InstanceState::Running, Some(Progress::Success))));
    }

    #[test]
    fn an_instance_can_go_and_is_shown_a_while() {
        let (mut instances, start) = (instances(LAG), Instant::now());
        begin(&mut instances, End::Gone, start);
        instances.settle(start + TRANSITION);
        assert_eq!(instances.present(ID), None);
        assert_eq!(instances.shown().count(), 1);
        instances.settle(start + TRANSITION + LAG);
        assert_eq!(instances.shown().count(), 0);
    }
}
