//! The declarations in the headers.

use std::collections::BTreeSet;

use crate::workspace_root;

/// The functions that a header declares: a name before a parenthesis, outside of comments.
pub fn declared(header: &str) -> BTreeSet<String> {
    let mut code = String::new();
    let mut rest = header;
    while let Some((before, comment)) = rest.split_once("/*") {
        code.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, behind)| behind);
    }
    code.push_str(rest);
    // The functions that a header defines are not the library's.
    while let Some((before, inline)) = code.split_once("static inline ") {
        let behind = inline.split_once("\n}\n").map_or("", |(_, behind)| behind);
        code = format!("{before}{behind}");
    }
    let calls = code.match_indices('(').filter_map(|(at, _)| {
        let before = &code[..at];
        let name = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()?;
        // Names that end with an underscore are parts of macros.
        (name.starts_with("tc_") && !name.ends_with('_')).then(|| name.to_owned())
    });
    calls.collect()
}

/// The hand-written functions of the library, as its headers declare them. Functions of services are generated, and
/// each has one line.
///
/// # Panics
/// A header can't be read.
pub fn functions() -> BTreeSet<String> {
    let read = |header: &str| {
        let path = workspace_root().join("include").join(header);
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let mut found = declared(&read("tcapi.h"));
    found.append(&mut declared(&read("tcapi/base/packed.h")));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declarations_are_found() {
        let header = "/* tc_not(this) */\ntc_status tc_one(int a,\n  tc_two *b);\n#define TC_INIT(p) tc_init_(p)\n";
        assert_eq!(declared(header), BTreeSet::from(["tc_one".to_owned()]));
    }
}
