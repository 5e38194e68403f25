//! Runs of every C and C++ program in `tests/programs/c`, `tests/programs/cpp`, `tests/programs/installed`, `examples`
//! and `fence`, under valgrind and with AddressSanitizer in the program and in the library. The programs of
//! `tests/programs/scratch`, and those that are generated from specs, in `tests/suites/examples`, are run so too.

mod c;
mod cpp;
mod credentials;
mod examples;
mod fence;
mod installed;
mod wrong;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tcapi_tests::checker::Checker;
use tcapi_tests::native::target_dir;
use tcapi_tests::{shown, tests_dir, unity, workspace_root};

/// Makes two tests of each line: a name, a program, the function that runs it and checks the result, and further
/// compiler options, if any.
macro_rules! programs {
    (@options) => { |_| Vec::new() };
    (@options $options:expr) => { $options };
    ($($name:ident: $file:literal, $run:expr $(, $options:expr)?;)*) => {
        const PROGRAMS: &[&str] = &[$($file),*];

        $(mod $name {
            use super::*;

            #[test]
            fn sanitized() {
                check(stringify!($name), $file, Checker::Sanitizer, $run, programs!(@options $($options)?));
            }

            #[test]
            fn under_valgrind() {
                check(stringify!($name), $file, Checker::Valgrind, $run, programs!(@options $($options)?));
            }
        })*
    };
}

