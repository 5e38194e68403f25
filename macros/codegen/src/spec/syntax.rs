//! Syntax errors of TOML: only the first one of a file is reported, as it mostly causes those after it.

use std::ops::Range;

use toml::de::Error;

/// The lists that have headers, `[[param]]` and so on.
const LISTS: [&str; 9] = [
    "param",
    "output",
    "rule",
    "object",
    "object.field",
    "object.rule",
    "enum",
    "error",
    "example",
];

pub(super) struct Mistake {
    pub(super) place: Range<usize>,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

/// The first mistake of a text, from those that the parser finds when it continues.
pub(super) fn first(text: &str, found: &[Error]) -> Option<Mistake> {
    let place = |error: &Error| error.span().unwrap_or(0..0);
    let first = found.iter().min_by_key(|error| place(error).start)?;
    let end = place(first).end;
    if let Some((header, name)) = lost_bracket(text, end) {
        return Some(Mistake {
            place: header,
            message: "a bracket is missing".to_owned(),
            hint: Some(format!("write [[{name}]]")),
        });
    }
    let message = first.message().to_owned();
    let outside_of_quotes =
        ["key with no value", "invalid key-value pair"].iter().any(|at| message.starts_with(at));
    let hint = "write text of several lines between \"\"\" and \"\"\", or ''' and '''";
    Some(Mistake { place: place(first), message, hint: outside_of_quotes.then(|| hint.to_owned()) })
}

/// The first header of a list that lacks brackets, in the lines up to `end`. A line within a string that
/// looks like one can't be told apart, which is why this is only called if the file has a mistake.
fn lost_bracket(text: &str, end: usize) -> Option<(Range<usize>, &'static str)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if start > end {
            break;
        }
        let written = line.split('#').next().unwrap_or_default().trim();
        let name = written.trim_matches(['[', ']']).trim();
        let known = LISTS.into_iter().find(|list| *list == name);
        // A line with only a key is not part of a header.
        let is_header = written.starts_with('[') || written.ends_with(']');
        if let Some(name) = known.filter(|name| is_header && written != format!("[[{name}]]")) {
            let at = start + line.find(written).unwrap_or_default();
            return Some((at..at + written.len(), name));
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    fn first_of(text: &str) -> Option<(String, String, Option<String>)> {
        let (_, found) = DeTable::parse_recoverable(text);
        let Mistake { place, message, hint } = first(text, &found)?;
        Some((text[place].to_owned(), message, hint))
    }

    #[test]
    fn each_lost_bracket_is_one_mistake_at_its_header() {
        let text = "a = 1\n\n[[object.field]]\nb = 1 # [[param]\n\n[[object.field]]\nb = 2\n";
        assert_eq!(first_of(text), None);
        let whole = "[[object.field]]";
        for lost in ["[object.field]", "[[object.field]", "[object.field]]", "[[object.field"] {
            for at in text.match_indices(whole).map(|(at, _)| at) {
                let mut broken = text.to_owned();
                broken.replace_range(at..at + whole.len(), lost);
                let (shown, message, hint) =
                    first_of(&broken).unwrap_or_else(|| panic!("{broken}"));
                assert_eq!(shown, lost);
                assert_eq!(message, "a bracket is missing");
                assert_eq!(hint.as_deref(), Some("write [[object.field]]"));
            }
        }
    }

    #[test]
    fn of_a_lost_quote_the_first_consequence_is_told() {
        let (_, message, hint) = first_of("doc = \"\"\nOne line.\nAnother one.\n").unwrap();
        assert!(message.starts_with("key with no value"), "{message}");
        assert!(hint.unwrap().contains("several lines"));
        let (shown, message, hint) = first_of("a = [1\nb = 2\nc = {\n").unwrap();
        assert_eq!((shown.as_str(), hint), ("", None), "{message}");
    }
}
