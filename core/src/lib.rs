//! A client of the Tencent Cloud API 3.0 for programs that must know what happened.
//!
//! ```no_run
//! use tcapi::cvm::{DescribeInstancesStatus, RebootInstances, StopType};
//!
//! # fn main() -> Result<(), tcapi::Error> {
//! let client = tcapi::Client::builder().region("ap-guangzhou").build()?;
//! let reboot = RebootInstances::builder()
//!     .instance_ids(["ins-r8hr2upy"])
//!     .stop_type(StopType::SoftFirst)
//!     .build()?;
//! match client.call(&reboot) {
//!     Ok(answer) => println!("rebooting, request {}", answer.request_id),
//!     // Whether it is safe to try again is never a guess.
//!     Err(error) => println!("{}: {error}", error.outcome()),
//! }
//! let status = client.call(&DescribeInstancesStatus::builder().build()?)?;
//! for instance in &status.instance_status_set {
//!     println!("{instance:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Each service is a module made from its specs: see [`cvm`]. A request is made by a builder, which checks
//! it against everything that the service's documents say; a [`Client`] signs it, sends it and reads the
//! answer. What may have run is never sent again by itself. Every [`Error`] has an [`Outcome`].
//!
//! [`macro@action`] and [`macro@service`] generate types from a program's spec files. `docs/rust.md` in the repository
//! describes unit tests without the cloud and calls from tokio.
//!
//! # Features
//!
//! - `cvm`, on by default: the module [`cvm`].
//! - `serde`: responses and the objects in them are `Serialize` and `Deserialize`, and requests `Serialize`. Secrets are
//!   left out, but for `WithSecrets`. The repository's `docs/serde.md` has the form.
//! - `tracing`: `trace_event`, which writes the events of calls as those of the crate `tracing`.
#![forbid(unsafe_code)]

// Generated code names this crate the same way inside and outside of it.
extern crate self as tcapi;

mod abort;
mod action;
mod attempt;
mod backoff;
mod bell;
mod body;
mod budget;
mod call;
mod call_log;
mod call_options;
mod cancel;
mod client;
mod clock;
mod config;
mod credentials;
mod descriptor;
mod endpoint;
mod environment;
mod error;
mod error_parts;
#[cfg(not(tcapi_model))]
mod event;
#[cfg(tcapi_model)]
#[path = "../../models/src/event.rs"]
mod event;
mod events;
mod file;
mod header;
mod hosts;
mod identity;
mod jitter;
mod json_call;
mod known;
mod latch;
mod log;
#[cfg(tcapi_model)]
#[path = "../../models/src/mod.rs"]
pub mod models;
mod names;
mod network;
mod observer;
mod pace;
mod procedure;
#[doc(hidden)]
pub mod process;
mod report;
mod retry;
mod secret_buffer;
mod services;
mod signals;
mod sync;
pub use tcapi_sign as sign;
mod target;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
mod validation;
mod zone;

pub use tcapi_macros::{action, service};
pub use tcapi_schema as schema;

pub use action::{ErrorCode, Request, Unvalidated};
pub use body::{Body, json_of};
pub use call::{Call, Decoded};
pub use call_options::CallOptions;
pub use cancel::CancelToken;
pub use client::{Client, unknown_members, unknown_members_in};
pub use config::ClientBuilder;
pub use credentials::{
    AssumeRole, CredentialSource, Credentials, InstanceRole, Issued, WebIdentityRole,
};
pub use endpoint::Endpoints;
pub use error::{Error, Outcome, Status, Stop};
pub use error_parts::ErrorBuilder;
pub use events::{Connection, Event, EventKind, RetryReason};
pub use header::Header;
pub use known::load_services;
pub use log::Level;
pub use procedure::{
    Fate, FateKind, Fates, Fleet, FleetOptions, Items, Matched, PageOptions, Paged, Pager, Pages,
    Progress, Template, WaitOptions, Waiter, run_fleet, wait,
};
pub use report::{AttemptReport, CallReport, ResponseJson, Times};
pub use schema::Retry as RetryHint;
#[cfg(feature = "serde")]
pub use schema::WithSecrets;
pub use schema::{Oddities, Oddity, UnknownMember, Violation, ViolationKind, Violations};
pub use services::*;
#[cfg(feature = "tracing")]
pub use trace::trace_event;
pub use validation::Validation;

/// The code of docs/rust.md, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/rust.md")]
mod docs_for_rust {}

/// The same of docs/several-calls.md.
#[cfg(doctest)]
#[doc = include_str!("../../docs/several-calls.md")]
mod docs_for_several_calls {}

/// The same of docs/serde.md.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../../docs/serde.md")]
mod docs_for_serde {}

/// Reads the variables of the environment that the HTTP library below reads once per process: those of proxies, which
/// it does not use. Without this, the first client does. The C library calls it when it is loaded, as long as no
/// thread can change variables.
#[doc(hidden)]
pub fn prepare() {
    transport::prepare();
}
