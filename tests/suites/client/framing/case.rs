//! A response, and the expected result of its reading.

use std::fmt;
use std::path::Path;

use toml::de::{DeTable, DeValue};

/// The verdict of llhttp on a response, without any leniency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theirs {
    /// It reads at least one message.
    Accepted,
    Refused,
    /// It finds no error, and waits for more or for the end of the connection.
    Incomplete,
}

/// The verdict of this library on a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ours {
    /// It is accepted, and the connection is used again.
    Kept,
    /// It is accepted, and the connection is closed.
    Closed,
    /// It is refused as no valid HTTP, and the connection is closed.
    Refused,
    /// The connection ended before it was complete.
    CutShort,
}

/// A case of a file.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) response: Vec<u8>,
    /// Whether the server closes the connection after it.
    pub(crate) closes: bool,
    pub(crate) llhttp: Theirs,
    pub(crate) ours: Ours,
    /// The body, if it is accepted and its status is a success.
    pub(crate) body: Option<String>,
    /// Why the two verdicts differ.
    pub(crate) why: Option<String>,
}

impl Case {
    /// Whether the verdicts differ.
    pub(crate) fn diverges(&self) -> bool {
        match self.llhttp {
            Theirs::Accepted => !matches!(self.ours, Ours::Kept | Ours::Closed),
            Theirs::Refused => self.ours != Ours::Refused,
            Theirs::Incomplete => !matches!(self.ours, Ours::Closed | Ours::CutShort),
        }
    }
}

impl fmt::Display for Theirs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Theirs::Accepted => "accepts",
            Theirs::Refused => "refuses",
            Theirs::Incomplete => "waits for more, or for the end",
        })
    }
}

impl fmt::Display for Ours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Ours::Kept => "accepts",
            Ours::Closed => "accepts, closes",
            Ours::Refused => "refuses, closes",
            Ours::CutShort => "fails at the end of the connection",
        })
    }
}

/// The cases of a file.
pub(crate) fn read(path: &Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).unwrap();
    let table = DeTable::parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let cases = table.get_ref().get("case").and_then(|cases| cases.get_ref().as_array()).unwrap();
    cases.iter().map(|case| of(case.get_ref().as_table().unwrap())).collect()
}

fn of(table: &DeTable<'_>) -> Case {
    let value = |key: &str| table.get(key).map(|value| value.get_ref());
    let text = |key: &str| value(key).and_then(DeValue::as_str).map(str::to_owned);
    let name = text("name").unwrap();
    let keys = ["name", "mode", "response", "closes", "llhttp", "ours", "body", "why"];
    for key in table.keys() {
        assert!(keys.contains(&key.get_ref().as_ref()), "{name}: {key:?}");
    }
    Case {
        response: text("response").unwrap().into_bytes(),
        closes: value("closes").is_some_and(|closes| closes.as_bool() == Some(true)),
        llhttp: match text("llhttp").as_deref() {
            Some("accepted") => Theirs::Accepted,
            Some("refused") => Theirs::Refused,
            Some("incomplete") => Theirs::Incomplete,
            other => panic!("{name}: llhttp is {other:?}"),
        },
        ours: match text("ours").as_deref() {
            Some("kept") => Ours::Kept,
            Some("closed") => Ours::Closed,
            Some("refused") => Ours::Refused,
            Some("cut short") => Ours::CutShort,
            other => panic!("{name}: ours is {other:?}"),
        },
        body: text("body"),
        why: text("why"),
        name,
    }
}
