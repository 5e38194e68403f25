//! The folder of all specs: `<service>/<version>/`. No two of them have the same name in programs.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostics;
use crate::{Attempt, Mistake, Model, spec, try_service};

/// The service folders in a folder of specs, ordered by name. Every folder counts as one: a folder without
/// versions is a mistake of its author, and is not skipped.
///
/// # Errors
/// The folder can't be read.
pub fn service_folders(specs: &Path) -> std::io::Result<Vec<PathBuf>> {
    spec::service_folders(specs)
}

/// Whether a folder is that of a service: whether it contains folders of versions.
pub fn is_service_folder(folder: &Path) -> bool {
    spec::is_service_folder(folder)
}

/// The folders of all versions of services in a folder of specs, ordered by name.
///
/// # Errors
/// The folder can't be read.
pub fn version_folders(specs: &Path) -> std::io::Result<Vec<PathBuf>> {
    // Mistakes in the folders are reported where these are checked.
    let silent = Diagnostics::default();
    let services = service_folders(specs)?;
    Ok(services.iter().flat_map(|service| spec::versions(service, &silent)).collect())
}

/// The folder of each version below a folder of specs, with its name in programs. Nothing else is read, and
/// mistakes are ignored.
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
/// All mistakes in them, and those between them: two with the same name in programs, and folders that are not read.
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

/// The mistakes of all versions of a service, of its folder, and of their names in programs, which other
/// services in the parent folder may have.
pub fn service_mistakes(service: &Path) -> Vec<Mistake> {
    let diagnostics = Diagnostics::default();
    // Mistakes in other services are not this service's.
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

/// Refuses a name in programs of one of these versions that another one of them, or one of the `others`, has.
fn check_programs(others: &[PathBuf], versions: &[PathBuf], diagnostics: &Diagnostics) {
    let read = |folder: &PathBuf| spec::read_identity(folder, diagnostics, &mut Vec::new());
    // Mistakes in one file are reported where its folder is read; those in folders are kept.
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