programs! {
    c_cancelled: "tests/programs/c/cancelled.c", c::cancelled;
    c_response_budget: "tests/programs/c/response_budget.c", c::response_budget;
    c_describe: "tests/programs/c/describe.c", c::describe;
    c_events: "tests/programs/c/events.c", c::events;
    c_exhausted: "tests/programs/c/exhausted.c", c::exhausted;
    c_environment: "tests/programs/c/environment.c", c::environment;
    c_exit: "tests/programs/c/exit.c", c::exit;
    c_fault: "tests/programs/c/fault.c", c::fault;
    c_forks: "tests/programs/c/forks.c", c::process;
    c_files: "tests/programs/c/files.c", c::files;
    c_freed: "tests/programs/c/freed.c", c::responds_to_one_call;
    c_hostile: "tests/programs/c/hostile.c", c::sends_nothing;
    c_load: "tests/programs/c/load.c", c::load;
    c_lookup: "tests/programs/c/lookup.c", c::lookup;
    c_network: "tests/programs/c/network.c", c::network;
    c_own: "tests/programs/c/own.c", c::own;
    c_rate_limited: "tests/programs/c/rate_limited.c", c::rate_limited;
    c_packed: "tests/programs/c/packed.c", c::packed;
    c_panics: "tests/programs/c/panics.c", c::calls;
    c_phases: "tests/programs/c/phases.c", c::phases;
    c_procedures: "tests/programs/c/procedures.c", c::procedures;
    c_process: "tests/programs/c/process.c", c::process;
    c_refusals: "tests/programs/c/refusals.c", c::sends_nothing;
    c_renewed: "tests/programs/c/renewed.c", c::renewed;
    c_retry: "tests/programs/c/retry.c", c::retry;
    c_run_instances: "tests/programs/c/run_instances.c", c::run_instances;
    c_secrets: "tests/programs/c/secrets.c", c::secrets;
    c_seed: "tests/programs/c/seed.c", c::seed;
    c_sigpipe: "tests/programs/c/sigpipe.c", c::sigpipe;
    c_services: "tests/programs/c/services.c", c::services;
    c_signals: "tests/programs/c/signals.c", cpp::cancel, |_| vec!["-pthread".to_owned()];
    c_standard: "tests/programs/c/standard.c", c::by_name;
    c_sizes: "tests/programs/c/sizes.c", c::calls;
    c_structs: "tests/programs/c/structs.c", c::describe;
    c_syscalls: "tests/programs/c/syscalls.c", c::syscalls;
    c_credentials_environment: "tests/programs/c/credentials.c", credentials::environment;
    c_credentials_files: "tests/programs/c/credentials.c", credentials::files;
    c_credentials_profiles: "tests/programs/c/credentials.c", credentials::profiles;
    c_credentials_roles: "tests/programs/c/credentials.c", credentials::roles;
    c_credentials_chains: "tests/programs/c/credentials.c", credentials::chains;
    c_credentials_callbacks: "tests/programs/c/credentials.c", credentials::callbacks;
    c_credentials_instance_roles: "tests/programs/c/credentials.c", credentials::instance_roles;
    c_credentials_no_proxy: "tests/programs/c/credentials.c", credentials::no_proxy_for_metadata;
    c_credentials_threads: "tests/programs/c/credentials.c", credentials::threads;
    c_told: "tests/programs/c/told.c", c::responds_to_one_call;
    c_validation: "tests/programs/c/validation.c", c::validation;
    c_wrong: "tests/programs/c/wrong.c", wrong::is_found;

    cpp_cancel: "tests/programs/cpp/cancel.cpp", cpp::cancel;
    cpp_credentials: "tests/programs/cpp/credentials.cpp", cpp::credentials;
    cpp_credentials_instance_role: "tests/programs/cpp/credentials.cpp", cpp::instance_role;
    cpp_events: "tests/programs/cpp/events.cpp", c::events;
    cpp_exit: "tests/programs/cpp/exit.cpp", cpp::exit;
    cpp_memory: "tests/programs/cpp/memory.cpp", cpp::memory;
    cpp_network: "tests/programs/cpp/network.cpp", c::network;
    cpp_own: "tests/programs/cpp/own.cpp", c::own;
    cpp_phases: "tests/programs/cpp/phases.cpp", c::phases;
    cpp_procedures: "tests/programs/cpp/procedures.cpp", cpp::procedures;
    cpp_refusals: "tests/programs/cpp/refusals.cpp", cpp::refusals;
    cpp_responses: "tests/programs/cpp/responses.cpp", cpp::responses;
    cpp_retry: "tests/programs/cpp/retry.cpp", cpp::retry;
    cpp_run_instances: "tests/programs/cpp/run_instances.cpp", c::run_instances;
    cpp_seed: "tests/programs/cpp/seed.cpp", c::seed;
    cpp_structs: "tests/programs/cpp/structs.cpp", c::describe;
    cpp_threads: "tests/programs/cpp/threads.cpp", cpp::threads;
    cpp_services: "tests/programs/cpp/services.cpp", c::services;
    cpp_validation: "tests/programs/cpp/validation.cpp", c::validation;
    cpp_values: "tests/programs/cpp/values.cpp", cpp::values;

    installed_program_c: "tests/programs/installed/program.c", installed::counts;
    installed_program_cpp: "tests/programs/installed/program.cpp", installed::counts;
    installed_values: "tests/programs/installed/values.cpp", installed::counts;
    installed_plugin: "tests/programs/installed/plugin.c", installed::plugin, installed::without_library;
    installed_races: "tests/programs/installed/races.c", installed::races;
    installed_two: "tests/programs/installed/two.c", installed::two, installed::with_other;

    reboot_done: "examples/c/reboot.c", examples::reboot::done;
    reboot_lost: "examples/c/reboot.c", examples::reboot::lost;
    reboot_failed: "examples/c/reboot.c", examples::reboot::failed;
    fence_actions: "fence/main.c", fence::actions, fence::sources;
    fence_losses: "fence/main.c", fence::losses, fence::sources;
    fence_options: "fence/main.c", fence::options, fence::sources;
    fleet_example: "examples/cpp/fleet.cpp", examples::fleet;
    reboot_fleet_fates: "examples/c/reboot_fleet.c", examples::reboot_fleet::fates;
    reboot_fleet_ended_early: "examples/c/reboot_fleet.c", examples::reboot_fleet::ended_early;
    reboot_fleet_not_begun: "examples/c/reboot_fleet.c", examples::reboot_fleet::not_begun;
}

