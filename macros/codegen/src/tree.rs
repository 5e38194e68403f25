//! The folder of all specs: `<service>/<version>/`, and names in programs that no two of them have.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::{Attempt, Mistake, Model, spec, try_service};

/// The service folders in a folder of specs, in the order of their names. Each folder is taken for one: without versions it
/// is a mistake of its author's, and not nothing.
///
/// # Errors
/// The folder can't be read.
pub fn service_folders(specs: &Path) -> std::io::Result<Vec<PathBuf>> {
    spec::service_folders(specs)
}

/// Whether a folder is that of a service: whether folders of versions stand in it.
pub fn is_service_folder(folder: &Path) -> bool {
    spec::is_service_folder(folder)
}

/// The folders of all versions of services in a folder of specs, in the order of their names.
///
/// # Errors
/// The folder can't be read.
pub fn version_folders(specs: &Path) -> std::io::Result<Vec<PathBuf>> {
    // What is wrong with the folders is told where they are checked.
    let silent = Diagnostics::default();
    let services = service_folders(specs)?;
    Ok(services.iter().flat_map(|service| spec::versions(service, &silent)).collect())
}

/// The folder of each version below a folder of specs, with its name in programs. Nothing else is read, and what is wrong
/// is passed over.
///
/// # Errors
/// The folder can't be read.
pub fn programs(specs: &Path) -> std::io::Result<Vec<(String, PathBuf)>> {
    let silent = Diagnostics::default();
    let programs = version_folders(specs)?.into_iter().filter_map(|folder| {
        let identity = spec::read_identity(&folder, &silent, &mut Vec::new())?;
        Some((identity.program().value.clone(), folder))
    });
    Ok(programs.collect())
}

/// Reads and checks all service versions below a folder of specs.
///
/// # Errors
/// All mistakes in them, and what is wrong between them: two that want one name in programs, and folders that are not
/// read.
pub fn load_all(specs: &Path) -> Result<Vec<Model>, Vec<Mistake>> {
    let diagnostics = Diagnostics::default();
    let services = service_folders(specs).unwrap_or_else(|error| {
        diagnostics.file_error(specs, format!("this folder can't be read: {error}"), None);
        Vec::new()
    });
    let versions: Vec<PathBuf> =
        services.iter().flat_map(|service| spec::versions(service, &diagnostics)).collect();
    check_programs(&[], &versions, &diagnostics);
    let mut mistakes = diagnostics.into_mistakes();
    let models = read(&versions, &mut mistakes);
    if mistakes.is_empty() { Ok(models) } else { Err(mistakes) }
}

/// The mistakes of all versions of a service, of its folder, and of their names in programs, which other services in the
/// folder above may have.
pub fn service_mistakes(service: &Path) -> Vec<Mistake> {
    let diagnostics = Diagnostics::default();
    // What is wrong with others is theirs.
    let silent = Diagnostics::default();
    let others = service.parent().and_then(|specs| service_folders(specs).ok()).unwrap_or_default();
    let others = others.iter().filter(|other| *other != service);
    let others: Vec<PathBuf> = others.flat_map(|other| spec::versions(other, &silent)).collect();
    let own = spec::versions(service, &diagnostics);
    check_programs(&others, &own, &diagnostics);
    let mut mistakes = diagnostics.into_mistakes();
    read(&own, &mut mistakes);
    mistakes
}

fn read(versions: &[PathBuf], mistakes: &mut Vec<Mistake>) -> Vec<Model> {
    let mut models = Vec::new();
    for folder in versions {
        let Attempt { model, mistakes: more } = try_service(folder, None);
        models.extend(model);
        mistakes.extend(more);
    }
    models
}

/// Refuses a name in programs of one of these versions that another one of them has, or one of the `others`.
fn check_programs(others: &[PathBuf], versions: &[PathBuf], diagnostics: &Diagnostics) {
    let read = |folder: &PathBuf| spec::read_identity(folder, diagnostics, &mut Vec::new());
    // What is wrong in one file is told where its folder is read, and what is wrong with folders stays.
    let told = diagnostics.set_aside();
    let others: Vec<_> = others.iter().filter_map(read).collect();
    let own: Vec<_> = versions.iter().filter_map(read).collect();
    diagnostics.put_back(told);
    let mut taken = HashMap::new();
    for identity in &others {
        let program = identity.program();
        taken.insert(program.value.as_str(), program.span);
    }
    for identity in &own {
        let program = identity.program();
        if program.is_empty() {
            continue;
        }
        let Some(other) = taken.insert(program.value.as_str(), program.span) else { continue };
        let day: String = identity.version.chars().filter(char::is_ascii_digit).collect();
        diagnostics.error_with_hint(
            program.span,
            format!(
                "the name `{}` in programs is taken by {}",
                program.value,
                diagnostics.shown(other)
            ),
            format!(
                "give one of them another name, for good: ident = \"{}{day}\"",
                identity.service.value
            ),
        );
    }
}
