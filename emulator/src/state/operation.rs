//! The emulator's own record of operations.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::response::new_request_id;

/// How many operations are kept; older ones are forgotten.
const MOST: usize = 100_000;

/// An operation on an instance, as it really was: who began it, when it began, how it ended. See
/// [`Emulator::operations`](crate::Emulator::operations).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The instance.
    pub instance_id: String,
    /// The name of the action.
    pub action: String,
    /// The `RequestId` of the response that accepted it. That of a foreign operation is made up.
    pub request_id: String,
    /// What `LatestOperationRequestId` shows; see [`OperationIds`].
    pub operation_id: String,
    /// Whether it is foreign: begun by another client, not by a request that the emulator received.
    pub foreign: bool,
    /// When it began, since the emulator was started, by the clock of the instances, which
    /// [`Emulator::advance`](crate::Emulator::advance) moves.
    pub began: Duration,
    /// When it ended, by the same clock. `None`: it is in progress.
    pub ended: Option<Duration>,
    /// Its state, whatever is shown of it.
    pub state: OperationState,
    /// The error message of a failed operation.
    pub error_message: Option<String>,
}

/// The state of an operation. See [`Operation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationState {
    /// It is in progress.
    Operating,
    /// It has succeeded.
    Success,
    /// It has failed.
    Failed,
    /// The instance was gone before the operation could end.
    Gone,
}

impl OperationState {
    fn name(self) -> &'static str {
        match self {
            OperationState::Operating => "OPERATING",
            OperationState::Success => "SUCCESS",
            OperationState::Failed => "FAILED",
            OperationState::Gone => "GONE",
        }
    }
}

/// The contents of an instance's `LatestOperationRequestId`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum OperationIds {
    /// The `RequestId` of the response that accepted the operation.
    #[default]
    Response,
    /// A separate id of the operation, which no response has: no document says that the two are the same.
    Other,
}

impl Operation {
    pub(crate) fn to_json(&self) -> Value {
        let ms = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        json!({
            "InstanceId": self.instance_id,
            "Action": self.action,
            "RequestId": self.request_id,
            "OperationId": self.operation_id,
            "Foreign": self.foreign,
            "BeganMs": ms(self.began),
            "EndedMs": self.ended.map(ms),
            "State": self.state.name(),
            "ErrorMessage": self.error_message,
        })
    }
}

/// The request that began an operation, and whether it is foreign.
#[derive(Debug, Clone)]
pub(crate) struct Origin {
    pub(crate) action: Arc<str>,
    pub(crate) request_id: Arc<str>,
    pub(crate) foreign: bool,
}

impl Origin {
    /// A foreign request.
    pub(crate) fn foreign(action: &str) -> Self {
        Origin { action: action.into(), request_id: new_request_id().into(), foreign: true }
    }
}

/// The position of an operation in the log, also when it is no longer kept.
pub(crate) type Number = usize;

/// The latest operations, in the order in which they were recorded.
#[derive(Debug)]
pub(crate) struct Log {
    start: Instant,
    ids: OperationIds,
    kept: Option<VecDeque<Operation>>,
    next: Number,
}

impl Log {
    /// `keep`: whether operations are kept, or only numbered.
    pub(crate) fn new(start: Instant, ids: OperationIds, keep: bool) -> Self {
        Log { start, ids, kept: keep.then(VecDeque::new), next: 0 }
    }

    /// Records an operation that begins, with the id under which it is shown.
    pub(crate) fn begin(
        &mut self,
        instance: &str,
        origin: &Origin,
        at: Instant,
    ) -> (Number, Arc<str>) {
        let shown = match self.ids {
            OperationIds::Response => origin.request_id.clone(),
            OperationIds::Other => new_request_id().into(),
        };
        let number = self.next;
        self.next += 1;
        if let Some(kept) = &mut self.kept {
            if kept.len() == MOST {
                kept.pop_front();
            }
            kept.push_back(Operation {
                instance_id: instance.to_owned(),
                action: origin.action.to_string(),
                request_id: origin.request_id.to_string(),
                operation_id: shown.to_string(),
                foreign: origin.foreign,
                began: at.saturating_duration_since(self.start),
                ended: None,
                state: OperationState::Operating,
                error_message: None,
            });
        }
        (number, shown)
    }

    pub(crate) fn end(
        &mut self,
        number: Number,
        state: OperationState,
        message: Option<&str>,
        at: Instant,
    ) {
        let Some(kept) = &mut self.kept else { return };
        let first = self.next - kept.len();
        let operation = number.checked_sub(first).and_then(|at| kept.get_mut(at));
        if let Some(operation) = operation {
            operation.state = state;
            operation.ended = Some(at.saturating_duration_since(self.start));
            operation.error_message = message.map(str::to_owned);
        }
    }

    /// The operations that are kept. `None`: none are kept.
    pub(crate) fn operations(&self) -> Option<Vec<Operation>> {
        Some(self.kept.as_ref()?.iter().cloned().collect())
    }
}
