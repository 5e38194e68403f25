//! Tests of the specs' examples in C and C++: programs make each call with the structs of its action, against a server
//! that sends the example's response.
//!
//! The programs are generated from the specs, print the result of each call, and are judged here. A request that the
//! types of a language can't express, such as a number in a string, is a call by JSON, and is listed with its reason.

mod c;
mod cases;
mod cpp;
mod judge;
mod literal;
mod shown;

use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use tcapi_codegen::Model;
use tcapi_tests::canned::Canned;
use tcapi_tests::checker::Checker;
use tcapi_tests::native::Kit;
use tcapi_tests::{scratch, tests_dir, workspace_root};

use cases::{Case, cases};

/// A language of programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    C,
    Cpp,
}

fn load(folder: &Path) -> Model {
    tcapi_codegen::load_service(folder).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

/// Runs the examples of a service, and returns the ones that the types of the language can't express.
fn run(checker: Checker, kit: &Kit, model: &Model, language: Language) -> Vec<String> {
    let cases = cases(model, language);
    let program = compile(kit, model, language, &cases);
    let responses: Vec<(String, String)> =
        cases.iter().map(|case| (case.region(), case.response().to_owned())).collect();
    let server = Canned::start_with(200, move |asked| {
        let region = asked.header("x-tc-region");
        let response = responses.iter().find(|(of, _)| Some(of.as_str()) == region);
        response.map_or(String::new(), |(_, response)| response.clone())
    });
    let server = server.unwrap();
    let printed = checker.run(&program, &[server.url()]);
    let printed: Vec<Json> = serde_json::Deserializer::from_str(&printed)
        .into_iter()
        .collect::<Result<_, _>>()
        .unwrap_or_else(|error| panic!("{error}: {printed}"));
    assert_eq!(printed.len(), cases.len());
    let asked = server.asked();
    for (case, shown) in cases.iter().zip(&printed) {
        let region = case.region();
        let of_case = asked.iter().filter(|asked| asked.header("x-tc-region") == Some(&region));
        let bodies: Vec<&str> = of_case.map(|asked| asked.body.as_str()).collect();
        judge::judge(model, case, language, shown, &bodies);
    }
    let by_json: Vec<String> = cases.iter().filter_map(Case::why_json).collect();
    println!(
        "{} in {language:?}: {} examples, {} of them by JSON:\n{}",
        model.name,
        cases.len(),
        by_json.len(),
        by_json.join("\n")
    );
    by_json
}

fn compile(kit: &Kit, model: &Model, language: Language, cases: &[Case<'_>]) -> PathBuf {
    let (extension, text) = match language {
        Language::C => ("c", c::source(model, cases)),
        Language::Cpp => ("cpp", cpp::source(model, cases)),
    };
    let folder = kit.programs.join("examples");
    std::fs::create_dir_all(&folder).unwrap();
    let source = folder.join(format!("examples_of_{}.{extension}", model.program));
    std::fs::write(&source, text).unwrap();
    let includes = [
        format!("-I{}", tests_dir().join("suites/examples").display()),
        format!("-I{}", tests_dir().join("programs").join(extension).display()),
    ];
    let mut options: Vec<&str> = includes.iter().map(String::as_str).collect();
    // Examples use deprecated members too.
    options.push("-DTC_NO_DEPRECATED");
    match language {
        Language::C => {
            // Examples may have long texts.
            options.push("-Wno-overlength-strings");
            kit.c(&source, &options)
        }
        Language::Cpp => kit.cpp(&source, &options),
    }
}

/// The services of the library, whose examples are those of the models.
fn services() -> Vec<Model> {
    assert_eq!(tcapi::SERVICES.len(), tcapi::EXAMPLES.len());
    let services = tcapi::SERVICES.iter().zip(tcapi::EXAMPLES);
    let models = services.map(|(service, examples)| {
        let model =
            load(&workspace_root().join("specs").join(service.name()).join(service.version()));
        assert_eq!(model.examples.len(), examples.len());
        model
    });
    models.collect()
}

fn of_every_service(checker: Checker) {
    for model in services() {
        for language in [Language::C, Language::Cpp] {
            run(checker, &checker.kit(), &model, language);
        }
    }
}

#[test]
fn of_every_service_under_valgrind() {
    of_every_service(Checker::Valgrind);
}

#[test]
fn of_every_service_sanitized() {
    of_every_service(Checker::Sanitizer);
}

/// Requests to a service with every type that no type of C or C++ can express.
const BY_JSON: [&str; 8] = [
    "a truth that is missing among others: an item of FlagList can't be missing",
    "a number in a string: Integer is I64, not a string",
    "a number with a fraction: Natural is no uint64_t: 1.5",
    "a number below zero: NaturalList is no uint64_t: -1",
    "one value for a list: TextList is a list, not a string",
    "bytes that are not base64: Data is not bytes but their base64: ***",
    "a parameter that there is not: there is no member Depth",
    "a text with a NUL: Required ends at its first NUL",
];

/// The same that only C++ can't express, as a pointer can be NULL in C.
const BY_JSON_IN_CPP: [&str; 2] = [
    "a text that is missing among others: an item of TextList can't be missing",
    "an object that is missing among others: an item of NodeList can't be missing",
];

fn of_every_type(checker: Checker, kit: &Kit) {
    let model = load(&scratch::tree().join("specs/every"));
    let titled = |list: &[&str]| -> Vec<String> {
        list.iter().map(|one| format!("EveryType: {one}")).collect()
    };
    assert_eq!(run(checker, kit, &model, Language::C), titled(&BY_JSON));
    let both: Vec<&str> = BY_JSON_IN_CPP.into_iter().chain(BY_JSON).collect();
    assert_eq!(run(checker, kit, &model, Language::Cpp), titled(&both));
}

#[test]
fn of_every_type_under_valgrind() {
    of_every_type(Checker::Valgrind, &scratch::build());
}

#[test]
fn of_every_type_sanitized() {
    of_every_type(Checker::Sanitizer, &scratch::sanitized());
}
