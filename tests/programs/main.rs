//! Every program of C and C++ in `tests/c`, `tests/cpp` and `examples`, under valgrind and with
//! AddressSanitizer in the program and in the library. The programs that are made from specs are in
//! `tests/examples`.

mod c;
mod cpp;
mod credentials;
mod examples;
mod wrong;

use std::collections::BTreeSet;
use std::path::Path;

use tcapi_tests::checker::Checker;
use tcapi_tests::{shown, tests_dir, workspace_root};

/// Makes two tests of each line: a name, a program, and the function that runs it and looks at what came of it.
/// A line that is for the sanitizer alone says why.
macro_rules! programs {
    (@sanitized $name:ident $file:literal $run:expr) => {
        #[test]
        fn sanitized() {
            check(stringify!($name), $file, Checker::Sanitizer, $run);
        }
    };
    (@both $name:ident $file:literal $run:expr) => {
        programs!(@sanitized $name $file $run);

        #[test]
        fn under_valgrind() {
            check(stringify!($name), $file, Checker::Valgrind, $run);
        }
    };
    ($($name:ident: $by:ident $file:literal, $run:expr $(, $why:literal)?;)*) => {
        const PROGRAMS: &[(&str, &str)] = &[$(($file, stringify!($by))),*];

        $($(#[doc = $why])?
        mod $name {
            use super::*;

            programs!(@$by $name $file $run);
        })*
    };
}

programs! {
    c_crowded: both "tests/c/crowded.c", c::crowded;
    c_describe: both "tests/c/describe.c", c::describe;
    c_fault: both "tests/c/fault.c", c::fault;
    c_hostile: both "tests/c/hostile.c", c::sends_nothing;
    c_load: both "tests/c/load.c", c::load;
    c_look_up: both "tests/c/look_up.c", c::look_up;
    c_network: both "tests/c/network.c", c::network;
    c_paced: both "tests/c/paced.c", c::paced;
    c_packed: both "tests/c/packed.c", c::packed;
    c_phases: both "tests/c/phases.c", c::phases;
    c_process: both "tests/c/process.c", c::process;
    c_refusals: both "tests/c/refusals.c", c::sends_nothing;
    c_renewed: both "tests/c/renewed.c", c::renewed;
    c_retry: both "tests/c/retry.c", c::retry;
    c_secrets: both "tests/c/secrets.c", c::secrets;
    c_seed: both "tests/c/seed.c", c::seed;
    c_sigpipe: both "tests/c/sigpipe.c", c::sigpipe;
    c_credentials_environment: both "tests/c/credentials.c", credentials::environment;
    c_credentials_files: both "tests/c/credentials.c", credentials::files;
    c_credentials_profiles: both "tests/c/credentials.c", credentials::profiles;
    c_credentials_roles: both "tests/c/credentials.c", credentials::roles;
    c_credentials_chains: both "tests/c/credentials.c", credentials::chains;
    c_credentials_callbacks: both "tests/c/credentials.c", credentials::callbacks;
    c_credentials_instance_roles: sanitized "tests/c/credentials.c", credentials::instance_roles,
        "The metadata service is given two seconds, and valgrind alone can take as long.";
    c_credentials_no_proxy: sanitized "tests/c/credentials.c", credentials::no_proxy_for_metadata,
        "The metadata service is given two seconds, and valgrind alone can take as long.";
    c_credentials_threads: sanitized "tests/c/credentials.c", credentials::threads,
        "To valgrind, what the parent's threads have is lost in the child.";
    c_wrong: both "tests/c/wrong.c", wrong::is_found;

    cpp_answers: both "tests/cpp/answers.cpp", cpp::answers;
    cpp_cancel: both "tests/cpp/cancel.cpp", cpp::cancel;
    cpp_credentials: both "tests/cpp/credentials.cpp", cpp::credentials;
    cpp_credentials_instance_role: sanitized "tests/cpp/credentials.cpp", cpp::instance_role,
        "The metadata service is given two seconds, and valgrind alone can take as long.";
    cpp_memory: both "tests/cpp/memory.cpp", cpp::memory;
    cpp_network: both "tests/cpp/network.cpp", c::network;
    cpp_phases: both "tests/cpp/phases.cpp", c::phases;
    cpp_refusals: both "tests/cpp/refusals.cpp", cpp::refusals;
    cpp_retry: both "tests/cpp/retry.cpp", cpp::retry;
    cpp_seed: both "tests/cpp/seed.cpp", c::seed;
    cpp_threads: both "tests/cpp/threads.cpp", cpp::threads;
    cpp_values: both "tests/cpp/values.cpp", cpp::values;

    reboot_example: both "examples/c/reboot.c", examples::reboot;
    fence_example: both "examples/c/fence.c", examples::fence;
    fleet_example: both "examples/cpp/fleet.cpp", examples::fleet;
}

/// Makes a program for who is to watch it, and runs it.
fn check(name: &str, file: &str, checker: Checker, run: fn(Checker, &Path)) {
    let (kit, source) = (checker.kit().in_folder(name), workspace_root().join(file));
    let program = match file.ends_with(".cpp") {
        true => kit.cpp(&source, &[]),
        false => kit.c(&source, &[]),
    };
    run(checker, &program);
}

/// Sources that are run elsewhere, or not at all, and why.
const OTHERS: [(&str, &str); 5] = [
    ("tests/c/preload/", "no program, but what programs are given in place of the system's"),
    ("tests/cpp/echo/", "its headers are made for it: tests/cpp.rs"),
    ("tests/deprecated/", "only compiled: tests/deprecated.rs"),
    ("tests/installed/", "for the libraries that are installed: tests/installed.rs"),
    ("tests/scratch/", "for libraries of two versions: tests/scratch.rs"),
];

#[test]
fn no_program_is_forgotten() {
    let mut found = BTreeSet::new();
    for folder in [tests_dir(), workspace_root().join("examples")] {
        collect(&folder, &mut found);
    }
    for (folder, _) in OTHERS {
        let before = found.len();
        found.retain(|file| !file.starts_with(folder));
        assert!(found.len() < before, "{folder} has no programs");
    }
    // Of each there is something for both.
    let both = PROGRAMS.iter().filter(|(_, by)| *by == "both");
    let listed: BTreeSet<String> = both.map(|(file, _)| (*file).to_owned()).collect();
    let differ: Vec<&String> = found.symmetric_difference(&listed).collect();
    assert!(differ.is_empty(), "these are in the list or in the tree, and not in both: {differ:?}");
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "c" || extension == "cpp") {
            found.insert(shown(&path));
        }
    }
}
