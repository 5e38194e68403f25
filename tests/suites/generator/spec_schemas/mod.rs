//! Tests that the JSON schemas of specs, which editors use, agree with the generator about the form of a spec.
//!
//! Each value of valid specs is changed in every relevant way, and both judge the result. If the generator refuses the
//! form, the schema refuses it; if the schema refuses it, the generator refuses it, for its form or for its meaning. A
//! mistake of meaning alone, such as a type that does not exist, is beyond a schema.

mod mutations;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use mutations::{Mutation, Seen};
use serde_json::Value as Json;
use tcapi_codegen::{FileKind, Mistake};
use tcapi_tests::native::target_dir;
use tcapi_tests::{COMMITTED, tests_dir, workspace_root};

/// The schema of a kind of file. The definitions are those of the schema of actions.
fn schema(kind: FileKind) -> Json {
    let read = |name: &str| {
        let file = workspace_root().join("specs").join(name);
        std::fs::read_to_string(file).unwrap()
    };
    let actions: Json = serde_json::from_str(&read("action.schema.json")).unwrap();
    let name = match kind {
        FileKind::Action => return actions,
        FileKind::Service => "service.schema.json",
        FileKind::Types => "types.schema.json",
        FileKind::Common => "common.schema.json",
    };
    let text = read(name).replace("action.schema.json#/", "#/");
    let mut schema: Json = serde_json::from_str(&text).unwrap();
    schema["$defs"] = actions["$defs"].clone();
    schema
}

/// A valid spec.
struct Spec {
    kind: FileKind,
    /// Its path in the folder of specs, which determines the files around it.
    file: PathBuf,
    document: Json,
}

/// A copy of the specs, with an additional service that has the keys which the others lack.
fn specs() -> (PathBuf, Vec<Spec>) {
    let folder = target_dir().join("spec_schemas/specs");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    let mut specs = Vec::new();
    let ours = workspace_root().join("specs");
    for service in COMMITTED {
        copy(&ours, &folder, Path::new(service), &mut specs);
    }
    std::fs::copy(ours.join("common.toml"), folder.join("common.toml")).unwrap();
    let common = written::read(&std::fs::read_to_string(ours.join("common.toml")).unwrap());
    specs.push(Spec { kind: FileKind::Common, file: "common.toml".into(), document: common });
    copy(&tests_dir().join("data/specs/schemas"), &folder, Path::new(""), &mut specs);
    // Among similar places, those in short files are changed: they are read faster.
    specs.sort_by_cached_key(|spec| (spec.document.to_string().len(), spec.file.clone()));
    (folder, specs)
}

fn copy(from: &Path, to: &Path, below: &Path, specs: &mut Vec<Spec>) {
    std::fs::create_dir_all(to.join(below)).unwrap();
    for entry in std::fs::read_dir(from.join(below)).unwrap() {
        let file = below.join(entry.unwrap().file_name());
        if from.join(&file).is_dir() {
            copy(from, to, &file, specs);
        } else if file.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(from.join(&file)).unwrap();
            // An imported spec that was not yet reviewed has no form that the others lack.
            if text.contains("# not known") {
                continue;
            }
            std::fs::write(to.join(&file), &text).unwrap();
            let kind = match file.file_name().and_then(|name| name.to_str()) {
                Some("common.toml") => FileKind::Common,
                Some("service.toml") => FileKind::Service,
                Some("types.toml") => FileKind::Types,
                _ => FileKind::Action,
            };
            specs.push(Spec { kind, file, document: written::read(&text) });
        }
    }
}

/// The generator accepts all specs as they are written here. Each service is read once.
fn are_right(folder: &Path, specs: &[Spec]) {
    for spec in specs {
        std::fs::write(folder.join(&spec.file), written::write(&spec.document)).unwrap();
    }
    let folders = tcapi_codegen::service_folders(folder).unwrap();
    let (services, others): (Vec<PathBuf>, Vec<PathBuf>) =
        folders.into_iter().partition(|folder| tcapi_codegen::is_service_folder(folder));
    assert!(services.len() >= 2 && others.len() == 1, "{services:?}, {others:?}");
    let alone = specs.iter().map(|spec| folder.join(&spec.file));
    let alone = alone.filter(|file| others.iter().any(|folder| file.starts_with(folder)));
    let mistakes = alone.map(|file| tcapi_codegen::try_action(&file).mistakes);
    let mistakes = mistakes.chain(services.iter().map(|of| tcapi_codegen::service_mistakes(of)));
    let mistakes: Vec<Mistake> = mistakes.flatten().collect();
    assert!(mistakes.is_empty(), "{}", mistakes[0]);
}

/// Whether the generator accepts a spec, with the files around it. The file is written for that.
fn is_right(folder: &Path, spec: &Spec, text: &str) -> bool {
    let file = folder.join(&spec.file);
    let before = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text).unwrap();
    let attempt = match spec.kind {
        FileKind::Action => tcapi_codegen::try_action(&file),
        FileKind::Common => tcapi_codegen::try_service(&folder.join("cvm/2017-03-12"), None),
        _ => tcapi_codegen::try_service(file.parent().unwrap(), None),
    };
    std::fs::write(&file, before).unwrap();
    attempt.mistakes.is_empty()
}

