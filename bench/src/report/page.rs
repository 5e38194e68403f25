//! Writer of `docs/benchmark.md`.

use std::fmt::Write;

use super::table;
use crate::figures::Figures;

const HEAD: &str = "\
# What a call costs

<!-- Written by `cargo xtask bench`; change bench/src/report/page.rs instead. -->

![CPU of a call, by contestant](benchmark.svg)

All of it comes from one run of `cargo xtask bench` on loopback. The server, which answers every request with the same
bytes, has one core; the contestants have another. Each contestant is a program of its own; all are started first and
then make calls in turns, a round each. A figure is the median over the rounds, a ratio is taken within each round
first. CPU is user and system time of the contestant's process, all its threads.

Before anything is measured, each contestant calls the emulator, which checks signatures and parameters as the service
does.

- **bare socket**: a request that was made and signed beforehand, one write, one read. No client can do with less.
- **tcapi**: as a program uses it that sets nothing but region, credentials, endpoint and CA file. The deadline of 60 s,
  which is the default, is in force.
- **libcurl**: one easy handle for all calls, JSON by `snprintf`, signed with OpenSSL, the day's key kept, TLS verified,
  a time of 60 s, the answer looked at. [bench/c/curl.c](../bench/c/curl.c)
- **official SDKs**: of Go and Python, as they come, connections kept alive. [bench/go](../bench/go),
  [bench/python](../bench/python)

System calls are counted with `strace`: what 200 calls on a kept connection add.

The ratios to the bare socket depend on where the two run, and on what else does. With client and server on cores of
their own, each call wakes the other core, and every contestant pays for that. With both on one core, the bare socket's
call cost a third of what it does here, and tcapi's over HTTP 1.7 times as much as that. On a machine that was busy with
something else, the bare socket cost more and the ratio was 1.34: a figure from such a machine says nothing.

Signing is compared with its SHA-256 compressions in two ways. Four messages that have nothing to do with each other are
partly worked on at the same time; in a signature each holds the hash of the one before. The target is set by the first.
";

pub(super) fn page(figures: &Figures) -> String {
    let mut page = HEAD.to_owned();
    for table in table::all(figures) {
        let _ = write!(page, "\n## {}\n\n{}", table.heading, table.markdown());
    }
    let _ = write!(page, "\n## Measured on\n\n| | |\n|---|---|\n");
    for (name, fact) in &figures.machine.facts {
        let _ = writeln!(page, "| {name} | {fact} |");
    }
    let rounds = figures.amount.rounds;
    let _ = write!(
        page,
        "\n## Again\n\n    cargo xtask bench\n\ninstalls what it needs, and writes this page, the chart \
         and `target/bench/result.json`. This run had {rounds} rounds. The machine should be doing nothing \
         else; `--rounds N` has it look longer, `--quick` only sees that everything works and writes no page.\n"
    );
    page
}