/// Builds a program for a checker, and runs it.
fn check(
    name: &str,
    file: &str,
    checker: Checker,
    run: fn(Checker, &Path),
    options: fn(Checker) -> Vec<String>,
) {
    let (kit, source) = (checker.kit().in_folder(name), workspace_root().join(file));
    let options = options(checker);
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let program = if TOGETHER.0.contains(&source) {
        let built = kit.cpp(&TOGETHER.1, &options);
        let program = built.with_file_name(source.file_stem().unwrap());
        std::fs::rename(built, &program).unwrap();
        program
    } else if file.ends_with(".cpp") {
        kit.cpp(&source, &options)
    } else {
        kit.c(&source, &options)
    };
    run(checker, &program);
}

/// The C++ programs that are compiled as one, which takes a fraction of the time, and their common source.
static TOGETHER: LazyLock<(BTreeSet<PathBuf>, PathBuf)> = LazyLock::new(|| {
    // Its static objects make calls, before main and after it.
    let apart = "tests/programs/cpp/exit.cpp";
    let programs = PROGRAMS.iter().filter(|file| **file != apart);
    let programs = programs.map(|file| workspace_root().join(file));
    let programs: BTreeSet<PathBuf> = programs.filter(|file| unity::can_be_part(file)).collect();
    assert!(programs.len() >= 15, "{programs:?}");
    let folder = target_dir().join("native/together");
    std::fs::create_dir_all(&folder).unwrap();
    let source = folder.join("all.cpp");
    let parts: Vec<&Path> = programs.iter().map(PathBuf::as_path).collect();
    std::fs::write(&source, unity::program(&parts)).unwrap();
    (programs, source)
});

/// Sources that run under checkers elsewhere, or are not run at all, and why.
const OTHERS: [(&str, &str); 11] = [
    (
        "tests/programs/c/preload/",
        "no program, but what programs are given in place of the system's",
    ),
    ("tests/programs/cpp/echo/", "its headers are made for it: tests/suites/cpp.rs"),
    ("tests/programs/cpp/things/", "its headers are made for it: tests/suites/cpp.rs"),
    ("tests/programs/deprecated/", "only compiled: tests/suites/generator/deprecated.rs"),
    ("tests/data/golden/", "what the generator writes, not run: tests/suites/generator/golden.rs"),
    (
        "tests/programs/memory/",
        "their memory runs out, or is counted: tests/suites/memory.rs, tests/suites/flat.rs",
    ),
    (
        "tests/programs/stack/",
        "its stacks are measured, which checkers use too: tests/suites/installed.rs",
    ),
    (
        "tests/programs/sequences/",
        "against a server that it tells what to do: tests/suites/sequences/main.rs",
    ),
    (
        "tests/programs/tables/",
        "its structs are laid out by another program: tests/suites/generator/tables/mod.rs",
    ),
    (
        "tests/programs/waits/",
        "they wait as they are told: tests/suites/client/procedures/waits.rs",
    ),
    ("tests/programs/scratch/", "for libraries of two versions: tests/suites/scratch.rs"),
];

#[test]
fn no_program_is_forgotten() {
    let mut found = BTreeSet::new();
    for folder in [tests_dir(), workspace_root().join("examples"), workspace_root().join("fence")] {
        collect(&folder, &mut found);
    }
    // The agent is one program of several files.
    found.retain(|file| !file.starts_with("fence/") || file == "fence/main.c");
    for (folder, _) in OTHERS {
        let before = found.len();
        found.retain(|file| !file.starts_with(folder));
        assert!(found.len() < before, "{folder} has no programs");
    }
    let listed: BTreeSet<String> = PROGRAMS.iter().map(|file| (*file).to_owned()).collect();
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
