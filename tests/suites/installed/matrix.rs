//! Tests of programs of each language and standard, with each compiler, linked in both ways, by pkg-config and by
//! CMake.

use std::path::Path;
use std::process::Command;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::{WARNINGS, expect_success, needs_library};

use crate::away::Away;

/// A C compiler and the C++ compiler that goes with it.
const COMPILERS: [(&str, &str); 2] = [("gcc", "g++"), ("clang", "clang++")];

/// A program of tests/programs/installed in one standard.
struct Program {
    source: &'static str,
    /// As in `-std=`.
    standard: &'static str,
    /// The value of the compiler's version macro in that standard.
    number: &'static str,
}

const PROGRAMS: [Program; 7] = [
    Program { source: "program.c", standard: "c99", number: "199901" },
    Program { source: "program.c", standard: "c17", number: "201710" },
    Program { source: "program.cpp", standard: "c++11", number: "201103" },
    Program { source: "program.cpp", standard: "c++17", number: "201703" },
    Program { source: "program.cpp", standard: "c++20", number: "202002" },
    Program { source: "values.cpp", standard: "c++17", number: "201703" },
    Program { source: "values.cpp", standard: "c++20", number: "202002" },
];

/// Checks that a program was linked and compiled in the intended way, and works in these runs of it.
fn check(
    file: &Path,
    program: &Program,
    shared: bool,
    emulator: &Emulator,
    runs: impl IntoIterator<Item = Command>,
) {
    assert_eq!(needs_library(file), shared, "{}", file.display());
    let wanted =
        format!("{} 3 instances, standard {}\n", env!("CARGO_PKG_VERSION"), program.number);
    for mut run in runs {
        run.arg(emulator.url()).env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
        let output = expect_success(run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY));
        assert_eq!(String::from_utf8_lossy(&output.stdout), wanted, "{}", file.display());
    }
}

#[test]
fn by_pkg_config() {
    let away = Away::get();
    let emulator = Emulator::builder().start().unwrap();
    for (c, cpp) in COMPILERS {
        for program in &PROGRAMS {
            let compiler = if program.source.ends_with(".c") { c } else { cpp };
            let name = format!("{c}-{}-{}", program.source, program.standard);
            let object = away.built(&format!("{name}.o"));
            let mut compile = away.command(compiler);
            compile.arg(format!("-std={}", program.standard)).args(WARNINGS);
            compile.args(away.pkg_config(&["--cflags"])).arg("-c");
            expect_success(compile.arg(away.source(program.source)).arg("-o").arg(&object));
            for shared in [true, false] {
                let file =
                    away.built(&format!("{name}-{}", if shared { "shared" } else { "static" }));
                let mut link = away.command(compiler);
                link.arg(&object);
                if shared {
                    link.args(away.pkg_config(&["--libs"]));
                } else {
                    link.args(away.pkg_config(&["--variable=archive"]));
                    let libraries = away.pkg_config(&["--static", "--libs"]);
                    // The archive has its full name, as the shared library stands beside it.
                    link.args(libraries.iter().filter(|library| *library != "-ltcapi"));
                }
                expect_success(link.arg("-o").arg(&file));
                let runs = [away.command(&file), away.watched(&file)];
                check(&file, program, shared, &emulator, runs);
            }
        }
    }
}

/// Checks that a fully static program was linked so, and works.
fn check_fully_static(away: &Away, file: &Path, number: &str, emulator: &Emulator) {
    let headers =
        expect_success(away.command("readelf").args(["--program-headers", "--wide"]).arg(file));
    let headers = String::from_utf8_lossy(&headers.stdout).into_owned();
    assert!(!headers.contains("INTERP"), "{} needs a loader: {headers}", file.display());
    let mut run = away.command(file);
    run.arg(emulator.url()).env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    let output = expect_success(run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY));
    let wanted = format!("{} 3 instances, standard {number}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(String::from_utf8_lossy(&output.stdout), wanted, "{}", file.display());
}

/// As the documentation of pkg-config describes: all flags of one output, and `-static` for the linker.
#[test]
fn fully_static_by_pkg_config() {
    let away = Away::get();
    let emulator = Emulator::builder().start().unwrap();
    for (c, cpp) in COMPILERS {
        for (compiler, source, standard, number) in
            [(c, "program.c", "c99", "199901"), (cpp, "program.cpp", "c++17", "201703")]
        {
            for kind in ["-static", "-static-pie"] {
                let file = away.built(&format!("{compiler}-{source}{kind}"));
                let mut compile = away.command(compiler);
                compile.arg(format!("-std={standard}")).args(WARNINGS).arg(kind);
                if kind == "-static-pie" {
                    compile.arg("-fPIE");
                }
                compile.args(away.pkg_config(&["--static", "--cflags"]));
                compile.arg(away.source(source)).args(away.pkg_config(&["--static", "--libs"]));
                expect_success(compile.arg("-o").arg(&file));
                check_fully_static(&away, &file, number, &emulator);
            }
        }
    }
}

#[test]
fn by_cmake() {
    let away = Away::get();
    let emulator = Emulator::builder().start().unwrap();
    for (c, cpp) in COMPILERS {
        let dir = away.built(&format!("cmake-{c}"));
        let mut configure = away.command("cmake");
        configure.arg("-S").arg(away.source("")).arg("-B").arg(&dir);
        configure.arg(format!("-DCMAKE_PREFIX_PATH={}", away.prefix().display()));
        configure.arg(format!("-DCMAKE_C_COMPILER={c}"));
        configure.arg(format!("-DCMAKE_CXX_COMPILER={cpp}"));
        expect_success(configure.arg(format!("-DWARNINGS={}", WARNINGS.join(";"))));
        expect_success(away.command("cmake").arg("--build").arg(&dir));
        for (source, number) in [("program.c", "199901"), ("program.cpp", "201703")] {
            check_fully_static(&away, &dir.join(format!("{source}-whole")), number, &emulator);
        }
        for program in &PROGRAMS {
            for (target, shared) in [("tcapi", true), ("static", false)] {
                let file = dir.join(format!("{}-{}-{target}", program.source, program.standard));
                // They are those that run under valgrind in the other test, built by another tool.
                check(&file, program, shared, &emulator, [away.command(&file)]);
            }
        }
    }
}
