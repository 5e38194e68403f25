//! Procedures that take several calls, as data: reading a listing page by page, waiting for a state,
//! following an accepted operation to its end, and dividing many ids among requests.
//!
//! Names are those on the wire. A path leads from an object to a value in it: names separated by dots, with
//! `[]` after a list whose items it enters, as in `InstanceSet[].Placement.Zone`.

use std::time::Duration;

/// How the pages of a listing are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page<'s> {
    /// Path of the list of items in a response.
    pub items: &'s str,
    /// Path, in an item, of the key that identifies it.
    pub key: Option<&'s str>,
    /// Path of the total number of items in a response.
    pub total: Option<&'s str>,
    /// How a request asks for a page.
    pub cursor: Cursor<'s>,
    /// The parameter for the number of items per page, and its maximum.
    pub limit: Option<(&'s str, u32)>,
}

/// How a request asks for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cursor<'s> {
    /// By offset: the number of items before it.
    Offset(&'s str),
    /// By page number; the first is 1.
    Number(&'s str),
    /// By the token from the previous page.
    Token {
        /// The parameter.
        token: &'s str,
        /// Path of the next page's token in a response.
        next: &'s str,
    },
}

/// A waiter: polls an action until a state is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiter<'s> {
    /// Its name, such as `InstancesRunning`.
    pub name: &'s str,
    /// Position of the action that is polled.
    pub action: u16,
    /// The items whose states are tested, if any.
    pub of: Option<Subjects<'s>>,
    /// What a missing item means.
    pub missing: Missing,
    /// Acceptors; the first one that a response meets decides.
    pub acceptors: Vec<Acceptor<'s>>,
    /// Bounds of the delay between two requests.
    pub delay: Delay,
}

/// The items of a response that correspond to the ids of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subjects<'s> {
    /// The parameter with the ids.
    pub ids: &'s str,
    /// Path of the list of items in a response.
    pub items: &'s str,
    /// Path, in an item, of its id.
    pub key: &'s str,
}

/// What it means if a response has no item for an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing: the id is requested again.
    Retry,
    /// Success, as for something that was deleted.
    Success,
    /// Failure: it will never be there.
    Failure,
}

/// Bounds of a delay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// Minimum, in milliseconds.
    pub min_ms: u32,
    /// Maximum, in milliseconds.
    pub max_ms: u32,
}

impl Delay {
    /// Minimum delay.
    pub fn min(&self) -> Duration {
        Duration::from_millis(self.min_ms.into())
    }

    /// Upper bound on the delay before request number `n + 1`: the minimum, doubled with each request.
    pub fn longest(&self, n: u32) -> Duration {
        let doubled = u64::from(self.min_ms) << n.saturating_sub(1).min(31);
        Duration::from_millis(doubled.min(self.max_ms.into()))
    }
}

/// An acceptor: the meaning of a response that meets a test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptor<'s> {
    /// The state that it leads to.
    pub state: State,
    /// The test.
    pub test: Test<'s>,
    /// Path, in an item or in the response, of the service's message about a failure.
    pub message: Option<&'s str>,
}

/// The meaning of a response for a waiter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The state is reached.
    Success,
    /// The state can't be reached.
    Failure,
    /// The state is not reached yet.
    Retry,
}

/// A test of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test<'s> {
    /// Each item meets all these conditions.
    All(Vec<Match<'s>>),
    /// At least one item meets all these conditions.
    Any(Vec<Match<'s>>),
    /// The response meets all these conditions.
    Response(Vec<Match<'s>>),
    /// The service rejects the request with this code.
    Code(&'s str),
}

/// A condition: a value is one of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'s> {
    /// Path of the value. If it leads through a list, one item that meets the condition is enough.
    pub path: &'s str,
    /// The values as in JSON, but without the quotes of a string.
    pub values: Vec<&'s str>,
}

/// How the end of an accepted operation is observed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settle<'s> {
    /// Position of the action that shows the latest operations.
    pub look: u16,
    /// The items of the ids in its response.
    pub of: Subjects<'s>,
    /// Conditions that an item meets if its latest operation is one of this action.
    pub operation: Vec<Match<'s>>,
    /// Path, in an item, of the request id of its latest operation.
    pub request_id: &'s str,
    /// Conditions that an item meets if its latest operation has succeeded.
    pub done: Vec<Match<'s>>,
    /// Conditions that an item meets if its latest operation has failed.
    pub failed: Vec<Match<'s>>,
    /// Path, in an item, of the service's message about the failure.
    pub message: Option<&'s str>,
    /// What it means if an id was there before and no longer is.
    pub missing: Missing,
    /// Maximum time between a request that ran and the operation being shown, in milliseconds.
    pub window_ms: u32,
    /// Bounds of the delay between two requests.
    pub delay: Delay,
}

/// The procedures of an action in a definition. Its waiters belong to the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Procedures<'s> {
    /// How its pages are read.
    pub page: Option<Page<'s>>,
    /// How the end of its operations is observed.
    pub settle: Option<Settle<'s>>,
    /// The parameter whose ids are divided among requests.
    pub fleet: Option<&'s str>,
}

impl Procedures<'_> {
    /// Whether there are no procedures.
    pub fn is_empty(&self) -> bool {
        *self == Procedures::default()
    }
}
