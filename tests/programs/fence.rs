//! The fencing agent under checkers: its exit status, and what it sends to get there. tests/fence has the rest.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use serde_json::Value;
use tcapi::cvm::{InstanceState, RebootInstances, StartInstances, TerminateInstances};
use tcapi_emulator::{Builder, EXAMPLE_SECRET_KEY, Emulator, Fault};
use tcapi_tests::checker::{Checker, fed};
use tcapi_tests::followed::{Followed, HOUR, sent, writes};
use tcapi_tests::workspace_root;

use crate::c::json;
use crate::examples::{client, command};

const ID: &str = "ins-r8hr2upy";

/// An action of the agent, the action of the service that it sends, and the state in which the instance is before.
const ACTIONS: [(&str, &str, InstanceState); 3] = [
    ("reboot", "RebootInstances", InstanceState::Running),
    ("off", "StopInstances", InstanceState::Running),
    ("on", "StartInstances", InstanceState::Stopped),
];

/// The other sources of the agent, which are compiled with its `main.c`.
pub(crate) fn sources(_: Checker) -> Vec<String> {
    let folder = workspace_root().join("fence");
    let is_other = |path: &PathBuf| {
        path.extension().is_some_and(|extension| extension == "c") && !path.ends_with("main.c")
    };
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(is_other).map(|path| path.display().to_string()).collect()
}

/// The agent, for one emulator.
struct Agent<'a> {
    checker: Checker,
    program: &'a Path,
    emulator: &'a Emulator,
}

impl<'a> Agent<'a> {
    fn options(&self, action: &str, more: &str) -> String {
        let url = self.emulator.url();
        format!(
            "# a comment\naction={action}\nplug={ID}\nregion=ap-guangzhou\nendpoint={url}\nverbose=0\n\
             shell_timeout=3600\n{more}"
        )
    }

    /// Runs it with these options to its end.
    fn run(&self, options: &str) -> (i32, String) {
        let Self { checker, program, .. } = *self;
        self.ended(fed(&mut command(checker, program, EXAMPLE_SECRET_KEY), options))
    }

    /// Starts it with more than enough time, unless `more` says otherwise.
    fn start(&self, action: &str, more: &str) -> Followed<'a> {
        let mut command = command(self.checker, self.program, EXAMPLE_SECRET_KEY);
        let options = self.options(action, &format!("power_timeout=3600\nwindow=3600\n{more}"));
        Followed::start(self.emulator, &mut command, &options)
    }

    /// The exit status, and what it printed.
    fn ended(&self, output: Output) -> (i32, String) {
        let Output { status, stdout, stderr } = output;
        let status = status.code().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert_ne!(status, Checker::FOUND, "{}", text(&stderr));
        (status, text(&stdout) + &text(&stderr))
    }
}

/// An emulator with an instance, whose changes end when the test says so.
fn slow(builder: Builder, state: InstanceState) -> Emulator {
    builder.instance(ID, state).transition(HOUR).start().unwrap()
}

/// Every action on an instance that shows each change at once.
pub(crate) fn actions(checker: Checker, program: &Path) {
    let emulator = Emulator::builder()
        .instance(ID, InstanceState::Running)
        .transition(Duration::from_millis(300))
        .start()
        .unwrap();
    let agent = Agent { checker, program, emulator: &emulator };
    let run = |action: &str| agent.run(&agent.options(action, "power_timeout=3600\n"));
    assert_eq!(run("monitor"), (0, String::new()));
    assert_eq!(run("status"), (0, format!("{ID} is RUNNING\n")));
    assert_eq!(run("reboot").0, 0);
    assert_eq!(run("off").0, 0);
    assert_eq!(run("status"), (2, format!("{ID} is STOPPED\n")));
    assert_eq!(run("off").0, 0);
    assert_eq!(run("reboot").0, 0);
    assert_eq!(run("status").0, 0);
    assert_eq!(run("on").0, 0);
    assert!(run("metadata").1.contains("<resource-agent name=\"fence_tcapi\""));
    assert_eq!(run("dance").0, 1);
    assert_eq!(agent.run("action=off\n").0, 1);
    assert_eq!(agent.run(&agent.options("off", "window=0\n")).0, 1);
    assert_eq!(agent.run(&agent.options("off", "shell_timeout=0\n")).0, 1);

    // An action that is needless is refused by the service, which knows the state better than what is shown.
    let (stopped, running) =
        ("UnsupportedOperation.InstanceStateStopped", "UnsupportedOperation.InstanceStateRunning");
    let codes = |action: &str| -> Vec<_> {
        sent(&emulator, action).into_iter().map(|one| one.code.unwrap_or_default()).collect()
    };
    assert_eq!(codes("RebootInstances"), ["", stopped]);
    assert_eq!(codes("StopInstances"), ["", stopped]);
    assert_eq!(codes("StartInstances"), ["", running]);
    for action in ["RebootInstances", "StopInstances"] {
        let bodies: Vec<Value> =
            sent(&emulator, action).iter().map(|one| json(&one.body)).collect();
        assert!(bodies.iter().all(|body| body["StopType"] == "HARD"), "{bodies:?}");
    }
}

