//! The error codes that are common to all actions of all services.

use super::raw::RawTable;
use super::rows::CodeRow;
use crate::ErrorCode;

/// Error codes that every action can be refused with: a table of codes alone, which a library has once, whatever services
/// it has.
#[derive(Debug)]
pub struct CommonCodes(RawTable);

impl CommonCodes {
    /// No codes.
    pub const NONE: CommonCodes = CommonCodes(RawTable::EMPTY);

    /// The codes of a table that the generator has written: its rows and its text.
    ///
    /// # Panics
    /// The table is of another layout. In a `static`, that is an error of the compiler.
    pub const fn new(rows: &'static [u8], text: &'static str) -> Self {
        CommonCodes(RawTable::new(rows, text))
    }

    /// A table that was checked.
    pub(super) fn of(table: RawTable) -> Self {
        CommonCodes(table)
    }

    /// The codes, in the order of the alphabet.
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

    /// This table where the other one is equal to it, otherwise the other one: so that services of one library which are
    /// compiled apart share a table.
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
