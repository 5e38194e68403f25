//! The generator: spec files in, language bindings out.
//!
//! Data flows one way: `spec` reads TOML into a syntax tree, `check` resolves and checks it into a [`model`],
//! [`emit`] writes the code for a language. The three callers are the procedural macros, the build script of
//! the C API and `xtask`.
#![forbid(unsafe_code)]

mod check;
mod diagnostic;
pub mod emit;
pub mod model;
pub mod naming;
mod spec;
mod tree;

use std::path::Path;

pub use diagnostic::Mistake;
pub use model::Model;
pub use naming::is_program_name;
pub use tree::{
    is_service_folder, load_all, programs, service_folders, service_mistakes, version_folders,
};

/// Reads and checks the folder of a service's version, or the folder of a service: the version in it whose
/// name in programs is the service's own.
///
/// # Errors
/// All mistakes in it.
pub fn load_service(dir: &Path) -> Result<Model, Vec<Mistake>> {
    try_service(dir, None).whole()
}

/// Reads and checks one action's file, with the service folder around it if there is one.
///
/// # Errors
/// All mistakes in it.
pub fn load_action(path: &Path) -> Result<Model, Vec<Mistake>> {
    try_action(path).whole()
}

/// Reads and checks the codes that are common to all actions: `common.toml`. The model has no service.
pub fn try_common(path: &Path) -> Attempt {
    attempt(|diagnostics| spec::read_common_alone(path, diagnostics))
}

/// Writes services to a file for programs that load them: `tc_config_add_services()` in C. The models are
/// those of [`load_service`] or [`load_all`], of one folder of specs.
///
/// # Errors
/// Two are the same, or are of folders with other common codes; or the file would be too large.
pub fn services_file(models: &[Model]) -> Result<Vec<u8>, String> {
    let services: Vec<_> = models.iter().map(|model| model.descriptor).collect();
    tcapi_schema::services_file(&services).map_err(|why| why.to_string())
}

/// The result of reading a spec.
#[derive(Debug)]
pub struct Attempt {
    /// The model as far as it could be made. If there are mistakes, its only use is to provide the names that a
    /// compiler would otherwise report as missing.
    pub model: Option<Model>,
    /// The mistakes found.
    pub mistakes: Vec<Mistake>,
}

/// Like [`load_service`], for a caller that continues after mistakes. With `only`, the folder's other actions
/// are not read, except for those that show the ends of these.
pub fn try_service(dir: &Path, only: Option<&[String]>) -> Attempt {
    attempt(|diagnostics| spec::read_service(dir, only, diagnostics))
}

/// Like [`load_action`], for a caller that continues after mistakes.
pub fn try_action(path: &Path) -> Attempt {
    attempt(|diagnostics| spec::read_action(path, diagnostics))
}

/// Like [`try_action`], for a caller that already has the text, without a file. `path` is the path that
/// mistakes name, and that the action's name must match.
pub fn try_action_text(path: &Path, text: &str) -> Attempt {
    attempt(|diagnostics| spec::read_action_text(path, text.to_owned(), diagnostics))
}

/// The kinds of spec files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// An action, in a file of its name.
    Action,
    /// A service: `service.toml`.
    Service,
    /// The types that actions share: `types.toml`.
    Types,
    /// The error codes of all services: `common.toml`.
    Common,
}

/// The mistakes in the form of a file: keys, types and words, as far as one file shows them. The other
/// functions check whether the whole is consistent. `path` is the path that mistakes name.
pub fn form_mistakes(kind: FileKind, path: &Path, text: &str) -> Vec<Mistake> {
    let diagnostics = diagnostic::Diagnostics::default();
    spec::read_form(kind, path, text, &diagnostics);
    diagnostics.into_mistakes()
}

/// The mistakes in a request and its response as an example of an action of a model: those that
/// [`load_service`] would report for it in the action's file.
pub fn example_mistakes(
    model: &Model,
    action: &str,
    request: &str,
    response: &str,
) -> Vec<Mistake> {
    let diagnostics = diagnostic::Diagnostics::default();
    check::check_example(model.descriptor, action, request, response, &diagnostics);
    diagnostics.into_mistakes()
}

/// The names that the generator makes from an action's name, or that a program has for its request and response.
pub fn made_from_action(action: &str) -> Vec<String> {
    check::MADE_FROM_ACTIONS.iter().map(|suffix| format!("{action}{suffix}")).collect()
}

/// Whether a text is a version, which is a date: `2017-03-12`.
pub fn is_version(text: &str) -> bool {
    spec::is_day(text)
}

/// The names of the actions that a service folder seems to have, without reading them.
pub fn action_names(dir: &Path) -> Vec<String> {
    let versions = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let folders = [dir.to_owned()].into_iter().chain(versions.map(|version| version.path()));
    let files = folders.flat_map(|folder| spec::spec_files(&folder));
    let mut names: Vec<String> = files
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .filter(|name| !["service", "types"].contains(&name.as_str()) && naming::is_free(name))
        .collect();
    names.sort();
    names.dedup();
    names
}

fn attempt(read: impl FnOnce(&diagnostic::Diagnostics) -> Option<spec::Folder>) -> Attempt {
    let diagnostics = diagnostic::Diagnostics::default();
    let model = read(&diagnostics).map(|folder| check::check(folder, &diagnostics));
    let model = model.filter(|model| !diagnostics.any() || model.compiles());
    Attempt { model, mistakes: diagnostics.into_mistakes() }
}

impl Attempt {
    fn whole(self) -> Result<Model, Vec<Mistake>> {
        match self.model {
            Some(model) if self.mistakes.is_empty() => Ok(model),
            _ => Err(self.mistakes),
        }
    }
}
