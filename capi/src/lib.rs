//! libtcapi: the C API of the client. Its documentation for users is the generated header.
//!
//! Every function goes through [`boundary`]: no panic and no thread cancellation crosses it, and NULL crashes no
//! function. Only this crate contains `unsafe`; each block says why it is sound.
#![allow(non_camel_case_types)]
#![allow(unreachable_pub, reason = "cbindgen looks at what is `pub`; the linker exports by name")]

mod arena;
mod attempts;
mod binding;
mod boundary;
mod call;
mod cancel;
mod client;
mod config;
mod credentials;
mod credentials_callback;
mod decoded;
mod error;
mod events;
mod fates;
mod fields;
mod fleet;
mod fork;
mod guard;
mod load;
mod log;
mod memory;
mod names;
mod network;
mod options;
mod packed;
mod packed_response;
mod pages;
mod panics;
mod prelude;
mod procedure;
mod report;
mod request;
mod response;
mod retry;
mod sanitizer;
mod sized;
mod spare_arenas;
mod status;
mod text;
mod threads;
mod types;
mod user_data;
mod validation;
mod version;
mod wait;

/// The generated functions, a module per service.
#[allow(
    clippy::undocumented_unsafe_blocks,
    reason = "tokens carry no comments: the reasons stand in the generator's emit/c.rs"
)]
mod services {
    include!(concat!(env!("OUT_DIR"), "/services.rs"));
}

/// A symbol that is named after the specs, for the Go package: see `build/specs.rs`.
mod specs {
    include!(concat!(env!("OUT_DIR"), "/specs.rs"));
}
