//! Tests with clang-tidy of the headers and all C and C++ programs in the tree, with the checks of `.clang-tidy`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;
use std::thread;

use tcapi_tests::native::{WARNINGS, library_dir, target_dir};
use tcapi_tests::{is_ignored, scratch, shown, tests_dir, unity, workspace_root};

/// A source and its compiler options.
struct Source {
    file: PathBuf,
    options: Vec<String>,
}

fn tidy(source: &Source) -> Output {
    let mut tidy = Command::new("clang-tidy");
    tidy.arg("--quiet");
    if source.file.starts_with(target_dir()) {
        // There is no `.clang-tidy` above it.
        tidy.arg(format!("--config-file={}", workspace_root().join(".clang-tidy").display()));
    }
    tidy.arg(&source.file).arg("--").args(&source.options);
    tidy.output().unwrap_or_else(|error| panic!("{tidy:?}: {error}"))
}

/// All headers and programs.
fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    for folder in ["include", "examples", "fence", "tests", "bench"] {
        collect(&workspace_root().join(folder), &mut files);
    }
    files.sort();
    let sources = files.into_iter().filter_map(source);
    let (together, mut alone): (Vec<Source>, Vec<Source>) = sources.partition(goes_with_others);
    assert!(together.len() >= 40, "only {} of C++", together.len());
    alone.insert(0, all_in_one(&together));
    alone
}

/// Whether a file is a C++ header, or a test program that can be checked as a part of another file.
fn goes_with_others(source: &Source) -> bool {
    source.file.extension().is_some_and(|extension| extension == "hpp")
        || unity::can_be_part(&source.file)
}

/// A file with all headers, and with each program in a namespace.
fn all_in_one(parts: &[Source]) -> Source {
    let (headers, programs): (Vec<&Path>, Vec<&Path>) = parts
        .iter()
        .map(|part| part.file.as_path())
        .partition(|file| file.extension().is_some_and(|extension| extension == "hpp"));
    let folder = target_dir().join("native/tidy");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("all.cpp");
    std::fs::write(&file, unity::text(&headers, &programs)).unwrap();
    Source { file, options: parts[0].options.clone() }
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            collect(&path, found);
        } else if matches!(extension, Some("c" | "cpp" | "h" | "hpp")) {
            found.push(path);
        }
    }
}

/// The compilation of a file. Headers of tests are checked where they are included.
fn source(file: PathBuf) -> Option<Source> {
    let shown = shown(&file);
    let extension = file.extension()?.to_str()?;
    let in_cpp = matches!(extension, "cpp" | "hpp");
    if matches!(extension, "h" | "hpp") && !shown.starts_with("include/") {
        return None;
    }
    if is_ignored(Path::new(&shown)) {
        // Another one of its kind is committed.
        return None;
    }
    if shown.starts_with("tests/data/golden/") {
        // Its header is generated from a spec of the tests, and is not in the tree.
        return None;
    }
    let mut includes = vec![workspace_root().join("include")];
    match shown.as_str() {
        // It calls functions that exist only in the copy of the tree.
        _ if shown.starts_with("tests/programs/scratch/")
            && shown != "tests/programs/scratch/start.c" =>
        {
            includes = vec![scratch::build().headers]
        }
        // They include headers that are generated from specs, and ours as if they were in the same folder.
        "tests/programs/cpp/echo/echo.cpp" | "tests/programs/cpp/things/things.cpp" => includes
            .extend([
                made_headers(),
                file.parent()?.to_owned(),
                workspace_root().join("include/tcapi"),
            ]),
        _ => {}
    }
    Some(Source { options: options(in_cpp, &includes), file })
}

/// The compiler options.
fn options(in_cpp: bool, includes: &[PathBuf]) -> Vec<String> {
    let language: &[&str] = match in_cpp {
        true => &["-xc++", "-std=c++17"],
        // Some programs define that macro, too.
        false => &["-xc", "-std=c11", "-D_GNU_SOURCE", "-Wno-macro-redefined"],
    };
    // No other test compiles C++ of that standard with clang.
    let warnings = if in_cpp { WARNINGS } else { &[] };
    let mut options: Vec<String> =
        language.iter().chain(warnings).map(ToString::to_string).collect();
    options.extend(includes.iter().map(|folder| format!("-I{}", folder.display())));
    options
}

/// A folder with the headers of tests/programs/cpp/echo/Echo.toml and of tests/data/specs/procedures/things.
fn made_headers() -> PathBuf {
    let things = tests_dir().join("data/specs/procedures/things/2020-01-01");
    let folder = target_dir().join("native/tidy");
    std::fs::create_dir_all(folder.join("tcapi")).unwrap();
    for (name, model) in [
        ("echo", tcapi_codegen::load_action(&tests_dir().join("programs/cpp/echo/Echo.toml"))),
        ("things", tcapi_codegen::load_service(&things)),
    ] {
        let model = model.unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
        let header = tcapi_codegen::emit::cpp::header(&model);
        std::fs::write(folder.join(format!("tcapi/{name}.hpp")), header).unwrap();
    }
    folder
}

#[test]
fn nothing_is_found() {
    // The build of the library makes the headers.
    library_dir();
    let sources = sources();
    assert!(sources.len() >= 60, "only {} sources", sources.len());
    let findings = Mutex::new(Vec::new());
    let next = Mutex::new(sources.iter());
    let workers = thread::available_parallelism().map_or(1, |count| count.get());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let Some(source) = next.lock().unwrap().next() else { break };
                    let output = tidy(source);
                    let said = String::from_utf8_lossy(&output.stdout);
                    if !output.status.success() || said.contains("warning:") {
                        let finding = format!("{}:\n{said}", shown(&source.file));
                        findings.lock().unwrap().push(finding);
                    }
                }
            });
        }
    });
    let findings = findings.into_inner().unwrap();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// The checks of the tree find a mistake.
#[test]
fn a_mistake_is_found() {
    let mistake = "#include <string>\n#include <utility>\nstd::size_t after(std::string text);\n\
                   std::size_t after(std::string text)\n{\n    std::string other = std::move(text);\n    \
                   return text.size() + other.size();\n}\n";
    let folder = target_dir().join("native/tidy");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("mistake.cpp");
    std::fs::write(&file, mistake).unwrap();
    let source = Source { file, options: vec!["-std=c++17".to_owned()] };
    let output = tidy(&source);
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success() && said.contains("[bugprone-use-after-move"), "{said}");
}
