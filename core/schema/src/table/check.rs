//! Checks of values, including patterns.

use std::fmt;

use super::encoding;
use super::raw::RawTable;
use super::rows::{
    AllowedRow, CheckRow, ClassRow, FloatsRow, IntegerRow, IntegersRow, MAX_CHECKS, PartRow,
    PatternRow, RangeRow, StepsRow,
};
use crate::{CheckOf, definition};

/// The checks of a value, at most as many as a field can have.
#[derive(Debug, Clone, Copy)]
pub struct Checks<'s>(pub(super) [Option<Check<'s>>; MAX_CHECKS]);

impl<'s> Checks<'s> {
    pub(super) const NONE: Checks<'static> = Checks([None; MAX_CHECKS]);

    /// Iterates over the checks.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = &Check<'s>> {
        self.0.iter().map_while(Option::as_ref)
    }
}

/// A check of a value, as a table has it.
pub type Check<'s> = CheckOf<'s, Pattern<'s>, Allowed<'s>>;

impl<'s> Check<'s> {
    pub(super) fn read(table: &'s RawTable, at: u16) -> Self {
        let row: CheckRow = table.row(at.into());
        let (index, error) = (usize::from(row.index), table.piece(row.error));
        match row.kind {
            encoding::CHECK_INTEGERS => {
                let IntegersRow { min, max } = table.row(index);
                Check::Integers { min, max, error }
            }
            encoding::CHECK_FLOATS => {
                let FloatsRow { min, max } = table.row(index);
                Check::Floats { min, max, error }
            }
            encoding::CHECK_ALLOWED => {
                let AllowedRow { first, count } = table.row(index);
                Check::Allowed { integers: Allowed { table, first, count }, error }
            }
            encoding::CHECK_STEPS => {
                let StepsRow { from, step } = table.row(index);
                Check::Steps { from, step, error }
            }
            encoding::CHECK_PATTERN => {
                Check::Pattern { pattern: Pattern::of(table, table.row(index)), error }
            }
            _ => Check::Length(table.length(row.index)),
        }
    }
}

/// The bits of the ASCII characters in ranges, as in [`ClassRow`].
pub(super) fn ascii_of(ranges: impl Iterator<Item = (u32, u32)>) -> [u64; 2] {
    let below = |end: u32| 1_u128.checked_shl(end).map_or(u128::MAX, |bit| bit - 1);
    let bits = ranges.fold(0, |bits, (low, high)| {
        // Zero if the whole range is beyond ASCII.
        bits | below(high.saturating_add(1)) & !below(low)
    });
    [bits as u64, (bits >> 64) as u64]
}

/// The integers that a check allows.
#[derive(Clone, Copy)]
pub struct Allowed<'s> {
    table: &'s RawTable,
    first: u16,
    count: u16,
}

impl Allowed<'_> {
    /// Iterates over the integers in their original order.
    pub fn iter(&self) -> impl Iterator<Item = i128> + use<'_> {
        let first = usize::from(self.first);
        (first..first + usize::from(self.count)).map(|at| {
            let IntegerRow { integer } = self.table.row(at);
            integer
        })
    }
}

impl fmt::Debug for Allowed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// A pattern. It matches whole strings.
#[derive(Clone, Copy)]
pub struct Pattern<'s> {
    table: &'s RawTable,
    row: PatternRow,
}

/// A part of a pattern: a number of characters of a class.
#[derive(Debug, Clone, Copy)]
pub struct Part<'s> {
    table: &'s RawTable,
    /// Minimum number of characters.
    pub min: usize,
    /// Maximum number of characters.
    pub max: usize,
    class: ClassRow,
}

impl fmt::Debug for Pattern<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source()).finish()
    }
}

impl<'s> Pattern<'s> {
    pub(super) fn of(table: &'s RawTable, row: PatternRow) -> Self {
        Pattern { table, row }
    }

