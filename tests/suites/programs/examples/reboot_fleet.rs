//! Runs of the example that reboots the instances of a file: its output and its exit status.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tcapi_emulator::{EXAMPLE_SECRET_KEY, Emulator, Fault, Selector};
use tcapi_tests::checker::Checker;
use tcapi_tests::exited::Exited;
use tcapi_tests::followed::{Followed, HOUR, ids, sent};

use super::command;

/// The example with a file of these ids.
fn reboot(
    checker: Checker,
    program: &Path,
    key: &str,
    emulator: &Emulator,
    ids: &[String],
) -> Command {
    let file = program.with_extension("ids");
    std::fs::write(&file, ids.join("\n") + "\n\n").unwrap();
    let mut run = command(checker, program, key);
    run.args([&emulator.url(), "ap-guangzhou"]).arg(file);
    run
}

/// Each id has its line in the table, and the exit status is 0 only if all are done.
pub(crate) fn fates(checker: Checker, program: &Path) {
    let many: usize = match checker {
        Checker::Sanitizer => 1000,
        // Valgrind takes a hundred times as long.
        Checker::Valgrind => 200,
    };
    let instances = many.try_into().unwrap();
    let start = || Emulator::builder().instances(instances).transition(Duration::from_millis(50));
    let emulator = start().start().unwrap();
    let mut run = reboot(checker, program, EXAMPLE_SECRET_KEY, &emulator, &ids(many));
    let Exited { status, stdout: table, stderr: bar } = Exited::of(&run.output().unwrap());
    assert_eq!(status, 0, "{table}{bar}");
    assert!(table.ends_with(&format!("\n{many} DONE\n")), "{table}");
    assert_eq!(table.matches(" DONE\n").count(), many + 1, "{table}");
    assert!(bar.contains(&format!("{many} of {many} done, 0 failed, 0 unknown")), "{bar}");
    assert!(bar.contains(&format!("\r[{}]", "#".repeat(40))), "{bar}");
    assert_eq!(sent(&emulator, "RebootInstances").len(), many / 100);

    // Some of the ids are bad: none of them costs a good one its reboot.
    let mut listed = ids(many);
    let first = Selector::Instance(listed[0].clone());
    let emulator = start().plan(Fault::FailOperation, "RebootInstances", first).start().unwrap();
    listed[10] = "ins-1".to_owned();
    listed[many - 2] = "ins-ffffffff".to_owned();
    listed[many - 1] = "ins-eeeeeeee".to_owned();
    listed.push(listed[0].clone());
    let mut run = reboot(checker, program, EXAMPLE_SECRET_KEY, &emulator, &listed);
    let Exited { status, stdout: table, stderr: bar } = Exited::of(&run.output().unwrap());
    assert_eq!(status, 1, "{table}{bar}");
    let line = |id: &str| {
        let found = table.lines().find(|line| line.split_whitespace().next() == Some(id));
        found.unwrap_or_else(|| panic!("{id}: {table}")).split_whitespace().collect::<Vec<_>>()
    };
    assert_eq!(line("ins-1")[1..3], ["NOT_SENT", "InvalidInstanceId.Malformed"]);
    for id in ["ins-ffffffff", "ins-eeeeeeee"] {
        assert_eq!(line(id)[1..3], ["REJECTED", "InvalidInstanceId.NotFound"]);
    }
    let rebooted: Vec<_> = emulator.operations().into_iter().map(|one| one.instance_id).collect();
    for id in rebooted {
        listed.retain(|one| *one != id);
    }
    assert_eq!(listed.len(), 3, "{listed:?} were not rebooted");
    assert_eq!(line("ins-00000001")[1..2], ["FAILED"]);
    let counts = format!("\n{} DONE, 1 FAILED, 1 NOT_SENT, 2 REJECTED\n", many - 4);
    assert!(table.ends_with(&counts), "{table}");
}

/// A signal ends it: accepted operations are reported as accepted.
pub(crate) fn ended_early(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().instances(2).transition(HOUR).start().unwrap();
    let mut run = reboot(checker, program, EXAMPLE_SECRET_KEY, &emulator, &ids(2));
    let mut running = Followed::start(&emulator, &mut run, "");
    running.until_printed("[----------------------------------------] 0 of 2 done");
    running.terminate();
    let Exited { status, stdout: table, stderr: bar } = Exited::of(&running.end());
    assert_eq!(status, 1, "{table}{bar}");
    assert!(table.ends_with("\n2 ACCEPTED\n"), "{table}");
}

/// If nothing was sent, it prints the reason.
pub(crate) fn not_begun(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().start().unwrap();
    for (key, ids, says) in [
        ("wrong", ids(2), "AuthFailure.SignatureFailure"),
        (EXAMPLE_SECRET_KEY, Vec::new(), "rebooting failed: there are no ids"),
    ] {
        let mut run = reboot(checker, program, key, &emulator, &ids);
        let Exited { status, stdout: table, stderr: said } = Exited::of(&run.output().unwrap());
        assert_eq!((status, table.as_str()), (2, ""), "{said}");
        assert!(said.contains(says), "{said}");
    }
    let mut run = command(checker, program, EXAMPLE_SECRET_KEY);
    run.args([&emulator.url(), "ap-guangzhou", "/nowhere/ids"]);
    let Exited { status, stderr: said, .. } = Exited::of(&run.output().unwrap());
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("/nowhere/ids can't be read: No such file"), "{said}");
    assert!(sent(&emulator, "RebootInstances").is_empty());
}
