//! State of the decoding of a response.

use std::cell::RefCell;
use std::fmt;

use crate::Service;
use crate::decode_path::DecodePath;
use crate::envelope::Envelope;
use crate::seen::Seen;
use crate::value_budget::ValueBudget;

/// State that all seeds of one decoding share.
pub(crate) struct Reading<'d> {
    pub(crate) service: &'d Service,
    pub(crate) path: DecodePath<'d>,
    pub(crate) budget: ValueBudget,
    pub(crate) seen: Seen,
    pub(crate) envelope: RefCell<Envelope>,
}

impl Reading<'_> {
    /// Records an oddity of the value at the decoder's current position.
    pub(crate) fn note(&self, found: fmt::Arguments<'_>) {
        self.envelope.borrow_mut().oddities.note(|| self.path.path(), found);
    }
}
