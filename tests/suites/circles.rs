//! Tests that there are no circular imports: files of a crate do not import each other, so that each can be read
//! together with the files below it.
//!
//! `use` items are followed to the file that defines the name, through re-exports. The root of a crate re-exports what
//! programs use, and is left out.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::{Item, UseTree};
use tcapi_tests::workspace_root;

/// The sources of each crate.
const CRATES: [&str; 9] = [
    "bench/src",
    "capi/src",
    "core/schema/src",
    "core/sign/src",
    "core/src",
    "emulator/src",
    "importer/src",
    "macros/codegen/src",
    "xtask/src",
];

/// A module path from the root of its crate.
type Module = Vec<String>;

/// A file: the names that it defines, and the paths that it uses.
#[derive(Default)]
struct Source {
    file: PathBuf,
    defined: BTreeSet<String>,
    /// Paths as they are written, each with the name that it is imported under.
    uses: Vec<(Vec<String>, String)>,
}

fn sources(root: &Path) -> BTreeMap<Module, Source> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let mut module: Module = path
                    .with_extension("")
                    .strip_prefix(root)
                    .unwrap()
                    .iter()
                    .map(|part| part.to_string_lossy().into_owned())
                    .collect();
                let last = module.last().cloned().unwrap_or_default();
                if ["lib", "main", "mod"].contains(&last.as_str()) {
                    module.pop();
                }
                // Unit tests may use any file.
                if !last.ends_with("tests") {
                    found.insert(module, read(&path));
                }
            }
        }
    }
    found
}

fn read(file: &Path) -> Source {
    let text = std::fs::read_to_string(file).unwrap();
    Source { file: file.to_owned(), ..parse(&text) }
}

fn parse(text: &str) -> Source {
    let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{error} in {text}"));
    let mut source = Source::default();
    for item in parsed.items {
        let name = match item {
            Item::Struct(item) => item.ident,
            Item::Enum(item) => item.ident,
            Item::Union(item) => item.ident,
            Item::Trait(item) => item.ident,
            Item::Fn(item) => item.sig.ident,
            Item::Const(item) => item.ident,
            Item::Static(item) => item.ident,
            Item::Type(item) => item.ident,
            Item::Use(item) => {
                add(&item.tree, Vec::new(), &mut source.uses);
                continue;
            }
            _ => continue,
        };
        source.defined.insert(name.to_string());
    }
    source
}

fn add(tree: &UseTree, before: Vec<String>, uses: &mut Vec<(Vec<String>, String)>) {
    let with = |name: String| [before.clone(), vec![name]].concat();
    match tree {
        UseTree::Path(path) => add(&path.tree, with(path.ident.to_string()), uses),
        UseTree::Group(group) => group.items.iter().for_each(|one| add(one, before.clone(), uses)),
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            let path = if name == "self" { before.clone() } else { with(name.clone()) };
            let name = path.last().cloned().unwrap_or(name);
            uses.push((path, name));
        }
        UseTree::Rename(rename) => {
            uses.push((with(rename.ident.to_string()), rename.rename.to_string()));
        }
        UseTree::Glob(_) => uses.push((before, "*".to_owned())),
    }
}

/// The module that a path in a file leads to: the one that defines the item.
fn resolve(
    all: &BTreeMap<Module, Source>,
    from: &Module,
    path: &[String],
    hops: usize,
) -> Option<Module> {
    let (mut at, mut rest): (Module, &[String]) = match path.first().map(String::as_str) {
        Some("crate") => (Vec::new(), &path[1..]),
        Some("self") => (from.clone(), &path[1..]),
        Some("super") => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            (from[..from.len().checked_sub(ups)?].to_vec(), &path[ups..])
        }
        Some(first) => {
            let child = [from.as_slice(), &[first.to_owned()]].concat();
            if !all.contains_key(&child) {
                return None;
            }
            (from.clone(), path)
        }
        None => return None,
    };
    while let Some(next) = rest.first() {
        let child = [at.as_slice(), std::slice::from_ref(next)].concat();
        if !all.contains_key(&child) {
            break;
        }
        (at, rest) = (child, &rest[1..]);
    }
    let source = all.get(&at)?;
    let Some(name) = rest.first() else { return Some(at) };
    if source.defined.contains(name) || hops == 0 {
        return Some(at);
    }
    let handed_on = source.uses.iter().filter(|(_, used)| used == name);
    let found = handed_on.filter_map(|(path, _)| resolve(all, &at, path, hops - 1)).next();
    Some(found.unwrap_or(at))
}

/// The files that each file reaches through its imports.
fn reachable(edges: &BTreeMap<Module, BTreeSet<Module>>, from: &Module) -> BTreeSet<Module> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&Module> = edges[from].iter().collect();
    while let Some(module) = next.pop() {
        if reached.insert(module.clone()) {
            next.extend(&edges[module]);
        }
    }
    reached
}

/// The files of a crate that are in a circle, each with the files that it uses.
fn circles(all: &BTreeMap<Module, Source>) -> Vec<String> {
    let mut edges: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, source) in all {
        let used = source.uses.iter().filter_map(|(path, _)| resolve(all, module, path, 4));
        let used = used.filter(|used| used != module && !used.is_empty());
        edges.insert(module.clone(), used.collect());
    }
    let mut found = Vec::new();
    for module in all.keys() {
        if reachable(&edges, module).contains(module) {
            let back = |used: &&Module| reachable(&edges, used).contains(module);
            let used = edges[module].iter().filter(back).map(|used| used.join("::"));
            let used = used.collect::<Vec<_>>().join(", ");
            found.push(format!("{} uses {used}", all[module].file.display()));
        }
    }
    found
}

#[test]
fn no_files_use_each_other_in_turn() {
    let root = workspace_root();
    let found: Vec<String> =
        CRATES.iter().flat_map(|of| circles(&sources(&root.join(of)))).collect();
    assert!(found.is_empty(), "these files use each other in turn:\n{}", found.join("\n"));
}

/// A circle of two files, one of three through a re-export, and a file that is in none.
#[test]
fn circles_are_found() {
    let found = |files: &[(&str, &str)]| {
        let module = |name: &str| -> Module { name.split("::").map(str::to_owned).collect() };
        let all = files.iter().map(|(name, text)| (module(name), parse(text)));
        let all: BTreeMap<_, _> = all.chain([(Vec::new(), parse("pub use a::A;"))]).collect();
        circles(&all).len()
    };
    assert_eq!(found(&[("a", "use crate::b::B; struct A;"), ("b", "struct B;")]), 0);
    assert_eq!(found(&[("a", "use crate::b::B; struct A;"), ("b", "use crate::A; struct B;")]), 2);
    let of_three = [
        ("a", "use crate::room::{C, c}; struct A;"),
        ("room", "pub use c::C;"),
        ("room::c", "use super::super::a::A; struct C;"),
    ];
    assert_eq!(found(&of_three), 2);
}
