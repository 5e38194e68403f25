//! Generates the C API from the specs: Rust source for the library, headers for its users.
//!
//! cbindgen does not see the output of macros, so the generator writes source files here, which both the
//! compiler and cbindgen read. The headers are written to `include/`, and packages to `go/`. With
//! `TCAPI_GEN=check`, the committed ones are compared instead, and a difference stops the build.
#![allow(clippy::expect_used, clippy::panic, reason = "a build script fails by saying why")]

mod guarded;
mod header;
mod specs;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use tcapi_codegen::emit::c::Target;
use tcapi_codegen::{Model, emit};

/// The services whose headers and Go package are committed: a sample, so that a change to the generator is
/// reviewed. Those of the other services are ignored by git.
const COMMITTED: [&str; 1] = ["cvm"];

fn main() {
    println!("cargo::rerun-if-changed=../specs");
    println!("cargo::rerun-if-changed=../include");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-env-changed=TCAPI_GEN");
    println!("cargo::rerun-if-env-changed=TCAPI_SERVICES");
    if env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "linux") {
        // The same as in the installed library: the code must stay while a thread looks up a host name, and what was
        // created when the library was loaded must not be created, and leaked, each time.
        println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }

    let crate_dir = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let (mut modules, mut services) = (String::new(), Vec::new());
    let mut common_codes = None;
    let mut sources = hand_written(&crate_dir.join("src"));
    let mut published = Published::new(&crate_dir);
    let library = header::library(&crate_dir);
    // A Go module can't contain a file from outside of it.
    let symbol = specs::symbol(&crate_dir.join("../specs"), env!("CARGO_PKG_VERSION"))
        .unwrap_or_else(|error| panic!("the specs can't be read: {error}"));
    fs::write(out.join("specs.rs"), specs::source(&symbol)).expect("OUT_DIR can be written to");
    published.add("go/internal/abi/tcapi.h", &library, true);
    published.add("go/internal/abi/specs.go", &specs::go(&symbol), true);
    published.add("go/internal/abi/packed.h", &header::packed(&crate_dir, "tcapi.h"), true);
    published.add("include/tcapi.h", &library, true);
    let packed = header::packed(&crate_dir, "../../tcapi.h");
    published.add("include/tcapi/base/packed.h", &packed, true);
    for (position, model) in chosen(load_all(&crate_dir.join("../specs"))).iter().enumerate() {
        // They come from specs/common.toml, as those of every other service.
        common_codes.get_or_insert_with(|| emit::c::common_codes(model));
        let declarations = out.join(format!("{}_declarations.rs", model.program));
        fs::write(&declarations, emit::c::declarations(model)).expect("OUT_DIR can be written to");
        let text = emit::c::library(model, position, target())
            .unwrap_or_else(|why| panic!("specs/{}: {why}", model.folder()));
        fs::write(out.join(format!("{}.rs", model.program)), &text)
            .expect("OUT_DIR can be written to");
        sources.push((format!("what is made of specs/{}", model.folder()), text));
        writeln!(
            modules,
            "mod {0} {{ include!(concat!(env!(\"OUT_DIR\"), \"/{0}.rs\")); }}",
            model.program
        )
        .expect("a string can be written to");
        services.push(model.program.clone());
        let committed = COMMITTED.contains(&model.program.as_str());
        let path = format!("include/tcapi/{}.h", model.program);
        published.add(&format!("{path}pp"), &emit::cpp::header(model), committed);
        published.add(&path, &header::service(model, &declarations), committed);
        for (path, text) in emit::go::package(model) {
            published.add(&format!("go/{}", path.display()), &text, committed);
        }
    }
    let mistakes = guarded::mistakes(&sources);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    let each =
        |of: &dyn Fn(&String) -> String| services.iter().map(of).collect::<Vec<_>>().join(", ");
    writeln!(
        modules,
        "/// What every action can be refused with.\n\
         static COMMON_CODES: tcapi_core::schema::CommonCodes = {{ use crate::prelude::*; {} }};\n\
         /// All services.\npub(crate) static BINDINGS: &[&crate::binding::Binding] = &[{}];\n\
         /// Their descriptors.\npub(crate) static SERVICES: &[&tcapi_core::schema::Service] = &[{}];",
        common_codes.expect("there is a service"),
        each(&|name| format!("&{name}::BINDING")),
        each(&|name| format!("{name}::BINDING.service"))
    )
    .expect("a string can be written to");
    fs::write(out.join("services.rs"), modules).expect("OUT_DIR can be written to");
    // The files that `cargo xtask gen` keeps.
    fs::write(out.join("published.txt"), published.names).expect("OUT_DIR can be written to");
}

/// The target of the build.
fn target() -> Target {
    let is = |name: &str, value: &str| {
        env::var_os(format!("CARGO_CFG_TARGET_{name}")).is_some_and(|found| found == value)
    };
    let pointer = if is("POINTER_WIDTH", "32") { 4 } else { 8 };
    let wide = if is("ARCH", "x86") { 4 } else { 8 };
    Target { pointer, wide }
}

/// The hand-written sources of the crate, with their names.
fn hand_written(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the sources are beside this file");
    let files = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let named = files.map(|path| {
        let text = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{} can't be read: {error}", path.display()));
        (format!("src/{}", path.file_name().unwrap_or_default().display()), text)
    });
    named.collect()
}

/// Loads every version of every service. A mistake in one stops the build and is shown with its place.
fn load_all(specs: &Path) -> Vec<Model> {
    tcapi_codegen::load_all(specs).unwrap_or_else(|mistakes| {
        for mistake in &mistakes {
            eprintln!("{mistake}");
        }
        panic!("mistakes in the specs: {}", mistakes.len());
    })
}

/// The services that the library has: those that `TCAPI_SERVICES` names, or all. The variable has their names
/// in programs, separated by commas.
fn chosen(mut models: Vec<Model>) -> Vec<Model> {
    let wanted = env::var_os("TCAPI_SERVICES").unwrap_or_default();
    let wanted = wanted.to_str().expect("the names in TCAPI_SERVICES are UTF-8");
    let wanted: Vec<&str> =
        wanted.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    for name in &wanted {
        let known = models.iter().any(|model| model.program == *name);
        assert!(known, "TCAPI_SERVICES names `{name}`, and there are no specs of it");
    }
    models.retain(|model| wanted.is_empty() || wanted.contains(&model.program.as_str()));
    models
}

/// The files that are written into the repository.
struct Published {
    root: PathBuf,
    /// Whether the committed files are compared.
    check: bool,
    /// Their paths from the root, one per line.
    names: String,
}

impl Published {
    fn new(crate_dir: &Path) -> Self {
        let check = env::var_os("TCAPI_GEN").is_some_and(|mode| mode == "check");
        Published { root: crate_dir.join(".."), check, names: String::new() }
    }

    /// Writes a file if it changed, or compares it. A file that is not committed has nothing to be compared with.
    fn add(&mut self, path: &str, text: &str, committed: bool) {
        let file = self.root.join(path);
        println!("cargo::rerun-if-changed={}", file.display());
        writeln!(self.names, "{path}").expect("a string can be written to");
        if fs::read_to_string(&file).is_ok_and(|old| old == *text) {
            return;
        }
        assert!(
            !(self.check && committed),
            "{path} is not what the specs give: run `cargo xtask gen` and commit it"
        );
        fs::create_dir_all(file.parent().expect("it is in a folder"))
            .and_then(|()| fs::write(&file, text))
            .unwrap_or_else(|error| panic!("{} can't be written: {error}", file.display()));
    }
}
