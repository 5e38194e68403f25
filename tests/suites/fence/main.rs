//! Tests of the fencing agent as clusters start it: its options, its descriptions, and its exit status whatever the
//! result of a request is. tests/suites/programs/fence.rs runs it under checkers.

mod agent;
mod certain;
mod described;
mod followed;
mod options;
