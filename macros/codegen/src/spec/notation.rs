//! Hints for values of another type, for authors who know the fact but not the form that specs use.

use toml::de::DeValue;

use super::json::json;

/// The form of a table after a key, with the numbers that were given.
pub(super) fn table(key: &str, found: &DeValue<'_>) -> Option<String> {
    match key {
        "rate_limit" => Some(rate_limit(found)),
        "length" | "range" => Some(format!("{key} = {{ {} }}", bounds(found))),
        "required_if" => {
            Some("required_if = { field = \"…\", equals = \"…\" }, or given = true".to_owned())
        }
        "limit" => {
            let param = found.as_str().unwrap_or("…");
            Some(format!("limit = {{ param = \"{param}\", max = … }}"))
        }
        "delay" => {
            let min = found.as_str().unwrap_or("2s");
            Some(format!("delay = {{ min = \"{min}\", max = \"30s\" }}"))
        }
        "fleet" => {
            let list = found.as_str().unwrap_or("…");
            Some(format!("fleet = {{ list = \"{list}\" }}, or [fleet] and list = \"{list}\""))
        }
        "all" | "any" | "response" | "operation" | "done" | "failed" => {
            Some(format!("{key} = {{ Path = \"VALUE\" }}"))
        }
        "page" | "settle" if found.as_array().is_some() => {
            Some(format!("an action has only one: write [{key}], with one bracket"))
        }
        "item" => Some("item = { pattern = \"…\" }: the checks of each item of a list".to_owned()),
        _ => None,
    }
}

/// The form of a table in the list after a key.
pub(super) fn item(key: &str, found: &DeValue<'_>) -> Option<String> {
    match (key, found) {
        ("accept", _) => Some("{ state = \"success\", all = { … = \"…\" } }".to_owned()),
        ("use", _) => Some("{ field = \"…\", required = true }".to_owned()),
        ("values", DeValue::String(name)) => Some(format!("{{ name = \"{name}\", doc = \"…\" }}")),
        _ => None,
    }
}

/// `[param]` is one table, `[[param]]` one of a list.
pub(super) fn brackets(key: &str, wanted: &str, found: &DeValue<'_>) -> Option<String> {
    let is_table = wanted == "a list of tables" && matches!(found, DeValue::Table(_));
    let header = match key {
        "field" => "[[object.field]]",
        "rule" => "[[rule]] or [[object.rule]]",
        key => &format!("[[{key}]]"),
    };
    is_table.then(|| format!("write {header}, with two brackets"))
}

/// The hint for missing or superfluous quotes.
pub(super) fn quotes(wanted: &str, found: &DeValue<'_>) -> Option<String> {
    match (wanted, found) {
        ("a string", DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_)) => {
            Some("strings are written in quotes".to_owned())
        }
        ("a string", DeValue::Datetime(date)) => Some(format!("in quotes: \"{date}\"")),
        ("a number", DeValue::String(text)) if text.parse::<f64>().is_ok() => {
            Some(format!("without quotes: {text}"))
        }
        ("true or false", DeValue::String(text)) if text.parse::<bool>().is_ok() => {
            Some(format!("without quotes: {text}"))
        }
        _ => None,
    }
}

/// A rate in common notations: `10/s`, `20 per second`, `600/min`, or a number.
fn rate_limit(found: &DeValue<'_>) -> String {
    let text = match found {
        DeValue::String(text) => text.to_string(),
        found => json(found).map(|number| number.to_string()).unwrap_or_default(),
    };
    let text = text.trim();
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (calls, rest) = text.split_at(digits);
    let calls = if calls.is_empty() { "10" } else { calls };
    // The last word is the time: "per minute", "/min", "/ 1m", "/s".
    let time = rest.rsplit(['/', ' ']).next().unwrap_or(rest).to_lowercase();
    let time = time.trim_start_matches(|c: char| c.is_ascii_digit());
    let per = if time == "m" || time.starts_with("min") { "1m" } else { "1s" };
    format!("rate_limit = {{ calls = {calls}, per = \"{per}\" }}")
}

/// The bounds that were probably meant: a single number is the maximum, two in a list are both.
fn bounds(found: &DeValue<'_>) -> String {
    let number = |value: &DeValue<'_>| json(value).filter(|value| value.is_number());
    let both: Vec<_> = match found {
        DeValue::Array(items) => items.iter().filter_map(|item| number(item.get_ref())).collect(),
        found => number(found).into_iter().collect(),
    };
    match both.as_slice() {
        [max] => format!("max = {max}"),
        [min, max] => format!("min = {min}, max = {max}"),
        _ => "min = …, max = …".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    /// The form for a value after a key.
    fn form(line: &str) -> String {
        let document = DeTable::parse(line).unwrap();
        let (key, value) = document.get_ref().iter().next().unwrap();
        table(key.get_ref(), value.get_ref()).unwrap()
    }

    #[test]
    fn rates() {
        for (written, calls, per) in [
            ("\"10/s\"", 10, "1s"),
            ("\"20 per second\"", 20, "1s"),
            ("\"600/min\"", 600, "1m"),
            ("\"5 / 1m\"", 5, "1m"),
            ("40", 40, "1s"),
            ("\"many\"", 10, "1s"),
            ("[]", 10, "1s"),
        ] {
            let wanted = format!("rate_limit = {{ calls = {calls}, per = \"{per}\" }}");
            assert_eq!(form(&format!("rate_limit = {written}")), wanted, "{written}");
        }
    }

    #[test]
    fn bounds_that_were_meant() {
        for (written, wanted) in [
            ("length = 16", "length = { max = 16 }"),
            ("length = [1, 16]", "length = { min = 1, max = 16 }"),
            ("range = [-0.5, 1.5]", "range = { min = -0.5, max = 1.5 }"),
            ("range = \"1-16\"", "range = { min = …, max = … }"),
        ] {
            assert_eq!(form(written), wanted);
        }
    }
}
