//! The generator: spec files in, Rust and C faces out.
//!
//! Data flows one way: [`spec`] reads TOML into a syntax tree, [`check`] resolves and checks it into a
//! [`model`], [`emit`] writes what a language needs. The procedural macros, the build script of the C face
//! and `xtask` are the three callers.
#![forbid(unsafe_code)]

mod check;
mod diagnostic;
pub mod emit;
pub mod model;
mod naming;
mod spec;

use std::path::Path;

pub use diagnostic::Mistake;
pub use model::Model;

/// Reads and checks a service folder.
pub fn load_service(dir: &Path) -> Result<Model, Vec<Mistake>> {
    load(|diagnostics| spec::read_service(dir, diagnostics))
}

/// Reads and checks one action's file, with the service folder around it if there is one.
pub fn load_action(path: &Path) -> Result<Model, Vec<Mistake>> {
    load(|diagnostics| spec::read_action(path, diagnostics))
}

fn load(
    read: impl FnOnce(&diagnostic::Diagnostics) -> Option<spec::Folder>,
) -> Result<Model, Vec<Mistake>> {
    let diagnostics = diagnostic::Diagnostics::default();
    let model = read(&diagnostics).and_then(|folder| check::check(folder, &diagnostics));
    match model {
        Some(model) if !diagnostics.any() => Ok(model),
        _ => Err(diagnostics.into_mistakes()),
    }
}
