//! Program whose module has names that do not conflict with the code that an attribute generates in it.
#![deny(warnings, missing_docs)]
#![allow(dead_code, unused_imports, unused_macros, non_camel_case_types)]
// Objects of the spec are named `Option` and `Result`, too.
#![allow(hidden_glob_reexports)]

/// Has an item for every name that generated code could use without a path.
pub mod taken_names {
    mod core {}
    mod std {}
    mod alloc {}
    mod tcapi {}
    mod schema {}
    mod serde {}
    mod super_ {}
    struct String;
    struct Vec;
    struct Box;
    struct List;
    struct Record;
    enum Option {
        Some,
        None,
    }
    enum Result {
        Ok,
        Err,
    }
    use self::Option::{None, Some};
    use self::Result::{Err, Ok};
    struct Self_;
    type i64 = ();
    type u64 = ();
    type f64 = ();
    type bool = ();
    type u8 = ();
    type usize = ();
    type str = ();
    trait Clone {}
    trait Debug {}
    trait Default {}
    trait PartialEq {}
    trait From {}
    trait Into {}
    trait Iterator {}
    trait IntoIterator {}
    trait ToOwned {}
    macro_rules! include_bytes {
        () => {};
    }
    macro_rules! derive {
        () => {};
    }

    #[::tcapi::action(spec = "things/2020-01-01/StopThings.toml")]
    pub struct StopThings;

    /// An object with every type.
    #[::tcapi::action(spec = "EveryType.toml")]
    pub struct EveryType;
}

/// Without the prelude.
#[allow(missing_docs)]
pub mod bare {
    #![no_implicit_prelude]

    #[::tcapi::action(spec = "EveryType.toml")]
    pub struct EveryType;

    #[::tcapi::service(dir = "things")]
    pub mod things {}
}

fn main() -> Result<(), tcapi::Error> {
    taken_names::StopThings::builder().build()?;
    let node = taken_names::Node::default().id(1u64);
    taken_names::EveryType::builder().required("x").node(node).build()?;
    bare::EveryType::builder().required("x").text_list(["a"]).build()?;
    let filter = bare::things::Filter::default().name("n");
    bare::things::StopThings::builder().filters([filter]).build()?;

    // In a function.
    #[tcapi::action(spec = "EveryType.toml")]
    struct EveryType;
    assert_eq!(EveryType::builder().required("x").build()?.required(), Some("x"));
    Ok(())
}
