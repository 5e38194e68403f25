//! An emulator of the Tencent Cloud API 3.0 on loopback, for demonstrations and for tests of programs that call it.
//!
//! ```
//! use tcapi::cvm::{DescribeInstancesStatus, InstanceState, StopInstances};
//! use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let emulator = Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running).start()?;
//! let client = tcapi::Client::builder()
//!     .endpoint(emulator.url())
//!     .region("ap-guangzhou")
//!     .credentials(tcapi::Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY)?)
//!     .build()?;
//! client.call(&StopInstances::builder().instance_ids(["ins-r8hr2upy"]).build()?)?;
//! let status = client.call(&DescribeInstancesStatus::builder().build()?)?;
//! assert_eq!(status.instance_status_set[0].instance_state, Some(InstanceState::Stopping));
//! # Ok(())
//! # }
//! ```
//!
//! A request is checked as the service checks it: its signature with its clock and scope, its headers, and
//! its parameters against the specs that the client is generated from. Every refusal has the service's own
//! code. Instances have states that take time to change, and Describe* responses can show a change late. An
//! action without its own behaviour returns the responses of its spec's examples.
//!
//! A [`Fault`] can be planned for requests of an action that a [`Selector`] chooses, such as the next two or
//! 5 %: a lost request, a lost response, an operation that fails. Actions of other clients can be planned
//! too: see [`Builder::vanish`] and [`Builder::foreign_operation`]. [`Emulator::operations`] returns the
//! operations that really ran.
//!
//! With a role, the emulator is also the metadata service of a machine and the service STS: it issues keys
//! that expire, and accepts them.
//!
//! For tests in other languages, the emulator is also a program, `tcapi-emulator`.
#![forbid(unsafe_code)]

mod auth;
mod behaviour;
mod builder;
mod checks;
mod emulator;
mod examples;
mod fault;
mod limiter;
mod lists;
mod others;
mod query;
mod record;
mod request;
mod response;
mod roles;
mod selector;
mod server;
mod service;
mod state;
mod tls;

pub use builder::Builder;
pub use emulator::Emulator;
pub use fault::Fault;
pub use others::{Shift, When};
pub use record::Received;
pub use selector::Selector;
pub use state::{Operation, OperationIds, OperationState};

/// The secret id that is accepted unless another one is set: the one in the vendor's documents.
pub const EXAMPLE_SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";

/// The secret key of [`EXAMPLE_SECRET_ID`], published along with it.
pub const EXAMPLE_SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
