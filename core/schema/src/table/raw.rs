//! Rows and text of a table by position.

use std::fmt;
use std::ops::Range;

use super::encoding::Numbered;
use super::rows::{CodeRow, LengthRow, Row, SECTIONS, TextRef};
use crate::{ErrorCode, Length, Retry};

/// The rows and the text of a table.
#[derive(Clone, Copy)]
pub(crate) struct RawTable {
    pub(super) rows: &'static [u8],
    pub(super) text: &'static str,
    /// Where each section begins, and where the last one ends.
    pub(super) starts: [u32; SECTIONS + 1],
    /// How many codes are common to all actions.
    pub(super) common_codes: u32,
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
    /// A row by its position.
    #[inline(always)]
    pub(super) fn row<R: Row>(&self, at: usize) -> R {
        R::read(self.rows, self.starts[R::SECTION] as usize + at * R::BYTES)
    }

    /// How many rows a section has.
    fn count<R: Row>(&self) -> usize {
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
