//! Tests of the stability of the ABI. Its declarations and their order may only be appended to, as programs are built
//! against them. The ledgers list them.

mod header;
mod service;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs;
use std::process::Command;
use std::sync::OnceLock;

use tcapi::{Level, RetryHint, Status, StopReason, Validation};
use tcapi_codegen::emit::c::{Target, assertions};
use tcapi_codegen::{Model, load_all};
use tcapi_tests::native::{library_dir, target_dir};
use tcapi_tests::{blessing, shown, tests_dir, workspace_root};

/// All versions of services that have specs.
fn models() -> &'static [Model] {
    static MODELS: OnceLock<Vec<Model>> = OnceLock::new();
    MODELS.get_or_init(|| {
        let models = load_all(&workspace_root().join("specs"));
        models.unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
    })
}

/// The parts of a line after its name.
fn entries(text: &str) -> Vec<&str> {
    text.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect()
}

/// Whether the entry can't even be appended to: programs are compiled with the size of such a struct, or pass that
/// number of arguments.
fn closed(name: &str) -> bool {
    ["function ", "callback ", "value ", "code "].iter().any(|kind| name.starts_with(kind))
}

/// Fails where `now` breaks an entry of the ledger; otherwise returns whether `now` has more entries.
fn compare(ledger: &str, now: &str) -> Result<bool, String> {
    for line in ledger.lines() {
        let (name, was) = line.split_once(':').ok_or("this is no ledger")?;
        let is = now.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        let is = is.ok_or_else(|| format!("{name} is gone, but programs are built against it"))?;
        for (at, was) in entries(was).into_iter().enumerate() {
            match entries(is).get(at) {
                Some(is) if *is == was => {}
                Some(is) => {
                    return Err(format!(
                        "{name}: `{is}` stands in the place of `{was}`: append it at the end"
                    ));
                }
                None => {
                    return Err(format!(
                        "{name}: `{was}` is gone, but programs are built against it"
                    ));
                }
            }
        }
        match entries(is).get(entries(was).len()) {
            Some(more) if closed(name) => {
                return Err(format!(
                    "{name}: `{more}` is new, but this can have no more: add another"
                ));
            }
            _ => {}
        }
    }
    Ok(ledger != now)
}

/// Compares a ledger with the current declarations, or appends to it when blessing.
fn check(name: &str, is: &str) {
    let path = tests_dir().join(format!("data/abi/{name}.ledger"));
    let was = std::fs::read_to_string(&path).unwrap_or_default();
    match compare(&was, is) {
        Err(broken) => panic!("{broken}"),
        Ok(true) if blessing() => std::fs::write(&path, is).unwrap(),
        Ok(more) => assert!(
            !more,
            "{} does not have all that is there now. Add it with\n    \
             TCAPI_BLESS=1 cargo test -p tcapi-tests --test generator abi::",
            shown(&path)
        ),
    }
}

#[test]
fn nothing_of_a_service_moves() {
    for model in models() {
        check(&model.program, &service::ledger(model));
    }
    // The ledger of a removed service stays.
    for entry in fs::read_dir(tests_dir().join("data/abi")).unwrap() {
        let path = entry.unwrap().path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".ledger"))
        else {
            continue;
        };
        let known = name == "tcapi" || models().iter().any(|model| model.program == name);
        assert!(known, "{} is of a service that is gone, but programs use it", shown(&path));
    }
}

/// The library knows C structs as data, and a C compiler knows them by their header.
#[test]
fn members_are_where_the_library_reads_them() {
    // The build of the library makes the headers.
    library_dir();
    let folder = target_dir().join("layouts");
    fs::create_dir_all(&folder).unwrap();
    let is_so = |model: &Model, target: Target, file: &str| {
        let path = folder.join(format!("{}_{file}.c", model.program));
        fs::write(&path, assertions(model, target)).unwrap();
        let mut compiler = Command::new("cc");
        compiler.args(["-std=c11", "-fsyntax-only", "-I"]).arg(workspace_root().join("include"));
        compiler.arg(&path).output().unwrap()
    };
    for model in models() {
        let here = Target { pointer: size_of::<usize>(), wide: align_of::<f64>() };
        let found = is_so(model, here, "here");
        assert!(found.status.success(), "{}", String::from_utf8_lossy(&found.stderr));
        let elsewhere = Target { pointer: 12 - here.pointer, ..here };
        let found = String::from_utf8(is_so(model, elsewhere, "elsewhere").stderr).unwrap();
        assert!(found.contains("offsetof(struct tc_"), "{found}");
    }
}

