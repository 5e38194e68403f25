//! A program that generates spec files from the vendor's metadata: `cargo xtask import`.
#![forbid(unsafe_code)]

mod archive;
mod effect;
mod examples;
mod metadata;
mod names;
mod pages;
mod report;
mod specs;
mod text;
mod usage;
mod version;

use std::collections::HashSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use archive::{Archive, Entry};
use metadata::Metadata;
use names::Version;

type Result<T> = std::result::Result<T, String>;

const USAGE: &str = "\
usage: cargo xtask import --from PATH [--out DIR] (--all | SERVICE[/VERSION]…)

  --from PATH        the metadata: the package `tccli` of PyPI as it is published, or unpacked
  --out DIR          the folder of specs that is written to [specs]
  --all              every version of every service
  SERVICE            every version of a service, by its name on the wire
  SERVICE/VERSION    one version, such as tke/2018-05-25

What is there stays: what is new is appended, and what went or differs is reported.
";

fn main() -> ExitCode {
    match arguments(std::env::args_os().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

struct Arguments {
    from: PathBuf,
    out: PathBuf,
    /// `None` for all.
    wanted: Option<Vec<String>>,
}

fn arguments(args: impl Iterator<Item = OsString>) -> Result<Arguments> {
    use lexopt::prelude::*;
    let usage = |error: lexopt::Error| format!("{error}\n\n{USAGE}");
    let mut parser = lexopt::Parser::from_args(args);
    let (mut from, mut out, mut all, mut wanted) =
        (None, PathBuf::from("specs"), false, Vec::new());
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Long("from") => from = Some(PathBuf::from(parser.value().map_err(usage)?)),
            Long("out") => out = PathBuf::from(parser.value().map_err(usage)?),
            Long("all") => all = true,
            Value(service) => wanted.push(service.string().map_err(usage)?),
            _ => return Err(usage(argument.unexpected())),
        }
    }
    let from = from.ok_or_else(|| format!("--from is missing\n\n{USAGE}"))?;
    match (all, wanted.is_empty()) {
        (true, false) => Err(format!("give services or --all, not both\n\n{USAGE}")),
        (false, true) => Err(format!("give services, or --all\n\n{USAGE}")),
        (true, true) => Ok(Arguments { from, out, wanted: None }),
        (false, false) => Ok(Arguments { from, out, wanted: Some(wanted) }),
    }
}

/// Imports, and returns whether the specs are without mistakes.
fn run(arguments: &Arguments) -> Result<bool> {
    let mut archive = Archive::open(&arguments.from)?;
    let entries = archive.entries()?;
    if entries.is_empty() {
        return Err(format!(
            "{}: there is no services/<service>/v<date>/api.json in it",
            arguments.from.display()
        ));
    }
    let mut versions = Vec::new();
    for entry in &entries {
        versions.push(outline(&mut archive, entry, &arguments.out)?);
    }
    let programs = names::programs(&versions, names_of(&arguments.out)?);
    let chosen = chosen(&versions, arguments.wanted.as_deref())?;
    let mut reports = Vec::new();
    for at in chosen {
        let says =
            |error: String| format!("{} {}: {error}", versions[at].service, versions[at].version);
        let api = archive.read(&entries[at], "api.json")?;
        let examples = archive.read(&entries[at], "examples.json")?;
        let metadata = Metadata::read(&api).map_err(says)?;
        let report =
            version::import(&metadata, &examples, &programs[at], &arguments.out).map_err(says)?;
        print!("{report}");
        reports.push(report);
    }
    if reports.len() > 1 {
        print!("\n{}", report::Sum(&reports));
    }
    println!("{}", usage::usage());
    Ok(reports.iter().all(|report| report.mistakes.is_empty()))
}

/// The properties of a version that decide its name.
fn outline(archive: &mut Archive, entry: &Entry, out: &Path) -> Result<Version> {
    let api = archive.read(entry, "api.json")?;
    let (service, version) = metadata::identity(&api)
        .map_err(|error| format!("{} {}: {error}", entry.service, entry.version))?;
    let folder = out.join(&service).join(&version);
    let has_name = folder.join("service.toml").is_file();
    let given = if has_name { Some(name_of(&folder)?) } else { None };
    let actions = api["actions"].as_object().map(serde_json::Map::len).unwrap_or_default();
    Ok(Version { service, version, folder: entry.service.clone(), actions, given })
}

/// The names in programs that existing specs have.
fn names_of(specs: &Path) -> Result<HashSet<String>> {
    if !specs.exists() {
        return Ok(HashSet::new());
    }
    let folders = tcapi_codegen::version_folders(specs)
        .map_err(|error| format!("{}: {error}", specs.display()))?;
    folders.iter().map(|folder| name_of(folder)).collect()
}

/// The name in programs that the `service.toml` of a folder gives.
fn name_of(folder: &Path) -> Result<String> {
    let path = folder.join("service.toml");
    let says = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(&path).map_err(|error| says(&error))?;
    let document: toml_edit::DocumentMut = text.parse().map_err(|error| says(&error))?;
    let text = |key: &str| document.get(key).and_then(toml_edit::Item::as_str);
    let name = text("ident").or_else(|| text("service"));
    name.map(str::to_owned).ok_or_else(|| says(&"`service` is missing"))
}

/// The positions of the selected versions.
fn chosen(versions: &[Version], wanted: Option<&[String]>) -> Result<Vec<usize>> {
    let Some(wanted) = wanted else { return Ok((0..versions.len()).collect()) };
    let mut chosen = Vec::new();
    for name in wanted {
        let is_it = |one: &Version| {
            *name == one.service || *name == format!("{}/{}", one.service, one.version)
        };
        let found = (0..versions.len()).filter(|&at| is_it(&versions[at]));
        let before = chosen.len();
        chosen.extend(found);
        if chosen.len() == before {
            return Err(format!("the metadata has no service `{name}`"));
        }
    }
    chosen.sort_unstable();
    chosen.dedup();
    Ok(chosen)
}