/// It is done when the operation is shown as done, neither when it is accepted nor when it is under way.
pub(crate) fn shown_late(checker: Checker, program: &Path) {
    for (action, write, state) in ACTIONS {
        let emulator = slow(Emulator::builder().lag(HOUR), state);
        let agent = Agent { checker, program, emulator: &emulator };
        let mut running = agent.start(action, "");
        running.until_sent(write, 1);
        running.until_it_looked();
        emulator.advance(HOUR);
        running.until_it_looked();
        emulator.advance(HOUR);
        assert_eq!(agent.ended(running.end()).0, 0, "{action}");
        assert_eq!(writes(&emulator), [write]);
    }
    // The time ends before anything is shown.
    for (action, write, state) in ACTIONS {
        let emulator = slow(Emulator::builder().lag(HOUR), state);
        let agent = Agent { checker, program, emulator: &emulator };
        let (status, said) = agent.ended(agent.start(action, "power_timeout=5\n").end());
        assert_eq!(status, 1, "{action}: {said}");
        // On a slow machine the time ends before it is sent.
        let writes = writes(&emulator);
        assert!(writes.is_empty() || writes == [write], "{action}: {said}");
    }
}

/// The state that is shown at first is an old one: the instance runs, and is shown as stopped.
pub(crate) fn shown_as_stopped(checker: Checker, program: &Path) {
    let emulator = slow(Emulator::builder().lag(2 * HOUR), InstanceState::Stopped);
    let start = StartInstances::builder().instance_ids([ID]).build().unwrap();
    client(&emulator).call(&start).unwrap();
    emulator.advance(HOUR);
    let agent = Agent { checker, program, emulator: &emulator };
    assert_eq!(agent.run(&agent.options("status", "")), (2, format!("{ID} is STOPPED\n")));
    let mut running = agent.start("off", "");
    running.until_sent("StopInstances", 1);
    for _ in 0..3 {
        running.until_it_looked();
        emulator.advance(HOUR);
    }
    assert_eq!(agent.ended(running.end()).0, 0);
    assert_eq!(writes(&emulator), ["StartInstances", "StopInstances"]);
}

/// A restart that somebody else began before is shown as done, while the agent's own is under way.
pub(crate) fn anothers_operation(checker: Checker, program: &Path) {
    let half = HOUR / 2;
    let emulator = slow(Emulator::builder().lag(2 * HOUR), InstanceState::Running);
    let reboot = RebootInstances::builder().instance_ids([ID]).build().unwrap();
    client(&emulator).call(&reboot).unwrap();
    emulator.advance(HOUR + half);
    let agent = Agent { checker, program, emulator: &emulator };
    let mut running = agent.start("reboot", "");
    running.until_sent("RebootInstances", 2);
    // The other one is shown: under way, done. Then ours: under way, done.
    for time in [half, HOUR, half] {
        emulator.advance(time);
        running.until_it_looked();
    }
    emulator.advance(HOUR);
    assert_eq!(agent.ended(running.end()).0, 0);
    assert_eq!(writes(&emulator), ["RebootInstances"; 2]);
}

/// The response is lost: it looks for the operation, and sends nothing again.
pub(crate) fn lost_response(checker: Checker, program: &Path) {
    for lag in [Duration::ZERO, HOUR] {
        for (action, write, state) in ACTIONS {
            let builder = Emulator::builder().fault(Fault::LoseResponse, write, 1);
            let emulator = slow(builder.lag(lag), state);
            let agent = Agent { checker, program, emulator: &emulator };
            let mut running = agent.start(action, "");
            running.until_sent(write, 1);
            running.until_it_looked();
            emulator.advance(lag);
            running.until_it_looked();
            emulator.advance(HOUR);
            let (status, said) = agent.ended(running.end());
            assert_eq!(status, 0, "{action}: {said}");
            assert!(said.contains("fate SEEN"), "{said}");
            assert_eq!(writes(&emulator), [write]);
        }
    }
}

