//! What can go wrong between a client and the service: a table of faults, and the server that makes them.
//!
//! A [`row::Row`] says what the server does and what must come of a call; `tests/faults.rs` holds every row
//! for a write and for a read, from Rust and through C. `cargo xtask faults` puts the same rows to the
//! official SDKs.

pub mod call;
pub mod hold;
pub mod row;
pub mod server;
pub mod table;
