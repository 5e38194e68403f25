//! The counts at the top of docs/faults.md.

use std::fmt::Write;

use super::observe::Compared;
use super::peer::{PEERS, Peer};
use super::report::Observed;

/// A line of the table.
struct Line {
    what: &'static str,
    /// Whether a row counts, by the observation of its write.
    counts: fn(&Compared, &Observed) -> bool,
    /// Whether it applies to a client.
    concerns: fn(Peer) -> bool,
}

const fn line(what: &'static str, counts: fn(&Compared, &Observed) -> bool) -> Line {
    Line { what, counts, concerns: |_| true }
}

const LINES: [Line; 8] = [
    line("ran at most once, and was reported correctly", |_, write| write.is_right()),
    line("was sent more than once", |_, write| write.was_sent_again()),
    line("ran more than once, or may have", |_, write| write.ran_again()),
    line("was reported as done, and had not run", |_, write| write.is_falsely_done()),
    FALSE_OUTCOME,
    line("was reported as failed, without saying that it may have run, and had run", |_, write| {
        write.is_silent()
    }),
    line("was reported as failed where tcapi reports it as done", |one, write| {
        one.row.write.told.failure.is_none() && !write.all_done()
    }),
    line("raised, panicked or did not end", |_, write| write.is_broken()),
];

const FALSE_OUTCOME: Line = Line {
    what: "was reported with a false outcome: as NOT_SENT but had been sent, or as REJECTED but had run",
    counts: |_, write| write.has_false_outcome(),
    concerns: Peer::says_not_sent,
};

const EXPLAINED: &str = "
The first line counts the faults that a client handled correctly. Two of the other lines are not errors in themselves: a
request that the service refused, for example because of a rate limit, may be sent again, and a failure that tcapi
avoids may still be reported correctly.

";

pub(crate) fn write(text: &mut String, compared: &[Compared]) {
    let _ = writeln!(
        text,
        "## Summary\n\nNumber of faults, of {}, in which a call of RebootInstances\n",
        compared.len()
    );
    let names = PEERS.map(Peer::name).join(" | ");
    let _ = writeln!(text, "| | {names} |\n|---{}|", "|---".repeat(PEERS.len()));
    for line in &LINES {
        let counts = PEERS.map(|peer| match (line.concerns)(peer) {
            true => rows(line, peer, compared).count().to_string(),
            false => "–".to_owned(),
        });
        let _ = writeln!(text, "| {} | {} |", line.what, counts.join(" | "));
    }
    text.push_str(EXPLAINED);
    for peer in PEERS {
        let names: Vec<String> = rows(&FALSE_OUTCOME, peer, compared)
            .map(|one| format!("[{0}](#{0})", one.row.name))
            .collect();
        if !names.is_empty() {
            let _ = writeln!(text, "False outcomes of {}: {}.\n", peer.name(), names.join(", "));
        }
    }
}

/// The rows that count in a line.
fn rows<'a>(
    line: &'a Line,
    peer: Peer,
    compared: &'a [Compared],
) -> impl Iterator<Item = &'a Compared> {
    let of = move |one: &&Compared| (line.counts)(one, &one.observed[peer as usize].write);
    compared.iter().filter(of)
}
