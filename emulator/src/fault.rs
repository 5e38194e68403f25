//! Faults that the emulator makes on request, so that programs can be tested for them.

/// What goes wrong with a request that the emulator receives. See [`Builder::fault`](crate::Builder::fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The request has no effect, and the connection is closed without a response.
    LoseRequest,
    /// The request has its effect, and the connection is closed without a response.
    LoseResponse,
    /// The response accepts the request, and the operation fails later: it ends with the
    /// `LatestOperationState` `FAILED`, and the instance is in the state in which it was before.
    FailOperation,
}

impl Fault {
    /// Whether the client gets no response.
    pub(crate) fn is_loss(self) -> bool {
        matches!(self, Fault::LoseRequest | Fault::LoseResponse)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Fault::LoseRequest => "lose-request",
            Fault::LoseResponse => "lose-response",
            Fault::FailOperation => "fail-operation",
        }
    }
}

/// The faults that are still to be made.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    planned: Vec<Planned>,
}

/// A fault of the next requests of an action.
#[derive(Debug)]
struct Planned {
    fault: Fault,
    action: String,
    requests: u32,
}

impl Faults {
    pub(crate) fn plan(&mut self, fault: Fault, action: String, requests: u32) {
        self.planned.push(Planned { fault, action, requests });
    }

    /// The fault of a request of this action.
    pub(crate) fn next(&mut self, action: &str) -> Option<Fault> {
        let mut planned = self.planned.iter_mut();
        let planned = planned.find(|one| one.action == action && one.requests > 0)?;
        planned.requests -= 1;
        Some(planned.fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_come_in_the_order_in_which_they_are_planned() {
        let mut faults = Faults::default();
        faults.plan(Fault::LoseResponse, "A".to_owned(), 2);
        faults.plan(Fault::FailOperation, "B".to_owned(), 1);
        faults.plan(Fault::LoseRequest, "A".to_owned(), 1);
        assert_eq!(faults.next("C"), None);
        let of_a: Vec<_> = (0..4).map(|_| faults.next("A")).collect();
        let lost = Some(Fault::LoseResponse);
        assert_eq!(of_a, [lost, lost, Some(Fault::LoseRequest), None]);
        assert_eq!(faults.next("B"), Some(Fault::FailOperation));
        assert_eq!(faults.next("B"), None);
    }
}
