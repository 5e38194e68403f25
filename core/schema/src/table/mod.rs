//! Tables: the descriptors of a service as one array of bytes.
//!
//! [`rows`] is the layout, [`build`] writes a table, and [`Service`] reads one. Content is read in place, a
//! row at a time, so opening a table costs nothing.

mod action;
mod build;
mod check;
mod common;
mod encoding;
mod error;
mod load;
#[cfg(test)]
mod load_tests;
mod object;
mod procedure;
mod procedure_build;
mod procedure_verify;
mod raw;
mod rows;
mod service;
#[cfg(test)]
mod tests;
mod verify;

pub use action::{Action, ErrorCodes};
pub use build::Table;
pub use check::{Allowed, Check, Checks, Part, Pattern};
pub use common::CommonCodes;
pub use error::TableError;
pub use load::{MAX_SERVICES_BYTES, services_file};
pub use object::{Enum, Field, Object, Rule, Uses};
pub use procedure::ActionProcedures;
pub use rows::{MAX_HEADER_NAME_BYTES, MAX_NAME_BYTES};
pub use service::Service;
