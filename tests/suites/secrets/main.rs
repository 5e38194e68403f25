//! Tests that no key and no token is left behind: not in a log, an error or a `Debug` output, and not in the memory of
//! a process that has freed its client, whatever the source of its credentials is.

mod memory;
mod secret;
mod shown;
mod sources;
mod traced;
