//! Tests that names longer than a table has room for are reported at their places.

use std::path::Path;

use crate::try_action_text;

/// An action with a name of each kind. `{…}` are replaced.
const ACTION: &str = r#"service = "things"
version = "2020-01-01"
action = "Get"
doc = "Gets."
effect = "read"
idempotent = true

[[param]]
name = "{field}"
type = "{object}"
doc = "One."

[[param]]
name = "Mode"
type = "enum"
doc = "How."
values = [{ name = "{value}", doc = "So.", ident = "so" }]

[[param]]
name = "Ids"
type = "list<string>"
doc = "Which."
length = { max = 3, error = "{length}" }
item = { pattern = "[a-z]{2}", error = "{item}" }
error = "{type}"

[[rule]]
kind = "at-most-one"
params = ["Mode", "Ids"]
error = "{rule}"

[[object]]
name = "{object}"
doc = "A part."

[[object.field]]
name = "Kind"
type = "{enum}"
doc = "Which."

[[enum]]
name = "{enum}"
doc = "Kinds."
values = [{ name = "ONE", doc = "One." }]

[[error]]
code = "{length}"
doc = "The length."
retry = "never"

[[error]]
code = "{item}"
doc = "An item."
retry = "never"

[[error]]
code = "{type}"
doc = "The type."
retry = "never"

[[error]]
code = "{rule}"
doc = "The rule."
retry = "never"

[[error]]
code = "{code}"
doc = "It broke."
retry = "never"
"#;

const NAMES: [&str; 9] =
    ["field", "object", "value", "length", "item", "type", "rule", "enum", "code"];

/// The action, with one name of this length.
fn action(long: &str, bytes: usize) -> String {
    NAMES.iter().fold(ACTION.to_owned(), |text, name| {
        let short = format!("N{name}");
        let filled = if *name == long { format!("{short:x<bytes$}") } else { short };
        text.replace(&format!("{{{name}}}"), &filled)
    })
}

#[test]
fn a_long_name_is_told_at_its_place() {
    for name in NAMES {
        let text = action(name, 255);
        let mistakes = try_action_text(Path::new("Get.toml"), &text).mistakes;
        assert!(mistakes.is_empty(), "{name}: {}", mistakes[0]);
        let text = action(name, 256);
        let mistakes = try_action_text(Path::new("Get.toml"), &text).mistakes;
        // A code is also described.
        let places = 1 + usize::from(["length", "item", "type", "rule"].contains(&name));
        assert_eq!(mistakes.len(), places, "{name}: {mistakes:?}");
        for mistake in mistakes {
            assert_eq!(mistake.message, "this has 256 bytes, and a name has 255 at most");
            let line = text.lines().nth(mistake.line - 1).unwrap();
            assert!(!line.starts_with("type"), "{name} is told where it is used");
            let place = line.chars().skip(mistake.column - 1).collect::<String>();
            assert!(place.starts_with(&format!("\"N{name}x")), "{name}: {line}");
        }
    }
}

#[test]
fn what_goes_into_a_header_is_shorter() {
    let of = |service: &str, action: &str| {
        let text = ACTION.replace("\"things\"", &format!("\"{service}\""));
        let text = NAMES
            .iter()
            .fold(text, |text, name| text.replace(&format!("{{{name}}}"), &format!("N{name}")));
        let text = text.replace("\"Get\"", &format!("\"{action}\""));
        let path = format!("{action}.toml");
        let mistakes = try_action_text(Path::new(&path), &text).mistakes;
        mistakes.into_iter().map(|mistake| mistake.message).collect::<Vec<_>>()
    };
    let told = ["this has 129 bytes, and a name has 128 at most"];
    assert!(of(&"s".repeat(128), &"A".repeat(128)).is_empty());
    assert_eq!(of(&"s".repeat(129), "Get"), told);
    assert_eq!(of("things", &"A".repeat(129)), told);
}
