//! What a library does in several calls, as data: reading a listing page by page, waiting for a state, following an
//! accepted operation to its end, and dividing many ids among requests.
//!
//! Names are those on the wire. A path leads from an object to a value in it: names with dots between them, and `[]`
//! behind a list whose items it enters, as in `InstanceSet[].Placement.Zone`.

use std::time::Duration;

/// How the pages of a listing are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page<'s> {
    /// Path of the list of items in a response.
    pub items: &'s str,
    /// Path, in an item, of what tells it from others.
    pub key: Option<&'s str>,
    /// Path of the number of all items in a response.
    pub total: Option<&'s str>,
    /// How a request asks for a page.
    pub cursor: Cursor<'s>,
    /// The parameter that says how many items a page has, and its greatest value.
    pub limit: Option<(&'s str, u32)>,
}

/// How a request asks for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cursor<'s> {
    /// By the number of items before it.
    Offset(&'s str),
    /// By its number; the first is 1.
    Number(&'s str),
    /// By the token of the page before it.
    Token {
        /// The parameter.
        token: &'s str,
        /// Path of the next page's token in a response.
        next: &'s str,
    },
}

/// When a state is reached that somebody waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiter<'s> {
    /// Its name, such as `InstancesRunning`.
    pub name: &'s str,
    /// Position of the action that is polled.
    pub action: u16,
    /// The items whose states count, if there are any.
    pub of: Option<Subjects<'s>>,
    /// What is concluded from an item that is not in a response.
    pub missing: Missing,
    /// The first that a response meets decides.
    pub acceptors: Vec<Acceptor<'s>>,
    /// The pauses between two requests.
    pub delay: Delay,
}

/// The items of a response that belong to the ids of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subjects<'s> {
    /// The parameter with the ids.
    pub ids: &'s str,
    /// Path of the list of items in a response.
    pub items: &'s str,
    /// Path, in an item, of its id.
    pub key: &'s str,
}

/// What is concluded from an id that a response has no item of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing: it is asked for again.
    Retry,
    /// It is where it should be, as of what was deleted.
    Success,
    /// It will never be there.
    Failure,
}

/// The bounds of a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    /// The shortest, in milliseconds.
    pub min_ms: u32,
    /// The longest, in milliseconds.
    pub max_ms: u32,
}

impl Delay {
    /// The shortest pause.
    pub fn min(&self) -> Duration {
        Duration::from_millis(self.min_ms.into())
    }

    /// The longest that the pause before request number `n + 1` may be: the shortest one, doubled with each request.
    pub fn longest(&self, n: u32) -> Duration {
        let doubled = u64::from(self.min_ms) << n.saturating_sub(1).min(31);
        Duration::from_millis(doubled.min(self.max_ms.into()))
    }
}

/// What a response that meets a test means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptor<'s> {
    /// What it means.
    pub state: State,
    /// The test.
    pub test: Test<'s>,
    /// Path, in an item or in the response, of what the service says of a failure.
    pub message: Option<&'s str>,
}

/// What a response means for who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The state is reached.
    Success,
    /// It can't be reached.
    Failure,
    /// Not yet.
    Retry,
}

/// A test of a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Test<'s> {
    /// Each item meets all these conditions.
    All(Vec<Match<'s>>),
    /// An item meets all these conditions.
    Any(Vec<Match<'s>>),
    /// The response meets all these conditions.
    Response(Vec<Match<'s>>),
    /// The service refuses the request with this code.
    Code(&'s str),
}

/// A condition: a value is one of some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'s> {
    /// Path of the value. Where it leads through a list, one item that meets the condition is enough.
    pub path: &'s str,
    /// The values, as they are written in JSON but for the quotes of a string.
    pub values: Vec<&'s str>,
}

/// How the end of an accepted operation is seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settle<'s> {
    /// Position of the action that shows it.
    pub look: u16,
    /// The items that the ids have in its response.
    pub of: Subjects<'s>,
    /// What an item shows whose latest operation is one of this action.
    pub operation: Vec<Match<'s>>,
    /// Path, in an item, of the request id of its latest operation.
    pub request_id: &'s str,
    /// What an item shows whose latest operation has succeeded.
    pub done: Vec<Match<'s>>,
    /// What an item shows whose latest operation has failed.
    pub failed: Vec<Match<'s>>,
    /// Path, in an item, of what the service says of the failure.
    pub message: Option<&'s str>,
    /// What is concluded from an id that was there before and is no longer.
    pub missing: Missing,
    /// Within this time after a request that ran, the operation is shown, in milliseconds.
    pub window_ms: u32,
    /// The pauses between two requests.
    pub delay: Delay,
}

/// The procedures of an action, as a definition has them. Its waiters stand in the service.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Procedures<'s> {
    /// How its pages are read.
    pub page: Option<Page<'s>>,
    /// How the end of its operations is seen.
    pub settle: Option<Settle<'s>>,
    /// The parameter whose ids are divided among requests.
    pub fleet: Option<&'s str>,
}

impl Procedures<'_> {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        *self == Procedures::default()
    }
}
