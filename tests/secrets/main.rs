//! No key and no token is left behind: not in a log, an error or a `Debug`, and not in the memory of a process
//! that has freed its client, wherever its credentials came from.

mod memory;
mod secret;
mod shown;
mod sources;
mod traced;
