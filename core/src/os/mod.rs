//! Interface to the operating system: descriptors, files, environment variables, signals and processes.

pub(crate) mod descriptor;
pub(crate) mod environment;
pub(crate) mod file;
pub mod process;
pub(crate) mod secret_buffer;
pub mod spares;
pub mod threads;
