//! Numeric encoding of kinds, effects and the like in rows.

use crate::{Effect, EnumId, Kind, Missing, ObjectId, Retry, RuleKind, State};

/// Numbers are positions in these lists. A number outside the list, possible only in a table of another
/// layout, is read as the first element.
const EFFECTS: [Effect; 3] = [Effect::Read, Effect::Write, Effect::Destroy];
const RETRIES: [Retry; 3] = [Retry::Never, Retry::Backoff, Retry::IfIdempotent];
const RULES: [RuleKind; 5] = [
    RuleKind::AtMostOne,
    RuleKind::ExactlyOne,
    RuleKind::AtLeastOne,
    RuleKind::Requires,
    RuleKind::RequiredIf,
];

const MISSING: [Missing; 3] = [Missing::Retry, Missing::Success, Missing::Failure];
const STATES: [State; 3] = [State::Success, State::Failure, State::Retry];

/// Conversion between values and their numbers.
pub(crate) trait Numbered: Copy + PartialEq + 'static {
    const ALL: &'static [Self];

    fn of(number: u8) -> Self {
        Self::ALL.get(usize::from(number)).copied().unwrap_or(Self::ALL[0])
    }

    fn number(self) -> u8 {
        let at = Self::ALL.iter().position(|one| *one == self);
        at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
    }
}

impl Numbered for Effect {
    const ALL: &'static [Self] = &EFFECTS;
}

impl Numbered for Retry {
    const ALL: &'static [Self] = &RETRIES;
}

impl Numbered for RuleKind {
    const ALL: &'static [Self] = &RULES;
}

impl Numbered for Missing {
    const ALL: &'static [Self] = &MISSING;
}

impl Numbered for State {
    const ALL: &'static [Self] = &STATES;
}

/// Kinds of cursors.
pub(crate) const CURSOR_OFFSET: u8 = 0;
pub(crate) const CURSOR_NUMBER: u8 = 1;
pub(crate) const CURSOR_TOKEN: u8 = 2;

/// Kinds of tests.
pub(crate) const TEST_ALL: u8 = 0;
pub(crate) const TEST_ANY: u8 = 1;
pub(crate) const TEST_RESPONSE: u8 = 2;
pub(crate) const TEST_CODE: u8 = 3;

/// Count of the numbers of kinds.
pub(crate) const KINDS: u8 = 10;

/// The kind for a number, with the position of its object or enumeration.
#[inline]
pub(crate) fn kind_of(number: u8, id: u16) -> Kind {
    match number {
        1 => Kind::I64,
        2 => Kind::U64,
        3 => Kind::F64,
        4 => Kind::Bool,
        5 => Kind::Bytes,
        6 => Kind::Timestamp,
        7 => Kind::Date,
        8 => Kind::Enum(EnumId(id)),
        9 => Kind::Object(ObjectId(id)),
        _ => Kind::String,
    }
}

/// The number of a kind, for [`kind_of`], with the position of its object or enumeration.
pub(crate) fn number_of(kind: Kind) -> (u8, u16) {
    match kind {
        Kind::String => (0, 0),
        Kind::I64 => (1, 0),
        Kind::U64 => (2, 0),
        Kind::F64 => (3, 0),
        Kind::Bool => (4, 0),
        Kind::Bytes => (5, 0),
        Kind::Timestamp => (6, 0),
        Kind::Date => (7, 0),
        Kind::Enum(id) => (8, id.0),
        Kind::Object(id) => (9, id.0),
    }
}

/// Kinds of checks.
pub(crate) const CHECK_LENGTH: u8 = 0;
pub(crate) const CHECK_INTEGERS: u8 = 1;
pub(crate) const CHECK_FLOATS: u8 = 2;
pub(crate) const CHECK_PATTERN: u8 = 3;
pub(crate) const CHECK_ALLOWED: u8 = 4;
pub(crate) const CHECK_STEPS: u8 = 5;

/// Whether values of a kind can have that kind of check.
pub(crate) fn is_check_of(check: u8, kind: Kind) -> bool {
    match check {
        CHECK_LENGTH => matches!(kind, Kind::String | Kind::Bytes),
        CHECK_INTEGERS | CHECK_ALLOWED | CHECK_STEPS => matches!(kind, Kind::I64 | Kind::U64),
        CHECK_FLOATS => kind == Kind::F64,
        CHECK_PATTERN => kind == Kind::String,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for effect in EFFECTS {
            assert_eq!(Effect::of(effect.number()), effect);
        }
        for retry in RETRIES {
            assert_eq!(Retry::of(retry.number()), retry);
        }
        for rule in RULES {
            assert_eq!(RuleKind::of(rule.number()), rule);
        }
        for missing in MISSING {
            assert_eq!(Missing::of(missing.number()), missing);
        }
        for state in STATES {
            assert_eq!(State::of(state.number()), state);
        }
        for number in 0..KINDS {
            let kind = kind_of(number, 7);
            let id = matches!(kind, Kind::Enum(_) | Kind::Object(_)).then_some(7);
            assert_eq!(number_of(kind), (number, id.unwrap_or_default()));
        }
        assert_eq!(kind_of(KINDS, 7), Kind::String);
    }
}
