//! Tests of deprecated items: compilers warn C and C++ programs that use them and name the replacement, and warn no
//! other programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tcapi_codegen::Model;
use tcapi_codegen::emit::{c, cpp};
use tcapi_codegen::model::{Field, Object};
use tcapi_tests::native::{WARNINGS, expect_success, library_dir, target_dir};
use tcapi_tests::{scratch, tests_dir, workspace_root};

/// C compilers, each with its standards.
const C: &[(&str, &[&str])] =
    &[("gcc", &["c99", "c11", "c17", "c2x"]), ("clang", &["c99", "c11", "c17", "c2x"])];

/// C++ compilers, each with the standards that the C headers support.
const C_IN_CPP: &[(&str, &[&str])] = &[
    ("g++", &["c++11", "c++14", "c++17", "c++20"]),
    ("clang++", &["c++11", "c++14", "c++17", "c++20"]),
];

/// C++ compilers, each with the standards that the C++ headers support.
const CPP: &[(&str, &[&str])] = &[("g++", &["c++17", "c++20"]), ("clang++", &["c++17", "c++20"])];

/// A deprecated member.
struct Member {
    /// The replacement as the spec words it, with the wire names of fields.
    instead: String,
    /// Its struct and its names in C; a length has a name too.
    c: (String, Vec<String>),
    /// The replacement, in C.
    c_instead: String,
    /// Its type and its name in C++.
    cpp: (String, String),
    /// The replacement, in C++.
    cpp_instead: String,
}

