//! One C++ source of many (a unity build): most of a compiler's time is spent on the headers that programs include.

use std::collections::BTreeSet;
use std::path::Path;

use crate::{shown, workspace_root};

/// Whether a test program can be compiled as a part of another file. The replacement of a standard function can't be in
/// a namespace, and a macro changes the headers.
///
/// # Panics
/// It can't be read.
pub fn can_be_part(program: &Path) -> bool {
    let is_apart = || {
        let text = read(program);
        text.contains("void* operator new(") || text.contains("\n#define ")
    };
    Path::new(&shown(program)).parent() == Some(Path::new("tests/programs/cpp")) && !is_apart()
}

/// The text of a file with all these headers, and with each program in a namespace.
///
/// # Panics
/// A program can't be read.
pub fn text(headers: &[&Path], programs: &[&Path]) -> String {
    let mut includes = BTreeSet::new();
    for program in programs {
        for line in read(program).lines() {
            let Some(name) = line.strip_prefix("#include ") else { continue };
            includes.insert(match name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
                Some(beside) => format!("\"{}\"", program.with_file_name(beside).display()),
                None => name.to_owned(),
            });
        }
    }
    let mut text = String::from("#define main main_of_program\n");
    let include = |name: &str| format!("#include {name} // NOLINT(bugprone-suspicious-include)\n");
    text.extend(headers.iter().map(|header| include(&format!("\"{}\"", header.display()))));
    text.extend(includes.iter().map(|name| include(name)));
    for (at, program) in programs.iter().enumerate() {
        let included = include(&format!("\"{}\"", program.display()));
        text += &format!("namespace program_{at}\n{{\n{included}}}\n");
    }
    text
}

/// The text of one program of several, whose main functions end with a return statement. It runs the one whose name,
/// without the extension, is its own file name.
///
/// # Panics
/// A program can't be read.
pub fn program(programs: &[&Path]) -> String {
    let mut text = text(&[], programs);
    text += "#undef main\n\
             inline int run(int (*program)(int, char**), int argc, char** argv) { return program(argc, argv); }\n\
             inline int run(int (*program)(), int, char**) { return program(); }\n\
             int main(int argc, char** argv)\n{\n\
             \x20   std::string name(argv[0]);\n\
             \x20   name.erase(0, name.rfind('/') + 1);\n";
    for (at, program) in programs.iter().enumerate() {
        let name = program.file_stem().unwrap_or_default().display();
        text += &format!(
            "    if (name == \"{name}\")\n        return run(program_{at}::main_of_program, argc, argv);\n"
        );
    }
    text + "    return 2;\n}\n"
}

fn read(program: &Path) -> String {
    let path = workspace_root().join(program);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
