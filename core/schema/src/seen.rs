//! Tracks the members of the objects being decoded, to detect duplicates.

use std::cell::RefCell;

const BITS: usize = u64::BITS as usize;

/// A bit for each field of each object that the decoder is in.
#[derive(Default)]
pub(crate) struct Seen(RefCell<Vec<u64>>);

/// An object's position in it.
#[derive(Clone, Copy)]
pub(crate) struct Entered(usize);

impl Seen {
    /// Enters an object of that many fields.
    pub(crate) fn enter(&self, fields: usize) -> Entered {
        let mut words = self.0.borrow_mut();
        let start = words.len();
        words.resize(start + fields.div_ceil(BITS), 0);
        Entered(start)
    }

    /// Marks a field of the object. Returns whether it was marked before.
    pub(crate) fn mark(&self, object: Entered, field: usize) -> bool {
        let mut words = self.0.borrow_mut();
        let Some(word) = words.get_mut(object.0 + field / BITS) else { return false };
        let bit = 1 << (field % BITS);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    /// Leaves the object that was entered last.
    pub(crate) fn leave(&self, object: Entered) {
        self.0.borrow_mut().truncate(object.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_every_object_has_a_bit() {
        let seen = Seen::default();
        let outer = seen.enter(130);
        for field in [0, 63, 64, 129] {
            assert!(!seen.mark(outer, field));
            let inner = seen.enter(1);
            assert!(!seen.mark(inner, 0));
            assert!(seen.mark(inner, 0));
            seen.leave(inner);
            assert!(seen.mark(outer, field));
        }
        seen.leave(outer);
        assert!(!seen.mark(seen.enter(1), 0));
    }
}
