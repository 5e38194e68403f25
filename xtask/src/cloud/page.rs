//! Writer of docs/cloud.md.

use std::fmt::Write;

use super::headers::Header;
use super::measure::Cost;

/// All measurements.
pub(super) struct Figures {
    pub(super) wheel: String,
    /// The output of the importer.
    pub(super) imported: String,
    pub(super) import: Cost,
    pub(super) check: Cost,
    pub(super) build: Cost,
    /// The number of actions of a small library, and its size.
    pub(super) base: (usize, u64),
    /// The same of the complete library.
    pub(super) library: (usize, u64),
    pub(super) functions: usize,
    pub(super) dlopen_us: f64,
    pub(super) c_headers: (usize, Cost),
    pub(super) cpp_headers: Vec<Header>,
    /// The output of the tests of all examples.
    pub(super) examples: (String, Cost),
    /// The cost to check one more action, and to build with it.
    pub(super) one_more: (Cost, Cost),
}

/// The targets, as upper bounds.
mod goal {
    pub(super) const BUILD_CPU_S: f64 = 60.0;
    pub(super) const BUILD_MB: f64 = 2048.0;
    pub(super) const LIBRARY_BYTES: f64 = 10e6;
    pub(super) const BYTES_PER_ACTION: f64 = 450.0;
    pub(super) const DLOPEN_US: f64 = 500.0;
    pub(super) const CHECK_S: f64 = 1.0;
    pub(super) const REBUILD_S: f64 = 5.0;
}

impl Figures {
    /// The page.
    pub(super) fn page(&self) -> String {
        let mut text = format!(
            "# The whole cloud\n\n<!-- Written by `cargo xtask cloud`; change xtask/src/cloud/page.rs instead. -->\n\n\
             Measurements of one library with every version of every service in the vendor's metadata\n({}). \
             `cargo xtask cloud` copies the repository into `target/cloud/tree`,\n[imports](import.md) the catalogue \
             there, and builds, uses and measures the result. Nothing of it is committed.\n\nCPU is user and system \
             time of all processes of a command; memory is that of the largest process. Dependencies are built\n\
             before the measurement. The generator is optimised (`build-override`).\n\n",
            self.wheel
        );
        self.goals(&mut text);
        self.headers(&mut text);
        self.examples(&mut text);
        text
    }

    fn goals(&self, text: &mut String) {
        let (actions, bytes) = (self.library.0, self.library.1);
        let per_action = (bytes as f64 - self.base.1 as f64) / (actions - self.base.0) as f64;
        text.push_str("| | found | at most | |\n|---|---:|---:|---|\n");
        let mut plain = |name: &str, found: String| {
            let _ = writeln!(text, "| {name} | {found} | | |");
        };
        plain("versions of services", self.c_headers.0.to_string());
        plain("actions", actions.to_string());
        plain("functions of the library", self.functions.to_string());
        plain("import, CPU", format!("{:.1} s", self.import.cpu_s));
        plain("check of all specs, CPU", format!("{:.1} s", self.check.cpu_s));
        let mut row = |name: &str, found: f64, goal: f64, digits: usize, unit: &str| {
            let met = if found <= goal { "met" } else { "not met" };
            let _ = writeln!(text, "| {name} | {found:.digits$} {unit} | {goal} {unit} | {met} |");
        };
        row(
            "generating and building the C library, CPU",
            self.build.cpu_s,
            goal::BUILD_CPU_S,
            1,
            "s",
        );
        row("memory of that build", self.build.peak_mb as f64, goal::BUILD_MB, 0, "MB");
        row("size of the library, stripped", bytes as f64, goal::LIBRARY_BYTES, 0, "bytes");
        row("size per additional action", per_action, goal::BYTES_PER_ACTION, 0, "bytes");
        row("`dlopen`, median of 51 processes", self.dlopen_us, goal::DLOPEN_US, 0, "us");
        row("one more action: check, CPU", self.one_more.0.cpu_s, goal::CHECK_S, 2, "s");
        row(
            "one more action: building the library, CPU",
            self.one_more.1.cpu_s,
            goal::REBUILD_S,
            1,
            "s",
        );
    }

    fn headers(&self, text: &mut String) {
        let _ = write!(
            text,
            "\n## Headers\n\nAll {} headers of C in one file, as C99 with `-Wall -Wextra -Wpedantic -Werror`: {:.1} s of CPU, \
             {} MB.\n\nC++17, each header alone with `-Wall -Wextra -Werror`:\n\n\
             | header | actions | CPU | beyond `tcapi.hpp` |\n|---|---:|---:|---:|\n",
            self.c_headers.0, self.c_headers.1.cpu_s, self.c_headers.1.peak_mb
        );
        for Header { service, actions, cpu_s, beyond_s } in &self.cpp_headers {
            let _ =
                writeln!(text, "| {service}.hpp | {actions} | {cpu_s:.2} s | {beyond_s:.2} s |");
        }
    }

    fn examples(&self, text: &mut String) {
        let tables = Counts::of(&self.examples.0, |line| line.contains(" actions; "));
        let in_c = Counts::of(&self.examples.0, |line| line.contains(" in C: "));
        let _ = write!(
            text,
            "\n## Examples\n\nThe examples of the vendor's metadata: each request is accepted, and its encoding equals \
             the example's; each response is\ndecoded, and encoding it again gives the same.\n\n\
             | | services | requests | responses |\n\
             |---|---:|---:|---:|\n| by the tables | {} | {} | {} |\n| functions of C, structs filled by their layouts | {} | {} | {} |\n\n\
             The importer's report on all services:\n\n",
            tables.services,
            tables.requests,
            tables.responses,
            in_c.services,
            in_c.requests,
            in_c.responses
        );
        // The sums are after the last empty line.
        let sums = self.imported.trim_end().rsplit("\n\n").next().unwrap_or_default();
        for line in sums.lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
}

/// The sums of the counts in lines such as `cvm: 106 actions; 123 requests, 120 responses; 4 requests refused`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    services: usize,
    requests: usize,
    responses: usize,
}

impl Counts {
    fn of(printed: &str, is_one: impl Fn(&str) -> bool) -> Self {
        let mut counts = Counts::default();
        for line in printed.lines().filter(|line| is_one(line)) {
            let before = |word: &str| {
                let (start, _) = line.split_once(word)?;
                start.rsplit(' ').next()?.parse().ok()
            };
            counts.services += 1;
            counts.requests += before(" requests,").unwrap_or(0);
            counts.responses += before(" responses;").unwrap_or(0);
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_summed() {
        let printed = "cvm: 106 actions; 12 requests, 10 responses; 2 requests refused\n\
                       sts: 7 actions; 3 requests, 3 responses; 0 requests refused\n\
                       cvm in C: 9 requests, 8 responses; 1 requests refused, 0 that no struct can hold\n";
        let tables = Counts::of(printed, |line| line.contains(" actions; "));
        assert_eq!(tables, Counts { services: 2, requests: 15, responses: 13 });
        let in_c = Counts::of(printed, |line| line.contains(" in C: "));
        assert_eq!(in_c, Counts { services: 1, requests: 9, responses: 8 });
    }
}
