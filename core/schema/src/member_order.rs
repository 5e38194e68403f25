//! Order of the members in the objects of a response.

use std::cell::Cell;

use crate::Object;

/// Number of remembered pairs. A type has a few dozen members.
const SLOTS: usize = 256;

/// Remembers which field followed which: a service returns the members of all objects of a type in the same order.
/// It only says which name to compare first, so it need not be right.
pub(crate) struct MemberOrder([Cell<u8>; SLOTS]);

impl Default for MemberOrder {
    fn default() -> Self {
        MemberOrder([const { Cell::new(0) }; SLOTS])
    }
}

impl MemberOrder {
    /// The position of the field with that name, in an object whose last member was the field before `expected`.
    pub(crate) fn position(
        &self,
        object: &Object<'_>,
        name: &str,
        expected: usize,
    ) -> Option<usize> {
        // The position behind the one that followed, or zero.
        let followed = &self.0[object.first_field().wrapping_add(expected) % SLOTS];
        let guess = usize::from(followed.get()).checked_sub(1).unwrap_or(expected);
        if object.is_named(guess, name) {
            return Some(guess);
        }
        let found = object.position(name)?;
        followed.set(u8::try_from(found + 1).unwrap_or(0));
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{field, service_of};
    use crate::{Kind, ObjectId};

    /// In each order of the members, and whatever was remembered before, a name refers to its own field.
    #[test]
    fn what_was_remembered_changes_no_position() {
        let names: Vec<&'static str> =
            (0..300).map(|at| &*Box::leak(format!("F{at}").into_boxed_str())).collect();
        let fields = |names: &[&'static str]| {
            names.iter().map(|name| field(name, Kind::String, false)).collect::<Vec<_>>()
        };
        // Objects that share slots.
        let service = service_of(vec![
            ("Long", fields(&names)),
            ("None", Vec::new()),
            ("Short", fields(&names[..3])),
        ]);
        let order = MemberOrder::default();
        for (step, object) in
            [1, 3, 319, 7].map(|step| [0, 1, 2].map(|object| (step, object))).as_flattened()
        {
            let object = service.object(ObjectId(*object));
            let mut expected = 0;
            for at in 0..320 {
                let position = at * step % 320;
                let name = format!("F{position}");
                let found = order.position(&object, &name, expected);
                assert_eq!(found, (position < object.field_count()).then_some(position));
                expected = found.map_or(expected, |found| found + 1);
            }
        }
    }

    #[test]
    fn an_order_is_remembered() {
        let fields = ["A", "B", "C"].map(|name| field(name, Kind::String, false)).to_vec();
        let object = service_of(vec![("Object", fields)]).object(ObjectId(0));
        let order = MemberOrder::default();
        let mut expected = 0;
        for name in ["C", "A", "B"] {
            expected = order.position(&object, name, expected).unwrap() + 1;
        }
        // C came first, A behind C, and B behind A, where it was expected.
        let remembered: Vec<u8> = order.0.iter().map(Cell::get).collect();
        assert_eq!(remembered[..5], [3, 0, 0, 1, 0]);
    }
}
