//! A service's descriptors as one table of bytes.
//!
//! [`rows`] is the layout, [`build`] writes a table, and [`Service`] reads one. What it holds
//! is read where it is, a row at a time, so opening a table costs nothing.

mod build;
mod encoding;
mod rows;
#[cfg(test)]
mod tests;
mod view;

pub use build::{Table, TableError};
pub use view::{
    Action, Check, Checks, Enum, ErrorCode, ErrorCodes, Field, Object, Part, Pattern, Rule, Service,
};
