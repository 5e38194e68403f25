//! Tests of the C++ headers: compilers accept them without warnings, and values of every type survive a round trip. The
//! programs that make calls are in `tests/suites/programs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tcapi_codegen::{Mistake, Model};
use tcapi_tests::checker::Checker;
use tcapi_tests::native::{cpp, expect_success, library_dir, target_dir};
use tcapi_tests::{is_ignored, unity, workspace_root};

/// The compilers that users have.
const COMPILERS: [&str; 2] = ["g++", "clang++"];

/// A folder for generated files.
fn made(name: &str) -> PathBuf {
    let folder = target_dir().join("native/cpp").join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The committed C++ headers, as programs include them.
fn headers() -> Vec<String> {
    fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, found);
            } else if path.extension().is_some_and(|extension| extension == "hpp")
                && !is_ignored(path.strip_prefix(workspace_root()).unwrap())
            {
                found.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    let root = workspace_root().join("include");
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    found.sort();
    assert!(found.len() >= 3, "{found:?}");
    found
}

/// With one compiler: whether a header can be included alone does not depend on it, as both use the standard library of
/// gcc. gcc compiles all headers with the programs, in C++17 and C++20, and clang-tidy reads them in C++17.
#[test]
fn each_header_stands_alone_and_twice() {
    library_dir();
    let folder = made("headers");
    for header in headers() {
        let file = folder.join(header.replace('/', "_")).with_extension("cpp");
        let include = format!("#include <{header}>\n");
        std::fs::write(&file, include.repeat(2)).unwrap();
        expect_success(cpp("clang++", "c++20", &[]).arg("-fsyntax-only").arg(&file));
    }
}

/// A compiler that lacks a feature reports one sentence that says so, before any other error.
#[test]
fn a_compiler_that_can_not_is_told_so() {
    library_dir();
    let folder = made("language");
    for header in headers() {
        let file = folder.join(header.replace('/', "_")).with_extension("cpp");
        std::fs::write(&file, format!("#include <{header}>\n")).unwrap();
        for compiler in COMPILERS {
            for (standard, option, says) in [
                ("c++14", "-fexceptions", "need C++17 or later"),
                ("c++17", "-fno-exceptions", "throw exceptions"),
            ] {
                let mut compile = cpp(compiler, standard, &[]);
                // The error is the preprocessor's, and the rest of the header need not be compiled.
                compile.args([option, "-Wfatal-errors", "-E", "-o", "/dev/null"]);
                let output = compile.arg(&file).output().unwrap();
                let said = String::from_utf8_lossy(&output.stderr).into_owned();
                let first = said.lines().find(|line| line.contains("error:")).unwrap_or_default();
                assert!(!output.status.success() && first.contains(says), "{header}: {said}");
            }
        }
    }
}

/// gcc compiles them in C++17 and C++20, for runs with one checker each, and clang-tidy reads them in C++17.
#[test]
fn programs_compile_by_clang_in_a_later_standard() {
    library_dir();
    let mut programs = Vec::new();
    for folder in ["examples/cpp", "tests/programs/cpp"] {
        for entry in std::fs::read_dir(workspace_root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "cpp") {
                programs.push(path);
            }
        }
    }
    assert!(programs.len() >= 20, "{programs:?}");
    let (together, mut alone): (Vec<PathBuf>, Vec<PathBuf>) =
        programs.into_iter().partition(|program| unity::can_be_part(program));
    assert!(together.len() >= 10, "{together:?}");
    let all = made("programs").join("all.cpp");
    let parts: Vec<&Path> = together.iter().map(PathBuf::as_path).collect();
    std::fs::write(&all, unity::text(&[], &parts)).unwrap();
    alone.push(all);
    for program in alone {
        expect_success(cpp("clang++", "c++20", &[]).arg("-fsyntax-only").arg(&program));
    }
}

/// Macros of the C headers and of the standard library do not count.
#[test]
fn no_macro_leaks() {
    library_dir();
    let folder = made("macros");
    let includes = |header: &str| -> BTreeSet<String> {
        let text = std::fs::read_to_string(workspace_root().join("include").join(header)).unwrap();
        let lines = text.lines().filter(|line| line.starts_with("#include <"));
        lines.map(|line| line.to_owned() + "\n").collect()
    };
    let macros = |text: &str| -> BTreeSet<String> {
        let file = folder.join("macros.cpp");
        std::fs::write(&file, text).unwrap();
        let output = expect_success(cpp("c++", "c++17", &[]).args(["-E", "-dM"]).arg(&file));
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().filter_map(|line| Some(line.split(' ').nth(1)?.to_owned())).collect()
    };
    let standard: String = headers().iter().flat_map(|header| includes(header)).collect();
    let before = macros(&format!("{standard}#include <tcapi/cvm.h>\n"));
    let all: String = headers().iter().map(|header| format!("#include <{header}>\n")).collect();
    let after = macros(&all);
    let guards: BTreeSet<String> = headers()
        .iter()
        .map(|header| header.to_ascii_uppercase().replace(['/', '.'], "_"))
        .collect();
    assert_eq!(after.difference(&before).cloned().collect::<BTreeSet<_>>(), guards);
}

