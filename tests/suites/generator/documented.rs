//! Tests that the C and C++ code in the pages of `docs/` compiles. `tests/suites/go.rs` compiles the Go code, and core
//! the Rust code.

use std::process::Command;

use tcapi_tests::blocks::{Block, blocks};
use tcapi_tests::native::{WARNINGS, cpp, expect_success, library_dir, target_dir};
use tcapi_tests::workspace_root;

/// Declarations that the pages assume. They stand in front of each block.
const BEFORE_C: &str = "
#include <stdio.h>
#include <tcapi/cvm.h>
void count_connection(void *user_data, const char *endpoint, uint64_t us);
";

const BEFORE_CPP: &str = "
#include <chrono>
#include <iostream>
#include <string>
#include <vector>
#include <tcapi/cvm.hpp>
namespace cvm = tcapi::cvm;
void look_into(const std::string& id, const std::string& request_id);
";

/// A block with the text before it. Statements become the body of a function.
fn whole(block: &Block, before: &str, function: &str) -> String {
    let code = format!("#line 1 \"{}\"\n{}", block.place, block.code);
    match block.code.starts_with("static ") {
        true => format!("{before}{code}"),
        false => format!("{before}{function};\n{function}\n{{\n{code}}}\n"),
    }
}

/// Compiles each block separately: those of a page may use the same names.
fn compile(language: &str, before: &str, function: &str, compiler: impl Fn() -> Command) {
    library_dir();
    let folder = target_dir().join("native/documented");
    std::fs::create_dir_all(&folder).unwrap();
    for (number, block) in blocks(language).iter().enumerate() {
        let file = folder.join(format!("{number}.{language}"));
        std::fs::write(&file, whole(block, before, function)).unwrap();
        // The functions of a page are not called.
        expect_success(compiler().args(["-Wno-unused-function", "-fsyntax-only"]).arg(&file));
    }
}

#[test]
fn code_of_c() {
    let function = "void block(const tc_client *client, const char *const *ids, size_t ids_len, tc_error *error)";
    compile("c", BEFORE_C, function, || {
        let mut compiler = Command::new("cc");
        compiler.arg("-std=c11").args(WARNINGS);
        compiler.args(["-Wno-unused-parameter", "-I"]).arg(workspace_root().join("include"));
        compiler
    });
}

#[test]
fn code_of_cpp() {
    let function = "void block(const tcapi::client& client, const std::vector<std::string>& ids)";
    compile("cpp", BEFORE_CPP, function, || {
        let mut compiler = cpp("c++", "c++17", &[]);
        compiler.arg("-Wno-unused-parameter");
        compiler
    });
}
