//! What is known while a response is read.

use std::cell::RefCell;
use std::fmt;

use crate::Service;
use crate::decode_path::DecodePath;
use crate::envelope::Envelope;
use crate::seen::Seen;
use crate::value_budget::ValueBudget;

/// What every seed of one reading needs.
pub(crate) struct Reading<'d> {
    pub(crate) service: &'d Service,
    pub(crate) path: DecodePath<'d>,
    pub(crate) budget: ValueBudget,
    pub(crate) seen: Seen,
    pub(crate) envelope: RefCell<Envelope>,
}

impl Reading<'_> {
    /// Lists what is odd about the value at the place that the decoder has come to.
    pub(crate) fn note(&self, found: fmt::Arguments<'_>) {
        self.envelope.borrow_mut().oddities.note(|| self.path.path(), found);
    }
}