/// The C++ header uses every item of the C header, except those for other bindings.
#[test]
fn nothing_of_the_library_is_left_out() {
    library_dir();
    let read = |header: &str| {
        std::fs::read_to_string(workspace_root().join("include").join(header)).unwrap()
    };
    let c = read("tcapi.h");
    // The headers of services are generated, and stand in the folder `tcapi`.
    let by_hand = headers().into_iter().filter(|header| header.matches('/').count() != 1);
    let cpp: String = by_hand.map(|header| read(&header)).collect();
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.map(str::to_owned).collect()
    };
    // Only items: comments mention functions of services.
    let code: String = c
        .lines()
        .filter(|line| !line.trim_start().starts_with(['*', '/', '#']))
        .flat_map(|line| [line, "\n"])
        .collect();
    let known = words(&cpp);
    let missing: Vec<String> = words(&code)
        .into_iter()
        .filter(|word| {
            let value = [
                "TC_ERR_",
                "TC_OUTCOME_",
                "TC_LOG_",
                "TC_STOP_",
                "TC_RETRY_HINT_",
                "TC_CREDENTIALS_",
                "TC_ENDPOINT_",
                "TC_EVENT_",
                "TC_RETRY_REASON_",
                "TC_FATE_",
                "TC_MATCHED_",
                "TC_SETTLE_",
            ]
            .iter()
            .any(|one| word.starts_with(one));
            value || (word.starts_with("tc_") && code.contains(&format!("{word}(")))
        })
        .filter(|word| !known.contains(word))
        // The C++ header has other means for these: the function's return value, `what()`, and visitors of typed
        // members.
        .filter(|word| {
            !["tc_error_status", "tc_error_format", "tc_init_", "tc_field_kind_name"]
                .contains(&word.as_str())
        })
        .collect();
    assert!(missing.is_empty(), "the C++ headers have nothing for {missing:?}");
}

/// The C++ header sets all members of structs that programs fill in, and reads all members of structs that they
/// receive.
#[test]
fn no_member_is_left_out() {
    let include = workspace_root().join("include");
    let read = |header: &str| std::fs::read_to_string(include.join(header)).unwrap();
    let by_hand = headers().into_iter().filter(|header| header.matches('/').count() != 1);
    let cpp: String = by_hand.map(|header| read(&header)).collect();
    let known: BTreeSet<&str> = cpp
        .split(['.', '>'])
        .skip(1)
        .map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or("")
        })
        .collect();
    let c = read("tcapi.h");
    let mut of = None;
    let (mut count, mut missing) = (0, Vec::new());
    for line in c.lines().filter(|line| !line.trim_start().starts_with(['*', '/', '#'])) {
        if let Some(name) =
            line.strip_prefix("typedef struct ").and_then(|it| it.strip_suffix(" {"))
        {
            of = Some(name);
        } else if line.starts_with('}') {
            of = None;
        } else if let (Some(of), Some(member)) = (of, line.strip_suffix(';')) {
            let member = member.split('[').next().unwrap_or(member);
            let member = member.rsplit([' ', '*']).next().unwrap_or(member);
            count += 1;
            // The members of objects are visited by their types: tc_field is only for printing.
            if of != "tc_field" && !known.contains(member) {
                missing.push(format!("{of}.{member}"));
            }
        }
    }
    assert!(count > 100, "{count} members were found");
    assert!(missing.is_empty(), "the C++ headers have nothing for {missing:?}");
}

/// Every type, and objects that hold their own kind: no real service has all of them yet.
#[test]
fn every_type_there_and_back_under_checkers() {
    let here = workspace_root().join("tests/programs/cpp/echo");
    run_with_headers_of("echo", &here, tcapi_codegen::load_action(&here.join("Echo.toml")));
}

/// No real service has listings of every form yet.
#[test]
fn items_of_pages_are_found_wherever_they_are_under_checkers() {
    let specs = workspace_root().join("tests/data/specs/procedures/things/2020-01-01");
    let here = workspace_root().join("tests/programs/cpp/things");
    run_with_headers_of("things", &here, tcapi_codegen::load_service(&specs));
}

/// Generates the C++ header of a service whose C header is in `here`, and runs the program beside that header.
fn run_with_headers_of(name: &str, here: &Path, model: Result<Model, Vec<Mistake>>) {
    let model = model.unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let folder = made(&format!("headers_of_{name}"));
    std::fs::create_dir_all(folder.join("tcapi")).unwrap();
    let header = folder.join(format!("tcapi/{name}.hpp"));
    std::fs::write(header, tcapi_codegen::emit::cpp::header(&model)).unwrap();
    // Other headers that it includes are found from the tree's folder of services.
    let includes = [folder, here.to_owned(), workspace_root().join("include/tcapi")];
    let source = here.join(format!("{name}.cpp"));
    // gcc compiles it in both standards, for a run with one checker each.
    for standard in ["c++17", "c++20"] {
        expect_success(cpp("clang++", standard, &includes).arg("-fsyntax-only").arg(&source));
    }
    let includes = includes.map(|folder| format!("-I{}", folder.display()));
    let includes: Vec<&str> = includes.iter().map(String::as_str).collect();
    for checker in Checker::ALL {
        checker.run(&checker.kit().cpp(&source, &includes), &[]);
    }
}
