//! Procedures that take several calls, as a spec declares them: reading a listing page by page, waiting for a
//! state, and running a fleet, in which each of many ids ends with a fate.
//!
//! All of them work on a [`Template`], which is a request in any form that a language binding has, and on
//! responses as JSON, whose values are found by the paths of the spec.

mod fate;
mod fleet;
mod fleet_options;
mod look;
mod looker;
mod pages;
mod refusal;
mod selection;
mod send;
mod settle;
mod template;
mod typed;
mod wait;
mod wanted;

pub use fate::{Fate, FateKind, Fates, Matched};
pub use fleet::run_fleet;
pub use fleet_options::{FleetOptions, Progress};
pub use pages::{PageOptions, Pager};
pub(crate) use settle::Learned;
pub use template::Template;
pub use typed::{Fleet, Items, Paged, Pages, Waiter};
pub use wait::{WaitOptions, wait};
