//! Why a table can't be written or read.

use std::fmt;

/// Why there is no table: a service is too large for one, or a file is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableError {
    message: String,
    no_memory: bool,
}

impl TableError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        TableError { message: message.into(), no_memory: false }
    }

    pub(super) fn no_memory() -> Self {
        TableError { message: "there is no memory for it".to_owned(), no_memory: true }
    }

    /// The same, of something in a place.
    pub(super) fn of(self, place: &str) -> Self {
        TableError { message: format!("{place}: {}", self.message), ..self }
    }

    /// Whether the system had no memory for the table, which may be a good one.
    pub fn is_no_memory(&self) -> bool {
        self.no_memory
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
