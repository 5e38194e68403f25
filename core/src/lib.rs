//! A client for the Tencent Cloud API 3.0 that reports, for every call, whether the action may have run.
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
//!     Ok(response) => println!("rebooting, request {}", response.request_id),
//!     // The outcome says whether a retry is safe.
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
//! Each service is a module generated from its specs: see [`cvm`]. A builder makes the request and checks it
//! against all documented constraints; a [`Client`] signs it, sends it and decodes the response. A request that may
//! have run is never retried automatically unless running it twice does no harm. Every [`Error`] has an
//! [`Outcome`].
//!
//! [`macro@action`] and [`macro@service`] generate types from a program's spec files. `docs/rust.md` in the repository
//! describes unit tests without the cloud and calls from tokio.
//!
//! # Features
//!
//! - `cvm`, on by default: the module [`cvm`].
//! - `serde`: responses and the objects in them are `Serialize` and `Deserialize`, and requests `Serialize`.
//!   Secrets are left out, except with `WithSecrets`. The repository's `docs/serde.md` describes the format.
//! - `tracing`: `trace_event`, which emits the events of calls as events of the crate `tracing`.
#![forbid(unsafe_code)]

// Generated code refers to this crate by the same name inside and outside of it.
extern crate self as tcapi;

mod action;
mod call;
mod client;
mod credentials;
mod endpoint;
mod error;
mod events;
#[cfg(tcapi_model)]
#[path = "../../models/src/mod.rs"]
pub mod models;
mod os;
mod procedure;
mod services;
mod sync;
mod transport;

pub use tcapi_macros::{action, service};
pub use tcapi_schema as schema;

pub use action::{Request, Unvalidated};
pub use call::attempt_report::{AttemptReport, Connection, Times};
pub use call::header::Header;
pub use call::options::CallOptions;
pub use call::report::{CallReport, ResponseJson};
pub use call::validation::Validation;
pub use client::builder::ClientBuilder;
pub use client::known::load_services;
pub use client::{Client, unknown_members};
pub use credentials::{
    AssumeRole, CredentialSource, Credentials, ExpiringCredentials, InstanceRole, WebIdentityRole,
};
pub use endpoint::Endpoints;
pub use error::Error;
pub use error::builder::ErrorBuilder;
pub use error::code::ErrorCode;
pub use error::status::{Outcome, Status, StopReason};
pub use events::log::Level;
#[cfg(feature = "tracing")]
pub use events::trace::trace_event;
pub use events::{Event, EventKind, RetryReason};
pub use procedure::{
    Fate, FateKind, Fates, Fleet, FleetOptions, Items, Matched, PageOptions, Paged, Pages,
    Progress, WaitOptions, Waiter,
};
pub use schema::Retry as RetryHint;
#[cfg(feature = "serde")]
pub use schema::WithSecrets;
pub use schema::{Oddities, Oddity, UnknownMember, Violation, ViolationKind, Violations};
pub use services::*;
pub use sync::cancel::CancelToken;

// What bindings, generated code and the tools of the repository use. It is no part of the documented API.
#[doc(hidden)]
pub use call::body::{Body, json_of};
#[doc(hidden)]
pub use call::descriptor::{Call, Decoded};
#[doc(hidden)]
pub use client::unknown_members_in;
#[doc(hidden)]
pub use os::{process, spares, threads};
#[doc(hidden)]
pub use procedure::{Pager, Template, run_fleet, wait};
#[doc(hidden)]
pub use tcapi_sign as sign;

/// The code of docs/rust.md, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/rust.md")]
mod docs_for_rust {}

/// The code of docs/several-calls.md, as tests.
#[cfg(doctest)]
#[doc = include_str!("../../docs/several-calls.md")]
mod docs_for_several_calls {}

/// The code of docs/serde.md, as tests.
#[cfg(all(doctest, feature = "serde"))]
#[doc = include_str!("../../docs/serde.md")]
mod docs_for_serde {}

/// Reads the environment variables that the HTTP library below reads once per process: the proxy variables, which
/// it then does not use. If this was not called, the first client reads them. The C library calls it when it is
/// loaded, while no other thread can change variables.
#[doc(hidden)]
pub fn prepare() {
    transport::prepare();
}
