//! The error of writing or reading a table.

use std::fmt;

/// The error of writing or reading a table: a service is too large for one, or a file is not valid.
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

    /// Adds a place to the message.
    pub(super) fn of(self, place: &str) -> Self {
        TableError { message: format!("{place}: {}", self.message), ..self }
    }

    /// Whether there was no memory for the table, which may be valid.
    pub fn is_no_memory(&self) -> bool {
        self.no_memory
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}