/// The request is lost: it is not done, and within the window nothing is sent again.
pub(crate) fn lost_request(checker: Checker, program: &Path) {
    for (action, write, state) in ACTIONS {
        let builder = Emulator::builder().fault(Fault::LoseRequest, write, 1);
        let emulator = slow(builder, state);
        let agent = Agent { checker, program, emulator: &emulator };
        let (status, said) = agent.ended(agent.start(action, "power_timeout=5\n").end());
        assert_eq!(status, 1, "{action}: {said}");
        // On a slow machine the time ends before it is sent.
        let writes = writes(&emulator);
        assert!(writes.is_empty() || writes == [write], "{action}: {said}");
    }
    // Behind the window, what can be sent twice is; a restart becomes a stop and a start.
    for (action, again, state) in [
        (
            "reboot",
            &["RebootInstances", "StopInstances", "StartInstances"][..],
            InstanceState::Running,
        ),
        ("off", &["StopInstances"; 2], InstanceState::Running),
        ("on", &["StartInstances"; 2], InstanceState::Stopped),
    ] {
        let builder = Emulator::builder().fault(Fault::LoseRequest, again[0], 1);
        let emulator = slow(builder, state);
        let agent = Agent { checker, program, emulator: &emulator };
        let mut running = agent.start(action, "window=1\n");
        for (at, write) in again.iter().enumerate().skip(1) {
            let count = again[..=at].iter().filter(|one| *one == write).count();
            running.until_sent(write, count);
            running.until_it_looked();
            emulator.advance(HOUR);
        }
        assert_eq!(agent.ended(running.end()).0, 0, "{action}");
        assert_eq!(writes(&emulator), again);
    }
}

/// The operation fails, with a response and without.
pub(crate) fn failed(checker: Checker, program: &Path) {
    for (action, write, state) in ACTIONS {
        let builder = Emulator::builder().fault(Fault::FailOperation, write, 1);
        let emulator = slow(builder.lag(HOUR), state);
        let agent = Agent { checker, program, emulator: &emulator };
        let mut running = agent.start(action, "");
        running.until_sent(write, 1);
        for _ in 0..2 {
            running.until_it_looked();
            emulator.advance(HOUR);
        }
        let (status, said) = agent.ended(running.end());
        assert_eq!(status, 1, "{action}: {said}");
        assert!(said.contains("The operation failed."), "{said}");
        assert_eq!(writes(&emulator), [write]);
    }
}

/// There is no such instance, or it is gone before the operation is shown.
pub(crate) fn missing(checker: Checker, program: &Path) {
    let emulator = Emulator::builder().instance("ins-00000001", InstanceState::Running);
    let emulator = emulator.start().unwrap();
    let agent = Agent { checker, program, emulator: &emulator };
    for action in ["status", "monitor"] {
        let (status, said) = agent.run(&agent.options(action, ""));
        assert_eq!(status, 1, "{action}: {said}");
        assert!(said.contains("no instance"), "{said}");
    }
    // The service knows it, and not what it shows.
    for (action, write, _) in ACTIONS {
        let (status, said) = agent.run(&agent.options(action, ""));
        assert_eq!(status, 1, "{action}: {said}");
        assert!(said.contains("InvalidInstanceId.NotFound"), "{said}");
        assert_eq!(sent(&emulator, write).len(), 1);
    }

    let emulator = slow(Emulator::builder().lag(10 * HOUR), InstanceState::Running);
    let agent = Agent { checker, program, emulator: &emulator };
    let mut running = agent.start("off", "");
    running.until_sent("StopInstances", 1);
    emulator.advance(HOUR);
    let terminate = TerminateInstances::builder().instance_ids([ID]).build().unwrap();
    client(&emulator).call(&terminate).unwrap();
    emulator.advance(HOUR);
    running.until_it_looked();
    // Past all that the agent could have seen of its own operation.
    emulator.advance(10 * HOUR);
    assert_eq!(agent.ended(running.end()).0, 1);
    assert_eq!(writes(&emulator), ["StopInstances", "TerminateInstances"]);
}
