//! State of the decoding of a response.

use std::cell::{OnceCell, RefCell};
use std::fmt;

use crate::Service;
use crate::envelope::Envelope;
use crate::member_order::MemberOrder;
use crate::path::Path;
use crate::seen::Seen;
use crate::value_budget::ValueBudget;

/// State that all seeds of one decoding share.
pub(crate) struct Reading<'d> {
    pub(crate) service: &'d Service,
    pub(crate) budget: ValueBudget,
    pub(crate) seen: Seen,
    pub(crate) order: MemberOrder,
    pub(crate) envelope: RefCell<Envelope>,
    /// Path of the value at which the decoding failed.
    pub(crate) fault: OnceCell<String>,
}

impl<'d> Reading<'d> {
    pub(crate) fn new(service: &'d Service, budget: ValueBudget) -> Self {
        Reading {
            service,
            budget,
            seen: Seen::default(),
            order: MemberOrder::default(),
            envelope: RefCell::default(),
            fault: OnceCell::new(),
        }
    }

    /// Passes on the result of reading the value at `path`. The path of the innermost value that could not be read
    /// is kept.
    #[inline]
    pub(crate) fn at<T, E>(&self, path: &Path<'_>, read: Result<T, E>) -> Result<T, E> {
        if read.is_err() {
            self.fail(path);
        }
        read
    }

    #[cold]
    fn fail(&self, path: &Path<'_>) {
        self.fault.get_or_init(|| path.to_string());
    }

    /// Records an oddity of the value at `path`.
    pub(crate) fn note(&self, path: &Path<'_>, found: fmt::Arguments<'_>) {
        self.envelope.borrow_mut().oddities.note(|| path.to_string(), found);
    }
}
