//! Violations: the places where a request breaks its spec.

use std::fmt;

use crate::{Kind, ObjectId, Unreadable};

/// Maximum number of violations listed per request. All that are found are counted.
pub const MAX_VIOLATIONS: usize = 100;

/// A value of a request that its spec does not allow, or that can't be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The kind, which says whether the request could be sent nevertheless.
    pub kind: ViolationKind,
    /// The error code that the service itself would return.
    pub code: String,
    /// Path of the value, such as `InstanceIds[3]`. Empty if it is the request as a whole.
    pub path: String,
    /// What is wrong, and what would be right. Never contains a secret value.
    pub message: String,
}

/// The kind of a violation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationKind {
    /// The spec does not allow the value: the request can be sent, and the service may know better.
    Constraint,
    /// The value can't be encoded as JSON, so the request can't be sent.
    Unencodable,
    /// The caller's struct sets a member that this version of the library does not know and would not send.
    Unsupported,
}

/// The violations of a request. All are counted; the first ones are listed, at most [`MAX_VIOLATIONS`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Violations {
    count: usize,
    unencodable: usize,
    listed: Vec<Violation>,
    /// Whether validation ended early, so that there may be more.
    ended_early: bool,
}

impl Violation {
    /// Creates the violation of a request that breaks a rule of the service as a whole.
    pub fn of_request(code: &str, path: &str, message: String) -> Self {
        let kind = ViolationKind::Constraint;
        Violation { kind, code: code.to_owned(), path: path.to_owned(), message }
    }

    /// Creates the violation of a caller's struct that can't be read as a whole; `path` names it.
    pub fn unreadable_struct(why: Unreadable, path: &str) -> Self {
        Violation {
            kind: why.into(),
            code: "InvalidParameter".to_owned(),
            path: path.to_owned(),
            message: why.message(Kind::Object(ObjectId(0))),
        }
    }
}

impl ViolationKind {
    /// Whether a request can be sent in spite of it.
    fn is_encodable(self) -> bool {
        self == ViolationKind::Constraint
    }
}

impl From<Unreadable> for ViolationKind {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::NewerStruct => ViolationKind::Unsupported,
            _ => ViolationKind::Unencodable,
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return write!(f, "{}: {}", self.code, self.message);
        }
        write!(f, "{}: {}: {}", self.path, self.code, self.message)
    }
}

impl From<Violation> for Violations {
    fn from(one: Violation) -> Self {
        let mut violations = Violations::default();
        violations.note(one);
        violations
    }
}

impl Violations {
    /// Number of violations, including those that are not listed.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether there are no violations.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The first violations, in the order of the spec's parameters.
    pub fn listed(&self) -> &[Violation] {
        &self.listed
    }

    /// Returns the first violation, if there is any.
    pub fn into_first(self) -> Option<Violation> {
        self.listed.into_iter().next()
    }

    /// The first violation that keeps the request from being sent, whatever its spec says.
    pub fn unencodable(&self) -> Option<&Violation> {
        self.listed.iter().find(|violation| !violation.kind.is_encodable())
    }

    /// Whether a violation may concern a parameter of the request: one is listed for it, not all are listed,
    /// or validation did not reach it.
    pub fn may_concern(&self, parameter: &str) -> bool {
        let all_listed = self.listed.len() == self.count && !self.ended_early;
        !all_listed || self.listed.iter().any(|one| one.path == parameter)
    }

    /// Keeps only violations that keep the request from being sent, whatever its spec says.
    #[must_use]
    pub fn only_unencodable(mut self) -> Self {
        self.listed.retain(|violation| !violation.kind.is_encodable());
        Violations { count: self.unencodable, ..self }
    }

    /// Appends other violations.
    pub fn append(&mut self, other: Violations) {
        let unlisted = other.count - other.listed.len();
        other.listed.into_iter().for_each(|one| self.note(one));
        self.count = self.count.saturating_add(unlisted);
        self.ended_early |= other.ended_early;
    }

    /// Records that validation ended before the end of the request; the reason was recorded as a violation.
    pub(crate) fn end_early(&mut self) {
        self.ended_early = true;
    }

    /// Adds a violation.
    pub fn note(&mut self, one: Violation) {
        self.note_with(one.kind, || one);
    }

    /// Adds a violation of that kind, which is created only if it is listed.
    pub(crate) fn note_with(&mut self, kind: ViolationKind, make: impl FnOnce() -> Violation) {
        let encodable = kind.is_encodable();
        if self.listed.len() < MAX_VIOLATIONS {
            self.listed.push(make());
        } else if let Some(last) = self.listed.last_mut()
            && !encodable
            && self.unencodable == 0
        {
            // The first violation that can't be encoded is always listed.
            *last = make();
        }
        self.count = self.count.saturating_add(1);
        self.unencodable = self.unencodable.saturating_add(usize::from(!encodable));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: ViolationKind, path: usize) -> Violation {
        Violation { kind, code: "C".to_owned(), path: path.to_string(), message: "m".to_owned() }
    }

    #[test]
    fn all_are_counted_and_the_first_are_listed() {
        let mut many = Violations::default();
        (0..1_000).for_each(|at| many.note(one(ViolationKind::Constraint, at)));
        assert_eq!((many.count(), many.listed().len()), (1_000, MAX_VIOLATIONS));
        assert_eq!(many.listed()[99].path, "99");
        assert_eq!(many.unencodable(), None);
        assert!(many.may_concern("2000") && !Violations::default().may_concern("2000"));
        assert!(many.only_unencodable().is_empty());
    }

    #[test]
    fn what_can_t_be_encoded_is_listed_however_late_it_comes() {
        let mut many = Violations::default();
        (0..200).for_each(|at| many.note(one(ViolationKind::Constraint, at)));
        (200..203).for_each(|at| many.note(one(ViolationKind::Unencodable, at)));
        assert_eq!((many.count(), many.listed().len()), (203, MAX_VIOLATIONS));
        assert_eq!(many.unencodable().map(|one| one.path.as_str()), Some("200"));
        let unencodable = many.only_unencodable();
        assert_eq!((unencodable.count(), unencodable.listed().len()), (3, 1));
    }
}
