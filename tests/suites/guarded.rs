//! Tests that the build refuses an exported function without a guard against panics and against cancellation of its
//! thread.

#[path = "../../capi/build/guarded.rs"]
mod guarded;

/// Mistakes in these functions, which stand beside the guards and one function that calls a guard.
fn mistakes(functions: &str) -> Vec<String> {
    let boundary = "unsafe fn boundary(error: *mut tc_error, body: impl FnOnce()) -> tc_status { body() }\n\
                    fn guarded<T: Copy>(fallback: T, body: impl FnOnce() -> T) -> T { body() }\n";
    let helper = "fn set(config: *mut u8) -> u8 { let body = || 1; guarded(0, body) }\n\
                  fn twice(config: *mut u8) -> u8 { unsafe { set(config.cast()) } }\n\
                  fn open(config: *mut u8) -> u8 { free(config); guarded(0, || 1) }\n\
                  extern \"C-unwind\" fn unwound(config: *mut u8) -> u8 { set(config) }\n\
                  extern \"C\" fn nounwind(config: *mut u8) -> u8 { set(config) }\n\
                  extern fn also_nounwind(config: *mut u8) -> u8 { set(config) }\n";
    let named = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let sources = [
        named("src/boundary.rs", boundary),
        named("src/help.rs", helper),
        named("src/one.rs", functions),
    ];
    guarded::mistakes(&sources)
}

/// An exported function with that body.
fn exported(body: &str) -> String {
    format!("#[unsafe(no_mangle)] pub unsafe extern \"C\" fn tc_one(a: *mut u8) -> u8 {{ {body} }}")
}

#[test]
fn what_is_guarded() {
    for body in [
        "guarded(0, || free(a))",
        "unsafe { boundary(a.cast(), || Ok(())) }",
        "let body = || free(a); unsafe { boundary(a, body) }",
        "set(a)",
        "unsafe { twice(a) }",
        "unsafe { in_own_frame(twice(a)) }",
        "unwound(a)",
        "guarded(NAME.as_ptr(), || NAME.as_ptr())",
        "guarded(core::ptr::null_mut(), move || 1)",
        "guarded((), || ())",
    ] {
        assert_eq!(mistakes(&exported(body)), Vec::<String>::new(), "{body}");
    }
    // A function that is not exported may do anything.
    assert!(mistakes("fn any(a: *mut u8) { free(a) }").is_empty());
}

#[test]
fn what_is_not() {
    for body in [
        "",
        "1",
        "free(a)",
        "free(a); guarded(0, || 1)",
        "let size = a.len(); guarded(0, || size)",
        "let body = || 1; let more = free(a); guarded(0, body)",
        "guarded(0, || 1);",
        "guarded(0, || 1) + 1",
        "guarded(free(a), || 1)",
        "guarded(0, free(a))",
        "guarded(a.len(), || 1)",
        "if a.is_null() { return 0; } guarded(0, || 1)",
        "match guarded(0, || 1) { one => one }",
        "open(a)",
        "in_own_frame(free(a))",
        "in_own_frame(set(a), free(a))",
        "in_own_frame(guarded(0, free(a)))",
        "in_own_frame()",
        "other::guarded(0, || 1)",
        // A cancelled thread could not unwind from it.
        "nounwind(a)",
        "also_nounwind(a)",
        // Something else has the name of a guard.
        "let guarded = |_, _| free(a); guarded(0, || 1)",
        "let Some(body) = || 1 else { free(a) }; guarded(0, body)",
        "unsafe { free(a); boundary(a, || Ok(())) }",
    ] {
        let found = mistakes(&exported(body));
        let [found] = &found[..] else { panic!("{body}: {found:?}") };
        assert!(found.starts_with("src/one.rs: tc_one() is exported"), "{found}");
    }
}

#[test]
fn what_would_not_be_seen() {
    for (text, says) in [
        ("macro_rules! make { () => { #[unsafe(no_mangle)] pub fn tc_one() {} } }", "a macro"),
        (
            "impl One { #[unsafe(no_mangle)] pub extern \"C\" fn tc_one() {} }",
            "only free functions",
        ),
        ("#[no_mangle] pub static TC_ONE: u8 = 1;", "only free functions"),
        ("fn guarded<T>(_: T, body: impl FnOnce() -> T) -> T { body() }", "is the name of a guard"),
        ("fn any( {", "can't be read"),
    ] {
        let found = mistakes(text);
        assert!(found.len() == 1 && found[0].contains(says), "{text}: {found:?}");
    }
    for exports in [
        "#[no_mangle] pub extern \"C\" fn tc_one() {}",
        "#[export_name = \"tc_one\"] pub extern \"C\" fn one() {}",
        "#[cfg_attr(unix, unsafe(no_mangle))] pub extern \"C\" fn tc_one() {}",
        "mod inside { #[unsafe(no_mangle)] pub extern \"C\" fn tc_one() {} }",
        "fn outside() { #[unsafe(no_mangle)] pub extern \"C\" fn tc_one() {} }",
    ] {
        let found = mistakes(exports);
        assert!(found.len() == 1 && found[0].contains("is exported"), "{exports}: {found:?}");
    }
}