/// Differences between the two, with their reasons.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    ("rate_limit.calls", "becomes 2.0", "2.0 is an integer in JSON, and none in TOML"),
    ("page.limit.max", "becomes 2.0", "2.0 is an integer in JSON, and none in TOML"),
];

#[derive(Default)]
struct Counts {
    mutations: usize,
    refused_by_both: usize,
    /// The number of mutations whose mistake, if any, is not one of form.
    of_right_form: usize,
    differences: usize,
}

#[test]
fn schemas_and_the_generator_are_of_one_mind() {
    let (folder, specs) = specs();
    are_right(&folder, &specs);
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    let mut found: BTreeSet<String> = BTreeSet::new();
    let mut explained: BTreeSet<usize> = BTreeSet::new();
    for kind in [FileKind::Action, FileKind::Service, FileKind::Types, FileKind::Common] {
        let validator = jsonschema::validator_for(&schema(kind)).unwrap();
        let counts = counts.entry(format!("{kind:?}")).or_default();
        let mut seen = Seen::new();
        for spec in specs.iter().filter(|spec| spec.kind == kind) {
            assert!(validator.is_valid(&spec.document), "{}", spec.file.display());
            for mutation in mutations::all(&spec.document, &mut seen) {
                let Some(difference) = judge(&folder, spec, &validator, &mutation, counts) else {
                    continue;
                };
                let known = DIFFERENCES.iter().position(|(place, change, _)| {
                    mutation.place.ends_with(place) && mutation.change.starts_with(change)
                });
                match known {
                    Some(known) => drop(explained.insert(known)),
                    None => drop(found.insert(difference)),
                }
            }
        }
    }
    for (kind, counts) in &counts {
        println!(
            "{kind}: {} mutations: {} refused by both, {} of right form for both, {} differ",
            counts.mutations, counts.refused_by_both, counts.of_right_form, counts.differences
        );
    }
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
    let stale = (0..DIFFERENCES.len()).filter(|at| !explained.contains(at));
    let stale: Vec<_> = stale.map(|at| DIFFERENCES[at]).collect();
    assert!(stale.is_empty(), "there are no such differences any more: {stale:?}");
    let mutations: usize = counts.values().map(|counts| counts.mutations).sum();
    assert!(mutations >= 3000, "only {mutations} mutations");
}

/// The verdicts of both on a mutation, if they differ.
fn judge(
    folder: &Path,
    spec: &Spec,
    validator: &Validator,
    mutation: &Mutation,
    counts: &mut Counts,
) -> Option<String> {
    counts.mutations += 1;
    let text = written::write(&mutation.document);
    let form = tcapi_codegen::form_mistakes(spec.kind, &spec.file, &text);
    let by_schema = !validator.is_valid(&mutation.document);
    let what = match (by_schema, form.first()) {
        (false, None) => {
            counts.of_right_form += 1;
            return None;
        }
        (false, Some(mistake)) => {
            format!("the schema takes it, the generator: {}", mistake.message)
        }
        (true, None) if is_right(folder, spec, &text) => {
            "the generator takes it, the schema refuses it".to_owned()
        }
        (true, _) => {
            counts.refused_by_both += 1;
            return None;
        }
    };
    counts.differences += 1;
    Some(format!("{:?} {}: {}: {what}", spec.kind, mutation.place, mutation.change))
}

/// A key that occurs in no spec would never be changed.
#[test]
fn every_key_of_the_schemas_is_in_a_spec() {
    let mut known = BTreeSet::new();
    for kind in [FileKind::Action, FileKind::Service, FileKind::Types, FileKind::Common] {
        properties(&schema(kind), &mut known);
    }
    let mut used = BTreeSet::new();
    let folder = tests_dir().join("data/specs/schemas");
    for file in [
        "every/2020-01-01/service.toml",
        "every/2020-01-01/types.toml",
        "every/2020-01-01/DoEverything.toml",
        "every/2020-01-01/ListThings.toml",
        "every/2020-01-01/ScanThings.toml",
        "every/2020-01-01/WatchThing.toml",
        "single/Alone.toml",
    ] {
        keys(&written::read(&std::fs::read_to_string(folder.join(file)).unwrap()), &mut used);
    }
    let missing: Vec<_> = known.difference(&used).collect();
    assert!(missing.is_empty() && known.len() >= 40, "{missing:?} of {known:?}");
}

/// The names of all properties in a schema.
fn properties(schema: &Json, found: &mut BTreeSet<String>) {
    match schema {
        Json::Object(members) => {
            for (key, value) in members {
                if let ("properties", Json::Object(properties)) = (key.as_str(), value) {
                    found.extend(properties.keys().cloned());
                }
                properties(value, found);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| properties(item, found)),
        _ => {}
    }
}

/// The keys of all tables in a spec.
fn keys(value: &Json, found: &mut BTreeSet<String>) {
    match value {
        Json::Object(members) => {
            found.extend(members.keys().cloned());
            members.values().for_each(|value| keys(value, found));
        }
        Json::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}
