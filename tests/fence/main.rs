//! The fencing agent as clusters start it: its options, what it says of itself, and its exit status whatever becomes of
//! a request. tests/programs/fence.rs has it under checkers.

mod agent;
mod certain;
mod described;
mod followed;
mod options;
