//! Test cases of curl and Go, in `tests/data/public/no-proxy.jsonl`.

use serde_json::Value;

use super::NoProxy;
use crate::transport::proxies::is_this_machine;

/// Intended differences: the peer, the list or a part of it, the host, and whether this library connects
/// directly. docs/conformance.md has the reasons.
const DIFFERENT: [(&str, &str, &str, bool); 2] = [
    ("curl", "localhost .example.com .example.de", "www.example.com", true),
    ("Go", ".barbaz.net", "barbaz.net", true),
];

#[test]
fn cases_of_curl_and_go() {
    let mut rows = [("curl", 0, 0), ("Go", 0, 0)];
    let mut different = Vec::new();
    for line in include_str!("../../../tests/data/public/no-proxy.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| case[name].as_str().unwrap();
        let (peer, list, host) = (text("of"), text("list"), text("host"));
        // Go's list includes the local machine; curl's does not.
        let direct = (peer == "Go" && is_this_machine(host)) || NoProxy::parse(list).has(host, 80);
        let row = rows.iter_mut().find(|(name, ..)| *name == peer).unwrap();
        row.1 += 1;
        if direct == case["direct"].as_bool().unwrap() {
            row.2 += 1;
        } else {
            different.push((peer.to_owned(), list.to_owned(), host.to_owned(), direct));
        }
    }
    assert_eq!(rows.map(|(_, cases, _)| cases), [78, 27]);
    assert_eq!(different.len(), DIFFERENT.len(), "{different:?}");
    for ((peer, list, host, direct), known) in different.iter().zip(DIFFERENT) {
        assert!(list.contains(known.1), "{list}");
        assert_eq!((peer.as_str(), host.as_str(), *direct), (known.0, known.2, known.3));
    }
    // For `cargo xtask conformance`.
    if let Some(folder) = std::env::var_os("TCAPI_FIGURES") {
        let rows = rows.iter().map(|(peer, cases, same)| {
            format!("| {peer} | {cases} | {same} | {} |\n", cases - same)
        });
        let table = "| cases of | number | the same | different |\n|---|---|---|---|\n".to_owned();
        let file = std::path::PathBuf::from(folder).join("no-proxy.md");
        std::fs::write(file, table + &rows.collect::<String>()).unwrap();
    }
}