    /// Whether the pattern was written from its source, of which these are the parts.
    pub(super) fn is_of(&self, parts: &[definition::Part]) -> bool {
        let row = pattern_row(parts, self.source());
        let equal = |(found, wanted): (Part<'_>, &definition::Part)| {
            (found.min, found.max) == (wanted.min.into(), wanted.max.into())
                && found.ranges().eq(wanted.class.iter().copied())
        };
        (self.row.fixed, self.row.literal) == row
            && self.parts().len() == parts.len()
            && self.parts().zip(parts).all(equal)
    }

    /// The source text, for messages.
    pub fn source(&self) -> &'s str {
        let start = self.row.source as usize;
        let end = start + usize::from(self.row.source_bytes);
        self.table.text().get(start..end).unwrap_or_default()
    }

    /// Whether each of its parts has a fixed number of characters.
    pub(crate) fn is_fixed(&self) -> bool {
        self.row.fixed != 0
    }

    /// The literal prefix of a fixed pattern: ASCII, each character a separate part.
    #[inline]
    pub(crate) fn literal(&self) -> &'s [u8] {
        let start = self.row.source as usize;
        let text = self.table.text().as_bytes();
        text.get(start..start + usize::from(self.row.literal)).unwrap_or_default()
    }

    /// The parts after the literal prefix.
    #[inline]
    pub(crate) fn parts_behind(&self) -> impl ExactSizeIterator<Item = Part<'s>> + Clone + use<'s> {
        self.parts_from(self.row.literal)
    }

    /// The parts, in order.
    pub fn parts(&self) -> impl ExactSizeIterator<Item = Part<'s>> + Clone + use<'s> {
        self.parts_from(0)
    }

    /// The parts from a position on.
    #[inline]
    pub(crate) fn parts_from(
        &self,
        skipped: u8,
    ) -> impl ExactSizeIterator<Item = Part<'s>> + Clone + use<'s> {
        let (table, first) = (self.table, u32::from(self.row.first_part));
        (first + u32::from(skipped)..first + u32::from(self.row.parts)).map(move |at| {
            let PartRow { min, max, class } = table.row(at as usize);
            let class = table.row(class.into());
            Part { table, min: min.into(), max: max.into(), class }
        })
    }
}

impl<'s> Part<'s> {
    /// Ranges of characters, both ends inclusive.
    pub fn ranges(&self) -> impl ExactSizeIterator<Item = (char, char)> + use<'s> {
        let (table, first) = (self.table, u32::from(self.class.first_range));
        (first..first + u32::from(self.class.ranges)).map(move |at| {
            let RangeRow { low, high } = table.row(at as usize);
            let char_of = |c| char::from_u32(c).unwrap_or_default();
            (char_of(low), char_of(high))
        })
    }

    /// The ASCII characters of the class.
    #[inline]
    pub(crate) fn ascii(&self) -> AsciiSet {
        AsciiSet([self.class.first_half, self.class.second_half, 0, 0])
    }

    /// Whether a character belongs to the class.
    pub(crate) fn accepts(&self, c: char) -> bool {
        self.ranges().any(|(low, high)| low <= c && c <= high)
    }
}

/// A set of ASCII characters: a bit for each byte.
pub(crate) struct AsciiSet([u64; 4]);

impl AsciiSet {
    #[inline]
    pub(crate) fn contains(&self, byte: u8) -> bool {
        self.0[usize::from(byte / 64)] >> (byte % 64) & 1 != 0
    }
}

/// The parts and source in the form of a pattern's row: whether each part has a fixed number of characters,
/// and how many parts at the beginning are the ASCII character at their position in the source.
pub(super) fn pattern_row(parts: &[definition::Part], source: &str) -> (u8, u8) {
    let is_itself = |(part, c): &(&definition::Part, char)| {
        c.is_ascii() && (part.min, part.max) == (1, 1) && part.class == [(*c, *c)]
    };
    let literal = parts.iter().zip(source.chars()).take_while(is_itself).count();
    let fixed = u8::from(parts.iter().all(|part| part.min == part.max));
    (fixed, u8::try_from(literal).unwrap_or(u8::MAX))
}
