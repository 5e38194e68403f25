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
//! it against everything that the service's documents say; a [`Client`] signs it, sends it once and reads
//! the answer. Every [`Error`] has an [`Outcome`].
#![forbid(unsafe_code)]

// Generated code names this crate the same way inside and outside of it.
extern crate self as tcapi;

mod action;
mod cancel;
mod client;
mod config;
mod credentials;
mod endpoint;
mod error;
mod json_call;
mod log;
mod services;
pub mod sign;
mod transport;

pub use tcapi_macros::{action, service};
pub use tcapi_schema as schema;

pub use action::{ErrorCode, Request, check};
pub use cancel::CancelToken;
pub use client::{Call, CallOptions, Client, Decoded};
pub use config::ClientBuilder;
pub use credentials::{
    AssumeRole, CredentialSource, Credentials, InstanceRole, Issued, WebIdentityRole,
};
pub use error::{Error, Outcome, Status};
pub use log::Level;
pub use services::*;
