//! Build script that lists the actions of the compiled services, each of which is a feature, so that no target names
//! one.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=../../specs");
    let services = tcapi_codegen::load_all("../../specs".as_ref()).expect("the specs are good");
    // The tests' service comes first, so that a corpus that selects an action by its number outlives a new spec.
    let mut actions = "vec![Action::of::<crate::tests::EveryType>(),".to_owned();
    let compiled = services.iter().filter(|model| {
        env::var_os(format!("CARGO_FEATURE_{}", model.program.to_uppercase())).is_some()
    });
    for model in compiled {
        for action in &model.actions {
            write!(actions, "Action::of::<tcapi::{}::{}>(),", model.program, action.name)
                .expect("a string can be written to");
        }
    }
    actions.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("actions.rs"), actions).expect("OUT_DIR can be written to");
}
