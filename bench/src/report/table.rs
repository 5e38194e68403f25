//! Tables, for a terminal and for the page.

use std::fmt::Write;

use crate::figures::{Calls, Figures};
use crate::kind::Kind;

/// A table with a heading. The first column is text, the others are figures.
pub(super) struct Table {
    pub(super) heading: String,
    columns: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// All tables, in the order in which they are read.
pub(super) fn all(figures: &Figures) -> Vec<Table> {
    let mut tables = vec![targets(figures)];
    for kind in Kind::ALL {
        tables.push(of_calls(kind, figures.calls.iter().filter(|calls| calls.kind == kind)));
    }
    tables.extend([threads(figures), signing(figures), cold(figures), sizes(figures)]);
    tables
}

fn targets(figures: &Figures) -> Table {
    let rows = figures.targets.iter().map(|target| {
        let met = if target.met() { "met" } else { "not met" };
        vec![
            target.what.clone(),
            format!("{}", target.at_most),
            round(target.found),
            met.to_owned(),
        ]
    });
    Table::new("Targets", ["", "at most", "found", ""], rows)
}

fn of_calls<'a>(kind: Kind, calls: impl Iterator<Item = &'a Calls>) -> Table {
    let rows = calls.map(|calls| {
        vec![
            calls.who.name().to_owned(),
            format!("{:.2}", calls.cpu()),
            format!("{:.1}", calls.p50_us),
            format!("{:.1}", calls.p99_us),
            round(calls.syscalls()),
            round(calls.threads),
            frequent(calls),
        ]
    });
    let columns = ["", "CPU, us", "p50, us", "p99, us", "system calls", "threads started", "which"];
    Table::new(&format!("{kind}, on a kept connection"), columns, rows)
}

/// The system calls that happen at every call.
fn frequent(calls: &Calls) -> String {
    let every = calls.syscalls.iter().filter(|(_, number)| *number >= 0.95);
    let every: Vec<String> = every
        .map(|(name, number)| match round(*number).as_str() {
            "1" => name.clone(),
            number => format!("{number} {name}"),
        })
        .collect();
    every.join(", ")
}

fn threads(figures: &Figures) -> Table {
    let rows = figures.threads.iter().map(|threads| {
        vec![
            format!("{}, {}", threads.who.name(), threads.kind.protocol()),
            threads.threads.to_string(),
            format!("{:.2}", threads.cpu_us),
            format!("{:.0}", threads.calls_per_s),
            threads.descriptors.to_string(),
            format!("{:.1}", threads.rss_kib / 1024.0),
        ]
    });
    let columns = [
        "",
        "threads",
        "CPU of a call, us",
        "calls per second",
        "descriptors",
        "resident set, MiB",
    ];
    Table::new("RebootInstances of many threads, 2 ids", columns, rows)
}

fn signing(figures: &Figures) -> Table {
    let signing = &figures.signing;
    let rows = [vec![
        "a request with 2 ids".to_owned(),
        format!("{:.0}", signing.ns),
        format!("{:.0}", signing.compressions_ns),
        format!("{:.2}", signing.ratio),
        format!("{:.0}", signing.in_turn_ns),
        format!("{:.2}", signing.in_turn_ratio),
        signing.allocations.to_string(),
    ]];
    let columns = [
        "",
        "signature, ns",
        "its 8 compressions, ns",
        "ratio",
        "each waiting for the last, ns",
        "ratio",
        "allocations",
    ];
    Table::new("Signing alone", columns, rows.into_iter())
}

fn cold(figures: &Figures) -> Table {
    let rows = figures.cold.iter().map(|cold| {
        vec![
            cold.who.map_or("a process that does nothing", |who| who.name()).to_owned(),
            format!("{:.2}", cold.cpu_ms),
            format!("{:.1}", cold.rss_kib / 1024.0),
        ]
    });
    let columns = ["", "process time, ms", "largest resident set, MiB"];
    Table::new("A fresh process that makes one HTTPS call", columns, rows)
}

fn sizes(figures: &Figures) -> Table {
    let rows = figures.sizes.iter().map(|size| {
        vec![
            size.what.clone(),
            size.bytes.to_string(),
            size.beside.to_string(),
            size.libraries.to_string(),
            (size.bytes + size.beside).to_string(),
        ]
    });
    let columns = ["", "bytes, stripped", "libraries beside, bytes", "how many", "together"];
    Table::new("What is shipped, without the C library", columns, rows)
}

/// A number with its significant digits.
fn round(number: f64) -> String {
    let text = format!("{number:.2}");
    match text.split_once('.') {
        Some((whole, _)) if text.ends_with(".00") => whole.to_owned(),
        _ => text,
    }
}

impl Table {
    fn new<const N: usize>(
        heading: &str,
        columns: [&'static str; N],
        rows: impl Iterator<Item = Vec<String>>,
    ) -> Self {
        Table { heading: heading.to_owned(), columns: columns.to_vec(), rows: rows.collect() }
    }

    /// The table for a terminal.
    pub(super) fn plain(&self) -> String {
        let columns: Vec<String> = self.columns.iter().map(ToString::to_string).collect();
        let widths: Vec<usize> = (0..columns.len())
            .map(|at| {
                let all = std::iter::once(&columns).chain(&self.rows);
                all.filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max()
            })
            .map(Option::unwrap_or_default)
            .collect();
        let mut text = format!("{}\n", self.heading);
        for row in std::iter::once(&columns).chain(&self.rows) {
            for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let _ = match at {
                    0 => write!(text, "  {cell:width$}"),
                    _ if at + 1 == row.len() && at > 2 => write!(text, "  {cell}"),
                    _ => write!(text, "  {cell:>width$}"),
                };
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        text
    }

    /// The table for the page.
    pub(super) fn markdown(&self) -> String {
        let mut text = format!("| {} |\n|---|", self.columns.join(" | "));
        text.push_str(&"---:|".repeat(self.columns.len() - 1));
        text.push('\n');
        for row in &self.rows {
            let _ = writeln!(text, "| {} |", row.join(" | "));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_the_digits_that_matter() {
        assert_eq!(round(4.0), "4");
        assert_eq!(round(1.376), "1.38");
        assert_eq!(round(0.1), "0.10");
    }

    #[test]
    fn the_same_table_for_both() {
        let rows = [vec!["tcapi, C".to_owned(), "9.75".to_owned()]];
        let table = Table::new("Calls", ["", "CPU, us"], rows.into_iter());
        assert_eq!(table.plain(), "Calls\n            CPU, us\n  tcapi, C     9.75\n");
        assert_eq!(table.markdown(), "|  | CPU, us |\n|---|---:|\n| tcapi, C | 9.75 |\n");
    }
}
