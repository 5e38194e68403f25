//! The current position of a decoder in a message.

use std::cell::RefCell;

use crate::path::{Path, Step};

/// The path of the decoder, for errors. A step is removed only after success.
#[derive(Default)]
pub(crate) struct DecodePath<'s>(RefCell<Vec<Step<'s>>>);

impl<'s> DecodePath<'s> {
    pub(crate) fn within<T, E>(
        &self,
        step: Step<'s>,
        read: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        self.0.borrow_mut().push(step);
        let read = read()?;
        self.0.borrow_mut().pop();
        Ok(read)
    }

    pub(crate) fn path(&self) -> String {
        fn join(parent: &Path<'_>, steps: &[Step<'_>]) -> String {
            match steps {
                [] => parent.to_string(),
                [Step::Field(name), rest @ ..] => join(&parent.field(name), rest),
                [Step::Item(index), rest @ ..] => join(&parent.item(*index), rest),
                [Step::Root, rest @ ..] => join(parent, rest),
            }
        }
        join(&Path::ROOT, &self.0.borrow())
    }
}
