//! Makes the C face from the specs: Rust source for the library, headers for its users.
//!
//! cbindgen does not see what macros make, so the generator writes source files here, which both the
//! compiler and cbindgen read. In the repository the headers are written to `include/`, where they are
//! committed; with `TCAPI_GEN=check` they are compared instead, and a difference stops the build.
#![allow(clippy::expect_used, clippy::panic, reason = "a build script fails by saying why")]

mod guarded;
mod header;
mod specs;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use tcapi_codegen::emit::c::Target;
use tcapi_codegen::{Model, emit};

fn main() {
    println!("cargo::rerun-if-changed=../specs");
    println!("cargo::rerun-if-changed=../include");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-env-changed=TCAPI_GEN");
    if env::var_os("CARGO_CFG_TARGET_OS").is_some_and(|system| system == "linux") {
        // As the library that is installed: a thread that looks up a host name must not lose its code, and what was
        // made when the library was loaded must not be made, and lost, each time.
        println!("cargo::rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }

    let crate_dir = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let (mut modules, mut services) = (String::new(), Vec::new());
    let mut common_codes = None;
    let mut sources = hand_written(&crate_dir.join("src"));
    let mut headers = vec![(PathBuf::from("tcapi.h"), header::library(&crate_dir))];
    // A Go module can have no file from outside of it.
    let symbol = specs::symbol(&crate_dir.join("../specs"), env!("CARGO_PKG_VERSION"))
        .unwrap_or_else(|error| panic!("the specs can't be read: {error}"));
    fs::write(out.join("specs.rs"), specs::source(&symbol)).expect("OUT_DIR can be written to");
    let mut go = vec![
        (PathBuf::from("internal/abi/tcapi.h"), headers[0].1.clone()),
        (PathBuf::from("internal/abi/specs.go"), specs::go(&symbol)),
        (PathBuf::from("internal/abi/packed.h"), header::packed(&crate_dir, "tcapi.h")),
    ];
    let packed = header::packed(&crate_dir, "../../tcapi.h");
    headers.push((PathBuf::from("tcapi/base/packed.h"), packed));
    for (position, model) in load_all(&crate_dir.join("../specs")).iter().enumerate() {
        // They are of specs/common.toml, as those of each other service.
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
        let path = Path::new("tcapi").join(format!("{}.h", model.program));
        headers.push((path.with_extension("hpp"), emit::cpp::header(model)));
        headers.push((path, header::service(model, &declarations)));
        go.extend(emit::go::package(model));
    }
    let mistakes = guarded::mistakes(&sources);
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
    let each =
        |of: &dyn Fn(&String) -> String| services.iter().map(of).collect::<Vec<_>>().join(", ");
    writeln!(
        modules,
        "/// What every action can be refused with.\n\
         static COMMON_CODES: tcapi_core::schema::CommonCodes = {{ use crate::prelude::*; {} }};\n\
         /// All services.\npub(crate) static FACES: &[&crate::face::Face] = &[{}];\n\
         /// Their descriptors.\npub(crate) static SERVICES: &[&tcapi_core::schema::Service] = &[{}];",
        common_codes.expect("there is a service"),
        each(&|name| format!("&{name}::FACE")),
        each(&|name| format!("{name}::FACE.service"))
    )
    .expect("a string can be written to");
    fs::write(out.join("services.rs"), modules).expect("OUT_DIR can be written to");
    let folders = [("include", &headers), ("go", &go)];
    let mut published = String::new();
    for (folder, files) in folders {
        publish(&crate_dir, folder, files);
        for (path, _) in files {
            writeln!(published, "{folder}/{}", path.display()).expect("a string can be written to");
        }
    }
    // What `cargo xtask gen` keeps.
    fs::write(out.join("published.txt"), published).expect("OUT_DIR can be written to");
}

/// The target that is built for.
fn target() -> Target {
    let is = |name: &str, value: &str| {
        env::var_os(format!("CARGO_CFG_TARGET_{name}")).is_some_and(|found| found == value)
    };
    let pointer = if is("POINTER_WIDTH", "32") { 4 } else { 8 };
    let wide = if is("ARCH", "x86") { 4 } else { 8 };
    Target { pointer, wide }
}

/// The sources of the crate that are written by hand, with their names.
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

/// Every version of every service. A mistake in one stops the build with its place.
fn load_all(specs: &Path) -> Vec<Model> {
    tcapi_codegen::load_all(specs).unwrap_or_else(|mistakes| {
        for mistake in &mistakes {
            eprintln!("{mistake}");
        }
        panic!("{} mistakes in the specs", mistakes.len());
    })
}

/// Writes the files of a folder that changed, or compares all of them.
fn publish(crate_dir: &Path, folder: &str, files: &[(PathBuf, String)]) {
    let check = env::var_os("TCAPI_GEN").is_some_and(|mode| mode == "check");
    for (path, text) in files {
        let file = crate_dir.join("..").join(folder).join(path);
        println!("cargo::rerun-if-changed={}", file.display());
        if fs::read_to_string(&file).is_ok_and(|old| old == *text) {
            continue;
        }
        assert!(
            !check,
            "{folder}/{} is not what the specs give: run `cargo xtask gen` and commit it",
            path.display()
        );
        fs::create_dir_all(file.parent().expect("it is in a folder"))
            .and_then(|()| fs::write(&file, text))
            .unwrap_or_else(|error| panic!("{} can't be written: {error}", file.display()));
    }
}
