//! Rows and text of a table by position.

use std::fmt;
use std::ops::Range;

use super::encoding::Numbered;
use super::rows::{
    CodeRow, HEADER_BYTES, LengthRow, MAGIC, ROW_BYTES, Row, SECTIONS, TextRef, u32_at,
};
use crate::{ErrorCode, Length, Retry};

/// The rows and the text of a table.
#[derive(Clone, Copy)]
pub(crate) struct RawTable {
    pub(super) rows: &'static [u8],
    pub(super) text: &'static str,
    /// Where each section begins, and where the last one ends.
    pub(super) starts: [u32; SECTIONS + 1],
}

/// Without the bytes, which nobody could read.
impl fmt::Debug for RawTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawTable").finish_non_exhaustive()
    }
}

/// The rows of a part, in their section.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows {
    pub(super) first: u32,
    pub(super) end: u32,
}

impl Rows {
    pub(super) fn positions(self) -> Range<u32> {
        self.first..self.end
    }

    pub(super) fn count(self) -> usize {
        self.positions().len()
    }
}

impl RawTable {
    /// A table without rows.
    pub(super) const EMPTY: RawTable = RawTable { rows: &[], text: "", starts: [0; SECTIONS + 1] };

    /// What the generator has written.
    ///
    /// # Panics
    /// It is of another layout. In a `static`, that is an error of the compiler.
    pub(super) const fn new(rows: &'static [u8], text: &'static str) -> Self {
        assert!(
            rows.len() >= HEADER_BYTES + 4 * SECTIONS
                && rows[0] == MAGIC[0]
                && rows[1] == MAGIC[1]
                && rows[2] == MAGIC[2]
                && rows[3] == MAGIC[3],
            "the table is not of this layout"
        );
        let mut starts = [0; SECTIONS + 1];
        let mut start = (HEADER_BYTES + 4 * SECTIONS) as u32;
        let mut section = 0;
        while section < SECTIONS {
            starts[section] = start;
            start += u32_at(rows, HEADER_BYTES + 4 * section) * ROW_BYTES[section] as u32;
            section += 1;
        }
        starts[SECTIONS] = start;
        assert!(start as usize == rows.len(), "the table is not as long as its sections");
        RawTable { rows, text, starts }
    }

    /// A row by its position.
    #[inline(always)]
    pub(super) fn row<R: Row>(&self, at: usize) -> R {
        R::read(self.rows, self.starts[R::SECTION] as usize + at * R::BYTES)
    }

    /// How many rows a section has.
    pub(super) fn count<R: Row>(&self) -> usize {
        (self.starts[R::SECTION + 1] - self.starts[R::SECTION]) as usize / R::BYTES
    }

    /// The same for a section of which the last row only says where the parts end.
    pub(super) fn parted<R: Row>(&self) -> u16 {
        u16::try_from(self.count::<R>()).unwrap_or(u16::MAX).saturating_sub(1)
    }

    #[inline]
    pub(super) fn piece(&self, piece: TextRef) -> &'static str {
        self.text.get(piece.start()..piece.start() + piece.bytes()).unwrap_or_default()
    }

    pub(super) fn length(&self, at: u16) -> Length {
        let LengthRow { min, max, error } = self.row(at.into());
        Length { min, max, error: self.piece(error) }
    }

    pub(super) fn code(&self, at: usize) -> ErrorCode {
        let CodeRow { name, retry } = self.row(at);
        ErrorCode { code: self.piece(name), retry: Retry::of(retry) }
    }
}
