//! Access to the rows and text of a table by position.

use std::fmt;
use std::ops::{Deref, Range};

use super::encoding::Numbered;
use super::error::TableError;
use super::rows::{
    CodeRow, FieldRow, HEADER_BYTES, LengthRow, MAGIC, NAMES_ID, ROW_BYTES, Row, SECTIONS, TextRef,
    u32_at,
};
use crate::{ErrorCode, Length, Retry};

/// The content of a table: part of the program, or loaded from a file.
enum Content<T: ?Sized + 'static> {
    Static(&'static T),
    Loaded(Box<T>),
}

impl<T: ?Sized> Deref for Content<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        match self {
            Content::Static(content) => content,
            Content::Loaded(content) => content,
        }
    }
}

/// The rows and the text of a table.
pub(crate) struct RawTable {
    rows: Content<[u8]>,
    text: Content<str>,
    /// Where each section begins, and where the last one ends.
    pub(super) starts: [u32; SECTIONS + 1],
}

/// Omits the bytes, which are not readable for humans.
impl fmt::Debug for RawTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawTable").finish_non_exhaustive()
    }
}

/// `==` of slices is not usable in constants.
const fn are_equal(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// Copies bytes. Fails if there is no memory for the copy: a file may be large.
fn copy(bytes: &[u8]) -> Result<Vec<u8>, TableError> {
    let mut copy = Vec::new();
    copy.try_reserve_exact(bytes.len()).map_err(|_| TableError::no_memory())?;
    copy.extend_from_slice(bytes);
    Ok(copy)
}

/// A range of rows in a section.
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
    pub(super) const EMPTY: RawTable = RawTable {
        rows: Content::Static(&[]),
        text: Content::Static(""),
        starts: [0; SECTIONS + 1],
    };

    /// Creates a table from the output of the generator.
    ///
    /// # Panics
    /// The table has another layout. In a `static`, that is a compile-time error.
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
        RawTable { rows: Content::Static(rows), text: Content::Static(text), starts }
    }

    /// Copies a table from a file. Only its header is checked: see [`super::verify`].
    ///
    /// # Errors
    /// The table has another layout, or there is no memory for the copy.
    pub(super) fn owned(rows: &[u8], text: &str) -> Result<Self, TableError> {
        if rows.len() < HEADER_BYTES + 4 * SECTIONS || !rows.starts_with(&MAGIC) {
            return Err(TableError::new("its first bytes are not those of a table"));
        }
        let mut starts = [0; SECTIONS + 1];
        let mut start = (HEADER_BYTES + 4 * SECTIONS) as u64;
        for (section, bytes) in ROW_BYTES.into_iter().enumerate() {
            let count = u32_at(rows, HEADER_BYTES + 4 * section);
            // The sum over all sections fits into a u64.
            starts[section] = u32::try_from(start).unwrap_or(u32::MAX);
            start += u64::from(count) * bytes as u64;
        }
        let length = u32::try_from(rows.len()).ok().filter(|length| u64::from(*length) == start);
        let Some(length) = length else {
            let message = format!("its sections have {start} bytes, and it has {}", rows.len());
            return Err(TableError::new(message));
        };
        starts[SECTIONS] = length;
        if text.len() > TextRef::END {
            return Err(TableError::new("its text is longer than 16 MiB"));
        }
        let rows = copy(rows)?.into_boxed_slice();
        let text = String::from_utf8(copy(text.as_bytes())?).unwrap_or_default().into_boxed_str();
        Ok(RawTable { rows: Content::Loaded(rows), text: Content::Loaded(text), starts })
    }

    /// The rows including the header.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.rows
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Total number of rows of all sections.
    pub(super) fn row_count(&self) -> usize {
        let sections = self.starts.windows(2).zip(ROW_BYTES);
        sections.map(|(ends, bytes)| (ends[1] - ends[0]) as usize / bytes).sum()
    }

    /// Whether both are equal tables that are part of the program.
    pub(super) const fn is_same_static(&self, other: &RawTable) -> bool {
        match (&self.rows, &self.text, &other.rows, &other.text) {
            (
                Content::Static(rows),
                Content::Static(text),
                Content::Static(other_rows),
                Content::Static(other_text),
            ) => are_equal(rows, other_rows) && are_equal(text.as_bytes(), other_text.as_bytes()),
            _ => false,
        }
    }

    /// Reads the row at a position.
    #[inline(always)]
    pub(super) fn row<R: Row>(&self, at: usize) -> R {
        R::read(&self.rows, self.starts[R::SECTION] as usize + at * R::BYTES)
    }

    /// The first of these fields that has that name. Returns its position among them.
    pub(super) fn field_named(&self, fields: Rows, name: &str) -> Option<usize> {
        let start = self.starts[FieldRow::SECTION] as usize;
        let [first, end] =
            [fields.first, fields.end].map(|at| start + at as usize * FieldRow::BYTES);
        self.rows.get(first..end)?.chunks_exact(FieldRow::BYTES).position(|row| {
            let FieldRow { name: found, .. } = FieldRow::read(row, 0);
            self.is(found, name)
        })
    }

    /// Whether the field in that row has that name.
    #[inline]
    pub(super) fn is_field_named(&self, at: usize, name: &str) -> bool {
        let FieldRow { name: found, .. } = self.row(at);
        self.is(found, name)
    }

    #[inline]
    fn is(&self, piece: TextRef, name: &str) -> bool {
        // Most names differ in length, which is in the row.
        piece.bytes() == name.len()
            && (self.text.as_bytes().get(piece.start()..))
                .is_some_and(|text| text.starts_with(name.as_bytes()))
    }

    /// Number of rows of a section.
    pub(super) fn count<R: Row>(&self) -> usize {
        (self.starts[R::SECTION + 1] - self.starts[R::SECTION]) as usize / R::BYTES
    }

    /// Like `count`, for a section whose last row only marks the end of the parts.
    pub(super) fn parted<R: Row>(&self) -> u16 {
        u16::try_from(self.count::<R>()).unwrap_or(u16::MAX).saturating_sub(1)
    }

    #[inline]
    pub(super) fn piece(&self, piece: TextRef) -> &str {
        self.text.get(piece.start()..piece.start() + piece.bytes()).unwrap_or_default()
    }

    pub(super) fn length(&self, at: u16) -> Length<'_> {
        let LengthRow { min, max, error } = self.row(at.into());
        Length { min, max, error: self.piece(error) }
    }

    pub(super) fn code(&self, at: usize) -> ErrorCode<'_> {
        let CodeRow { name, retry, flags } = self.row(at);
        let names_id = flags & NAMES_ID != 0;
        ErrorCode { code: self.piece(name), retry: Retry::of(retry), names_id }
    }
}
