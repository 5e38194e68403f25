//! Writer of `docs/benchmark.svg`: bars of CPU per call.

use std::fmt::Write;

use crate::contestant::Who;
use crate::figures::{Calls, Figures};
use crate::kind::Kind;

const WIDTH: f64 = 720.0;
const LABELS: f64 = 160.0;
const BARS: f64 = 440.0;
const ROW: f64 = 24.0;
const HEADING: f64 = 34.0;

/// Readable on white and on black.
const STYLE: &str = "\
text{font:13px sans-serif;fill:#24292f}.h{font-weight:600}.own{fill:#0969da}.other{fill:#8c959f}\
.floor{fill:#57606a}@media(prefers-color-scheme:dark){text{fill:#d0d7de}.own{fill:#539bf5}\
.other{fill:#6e7681}.floor{fill:#9ea7b3}}";

pub(super) fn chart(figures: &Figures) -> String {
    let mut rows = String::new();
    let mut y = 0.0;
    for tls in [false, true] {
        let kind = Kind::reboot(tls, 2);
        let calls: Vec<&Calls> = figures.calls.iter().filter(|calls| calls.kind == kind).collect();
        let _ = writeln!(
            rows,
            r#"<text class="h" x="0" y="{}">CPU per call, microseconds: {}</text>"#,
            y + 20.0,
            kind
        );
        y += HEADING;
        // One interpreter would make the other bars too short to see: its bar is cut off.
        let others = calls.iter().filter(|calls| calls.who != Who::Python);
        let longest = others.map(|calls| calls.cpu()).fold(1.0, f64::max);
        for calls in calls {
            bar(&mut rows, calls, longest, y);
            y += ROW;
        }
        y += 10.0;
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" role=\"img\" \
         aria-label=\"CPU per call, by contestant\">\n<style>{STYLE}</style>\n{rows}</svg>\n"
    )
}

fn bar(rows: &mut String, calls: &Calls, longest: f64, y: f64) {
    let class = match calls.who {
        Who::Floor => "floor",
        Who::TcapiC
        | Who::TcapiStatic
        | Who::TcapiBefore
        | Who::TcapiRust
        | Who::TcapiCpp
        | Who::TcapiGo
        | Who::TcapiGoCancellable => "own",
        Who::Curl | Who::Go | Who::Python => "other",
    };
    let cpu = calls.cpu();
    let (length, cut) =
        if cpu > longest { (BARS, " \u{bb}") } else { (cpu / longest * BARS * 0.9, "") };
    let text = y + 15.0;
    let _ = writeln!(
        rows,
        r#"<text x="{}" y="{text}" text-anchor="end">{}</text><rect class="{class}" x="{LABELS}" y="{}" width="{length:.1}" height="18" rx="2"/><text x="{:.1}" y="{text}">{cpu:.1}{cut}</text>"#,
        LABELS - 8.0,
        calls.who.name(),
        y + 1.0,
        LABELS + length + 6.0,
    );
}
