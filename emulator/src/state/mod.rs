//! The instances that the emulator keeps, the time that their changes take, and how late they are shown.

mod instance;
mod operation;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;

pub(crate) use instance::{Begun, End, Instance, Latest, Progress, View};
pub(crate) use operation::{Log, Origin};
pub use operation::{Operation, OperationIds, OperationState};

/// The settings of changes.
#[derive(Debug, Clone)]
pub(crate) struct Changes {
    /// The time that a change takes.
    pub(crate) transition: Duration,
    /// The time until it is shown.
    pub(crate) lag: Duration,
    /// The message of an operation that failed.
    pub(crate) failure_message: String,
}

/// The position of an instance among all.
type Place = i64;

/// All instances, in the order of creation.
#[derive(Debug)]
pub(crate) struct Instances {
    list: BTreeMap<Place, Instance>,
    places: HashMap<String, Place>,
    /// When each instance has its next step or is shown in another version, so that the others need not be visited.
    due: BTreeSet<(Instant, Place)>,
    pub(crate) changes: Changes,
    log: Log,
    /// The number of instances added since.
    added: u32,
    /// The ids of instances that no longer exist and are no longer shown.
    gone: HashSet<String>,
}

impl Instances {
    /// Of two instances with one id, the first is kept.
    pub(crate) fn new(list: Vec<Instance>, changes: Changes, log: Log) -> Self {
        let mut instances = Instances {
            list: BTreeMap::new(),
            places: HashMap::new(),
            due: BTreeSet::new(),
            changes,
            log,
            added: 0,
            gone: HashSet::new(),
        };
        for (place, instance) in (0..).zip(list) {
            instances.put(place, instance);
        }
        instances
    }

    fn put(&mut self, place: Place, instance: Instance) {
        if !self.places.contains_key(&instance.id) {
            self.places.insert(instance.id.clone(), place);
            self.list.insert(place, instance);
        }
    }

    /// Brings all instances up to date. Changes need no timer: nothing reads an instance in between.
    pub(crate) fn settle(&mut self, now: Instant) {
        while let Some((at, place)) = self.due.first().copied().filter(|(at, _)| *at <= now) {
            self.due.remove(&(at, place));
            let Some(instance) = self.list.get_mut(&place) else { continue };
            instance.finish(now, &self.changes.failure_message, &mut self.log);
            instance.forget(self.changes.lag, now);
            if instance.present().is_some() || instance.shown().is_some() {
                self.watch(place);
            } else if let Some(instance) = self.list.remove(&place) {
                self.places.remove(&instance.id);
                self.gone.insert(instance.id);
            }
        }
    }

    /// Registers an instance to be visited at its next step.
    fn watch(&mut self, place: Place) {
        if let Some(at) = self.list.get(&place).and_then(|one| one.due(self.changes.lag)) {
            self.due.insert((at, place));
        }
    }

    /// Each instance that Describe* responses have, with the view that they show.
    pub(crate) fn shown(&self) -> impl Iterator<Item = (&str, &View)> {
        self.list.values().filter_map(|instance| Some((&*instance.id, instance.shown()?)))
    }

    /// Those with one of these ids, in the same order.
    pub(crate) fn shown_of(&self, ids: &[&str]) -> impl Iterator<Item = (&str, &View)> {
        let places: BTreeSet<_> = ids.iter().filter_map(|id| self.places.get(*id)).collect();
        let chosen = places.into_iter().filter_map(|place| self.list.get(place));
        chosen.filter_map(|instance| Some((&*instance.id, instance.shown()?)))
    }

    /// The current state of an instance, whatever is shown of it. `None`: it does not exist.
    pub(crate) fn present(&self, id: &str) -> Option<&View> {
        self.list.get(self.places.get(id)?)?.present()
    }

    /// Whether there are no instances.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The ids of instances that existed and are no longer shown.
    pub(crate) fn gone(&self) -> &HashSet<String> {
        &self.gone
    }

    /// Begins an operation on an instance.
    pub(crate) fn begin(&mut self, id: &str, begun: Begun, now: Instant) {
        self.change(id, |instance, log| instance.begin(begun, now, log));
    }

    /// Begins an operation on an instance at a later time.
    pub(crate) fn begin_later(&mut self, id: &str, begun: Begun, at: Instant) {
        self.change(id, |instance, _| instance.begin_later(begun, at));
    }

    /// Removes an instance, which is shown as late as any change.
    pub(crate) fn vanish(&mut self, id: &str, now: Instant) {
        self.change(id, |instance, log| instance.go(now, log));
    }

    /// Adds a running instance in front of all others. Without an id, it gets a new one that matches the pattern;
    /// an existing id adds nothing.
    pub(crate) fn add_in_front(&mut self, id: Option<&str>) {
        let place = self.list.keys().next().map_or(0, |first| first - 1);
        let id = match id {
            Some(id) => id.to_owned(),
            None => {
                self.added += 1;
                format!("ins-x{:07}", self.added)
            }
        };
        self.put(place, Instance::new(id, InstanceState::Running));
    }

    /// Removes an instance from all responses at once: that with the id, or the first one that is shown.
    pub(crate) fn remove(&mut self, id: Option<&str>, now: Instant) {
        let place = match id {
            Some(id) => self.places.get(id).copied(),
            None => {
                self.list.iter().find(|(_, one)| one.shown().is_some()).map(|(place, _)| *place)
            }
        };
        let Some(mut instance) = place.and_then(|place| self.list.remove(&place)) else { return };
        self.places.remove(&instance.id);
        instance.go(now, &mut self.log);
    }

    fn change(&mut self, id: &str, change: impl FnOnce(&mut Instance, &mut Log)) {
        let Some(place) = self.places.get(id).copied() else { return };
        if let Some(instance) = self.list.get_mut(&place) {
            change(instance, &mut self.log);
            self.watch(place);
        }
    }

    /// The operations of each instance; `None` if operations are not recorded.
    pub(crate) fn operations(&self) -> Option<Vec<Operation>> {
        self.log.operations()
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
        let changes = Changes { transition: TRANSITION, lag, failure_message: "down".to_owned() };
        let log = Log::new(Instant::now(), OperationIds::Response, true);
        Instances::new(vec![Instance::new(ID, InstanceState::Running)], changes, log)
    }

    fn begin(instances: &mut Instances, end: End, now: Instant) {
        let origin =
            Origin { action: "RebootInstances".into(), request_id: "id".into(), foreign: false };
        let through = Some(InstanceState::Rebooting);
        instances.begin(ID, Begun { origin, through, end, takes: TRANSITION }, now);
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
