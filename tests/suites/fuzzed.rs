//! Tests that a fuzz target calls every function of the C binding.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tcapi_tests::headers::declared;
use tcapi_tests::native::library_dir;
use tcapi_tests::workspace_root;

/// The words of a text that begin with the prefix of all functions.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| word.starts_with("tc_"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All Rust sources below a folder.
fn sources(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|of| of == "rs") {
            // Names in comments do not count as calls.
            let code = read(&path);
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            lines.for_each(|line| *text += &format!("{line}\n"));
        }
    }
}

#[test]
fn no_function_is_missing_in_the_targets() {
    let root = workspace_root();
    let mut fuzz = String::new();
    for folder in ["src", "capi/src"] {
        sources(&root.join("fuzz").join(folder), &mut fuzz);
    }
    let called: BTreeSet<&str> = words(&fuzz).collect();
    let mut functions = declared(&read(&root.join("include/tcapi.h")));
    functions.append(&mut declared(&read(&root.join("include/tcapi/base/packed.h"))));
    let declared = functions;
    assert!(declared.contains("tc_call") && declared.contains("tc_credentials_set"));
    assert!(declared.len() > 50, "{}", declared.len());
    let missing: Vec<_> = declared.iter().filter(|name| !called.contains(name.as_str())).collect();
    assert!(missing.is_empty(), "no target in fuzz/ calls {missing:#?}");
}

/// Each function of an action is a single call of `typed_call` with the action's index in the table of its service. The
/// targets call it with every index of cvm's table, so each function in a service's header must belong to an action
/// that has a spec.
#[test]
fn functions_of_services_are_reached_through_their_table() {
    let root = workspace_root();
    let mut fuzz = String::new();
    sources(&root.join("fuzz/capi/src"), &mut fuzz);
    for generic in ["typed_call(", "ACTIONS["] {
        assert!(fuzz.contains(generic), "{generic}");
    }
    // The build of the library makes the headers.
    library_dir();
    for model in tcapi_codegen::load_all(&root.join("specs")).unwrap() {
        let header = read(&root.join(format!("include/tcapi/{}.h", model.program)));
        // Functions with a body are composed of functions of the library.
        let functions = declared(&header);
        assert_eq!(functions.len(), model.actions.len());
        for action in &model.actions {
            let name = format!("tc_{}_{}", model.program, action.snake);
            assert!(functions.contains(&name), "there is no {name}");
        }
    }
}
