//! Path of a value in a message: `Filters[0].Values[3]`.

use std::fmt;

use crate::Object;

/// A step of a path. The steps form a linked list on the stack of the recursive walk.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    pub(crate) parent: Option<&'p Path<'p>>,
    pub(crate) step: Step<'p>,
}

#[derive(Clone, Copy)]
pub(crate) enum Step<'p> {
    Root,
    Field(&'p str),
    /// The same as [`Step::Field`], by the field's position: its name is read only if the path is shown.
    Member(&'p Object<'p>, usize),
    Item(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    pub(crate) fn field(&'p self, name: &'p str) -> Path<'p> {
        Path { parent: Some(self), step: Step::Field(name) }
    }

    pub(crate) fn member(&'p self, object: &'p Object<'p>, at: usize) -> Path<'p> {
        Path { parent: Some(self), step: Step::Member(object, at) }
    }

    pub(crate) fn item(&'p self, index: usize) -> Path<'p> {
        Path { parent: Some(self), step: Step::Item(index) }
    }

    /// Number of objects around the value.
    pub(crate) fn depth(&self) -> usize {
        let own = usize::from(matches!(self.step, Step::Field(_) | Step::Member(..)));
        self.parent.map_or(0, |parent| parent.depth() + own)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else { return Ok(()) };
        parent.fmt(f)?;
        let name = match self.step {
            Step::Root => return Ok(()),
            Step::Item(index) => return write!(f, "[{index}]"),
            Step::Field(name) => name,
            Step::Member(object, at) => object.field(at).name,
        };
        f.write_str(if parent.parent.is_none() { "" } else { "." })?;
        f.write_str(name)
    }
}
