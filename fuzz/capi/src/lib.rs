//! The C binding as a Rust crate: the sources of `capi/src` with the services of the fuzz targets, one of which has
//! every type. The real crate builds only libraries for C, which could not be linked here.
//!
//! [`responses`], [`requests`] and [`api`] are the entry points of the targets.
#![allow(non_camel_case_types)]
#![allow(unreachable_pub, reason = "as in the real crate")]

include!(concat!(env!("OUT_DIR"), "/modules.rs"));

/// The generated functions, in a module per service.
#[allow(clippy::undocumented_unsafe_blocks, reason = "as in the real crate")]
mod services {
    include!(concat!(env!("OUT_DIR"), "/services.rs"));
}

pub mod api;
pub mod requests;
pub mod responses;
