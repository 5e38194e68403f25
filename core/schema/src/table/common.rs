//! The error codes that are common to all actions of all services.

use super::raw::RawTable;
use super::rows::CodeRow;
use crate::ErrorCode;

/// The common error codes, as a table of codes alone. A library has one, however many services it has.
#[derive(Debug)]
pub struct CommonCodes(RawTable);

impl CommonCodes {
    /// No codes.
    pub const NONE: CommonCodes = CommonCodes(RawTable::EMPTY);

    /// Creates the codes from a table of the generator: its rows and its text.
    ///
    /// The table has another layout. In a `static`, that is a compile-time error.
    pub const fn new(rows: &'static [u8], text: &'static str) -> Self {
        CommonCodes(RawTable::new(rows, text))
    }

    /// Wraps a table that was verified.
    pub(super) fn of(table: RawTable) -> Self {
        CommonCodes(table)
    }

    /// The codes in alphabetical order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = ErrorCode<'_>> + Clone + use<'_> {
        let table = &self.0;
        (0..table.count::<CodeRow>()).map(|at| table.code(at))
    }

    /// The table's rows, as [`CommonCodes::new`] takes them.
    pub fn rows(&self) -> &[u8] {
        self.0.bytes()
    }

    /// The table's text, as [`CommonCodes::new`] takes it.
    pub fn text(&self) -> &str {
        self.0.text()
    }

    /// Returns this table if both are equal, otherwise the other one, so that separately compiled services of
    /// one library share a table.
    pub const fn or(&'static self, other: &'static CommonCodes) -> &'static CommonCodes {
        if self.0.is_same_static(&other.0) { self } else { other }
    }
}

impl PartialEq for CommonCodes {
    fn eq(&self, other: &Self) -> bool {
        self.rows() == other.rows() && self.text() == other.text()
    }
}

impl Eq for CommonCodes {}