fn model_of(service: &tcapi::schema::Service) -> Model {
    let folder = workspace_root().join("specs").join(service.name()).join(service.version());
    tcapi_codegen::load_service(&folder).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

/// All deprecated members of the specs.
fn members() -> Vec<Member> {
    let mut members = Vec::new();
    for service in tcapi::SERVICES {
        let model = model_of(service);
        for object in &model.objects {
            for field in &object.fields {
                members.extend(member(&model, object, field));
            }
        }
    }
    let naming = members.iter().filter(|one| one.c_instead != one.instead);
    assert!(naming.count() >= 3);
    members
}

fn member(model: &Model, object: &Object, field: &Field) -> Option<Member> {
    let instead = field.deprecated.as_ref()?;
    // A spec has the wire names of fields, and a header has the names of its language.
    let named = |name: fn(&Field) -> String| {
        let words = instead.split(' ').map(|word| {
            let other = object.fields.iter().find(|other| other.name == word);
            other.map_or_else(|| word.to_owned(), name)
        });
        words.collect::<Vec<_>>().join(" ")
    };
    let names = [field.ident.clone()].into_iter().chain(field.length()).collect();
    let ty = format!("tcapi::{}::{}", model.program, cpp::type_name(&object.snake));
    Some(Member {
        instead: instead.clone(),
        c: (c::struct_name(model, object), names),
        c_instead: named(|other| other.ident.clone()),
        cpp: (ty, cpp::member(field)),
        cpp_instead: named(cpp::member),
    })
}

/// Writes a generated source.
fn made(name: &str, text: &str) -> PathBuf {
    let folder = target_dir().join("native/deprecated");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file
}

fn source(name: &str) -> PathBuf {
    tests_dir().join("programs/deprecated").join(name)
}

/// Compiles with each compiler in each standard, and checks the result with `expect`.
fn each(
    compilers: &[(&str, &[&str])],
    source: &Path,
    options: &[&str],
    expect: impl Fn(&mut Command),
) {
    // The build of the library makes the headers.
    library_dir();
    each_with(&workspace_root().join("include"), compilers, source, options, expect);
}

/// The same with the headers of a given folder.
fn each_with(
    headers: &Path,
    compilers: &[(&str, &[&str])],
    source: &Path,
    options: &[&str],
    expect: impl Fn(&mut Command),
) {
    for (compiler, standards) in compilers {
        for standard in *standards {
            let mut compile = Command::new(compiler);
            compile.args(WARNINGS).arg(format!("-std={standard}")).args(options);
            compile.arg("-I").arg(headers);
            let language = if compiler.ends_with("++") { "c++" } else { "c" };
            // Code that is never instantiated or copied causes no warning, so it is really compiled.
            compile.args(["-x", language, "-c", "-o", "/dev/null"]).arg(source);
            expect(&mut compile);
        }
    }
}

fn clean(compile: &mut Command) {
    expect_success(compile);
}

/// Expects one error for each of these uses, in this order, with the name and the hint in it.
fn refused(uses: &[(&str, &str)]) -> impl Fn(&mut Command) {
    move |compile| {
        let Output { status, stderr, .. } = compile.output().unwrap();
        let said = String::from_utf8_lossy(&stderr).into_owned();
        assert!(!status.success(), "{compile:?} has nothing to say");
        // g++ reports each more than once.
        let mut errors: Vec<&str> = said.lines().filter(|line| line.contains("error:")).collect();
        errors.dedup();
        assert_eq!(errors.len(), uses.len(), "{compile:?}: {said}");
        for (error, (name, instead)) in errors.iter().zip(uses) {
            let parts = [*name, &format!("deprecated: {instead} "), "deprecated-declarations"];
            assert!(parts.iter().all(|part| error.contains(part)), "{compile:?}: {said}");
        }
    }
}

#[test]
fn its_use_is_told_with_what_to_use_instead() {
    let members = members();
    let (mut c, mut cpp) = (String::new(), String::new());
    for service in tcapi::SERVICES {
        let program = model_of(service).program;
        c.push_str(&format!("#include <tcapi/{program}.h>\n"));
        cpp.push_str(&format!("#include <tcapi/{program}.hpp>\n"));
    }
    let mut uses = Vec::new();
    for (at, one) in members.iter().enumerate() {
        let Member { c: (of, names), cpp: (ty, member), .. } = one;
        for name in names {
            c.push_str(&format!(
                "void use_{0}({of} *it);\nvoid use_{0}({of} *it)\n{{\n    memset(&it->{name}, 0, 1);\n}}\n",
                uses.len()
            ));
            uses.push((name.as_str(), one.c_instead.as_str()));
        }
        cpp.push_str(&format!(
            "void use_{at}({ty}& it);\nvoid use_{at}({ty}& it)\n{{\n    it.{member} = {{}};\n}}\n"
        ));
    }
    let (c, cpp) = (made("uses.c", &c), made("uses.cpp", &cpp));
    for compilers in [C, C_IN_CPP] {
        each(compilers, &c, &[], refused(&uses));
        each(compilers, &c, &["-DTC_NO_DEPRECATED"], clean);
    }
    let uses: Vec<(&str, &str)> =
        members.iter().map(|one| (one.cpp.1.as_str(), one.cpp_instead.as_str())).collect();
    each(CPP, &cpp, &[], refused(&uses));
    each(CPP, &cpp, &["-DTC_NO_DEPRECATED"], clean);
}

#[test]
fn leaving_it_alone_draws_no_warning() {
    each(C, &source("leaves.c"), &[], clean);
    each(C_IN_CPP, &source("leaves.c"), &[], clean);
    each(CPP, &source("leaves.cpp"), &[], clean);
}

/// Whole actions can be deprecated. No real service has one, so the test adds one to a copy.
#[test]
fn an_action_that_is_given_up() {
    let headers = scratch::build().headers;
    let c = "#include <tcapi/every.h>\nint main(void)\n{\n    return tc_every_every_type(NULL, NULL, NULL, \
             NULL, NULL) == TC_OK;\n}\n";
    let cpp = "#include <tcapi/every.hpp>\nint main()\n{\n    tcapi::every::every_type(tcapi::client(), \
               {});\n}\n";
    let quiet = "-DTC_NO_DEPRECATED";
    let (c, cpp) = (made("action.c", c), made("action.cpp", cpp));
    let (gcc, clang) = ([("gcc", &["c11"][..])], [("clang", &["c11"][..])]);
    for compilers in [gcc, clang] {
        each_with(
            &headers,
            &compilers,
            &c,
            &[],
            refused(&[("tc_every_every_type", "use OneType")]),
        );
        each_with(&headers, &compilers, &c, &[quiet], clean);
    }
    let (gcc, clang) = ([("g++", &["c++17"][..])], [("clang++", &["c++17"][..])]);
    for compilers in [gcc, clang] {
        each_with(&headers, &compilers, &cpp, &[], refused(&[("every_type", "use OneType")]));
        each_with(&headers, &compilers, &cpp, &[quiet], clean);
    }
}
