//! Fuzz target of spec files: each is read, checked and, if it is valid, generated in every language.
#![no_main]

use std::path::Path;

use libfuzzer_sys::{Corpus, fuzz_target};
use tcapi_codegen::{Attempt, emit};

fuzz_target!(|text: &str| -> Corpus {
    let Attempt { model, mistakes } = tcapi_codegen::try_action_text(Path::new("/X.toml"), text);
    let lines: Vec<&str> = text.split('\n').collect();
    for mistake in &mistakes {
        let (line, column) = (mistake.line, mistake.column);
        assert!((1..=lines.len()).contains(&line), "line {line} of {}: {mistake}", lines.len());
        let length = lines[line - 1].chars().count();
        assert!((1..=length + 1).contains(&column), "column {column} of {length}: {mistake}");
        assert!(mistake.to_string().starts_with(&format!("{}:{line}:{column}: ", mistake.file)));
        assert!(!mistake.message.is_empty());
    }
    let Some(model) = model else {
        assert!(!mistakes.is_empty(), "there is neither a model nor a mistake");
        return Corpus::Keep;
    };
    // The macro continues with a model that has mistakes, so that compilers do not report missing names.
    let library = "::tcapi".parse().expect("it is a path");
    let items = emit::rust::items(&model, &library);
    assert!(!items.is_empty());
    if mistakes.is_empty() {
        assert_eq!(model.actions.len(), 1);
        emit::c::declarations(&model).parse::<proc_macro2::TokenStream>().expect("it is Rust");
        emit::c::library(&model, 0, emit::c::Target::LP64).expect("structs have names");
        emit::c::defines(&model);
        emit::cpp::header(&model);
        emit::go::package(&model);
    }
    Corpus::Keep
});

/// The generator leaks what it reads, as it runs for one build.
#[unsafe(no_mangle)]
extern "C" fn __lsan_is_turned_off() -> core::ffi::c_int {
    1
}
