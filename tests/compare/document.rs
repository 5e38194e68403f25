//! Generator of docs/faults.md: the behaviour of each client at every fault.

use std::fmt::Write;

use tcapi_tests::faults::row::Effect;

use super::observe::{Both, Compared};
use super::peer::{PEERS, Peer};
use super::report::{Observed, Report};
use super::summary;

const HEAD: &str = "\
# Faults

What this library and other clients do when something goes wrong. `cargo xtask faults` generates this page: it runs each
client through each fault of `tests/support/faults/table/`, with the same server, and records what the server saw and
what the client reported. `cargo test -p tcapi-tests --test client faults::` tests this library with the same table,
from Rust and from C.

Each client makes one call of RebootInstances, which is not idempotent, and one of DescribeRegions, which is.

";

/// The whole page.
pub(crate) fn text(compared: &[Compared]) -> String {
    let versions = [
        ("VERSION_TCAPI", Peer::Tcapi),
        ("VERSION_PYTHON", Peer::Python),
        ("VERSION_GO", Peer::Go),
        ("VERSION_AZURE", Peer::AzureCore),
        ("VERSION_BOTOCORE", Peer::Botocore),
    ];
    let how = versions.iter().fold(include_str!("how.md").to_owned(), |text, (place, peer)| {
        text.replace(place, &peer.versions())
    });
    let mut text = HEAD.to_owned();
    summary::write(&mut text, compared);
    text.push_str(&how);
    for one in compared {
        section(&mut text, one);
    }
    text
}

fn section(text: &mut String, compared: &Compared) {
    let row = &compared.row;
    let _ = writeln!(text, "### {}\n\n{}", row.name, row.what);
    if row.settings.calls > 1 {
        let (calls, attempts) = (row.settings.calls, row.settings.max_attempts);
        let _ = writeln!(text, "{calls} calls, of at most {attempts} attempt each.");
    }
    let [write, read] = [Effect::Write, Effect::Read].map(Effect::action);
    let _ = writeln!(text, "\n| | {write} | reported | {read} | reported |\n|---|---|---|---|---|");
    for (peer, both) in PEERS.into_iter().zip(&compared.observed) {
        if peer == Peer::GoUnsafe && *both == compared.observed[Peer::Go as usize] {
            continue;
        }
        let Both { write, read } = both;
        let cells = [
            emphasised(seen(write), write.ran_again()),
            emphasised(told(&write.reports), write.is_misleading() || write.is_broken()),
            seen(read),
            told(&read.reports),
        ];
        let _ = writeln!(text, "| {} | {} |", peer.name(), cells.join(" | "));
    }
    text.push('\n');
}

fn emphasised(cell: String, is_wrong: bool) -> String {
    if is_wrong { format!("**{cell}**") } else { cell }
}

fn seen(observed: &Observed) -> String {
    let seen = observed.seen;
    format!("{} / {} / {}", seen.begun, seen.whole, seen.ran)
}

/// The results of the callers, without repetitions.
fn told(reports: &[Report]) -> String {
    let mut different: Vec<(&Report, usize)> = Vec::new();
    for report in reports {
        match different.iter_mut().find(|(known, _)| *known == report) {
            Some((_, times)) => *times += 1,
            None => different.push((report, 1)),
        }
    }
    let shown = |(report, times): (&Report, usize)| {
        if times > 1 { format!("{report} ({times} times)") } else { report.to_string() }
    };
    different.into_iter().map(shown).collect::<Vec<_>>().join("; ")
}
