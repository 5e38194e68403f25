//! Tests of the client in Rust, most of them in calls to the emulator or to a server with given responses. They are one
//! program: each program takes seconds to compile and link.

mod asynchronous;
mod cancel;
mod conformance;
mod credentials;
mod events;
mod faults;
mod framing;
mod generated;
mod made;
mod network;
mod outcomes;
mod phases;
mod procedures;
mod public;
mod remote_sources;
mod response_budget;
mod response_text;
mod retry;
mod services;
mod throttling;
mod validation;
mod vectors;
