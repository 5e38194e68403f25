//! Reports the mistakes of spec files, as the generator finds them, without building anything.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tcapi_codegen::Mistake;

use crate::files;
use crate::run::{Result, root};

/// Specs that are read together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    /// A service's folder, with all its versions.
    Service(PathBuf),
    /// An action's file outside of a service's folder.
    Action(PathBuf),
}

/// Prints all mistakes of the services that the paths belong to, or of all in `specs/`, and fails if there are any.
pub(crate) fn check(paths: &[&str]) -> Result {
    let specs = root().join("specs");
    let mut targets = BTreeSet::new();
    match paths {
        [] => targets.extend(services(&specs)?),
        _ => paths.iter().try_for_each(|path| targets_of(path, &mut targets))?,
    }
    let mistakes: Vec<Mistake> = targets.iter().flat_map(Target::mistakes).collect();
    mistakes.iter().for_each(|mistake| println!("{mistake}\n"));
    let services = targets.iter().filter(|target| matches!(target, Target::Service(_))).count();
    let read = match (services, targets.len() - services) {
        (services, 0) => count(services, "service"),
        (0, alone) => count(alone, "single action"),
        (services, alone) => {
            format!("{} and {}", count(services, "service"), count(alone, "single action"))
        }
    };
    if mistakes.is_empty() {
        println!("no mistakes in {read}");
        return Ok(());
    }
    Err(format!("{} in {read}", count(mistakes.len(), "mistake")))
}

fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

impl Target {
    fn mistakes(&self) -> Vec<Mistake> {
        match self {
            Target::Service(folder) => tcapi_codegen::service_mistakes(folder),
            Target::Action(file) => tcapi_codegen::try_action(file).mistakes,
        }
    }
}

/// Adds the target of a path: the service around it, the action that it is, or all services in it or next to it.
fn targets_of(path: &str, targets: &mut BTreeSet<Target>) -> Result {
    // The same path for each file, however it is written.
    let file = Path::new(path).canonicalize().map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!("{path}: there is no such file or folder"),
        _ => files::says(Path::new(path), &error),
    })?;
    if let Some(service) = service_around(&file) {
        targets.insert(Target::Service(service.to_owned()));
    } else if file.is_dir() {
        targets.extend(services(&file)?);
    } else if file.file_name().is_some_and(|name| name == "common.toml") {
        targets.extend(services(file.parent().unwrap_or(&file))?);
    } else {
        targets.insert(Target::Action(file));
    }
    Ok(())
}

/// The folder of the service that a file or folder belongs to.
fn service_around(path: &Path) -> Option<&Path> {
    path.ancestors().find_map(|folder| match folder {
        _ if tcapi_codegen::is_service_folder(folder) => Some(folder),
        _ if folder.join("service.toml").is_file() => folder.parent(),
        _ => None,
    })
}

/// The services in a folder of specs.
fn services(specs: &Path) -> Result<Vec<Target>> {
    let folders =
        tcapi_codegen::service_folders(specs).map_err(|error| files::says(specs, &error))?;
    if folders.is_empty() {
        return Err(format!("{}: there is no service in this folder", specs.display()));
    }
    Ok(folders.into_iter().map(Target::Service).collect())
}
