//! Runs of every C and C++ program in `tests/c`, `tests/cpp`, `tests/installed`, `examples` and `fence`, under valgrind
//! and with AddressSanitizer in the program and in the library. The programs of `tests/scratch`, and those that are
//! generated from specs, in `tests/examples`, are run so too.

mod c;
mod cpp;
mod credentials;
mod examples;
mod fence;
mod installed;
mod wrong;

use std::collections::BTreeSet;
use std::path::Path;

use tcapi_tests::checker::Checker;
use tcapi_tests::{shown, tests_dir, workspace_root};

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
    c_cancelled: "tests/c/cancelled.c", c::cancelled;
    c_response_budget: "tests/c/response_budget.c", c::response_budget;
    c_describe: "tests/c/describe.c", c::describe;
    c_events: "tests/c/events.c", c::events;
    c_exhausted: "tests/c/exhausted.c", c::exhausted;
    c_environment: "tests/c/environment.c", c::environment;
    c_exit: "tests/c/exit.c", c::exit;
    c_fault: "tests/c/fault.c", c::fault;
    c_forks: "tests/c/forks.c", c::process;
    c_files: "tests/c/files.c", c::files;
    c_freed: "tests/c/freed.c", c::answers_one_call;
    c_hostile: "tests/c/hostile.c", c::sends_nothing;
    c_load: "tests/c/load.c", c::load;
    c_look_up: "tests/c/look_up.c", c::look_up;
    c_network: "tests/c/network.c", c::network;
    c_own: "tests/c/own.c", c::own;
    c_rate_limited: "tests/c/rate_limited.c", c::rate_limited;
    c_packed: "tests/c/packed.c", c::packed;
    c_panics: "tests/c/panics.c", c::calls;
    c_phases: "tests/c/phases.c", c::phases;
    c_procedures: "tests/c/procedures.c", c::procedures;
    c_process: "tests/c/process.c", c::process;
    c_refusals: "tests/c/refusals.c", c::sends_nothing;
    c_renewed: "tests/c/renewed.c", c::renewed;
    c_retry: "tests/c/retry.c", c::retry;
    c_run_instances: "tests/c/run_instances.c", c::run_instances;
    c_secrets: "tests/c/secrets.c", c::secrets;
    c_seed: "tests/c/seed.c", c::seed;
    c_sigpipe: "tests/c/sigpipe.c", c::sigpipe;
    c_services: "tests/c/services.c", c::services;
    c_signals: "tests/c/signals.c", cpp::cancel, |_| vec!["-pthread".to_owned()];
    c_standard: "tests/c/standard.c", c::by_name;
    c_sizes: "tests/c/sizes.c", c::calls;
    c_structs: "tests/c/structs.c", c::describe;
    c_syscalls: "tests/c/syscalls.c", c::syscalls;
    c_credentials_environment: "tests/c/credentials.c", credentials::environment;
    c_credentials_files: "tests/c/credentials.c", credentials::files;
    c_credentials_profiles: "tests/c/credentials.c", credentials::profiles;
    c_credentials_roles: "tests/c/credentials.c", credentials::roles;
    c_credentials_chains: "tests/c/credentials.c", credentials::chains;
    c_credentials_callbacks: "tests/c/credentials.c", credentials::callbacks;
    c_credentials_instance_roles: "tests/c/credentials.c", credentials::instance_roles;
    c_credentials_no_proxy: "tests/c/credentials.c", credentials::no_proxy_for_metadata;
    c_credentials_threads: "tests/c/credentials.c", credentials::threads;
    c_told: "tests/c/told.c", c::answers_one_call;
    c_validation: "tests/c/validation.c", c::validation;
    c_wrong: "tests/c/wrong.c", wrong::is_found;

    cpp_answers: "tests/cpp/answers.cpp", cpp::answers;
    cpp_cancel: "tests/cpp/cancel.cpp", cpp::cancel;
    cpp_credentials: "tests/cpp/credentials.cpp", cpp::credentials;
    cpp_credentials_instance_role: "tests/cpp/credentials.cpp", cpp::instance_role;
    cpp_events: "tests/cpp/events.cpp", c::events;
    cpp_exit: "tests/cpp/exit.cpp", cpp::exit;
    cpp_memory: "tests/cpp/memory.cpp", cpp::memory;
    cpp_network: "tests/cpp/network.cpp", c::network;
    cpp_own: "tests/cpp/own.cpp", c::own;
    cpp_phases: "tests/cpp/phases.cpp", c::phases;
    cpp_procedures: "tests/cpp/procedures.cpp", cpp::procedures;
    cpp_refusals: "tests/cpp/refusals.cpp", cpp::refusals;
    cpp_retry: "tests/cpp/retry.cpp", cpp::retry;
    cpp_run_instances: "tests/cpp/run_instances.cpp", c::run_instances;
    cpp_seed: "tests/cpp/seed.cpp", c::seed;
    cpp_structs: "tests/cpp/structs.cpp", c::describe;
    cpp_threads: "tests/cpp/threads.cpp", cpp::threads;
    cpp_services: "tests/cpp/services.cpp", c::services;
    cpp_validation: "tests/cpp/validation.cpp", c::validation;
    cpp_values: "tests/cpp/values.cpp", cpp::values;

    installed_program_c: "tests/installed/program.c", installed::counts;
    installed_program_cpp: "tests/installed/program.cpp", installed::counts;
    installed_values: "tests/installed/values.cpp", installed::counts;
    installed_plugin: "tests/installed/plugin.c", installed::plugin, installed::without_library;
    installed_races: "tests/installed/races.c", installed::races;
    installed_two: "tests/installed/two.c", installed::two, installed::with_other;

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
    let program = match file.ends_with(".cpp") {
        true => kit.cpp(&source, &options),
        false => kit.c(&source, &options),
    };
    run(checker, &program);
}

/// Sources that run under checkers elsewhere, or are not run at all, and why.
const OTHERS: [(&str, &str); 11] = [
    ("tests/c/preload/", "no program, but what programs are given in place of the system's"),
    ("tests/cpp/echo/", "its headers are made for it: tests/cpp.rs"),
    ("tests/cpp/things/", "its headers are made for it: tests/cpp.rs"),
    ("tests/deprecated/", "only compiled: tests/deprecated.rs"),
    ("tests/golden/", "what the generator writes, not run: tests/golden.rs"),
    ("tests/memory/", "their memory runs out, or is counted: tests/memory.rs, tests/flat.rs"),
    ("tests/stack/", "its stacks are measured, which checkers use too: tests/installed.rs"),
    ("tests/sequences/", "against a server that it tells what to do: tests/sequences/main.rs"),
    ("tests/tables/", "its structs are laid out by another program: tests/tables/main.rs"),
    ("tests/procedures/", "they wait as they are told: tests/procedures/waits.rs"),
    ("tests/scratch/", "for libraries of two versions: tests/scratch.rs"),
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
