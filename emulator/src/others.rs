//! Actions of other clients: foreign operations, instances that vanish, lists that change while they are read.

use std::str::FromStr;

use crate::selector::{Chooser, Selector};

/// When a foreign operation takes place, relative to one of the client's on the same instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// Right before: it has succeeded when the client's request is checked.
    Before,
    /// It begins after half of the time of the client's operation, and ends that much later than it. From then on
    /// it is the latest operation, and nothing shows how the client's operation ends.
    During,
    /// It begins when the client's operation has just ended. It is the latest operation before any read shows the
    /// end of the client's.
    After,
}

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "before" => Ok(When::Before),
            "during" => Ok(When::During),
            "after" => Ok(When::After),
            _ => Err(format!("{text:?} is not before, during or after")),
        }
    }
}

/// How a list changes between two reads of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shift {
    /// One item is added at the beginning: a read that continues by `Offset` returns one item again.
    Add,
    /// The first item is removed: a read that continues by `Offset` skips one item.
    Remove,
}

/// The actions of other clients that have not taken place yet.
#[derive(Debug, Default)]
pub(crate) struct Others {
    operations: Vec<Theirs>,
    vanishing: Vec<Vanishing>,
    shifting: Vec<Shifting>,
}

#[derive(Debug)]
struct Shifting {
    shift: Shift,
    /// Added or removed instead of the first one.
    instance: Option<String>,
    chooser: Chooser,
}

#[derive(Debug)]
struct Theirs {
    when: When,
    /// The client's action.
    action: String,
    /// The foreign action.
    theirs: String,
    chooser: Chooser,
}

#[derive(Debug)]
struct Vanishing {
    action: String,
    chooser: Chooser,
}

impl Others {
    pub(crate) fn plan_operation(
        &mut self,
        when: When,
        action: String,
        theirs: String,
        selector: Selector,
    ) {
        let chooser = Chooser::new(selector, format!("foreign {}", self.operations.len()));
        self.operations.push(Theirs { when, action, theirs, chooser });
    }

    pub(crate) fn plan_vanishing(&mut self, action: String, selector: Selector) {
        let chooser = Chooser::new(selector, format!("vanish {}", self.vanishing.len()));
        self.vanishing.push(Vanishing { action, chooser });
    }

    pub(crate) fn plan_shift(&mut self, shift: Shift, selector: Selector) {
        let (instance, selector) = match selector {
            Selector::Instance(id) => (Some(id), Selector::Next(1)),
            selector => (None, selector),
        };
        let chooser = Chooser::new(selector, format!("shift {}", self.shifting.len()));
        self.shifting.push(Shifting { shift, instance, chooser });
    }

    /// The changes of a list before a request that continues reading it, each with its instance unless it is the
    /// first.
    pub(crate) fn shifts(
        &mut self,
        seed: u64,
        action: &str,
        offset: usize,
    ) -> Vec<(Shift, Option<String>)> {
        let place = format!("{action} {offset}");
        let mut shifts = Vec::new();
        for one in &mut self.shifting {
            if one.chooser.operations(seed, &[&place]).contains(&true) {
                shifts.push((one.shift, one.instance.clone()));
            }
        }
        shifts
    }

    /// Whether lists may change at all.
    pub(crate) fn shift_lists(&self) -> bool {
        !self.shifting.is_empty()
    }

    /// The same for a list whose items are not instances: the changes that name none.
    pub(crate) fn shifts_of_any(&mut self, seed: u64, action: &str, offset: usize) -> Vec<Shift> {
        let place = format!("{action} {offset}");
        let mut shifts = Vec::new();
        for one in self.shifting.iter_mut().filter(|one| one.instance.is_none()) {
            if one.chooser.operations(seed, &[&place]).contains(&true) {
                shifts.push(one.shift);
            }
        }
        shifts
    }

    /// The foreign operations around one of the client's action: the time, name and instance of each. Those that
    /// take place before it are queried separately, as the client's request may be refused because of them.
    pub(crate) fn operations(
        &mut self,
        seed: u64,
        before: bool,
        action: &str,
        ids: &[&str],
    ) -> Vec<(When, String, String)> {
        let mut chosen = Vec::new();
        let planned = self.operations.iter_mut();
        for one in
            planned.filter(|one| one.action == action && (one.when == When::Before) == before)
        {
            let chosen_ids = ids.iter().zip(one.chooser.operations(seed, ids));
            let chosen_ids = chosen_ids.filter(|(_, chosen)| *chosen);
            chosen
                .extend(chosen_ids.map(|(id, _)| (one.when, one.theirs.clone(), (*id).to_owned())));
        }
        chosen
    }

    /// Which of these instances vanish when a request of this action has been accepted.
    pub(crate) fn vanishing(&mut self, seed: u64, action: &str, ids: &[&str]) -> Vec<bool> {
        let mut vanish = vec![false; ids.len()];
        for one in self.vanishing.iter_mut().filter(|one| one.action == action) {
            for (vanish, chosen) in vanish.iter_mut().zip(one.chooser.operations(seed, ids)) {
                *vanish |= chosen;
            }
        }
        vanish
    }
}
