//! What the generator writes for one small spec with a bit of everything, kept as files: a change of the
//! generator is reviewed as a change of what comes out of it.

use std::path::PathBuf;

use tcapi_codegen::{Model, emit, load_action};
use tcapi_tests::{golden, shown, tests_dir};

fn folder() -> PathBuf {
    tests_dir().join("golden")
}

fn model() -> Model {
    let spec = folder().join("ArrangeThings.toml");
    load_action(&spec).unwrap_or_else(|mistakes| {
        let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        panic!("{}", mistakes.join("\n"))
    })
}

/// Rust as people read it, with paths as they are on every machine.
fn formatted(source: &str) -> String {
    let spec = folder().join("ArrangeThings.toml");
    let source = source.replace(&format!("{spec:?}"), &format!("{:?}", shown(&spec)));
    prettyplease::unparse(&syn::parse_file(&source).unwrap())
}

fn compare(file: &str, found: &str) {
    if let Err(difference) = golden(&folder().join(file), found.as_bytes(), "golden") {
        panic!("{difference}");
    }
}

#[test]
fn rust_face() {
    let vis: proc_macro2::TokenStream = "pub".parse().unwrap();
    let items = emit::rust::items(&model(), &vis).to_string();
    compare("arrange_things.rs", &formatted(&items));
}

#[test]
fn c_face() {
    compare("arrange_things_c.rs", &formatted(&emit::c::source(&model())));
}

#[test]
fn c_defines() {
    compare("arrange_things.h", &emit::c::defines(&model()));
}

/// Reading a spec twice gives the same: nothing hangs on the order of a hash table.
#[test]
fn output_is_the_same_each_time() {
    let once = emit::c::source(&model());
    for _ in 0..5 {
        assert_eq!(emit::c::source(&model()), once);
    }
}
