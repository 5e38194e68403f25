//! Writer of `docs/benchmark.md`.

use std::fmt::Write;

use super::table;
use crate::figures::Figures;

const HEAD: &str = "\
# What a call costs

<!-- Written by `cargo xtask bench`; change bench/src/report/page.rs instead. -->

![CPU of a call, by contestant](benchmark.svg)

All figures come from one run of `cargo xtask bench` on loopback. The server, which returns bytes that were made
beforehand, has one core; the contestants have another. Each contestant is a separate program; all are started first and
then make calls in turns, a round each. A figure is the median over the rounds; a ratio is computed within each round,
and then the median is taken. CPU is user and system time of all threads of the contestant's process.

Before anything is measured, each contestant calls the emulator, which checks signatures and parameters as the service
does.

- **bare socket**: a request that was made and signed beforehand, one write, one read. No client can do with less.
- **tcapi**: only region, credentials, endpoint and CA file are set, and in C, that 1,000 idle connections are kept (256
  by default), for the rows of many threads. The default timeout of 60 s applies. In Go, a context either never ends or
  is \"cancellable\", as that of a request in a server.
  [bench/c/tcapi.c](../bench/c/tcapi.c), [bench/cpp](../bench/cpp), [bench/go/tcapi](../bench/go/tcapi),
  [bench/src/bin/rust.rs](../bench/src/bin/rust.rs)
- **libcurl**: one easy handle for all calls, JSON by `snprintf`, signed with OpenSSL, the day's signing key kept, TLS
  verified, a timeout of 60 s, the response checked, descriptions of instances parsed by cJSON.
  [bench/c/curl.c](../bench/c/curl.c)
- **official SDKs**: of Go and Python, with their defaults, connections kept alive. [bench/go/sdk](../bench/go/sdk),
  [bench/python](../bench/python)

A call of DescribeInstances gets as many instances as it has ids, each that of the spec's example. tcapi and the SDKs
make a struct or an object with all members of each; cJSON makes its tree, of which one member of each is read.

With many threads, those of tcapi use one client, and those of libcurl have a handle each. All of them, and so all calls,
share one core. The descriptors are those that are open when all calls have ended: the kept connections, and two more of
each handle of libcurl.

System calls are counted with `strace`: the difference that 200 calls on a kept connection make.

The ratios to the bare socket depend on the cores that client and server run on, and on the load of the machine. With
client and server on separate cores, each call wakes the other core, which costs every contestant time. With both on one
core, the bare socket's call cost a third of what it does here, and tcapi's over HTTP 1.7 times as much as that. On a
busy machine, the bare socket cost more and the ratio was 1.34: a figure from such a machine is of no use.

Signing is compared with its SHA-256 compressions in two ways. The processor works on four independent messages partly
at the same time; in a signature, each message contains the hash of the one before. The target refers to the second.
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
        "\n## Run it again\n\n    cargo xtask bench\n\ninstalls what it needs, and writes this page, the chart \
         and `target/bench/result.json`. This run had {rounds} rounds. Run it\non an idle machine; `--rounds N` \
         sets the number of rounds, `--quick` only checks that everything works and writes no\npage.\n"
    );
    page
}
