//! Build script that makes a module of each source of `capi/src`, and the C binding of every service, that of the tests
//! included.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use tcapi_codegen::emit::c::{Target, struct_name};
use tcapi_codegen::{Model, emit};

fn main() {
    let crate_dir = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let root = crate_dir.join("../..");
    for watched in ["specs", "capi/src", "tests/data/specs"] {
        println!("cargo::rerun-if-changed={}", root.join(watched).display());
    }
    fs::write(out.join("modules.rs"), modules(&root.join("capi/src")))
        .expect("OUT_DIR can be written to");
    fs::write(out.join("services.rs"), services(&root, &out)).expect("OUT_DIR can be written to");
}

/// The modules in the root of the real crate, except the generated one.
fn modules(sources: &Path) -> String {
    let lib = fs::read_to_string(sources.join("lib.rs")).expect("the C binding is there");
    let names = lib.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
    names
        .map(|name| {
            let path = sources.join(format!("{name}.rs"));
            format!("#[path = {path:?}] mod {name};\n")
        })
        .collect()
}

fn services(root: &Path, out: &Path) -> String {
    let every = tcapi_codegen::load_action(&root.join("tests/data/specs/EveryType.toml"));
    let mut models = vec![every.expect("the tests' spec is good")];
    let services = tcapi_codegen::load_all(&root.join("specs")).expect("the specs are good");
    // The services of `fuzz/services`. The functions of the other services do the same with other tables.
    models.extend(services.into_iter().filter(|model| model.program == "cvm"));
    let mut text = String::new();
    for (position, model) in models.iter().enumerate() {
        fs::write(
            out.join(format!("{}.rs", model.program)),
            emit::c::library(model, position, Target::LP64).expect("structs have names"),
        )
        .expect("OUT_DIR can be written to");
        writeln!(
            text,
            "mod {0} {{
                include!(concat!(env!(\"OUT_DIR\"), \"/{0}.rs\"));
            }}",
            model.program
        )
        .expect("a string can be written to");
    }
    let bindings: Vec<String> =
        models.iter().map(|Model { program, .. }| format!("&{program}::BINDING")).collect();
    writeln!(
        text,
        "/// What every action can be refused with.
        static COMMON_CODES: tcapi_core::schema::CommonCodes = {{ use crate::prelude::*; {} }};
        /// The services, in the order of their actions in `tcapi_core::ACTIONS`.
        pub(crate) static BINDINGS: &[&crate::binding::Binding] = &[{}];
        /// Their descriptors.
        pub(crate) static SERVICES: &[&tcapi_core::schema::Service] = &[{}];",
        models.last().map(emit::c::common_codes).expect("there is a service"),
        bindings.join(", "),
        models
            .iter()
            .map(|one| format!("{}::BINDING.service", one.program))
            .collect::<Vec<_>>()
            .join(", ")
    )
    .expect("a string can be written to");
    let names = |model: &Model| {
        let names = model.objects.iter().map(|one| format!("{:?}", struct_name(model, one)));
        format!("&[{}]", names.collect::<Vec<_>>().join(", "))
    };
    let names: Vec<String> = models.iter().map(names).collect();
    writeln!(
        text,
        "/// The names of the structs of each service.
        pub(crate) static STRUCT_NAMES: &[&[&str]] = &[{}];",
        names.join(", ")
    )
    .expect("a string can be written to");
    text
}