/// A value has the same name in the logs of programs in both languages.
#[test]
fn values_are_shown_in_rust_by_the_names_of_c() {
    use RetryHint::{Backoff, IfIdempotent, Never};
    use Status::*;
    let statuses = [
        InvalidArgument,
        InvalidRequest,
        Unsupported,
        Credentials,
        Network,
        Tls,
        Timeout,
        Service,
        Http,
        Response,
        Internal,
        Cancelled,
        Forked,
        Resources,
        WaitFailed,
    ];
    let stops = [
        StopReason::NotRetryable,
        StopReason::MaxAttempts,
        StopReason::Deadline,
        StopReason::RetryBudget,
        StopReason::Cancelled,
    ];
    let levels = [Level::Error, Level::Warn, Level::Info, Level::Debug];
    let validations = [Validation::Refuse, Validation::Warn, Validation::Off];
    let shown = |values: &[&dyn Display], prefix: &str, of_c_alone: &[&str]| {
        let wanted = values.iter().map(|value| format!("{prefix}{value}"));
        let wanted: BTreeSet<String> =
            wanted.chain(of_c_alone.iter().map(|name| format!("{prefix}{name}"))).collect();
        let header = include_str!("../../../include/tcapi.h");
        let items = header.lines().filter_map(|line| line.trim().split_once(" = "));
        let found = items.map(|(name, _)| name.to_owned()).filter(|name| name.starts_with(prefix));
        assert_eq!(found.collect::<BTreeSet<_>>(), wanted);
    };
    fn each<T: Display>(values: &[T]) -> Vec<&dyn Display> {
        values.iter().map(|value| value as &dyn Display).collect()
    }
    shown(&each(&statuses), "TC_ERR_", &[]);
    shown(&each(&stops), "TC_STOP_", &[]);
    shown(&each(&levels), "TC_LOG_", &[]);
    shown(&each(&validations), "TC_VALIDATION_", &["DEFAULT"]);
    shown(&each(&[Never, Backoff, IfIdempotent]), "TC_RETRY_HINT_", &["NONE"]);
}

#[test]
fn nothing_of_the_library_moves() {
    // What the bindings of other languages use is as fixed as the rest.
    let headers = concat!(
        include_str!("../../../include/tcapi.h"),
        include_str!("../../../include/tcapi/base/packed.h")
    );
    check("tcapi", &header::ledger(headers).unwrap());
}

#[test]
fn the_offender_is_named() {
    let was = "enum StopType: SOFT, HARD\nstruct Tag: Key string, Value string\n";
    assert_eq!(compare(was, was), Ok(false));
    let more =
        "enum StopType: SOFT, HARD, WARM\nstruct New:\nstruct Tag: Key string, Value string\n";
    assert_eq!(compare(was, more), Ok(true));
    for (now, says) in [
        (
            "enum StopType: SOFT, WARM, HARD\nstruct Tag: Key string, Value string",
            "`WARM` stands in the place of `HARD`",
        ),
        ("enum StopType: SOFT, HARD\nstruct Tag: Key string", "`Value string` is gone"),
        (
            "enum StopType: SOFT, HARD\nstruct Tag: Key i64, Value string",
            "`Key i64` stands in the place of",
        ),
        ("enum StopType: SOFT, HARD", "struct Tag is gone"),
    ] {
        let said = compare(was, now).unwrap_err();
        assert!(said.contains(says), "{said}");
    }
    let was = "enum tc_stop_reason: TC_STOP_NOT_RETRYABLE = 0\nfunction tc_f: void, int a\n\
               struct tc_s: size_t struct_size\nvalue tc_v: bool is_set\n";
    for (from, to, says) in [
        (
            "NOT_RETRYABLE = 0",
            "NOT_RETRYABLE = 1",
            Some("`TC_STOP_NOT_RETRYABLE = 1` stands in the place of"),
        ),
        ("NOT_RETRYABLE = 0", "NOT_RETRYABLE = 0, TC_STOP_NEVER = 1", None),
        ("void, int a", "int, int a", Some("function tc_f: `int` stands in the place of `void`")),
        ("void, int a", "void, int a, int b", Some("`int b` is new, but this can have no more")),
        ("struct_size", "struct_size, int a", None),
        ("is_set", "is_set, int a", Some("value tc_v: `int a` is new")),
    ] {
        match (compare(was, &was.replace(from, to)), says) {
            (Err(said), Some(says)) => assert!(said.contains(says), "{said}"),
            (found, says) => assert!(found == Ok(true) && says.is_none(), "{from}: {found:?}"),
        }
    }
}

#[test]
fn the_header_has_the_version_of_the_workspace() {
    let header = include_str!("../../../include/tcapi.h");
    let version = env!("CARGO_PKG_VERSION");
    let numbers: Vec<u32> = version.split('.').map(|number| number.parse().unwrap()).collect();
    let number = numbers[0] * 10_000 + numbers[1] * 100 + numbers[2];
    assert!(header.contains(&format!("#define TC_VERSION \"{version}\"\n")));
    assert!(header.contains(&format!("#define TC_VERSION_NUMBER {number}\n")));
}
