//! The results as JSON.

use serde_json::{Map, Value, json};

use crate::figures::Figures;

pub(super) fn result(figures: &Figures) -> String {
    let facts = figures.machine.facts.iter();
    let machine: Map<String, Value> =
        facts.map(|(name, fact)| ((*name).to_owned(), json!(fact))).collect();
    let calls = figures.calls.iter().map(|calls| {
        let syscalls: Map<String, Value> =
            calls.syscalls.iter().map(|(name, number)| (name.clone(), json!(number))).collect();
        json!({
            "who": calls.who.name(),
            "action": calls.kind.action.name(),
            "tls": calls.kind.tls,
            "ids": calls.kind.ids,
            "cpu_us": calls.cpu(),
            "cpu_us_by_round": calls.cpu_us,
            "p50_us": calls.p50_us,
            "p99_us": calls.p99_us,
            "syscalls": calls.syscalls(),
            "syscalls_by_name": syscalls,
            "threads_started": calls.threads,
        })
    });
    let threads = figures.threads.iter().map(|threads| {
        json!({
            "who": threads.who.name(),
            "tls": threads.kind.tls,
            "threads": threads.threads,
            "cpu_us": threads.cpu_us,
            "calls_per_s": threads.calls_per_s,
            "descriptors": threads.descriptors,
            "rss_kib": threads.rss_kib,
        })
    });
    let cold = figures.cold.iter().map(|cold| {
        let who = cold.who.map(|who| who.name());
        json!({ "who": who, "cpu_ms": cold.cpu_ms, "rss_kib": cold.rss_kib })
    });
    let sizes = figures
        .sizes
        .iter()
        .map(|size| json!({ "what": size.what, "bytes": size.bytes, "beside": size.beside }));
    let targets = figures.targets.iter().map(|target| {
        json!({
            "what": target.what,
            "at_most": target.at_most,
            "found": target.found,
            "met": target.met(),
        })
    });
    let signing = json!({
        "ns": figures.signing.ns,
        "compressions_ns": figures.signing.compressions_ns,
        "ratio": figures.signing.ratio,
        "in_turn_ns": figures.signing.in_turn_ns,
        "in_turn_ratio": figures.signing.in_turn_ratio,
        "allocations": figures.signing.allocations,
    });
    let all = json!({
        "machine": machine,
        "rounds": figures.amount.rounds,
        "signing": signing,
        "calls": calls.collect::<Vec<_>>(),
        "threads": threads.collect::<Vec<_>>(),
        "cold": cold.collect::<Vec<_>>(),
        "sizes": sizes.collect::<Vec<_>>(),
        "targets": targets.collect::<Vec<_>>(),
    });
    format!("{all:#}\n")
}
