//! Generates the headers with cbindgen.

use std::path::Path;

use cbindgen::{Builder, Config, DocumentationStyle, EnumConfig, FunctionConfig, Language, Style};
use tcapi_codegen::{Model, emit};

/// `tcapi.h`, from the hand-written sources.
pub(crate) fn library(crate_dir: &Path) -> String {
    // cbindgen would leave out items that only the headers of services use.
    const VALUES: &[&str] = &[
        "tc_opt_i64",
        "tc_opt_u64",
        "tc_opt_f64",
        "tc_opt_bool",
        "tc_bytes",
        "tc_log_level",
        "tc_credential_source",
        "tc_endpoint_kind",
        "tc_validation",
        "tc_field_kind",
        "tc_settle",
    ];
    const SOURCES: &[&str] = &[
        "status",
        "names",
        "types",
        "user_data",
        "error",
        "attempts",
        "config",
        "network",
        "credentials",
        "credentials_callback",
        "retry",
        "validation",
        "log",
        "events",
        "client",
        "cancel",
        "report",
        "options",
        "call",
        "fields",
        "pages",
        "wait",
        "fates",
        "fleet",
        "text",
        "version",
    ];
    let mut config = config("TCAPI_H");
    config.export.include = VALUES.iter().copied().map(str::to_owned).collect();
    let mut builder = Builder::new().with_config(config);
    for source in SOURCES {
        builder = builder.with_src(crate_dir.join(format!("src/{source}.rs")));
    }
    finish(builder.with_header(include_str!("tcapi.h.head")).with_after_include(format!(
        "\n{}\n{}",
        version(),
        include_str!("tcapi.h.macros")
    )))
}

/// `tcapi/base/packed.h`, for bindings of other languages. `library` is the path from it to `tcapi.h`.
pub(crate) fn packed(crate_dir: &Path, library: &str) -> String {
    let title = "/*\n * Calls in one buffer, for bindings of other languages. C and C++ programs do not need it.\n *\n * Made from the sources by `cargo xtask gen`: do not edit. tcapi.h describes what applies to all functions.\n */";
    let builder = Builder::new()
        .with_config(config("TCAPI_BASE_PACKED_H"))
        .with_src(crate_dir.join("src/packed.rs"))
        .with_src(crate_dir.join("src/packed_response.rs"))
        .with_header(title)
        .with_include(library);
    finish(builder)
}

/// `tcapi/<service>.h`, from what the generator wrote.
pub(crate) fn service(model: &Model, source: &Path) -> String {
    let title = format!(
        "/*\n * {} ({}), version {}.\n *\n * Made from specs/{}/ by `cargo xtask gen`: do not edit. tcapi.h describes what applies to all\n * functions: ownership, strings, threads, failure.\n */",
        model.title,
        model.name,
        model.version,
        model.folder()
    );
    let mut config = config(&format!("TCAPI_{}_H", model.program.to_uppercase()));
    // cbindgen would leave out structs that no action has, and C++ has a type for each.
    let structs = model.objects.iter().map(|object| emit::c::struct_name(model, object));
    config.export.include = structs.collect();
    let builder = Builder::new()
        .with_config(config)
        .with_src(source)
        .with_header(title)
        .with_include("../tcapi.h")
        .with_after_include(format!("\n{}", emit::c::defines(model)));
    let header = finish(builder);
    let header = emit::c::mark_deprecated(model, &header)
        .unwrap_or_else(|why| panic!("{}: {why}", source.display()));
    // cbindgen does not write functions with bodies.
    let (before, end) = header
        .rsplit_once("#ifdef __cplusplus\n}")
        .unwrap_or_else(|| panic!("{}: the header does not end as it should", source.display()));
    format!("{before}{}#ifdef __cplusplus\n}}{end}", emit::c::inline_functions(model))
}

/// The version as macros, for use at compile time.
fn version() -> String {
    let part = |text: &str| text.parse::<u32>().expect("cargo's versions are numbers");
    let number = 10_000 * part(env!("CARGO_PKG_VERSION_MAJOR"))
        + 100 * part(env!("CARGO_PKG_VERSION_MINOR"))
        + part(env!("CARGO_PKG_VERSION_PATCH"));
    format!(
        "/** Version of this header; tc_version() is that of the library in use. */\n\
         #define TC_VERSION \"{}\"\n\
         /** Version of this header as one number: 10000 * major + 100 * minor + patch. */\n\
         #define TC_VERSION_NUMBER {number}\n",
        env!("CARGO_PKG_VERSION")
    )
}

fn config(guard: &str) -> Config {
    Config {
        language: Language::C,
        cpp_compat: true,
        style: Style::Both,
        include_guard: Some(guard.to_owned()),
        usize_is_size_t: true,
        documentation_style: DocumentationStyle::Doxy,
        no_includes: true,
        sys_includes: vec![
            "stdbool.h".to_owned(),
            "stddef.h".to_owned(),
            "stdint.h".to_owned(),
            "string.h".to_owned(),
        ],
        enumeration: EnumConfig { prefix_with_name: false, ..EnumConfig::default() },
        function: FunctionConfig {
            deprecated_with_note: Some("TC_DEPRECATED({})".to_owned()),
            ..FunctionConfig::default()
        },
        line_length: 100,
        tab_width: 4,
        ..Config::default()
    }
}

fn finish(builder: Builder) -> String {
    let bindings = builder.generate().unwrap_or_else(|error| panic!("cbindgen: {error}"));
    let mut text = Vec::new();
    bindings.write(&mut text);
    let text = String::from_utf8(text).expect("cbindgen writes UTF-8");
    for_c_readers(&text)
}

/// Removes the safety sections, which Rust requires in a comment. They repeat for each function what the
/// beginning of the header says for all.
fn for_c_readers(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut in_safety = false;
    for line in text.lines() {
        if line.trim() == "* # Safety" {
            in_safety = true;
            // The empty line before it is removed too.
            if kept.last().is_some_and(|last| last.trim() == "*") {
                kept.pop();
            }
            continue;
        }
        if in_safety && line.trim() != "*/" {
            continue;
        }
        in_safety = false;
        kept.push(line);
    }
    kept.join("\n") + "\n"
}
