//! Faults between a client and the service: a table of them, and the server that causes them.
//!
//! A [`row::Row`] defines the server's behaviour and the expected result of a call; `tests/suites/client/faults.rs`
//! checks every row for a write and for a read, from Rust and through C. `cargo xtask faults` tests the official SDKs
//! with the same rows.

pub mod call;
pub mod hold;
pub mod row;
pub mod server;
pub mod table;
