//! Hints for types written as in other languages or on the vendor's pages.

const SCALARS: [(&str, &[&str]); 7] = [
    ("string", &["str", "text", "char", "varchar", "uuid", "&str"]),
    (
        "i64",
        &["int", "integer", "long", "short", "int8", "int16", "int32", "int64", "i8", "i16", "i32"],
    ),
    (
        "u64",
        &["uint", "unsigned", "uint8", "uint16", "uint32", "uint64", "u8", "u16", "u32", "size_t"],
    ),
    ("f64", &["float", "double", "decimal", "real", "float32", "float64", "f32"]),
    ("bool", &["boolean"]),
    ("bytes", &["binary", "base64", "blob", "byte[]", "[]byte", "vec<u8>"]),
    ("timestamp", &["datetime", "date-time", "time", "timestamp iso8601"]),
];

const LISTS: [(&str, &str); 15] = [
    ("", "[]"),
    ("[]", ""),
    ("list<", ">"),
    ("array<", ">"),
    ("vec<", ">"),
    ("set<", ">"),
    ("vector<", ">"),
    ("std::vector<", ">"),
    ("list[", "]"),
    ("array[", "]"),
    ("list(", ")"),
    ("array(", ")"),
    ("array of ", ""),
    ("list of ", ""),
    ("repeated ", ""),
];

const MAPS: [&str; 9] =
    ["map", "object", "dict", "dictionary", "hash", "hashmap", "struct", "json", "any"];

/// The hint for a type that is known elsewhere.
pub(super) fn hint(name: &str) -> Option<String> {
    let name = name.trim();
    let lower = name.to_lowercase();
    let outer = lower.split(['<', '[', '(', ' ']).next().unwrap_or_default();
    if MAPS.contains(&outer) {
        let why = "the API has no maps and no objects without fixed fields";
        return Some(format!("{why}: define an [[object]] with its fields, and write its name"));
    }
    if ["number", "numeric"].contains(&lower.as_str()) {
        return Some("write i64 or u64 for whole numbers, f64 for others".to_owned());
    }
    if ["list", "array", "vec", "set", "[]"].contains(&lower.as_str()) {
        return Some("write list<…> with the type of the items, as list<string>".to_owned());
    }
    if let Some(inner) = inside(name, "optional<", ">")
        .or_else(|| inside(name, "option<", ">"))
        .or_else(|| inside(name, "", "?"))
    {
        let inner = here(inner).unwrap_or_else(|| inner.to_owned());
        return Some(format!("write {inner}: a field without `required = true` is optional"));
    }
    here(name).map(|here| format!("write {here}"))
}

/// The type as specs write it, if it is written in another way.
fn here(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let known = SCALARS.iter().find(|(here, there)| lower == *here || there.contains(&&*lower));
    if let Some((here, _)) = known {
        return Some((*here).to_owned());
    }
    if lower == "date" {
        return Some(lower);
    }
    let item = LISTS.iter().find_map(|(before, after)| inside(name, before, after))?;
    Some(format!("list<{}>", here(item).unwrap_or_else(|| item.to_owned())))
}

/// The text between two others, compared without regard to case.
fn inside<'n>(name: &'n str, before: &str, after: &str) -> Option<&'n str> {
    let start = name.get(..before.len())?;
    let end = name.len().checked_sub(after.len())?;
    let is_between = start.eq_ignore_ascii_case(before) && name.get(end..)? == after;
    name.get(before.len()..end).map(str::trim).filter(|inner| is_between && !inner.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_other_languages() {
        for (there, here) in [
            ("int", "i64"),
            ("Integer", "i64"),
            ("uint32", "u64"),
            ("float", "f64"),
            ("Boolean", "bool"),
            ("String", "string"),
            ("Timestamp ISO8601", "timestamp"),
            ("Date", "date"),
            ("[]byte", "bytes"),
            ("string[]", "list<string>"),
            ("[]string", "list<string>"),
            ("List<string>", "list<string>"),
            ("Array<string>", "list<string>"),
            ("Array of String", "list<string>"),
            ("Array of Filter", "list<Filter>"),
            ("Vec<Filter>", "list<Filter>"),
            ("list[int]", "list<i64>"),
        ] {
            assert_eq!(hint(there), Some(format!("write {here}")), "{there}");
        }
        for map in
            ["map", "map<string, string>", "object", "Dict[str, str]", "HashMap<String, i64>"]
        {
            assert!(hint(map).is_some_and(|hint| hint.contains("[[object]]")), "{map}");
        }
        assert!(hint("Option<int>").is_some_and(|hint| hint.starts_with("write i64: ")));
        assert!(hint("number").is_some_and(|hint| hint.contains("f64")));
        assert!(hint("array").is_some_and(|hint| hint.contains("list<string>")));
    }

    #[test]
    fn other_names_are_none_of_these() {
        for name in
            ["", "Filter", "Stringent", "Mapping", "listing", "ä", "[]", "?", "strin", "é[]é"]
        {
            let hint = hint(name);
            assert!(hint.is_none() || name == "[]", "{name}: {hint:?}");
        }
    }
}
