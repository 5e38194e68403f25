//! The instances that the emulator keeps, and the time that their changes take.

use std::time::{Duration, Instant};

use tcapi::cvm::InstanceState;

/// An instance.
#[derive(Debug, Clone)]
pub(crate) struct Instance {
    pub(crate) id: String,
    pub(crate) state: InstanceState,
    pub(crate) latest: Option<Operation>,
    change: Option<Change>,
}

/// The latest operation on an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Operation {
    pub(crate) action: &'static str,
    pub(crate) request_id: String,
}

/// A change that is under way.
#[derive(Debug, Clone)]
struct Change {
    done: Instant,
    end: End,
}

/// What an instance comes to when a change is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    /// It is in this state.
    State(InstanceState),
    /// It is no more.
    Gone,
}

impl Instance {
    pub(crate) fn new(id: impl Into<String>, state: InstanceState) -> Self {
        Instance { id: id.into(), state, latest: None, change: None }
    }

    /// Whether its latest operation is still under way.
    pub(crate) fn is_changing(&self) -> bool {
        self.change.is_some()
    }
}

/// All instances, in the order in which they were made.
#[derive(Debug)]
pub(crate) struct Instances {
    list: Vec<Instance>,
    transition: Duration,
}

impl Instances {
    /// `transition` is the time that a change takes.
    pub(crate) fn new(list: Vec<Instance>, transition: Duration) -> Self {
        Instances { list, transition }
    }

    /// Brings all instances up to date. Changes need no timer: nobody sees an instance in between.
    pub(crate) fn settle(&mut self, now: Instant) {
        self.list.retain_mut(|instance| {
            let Some(change) = instance.change.take_if(|change| change.done <= now) else {
                return true;
            };
            match change.end {
                End::State(state) => {
                    instance.state = state;
                    true
                }
                End::Gone => false,
            }
        });
    }

    pub(crate) fn all(&self) -> &[Instance] {
        &self.list
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Instance> {
        self.list.iter().find(|instance| instance.id == id)
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
            instance.state = through;
            instance.change = Some(Change { done, end });
            instance.latest = Some(operation);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRANSITION: Duration = Duration::from_millis(500);

    fn instances() -> Instances {
        let list = vec![
            Instance::new("ins-r8hr2upy", InstanceState::Running),
            Instance::new("ins-5d8a23rs", InstanceState::Stopped),
        ];
        Instances::new(list, TRANSITION)
    }

    fn operation() -> Operation {
        Operation { action: "RebootInstances", request_id: "id".to_owned() }
    }

    #[test]
    fn a_change_takes_its_time() {
        let (mut instances, start) = (instances(), Instant::now());
        let end = End::State(InstanceState::Running);
        instances.begin("ins-r8hr2upy", InstanceState::Rebooting, end, operation(), start);
        instances.settle(start + TRANSITION - Duration::from_millis(1));
        let instance = instances.get("ins-r8hr2upy").unwrap();
        assert_eq!(instance.state, InstanceState::Rebooting);
        assert!(instance.is_changing());
        instances.settle(start + TRANSITION);
        let instance = instances.get("ins-r8hr2upy").unwrap();
        assert_eq!(instance.state, InstanceState::Running);
        assert!(!instance.is_changing());
        assert_eq!(instance.latest, Some(operation()));
    }

    #[test]
    fn an_instance_can_go() {
        let (mut instances, start) = (instances(), Instant::now());
        let through = InstanceState::Terminating;
        instances.begin("ins-5d8a23rs", through, End::Gone, operation(), start);
        instances.settle(start);
        assert_eq!(instances.all().len(), 2);
        instances.settle(start + TRANSITION);
        assert!(instances.get("ins-5d8a23rs").is_none());
        assert_eq!(instances.all().len(), 1);
    }
}
