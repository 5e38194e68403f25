//! Tests of the two libraries: their visible symbols, their contents, and their sizes.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use tcapi_tests::native::expect_success;
use tcapi_tests::workspace_root;

use crate::away::Away;

/// The output of a tool for a file.
fn said(tool: &str, args: &[&str], file: &Path) -> String {
    let output = expect_success(Command::new(tool).args(args).arg(file));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The names that `nm` lists.
fn symbols(args: &[&str], file: &Path) -> Vec<String> {
    let text = said("nm", args, file);
    let names = text.lines().filter_map(|line| line.split_whitespace().nth(2));
    names.map(str::to_owned).collect()
}

#[test]
fn only_our_functions_are_seen() {
    let away = Away::get();
    let lib = away.prefix().join("lib");
    let exported = symbols(&["-D", "--defined-only"], &lib.join("libtcapi.so.0"));
    assert!(exported.iter().any(|name| name == "tc_cvm_reboot_instances@@TCAPI_0"), "{exported:?}");
    for name in &exported {
        let ours = name.starts_with("tc_") && name.ends_with("@@TCAPI_0");
        assert!(ours || name == "TCAPI_0", "{name} is exported");
    }
    let visible = symbols(&["--defined-only", "--extern-only"], &lib.join("libtcapi.a"));
    assert!(visible.iter().any(|name| name == "tc_cvm_reboot_instances"), "{visible:?}");
    // Only the Go package refers to it: no header has it, and the shared library does not export it.
    let (specs, functions): (Vec<&String>, Vec<&String>) =
        visible.iter().partition(|name| name.starts_with("tcapi_archive_is_of_other_specs_"));
    assert_eq!(specs.len(), 1, "{specs:?}");
    for name in functions {
        assert!(name.starts_with("tc_"), "{name} is visible in the archive");
    }
}

#[test]
fn the_archive_is_one_object() {
    let away = Away::get();
    assert_eq!(said("ar", &["t"], &away.prefix().join("lib/libtcapi.a")), "tcapi.o\n");
}

/// The name by which a program that is linked with the library finds it.
#[test]
fn the_shared_library_has_its_soname() {
    let away = Away::get();
    let version = env!("CARGO_PKG_VERSION");
    let lib = away.prefix().join("lib");
    let dynamic = said("readelf", &["-d"], &lib.join(format!("libtcapi.so.{version}")));
    let names: Vec<&str> = dynamic.lines().filter(|line| line.contains("(SONAME)")).collect();
    let [name] = names[..] else { panic!("{names:?}") };
    assert!(name.ends_with("[libtcapi.so.0]"), "{name}");
    for (link, to) in
        [("libtcapi.so", "libtcapi.so.0"), ("libtcapi.so.0", &format!("libtcapi.so.{version}"))]
    {
        assert_eq!(std::fs::read_link(lib.join(link)).unwrap(), Path::new(to));
    }
}

#[test]
fn sizes_are_bounded() {
    let away = Away::get();
    let services = tcapi_codegen::programs(&workspace_root().join("specs")).unwrap();
    let actions = services.iter().map(|(_, folder)| tcapi_codegen::action_names(folder).len());
    let actions = actions.sum::<usize>() as u64;
    let mut sizes = Vec::new();
    // The size without any action, and the size of each action.
    for (file, base, each) in [("libtcapi.so.0", 2_660_000, 450), ("libtcapi.a", 5_100_000, 700)] {
        let size = std::fs::metadata(away.prefix().join("lib").join(file)).unwrap().len();
        let most = base + each * actions;
        // Not with a print macro: its output would be shown only if the test fails.
        writeln!(
            std::io::stderr(),
            "{file}: {size} bytes, at most {most}: {base} and {each} for each of {actions} actions"
        )
        .unwrap();
        sizes.push((file, size, most));
    }
    for (file, size, most) in sizes {
        assert!(size <= most, "{file} has {size} bytes, more than {most}");
    }
}
