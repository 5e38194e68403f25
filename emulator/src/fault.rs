//! Faults that the emulator makes on request, so that programs can be tested against them.

use crate::request::Request;
use crate::selector::{Chooser, Selector};

/// A fault of a request that the emulator receives. See [`Builder::plan`](crate::Builder::plan).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The request has no effect, and the connection is closed without a response.
    LoseRequest,
    /// The request has its effect, and the connection is closed without a response.
    LoseResponse,
    /// The response accepts the request, and the operation fails later: it ends with the `LatestOperationState`
    /// `FAILED`, and the instance returns to the state in which it was before.
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

/// The faults that have not been made yet.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    planned: Vec<Planned>,
}

/// A planned fault of an action's requests or operations.
#[derive(Debug)]
struct Planned {
    fault: Fault,
    action: String,
    chooser: Chooser,
}

impl Planned {
    /// Whether it concerns single operations, which are chosen after the request has been accepted.
    fn is_of_operations(&self) -> bool {
        self.fault == Fault::FailOperation && self.chooser.is_of_operations()
    }
}

impl Faults {
    pub(crate) fn plan(&mut self, fault: Fault, action: String, selector: Selector) {
        let salt = format!("{} {}", fault.name(), self.planned.len());
        self.planned.push(Planned { fault, action, chooser: Chooser::new(selector, salt) });
    }

    /// The fault of a request of this action as a whole.
    pub(crate) fn next(&mut self, seed: u64, action: &str, request: &Request) -> Option<Fault> {
        for one in &mut self.planned {
            let may = one.action == action && !one.is_of_operations();
            if may && one.chooser.request(seed, request) {
                return Some(one.fault);
            }
        }
        None
    }

    /// Which of the operations on these instances fail, in addition to those of a request that fails as a whole.
    pub(crate) fn failing(&mut self, seed: u64, action: &str, ids: &[&str]) -> Vec<bool> {
        let mut fails = vec![false; ids.len()];
        let planned = self.planned.iter_mut();
        for one in planned.filter(|one| one.action == action && one.is_of_operations()) {
            for (fails, chosen) in fails.iter_mut().zip(one.chooser.operations(seed, ids)) {
                *fails |= chosen;
            }
        }
        fails
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::Body;

    fn request(body: &'static str) -> Request {
        Request {
            method: hyper::Method::POST,
            uri: hyper::Uri::from_static("/"),
            headers: hyper::HeaderMap::new(),
            body: Body::Whole(body.into()),
        }
    }

    fn faults(planned: &[(Fault, &str, &str)]) -> Faults {
        let mut faults = Faults::default();
        for (fault, action, selector) in planned {
            faults.plan(*fault, (*action).to_owned(), selector.parse().unwrap());
        }
        faults
    }

    #[test]
    fn faults_come_in_the_order_in_which_they_are_planned() {
        let mut faults = faults(&[
            (Fault::LoseResponse, "A", "2"),
            (Fault::FailOperation, "B", "1"),
            (Fault::LoseRequest, "A", "1"),
        ]);
        let mut next = |action| faults.next(0, action, &request("{}"));
        assert_eq!(next("C"), None);
        let of_a: Vec<_> = (0..4).map(|_| next("A")).collect();
        let lost = Some(Fault::LoseResponse);
        assert_eq!(of_a, [lost, lost, Some(Fault::LoseRequest), None]);
        assert_eq!(next("B"), Some(Fault::FailOperation));
        assert_eq!(next("B"), None);
    }

    #[test]
    fn a_request_that_names_an_instance_is_lost_once() {
        let mut faults = faults(&[(Fault::LoseRequest, "A", "ins-r8hr2upy")]);
        let mut next = |body| faults.next(0, "A", &request(body));
        assert_eq!(next(r#"{"InstanceIds":["ins-r8hr2upyz","ins-5d8a23rs"]}"#), None);
        let body = r#"{"InstanceIds":["ins-5d8a23rs","ins-r8hr2upy"]}"#;
        assert_eq!(next(body), Some(Fault::LoseRequest));
        assert_eq!(next(body), None);
    }

    #[test]
    fn shares_of_requests_and_of_operations() {
        let mut faults = faults(&[
            (Fault::LoseRequest, "A", "0%"),
            (Fault::FailOperation, "A", "100%"),
            (Fault::LoseResponse, "A", "50%"),
        ]);
        // The operation decides what fails, not the request.
        let lost: Vec<_> = (0..200).map(|_| faults.next(0, "A", &request("{}"))).collect();
        let count = lost.iter().filter(|fault| **fault == Some(Fault::LoseResponse)).count();
        assert!((60..140).contains(&count), "{count}");
        assert_eq!(lost.iter().filter(|fault| fault.is_none()).count(), 200 - count);
        assert_eq!(faults.failing(0, "A", &["a", "b"]), [true, true]);
        assert_eq!(faults.failing(0, "B", &["a"]), [false]);
    }
}
