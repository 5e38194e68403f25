//! docs/faults.md: what came of every fault.

use std::fmt::Write;

use tcapi_tests::faults::row::{Effect, Row};

use super::peer::{Observed, PEERS, Peer};

/// What came of a row, with each of [`PEERS`].
pub(crate) struct Compared {
    pub(crate) row: Row,
    pub(crate) write: [Observed; 4],
    pub(crate) read: [Observed; 4],
}

const HEAD: &str = "\
# Faults

What this library and the official SDKs do when something goes wrong. `cargo xtask faults` made this page: it puts
each fault of `tests/faults/table/` to all of them, with the same server, and writes down what the server saw and what
the caller was told. `cargo test -p tcapi-tests --test faults` holds this library to the same table, from Rust and
through C.

- tcapi: at most 3 attempts.
- Python SDK: VERSION_PYTHON; `StandardRetryer(max_attempts=3)`.
- Go SDK: VERSION_GO; `NetworkFailureMaxRetries` and `RateLimitExceededMaxRetries` 2. Where
  `UnsafeRetryOnConnectionFailure` makes a difference, a second line has it.

Each makes one call of RebootInstances, which must not run twice by itself, and one of DescribeRegions, which may.
*Sent* is how many requests reached the server, be it in part; *whole* how many came with head and body; *ran* how many
of those the server carried out, where an answer that does not say so counts as carried out. Pauses between attempts
are 2 ms. Where a call has 300 ms, the Go SDK has a second, its smallest unit, and both SDKs have it for each attempt.

";

/// The whole page.
pub(crate) fn text(compared: &[Compared]) -> String {
    let mut text =
        HEAD.replace("VERSION_PYTHON", &python_version()).replace("VERSION_GO", &go_version());
    summary(&mut text, compared);
    for one in compared {
        section(&mut text, one);
    }
    text
}

fn summary(text: &mut String, compared: &[Compared]) {
    text.push_str("## In sum\n\n");
    let _ = writeln!(
        text,
        "Of {} faults, so many where RebootInstances of one caller\n",
        compared.len()
    );
    text.push_str(
        "| | tcapi | Python SDK | Go SDK | Go SDK, unsafe retry |\n|---|---|---|---|---|\n",
    );
    let mut line = |what: &str, holds: &dyn Fn(&Row, &Observed) -> bool| {
        let counts = PEERS.map(|peer| {
            let of = |one: &&Compared| holds(&one.row, &one.write[peer as usize]);
            compared.iter().filter(of).count().to_string()
        });
        let _ = writeln!(text, "| {what} | {} |", counts.join(" | "));
    };
    line("was sent more than once", &|row, observed| observed.seen.begun > row.settings.calls);
    line("ran more than once, or may have", &|row, observed| {
        observed.seen.ran > row.settings.calls
    });
    line("was reported as done, and had not run", &|_, observed| {
        observed.seen.ran == 0 && observed.reported.iter().any(|told| is_done(told))
    });
    line(
        "was reported as failed, without a word that it may have run, and had",
        &|row, observed| {
            observed.seen.ran >= row.settings.calls
                && observed.reported.iter().any(|told| !is_done(told) && !told.contains("UNKNOWN"))
        },
    );
    line("was reported as failed where tcapi reports it as done", &|row, observed| {
        row.write.told.failure.is_none() && !observed.reported.iter().all(|told| is_done(told))
    });
    line("raised, panicked or did not end within 15 s", &|_, observed| {
        observed.reported.iter().any(|told| told.contains(' ') && !told.starts_with("TC_"))
    });
    text.push('\n');
}

fn is_done(told: &str) -> bool {
    told == "done" || told.starts_with("TC_OK")
}

fn section(text: &mut String, compared: &Compared) {
    let row = &compared.row;
    let _ = writeln!(text, "### {}\n\n{}", row.name, row.what);
    if row.settings.calls > 1 {
        let (calls, attempts) = (row.settings.calls, row.settings.max_attempts);
        let _ = writeln!(text, "{calls} calls, of at most {attempts} attempt each.");
    }
    text.push_str("\n| | sent | whole | ran | told |\n|---|---|---|---|---|\n");
    for (effect, observed) in [(Effect::Write, &compared.write), (Effect::Read, &compared.read)] {
        for peer in PEERS {
            let one = &observed[peer as usize];
            if peer == Peer::GoUnsafe && *one == observed[Peer::Go as usize] {
                continue;
            }
            let name = match peer {
                Peer::Tcapi => "tcapi",
                Peer::Python => "Python SDK",
                Peer::Go => "Go SDK",
                Peer::GoUnsafe => "Go SDK, unsafe retry",
            };
            let seen = one.seen;
            let _ = writeln!(
                text,
                "| {}: {name} | {} | {} | {} | {} |",
                effect.action(),
                seen.begun,
                seen.whole,
                seen.ran,
                told(&one.reported)
            );
        }
    }
    text.push('\n');
}

/// What callers were told, the same only once.
fn told(reported: &[String]) -> String {
    let mut different: Vec<(&str, usize)> = Vec::new();
    for told in reported {
        match different.iter_mut().find(|(known, _)| known == told) {
            Some((_, times)) => *times += 1,
            None => different.push((told, 1)),
        }
    }
    let shown = |(told, times): (&str, usize)| {
        let words: Vec<&str> =
            if told.starts_with("TC_") { told.split(' ').collect() } else { vec![told] };
        let told = match words[..] {
            ["TC_OK", ..] => "done".to_owned(),
            [status, outcome, _, "-"] => format!("{outcome}, `{status}`"),
            [_, outcome, _, code] => format!("{outcome}, `{code}`"),
            ["done"] => told.to_owned(),
            _ => format!("`{told}`"),
        };
        if times > 1 { format!("{told} ({times} times)") } else { told }
    };
    different.into_iter().map(shown).collect::<Vec<_>>().join("; ")
}

/// The Python SDK's version, from what it is installed by.
fn python_version() -> String {
    let wanted = include_str!("../../interop/requirements.txt");
    let lines = wanted.lines().filter(|line| line.starts_with("tencentcloud"));
    lines.map(|line| format!("`{line}`")).collect::<Vec<_>>().join(", ")
}

/// The Go SDK's version, likewise.
fn go_version() -> String {
    let wanted = include_str!("sdks/go/go.mod");
    let parts = wanted.lines().filter_map(|line| line.trim().rsplit_once('/'));
    let parts = parts.filter(|(path, _)| path.ends_with("tencentcloud"));
    parts.map(|(_, version)| format!("`{version}`")).collect::<Vec<_>>().join(", ")
}
