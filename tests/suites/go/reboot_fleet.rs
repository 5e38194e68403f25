//! Tests of the example that reboots the instances of a file: its output and its exit status.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use tcapi_emulator::Emulator;
use tcapi_tests::exited::Exited;
use tcapi_tests::followed::{Followed, HOUR, ids, sent};

use super::{example, scratch};

/// The example with a file of these ids, which no other test uses.
fn reboot(emulator: &Emulator, name: &str, ids: &[String]) -> Command {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    let file = scratch("reboot-fleet").join(name);
    std::fs::write(&file, ids.join("\n") + "\n\n").unwrap();
    let mut run = example(&BUILT, "reboot-fleet");
    run.args(["-endpoint", &emulator.url(), "-region", "ap-guangzhou"]).arg(file);
    run
}

#[test]
fn it_exits_with_0_only_if_all_are_done() {
    let soon = Duration::from_millis(50);
    let emulator = Emulator::builder().instances(1000).transition(soon).start().unwrap();
    let Exited { status, stdout: table, stderr: bar } =
        Exited::of(&reboot(&emulator, "good", &ids(1000)).output().unwrap());
    assert_eq!(status, 0, "{table}{bar}");
    assert!(table.ends_with("\n1000 DONE\n"), "{table}");
    assert!(bar.contains("1000 of 1000 done, 0 failed, 0 unknown"), "{bar}");
    assert!(bar.contains(&format!("\r[{}]", "#".repeat(40))), "{bar}");
    assert_eq!(sent(&emulator, "RebootInstances").len(), 10);

    let mut listed = ids(1000);
    listed[10] = "ins-1".to_owned();
    listed[500] = "ins-ffffffff".to_owned();
    let Exited { status, stdout: table, stderr: bar } =
        Exited::of(&reboot(&emulator, "bad", &listed).output().unwrap());
    assert_eq!(status, 1, "{table}{bar}");
    assert!(table.ends_with("\n998 DONE, 1 NOT_SENT, 1 REJECTED\n"), "{table}");
    let line = |id: &str| {
        let found = table.lines().find(|line| line.split_whitespace().next() == Some(id));
        found.unwrap_or_else(|| panic!("{id}: {table}")).split_whitespace().collect::<Vec<_>>()
    };
    assert_eq!(line("ins-1")[1..3], ["NOT_SENT", "InvalidInstanceId.Malformed"]);
    assert_eq!(line("ins-ffffffff")[1..3], ["REJECTED", "InvalidInstanceId.NotFound"]);
}

#[test]
fn a_signal_ends_it_with_fates() {
    let emulator = Emulator::builder().instances(2).transition(HOUR).start().unwrap();
    let mut running = Followed::start(&emulator, &mut reboot(&emulator, "two", &ids(2)), "");
    running.until_printed("[----------------------------------------] 0 of 2 done");
    running.terminate();
    let Exited { status, stdout: table, stderr: bar } = Exited::of(&running.end());
    assert_eq!(status, 1, "{table}{bar}");
    assert!(table.ends_with("\n2 ACCEPTED\n"), "{table}");
}

#[test]
fn it_says_why_nothing_was_sent() {
    let emulator = Emulator::builder().start().unwrap();
    let mut wrong = reboot(&emulator, "wrong", &ids(2));
    wrong.env("TENCENTCLOUD_SECRET_KEY", "wrong");
    let mut absent = example_without_file(&emulator);
    for (run, says) in [
        (&mut wrong, "AuthFailure.SignatureFailure"),
        (&mut reboot(&emulator, "empty", &[]), "there are no ids"),
        (&mut absent, "no such file"),
    ] {
        let Exited { status, stdout: table, stderr: said } = Exited::of(&run.output().unwrap());
        assert_eq!((status, table.as_str()), (2, ""), "{said}");
        assert!(said.contains(says), "{said}");
    }
    assert!(sent(&emulator, "RebootInstances").is_empty());
}

/// The example with a file that does not exist.
fn example_without_file(emulator: &Emulator) -> Command {
    let run = reboot(emulator, "gone", &[]);
    std::fs::remove_file(scratch("reboot-fleet").join("gone")).unwrap();
    run
}
