//! The text of specs, as an author would write it. A proposal is marked by a comment in its line.

use crate::effect::effect;
use crate::metadata::{Action, Member, Standing};
use crate::names::{Members, sentence};
use crate::pages::page;

/// Marks a text that no person wrote.
pub(crate) const FROM_NAME: &str = "# from the name";
/// Marks a value that the verb of an action's name suggests.
pub(crate) const FROM_VERB: &str = "# from the verb";
/// Marks a value that names and types of parameters and outputs suggest.
pub(crate) const FROM_NAMES: &str = "# from the names";
/// Marks that an action is treated as one that must not run twice.
pub(crate) const NOT_KNOWN: &str = "# not known";

/// A table of keys and values, with aligned equals signs.
struct Table {
    text: String,
    width: usize,
}

impl Table {
    fn new(head: &str, keys: &[&str]) -> Self {
        let width = keys.iter().map(|key| key.len()).max().unwrap_or_default();
        Table { text: head.to_owned(), width }
    }

    fn line(&mut self, key: &str, value: &str, mark: &str) {
        let gap = if mark.is_empty() { "" } else { "  " };
        self.text.push_str(&format!("{key:0$} = {value}{gap}{mark}\n", self.width));
    }

    fn string(&mut self, key: &str, value: &str, mark: &str) {
        self.line(key, &quoted(value), mark);
    }
}

/// `service.toml`.
pub(crate) fn service(service: &str, version: &str, program: &str) -> String {
    let mut table = Table::new("#:schema ../../service.schema.json\n", &["service", "version"]);
    table.string("service", service, "");
    table.string("version", version, "");
    if program != service {
        table.string("ident", program, "");
    }
    table.string("title", &service.to_uppercase(), FROM_NAME);
    table.string("doc", &format!("The service {service}."), FROM_NAME);
    table.text
}

/// An action's file without its examples.
pub(crate) fn action(name: &str, action: &Action) -> String {
    let mut table = Table::new("#:schema ../../action.schema.json\n", &["idempotent"]);
    table.string("action", name, "");
    table.string("doc", &sentence(name), FROM_NAME);
    table.string("effect", effect(name), FROM_VERB);
    table.line("idempotent", "false", NOT_KNOWN);
    match action.standing {
        Standing::Online => {}
        Standing::Deprecated => table.string("deprecated", "see the service's documents", ""),
        Standing::Offline => table.string("deprecated", "the service has taken it out of use", ""),
    }
    let mut text = table.text;
    for (table, members, taken) in [
        ("param", &action.params, Members::of(false)),
        ("output", &action.outputs, Members::of(true)),
    ] {
        let mut taken = taken;
        for member in members.iter().filter(|member| table == "param" || is_output(member)) {
            let ident = taken.claim(member);
            text.push_str(&field(table, member, ident.as_deref()));
        }
    }
    if let Some(page) = page(name, action) {
        let mut table = Table::new("\n[page]\n", &["offset"]);
        table.string("items", page.items, FROM_NAMES);
        table.string("total", page.total, FROM_NAMES);
        table.string("offset", page.offset, FROM_NAMES);
        text.push_str(&table.text);
    }
    text
}

/// Whether a response can have such a member in addition to those of every response.
pub(crate) fn is_output(member: &Member) -> bool {
    member.name != "Error"
}

/// A parameter, an output or, as `object.field`, a field of an object.
pub(crate) fn field(table: &str, member: &Member, ident: Option<&str>) -> String {
    let required = member.required && table != "output";
    let secret = is_secret(member);
    let given = [
        ("ident", ident.is_some()),
        ("required", required),
        ("secret", secret),
        ("deprecated", member.deprecated),
    ];
    let keys = given.iter().filter(|(_, given)| *given).map(|(key, _)| *key);
    let keys: Vec<&str> = ["name", "type", "doc"].into_iter().chain(keys).collect();
    let mut lines = Table::new(&format!("\n[[{table}]]\n"), &keys);
    lines.string("name", &member.name, "");
    if let Some(ident) = ident {
        lines.string("ident", ident, "");
    }
    lines.string("type", &member.spec_type(), "");
    if required {
        lines.line("required", "true", "");
    }
    if secret {
        lines.line("secret", "true", FROM_NAME);
    }
    if member.deprecated {
        lines.string("deprecated", "see the service's documents", "");
    }
    lines.string("doc", &sentence(&member.name), FROM_NAME);
    lines.text
}

/// An object with its fields.
pub(crate) fn object(name: &str, members: &[Member], ident: Option<&str>) -> String {
    let keys: &[&str] = if ident.is_some() { &["ident"] } else { &["name"] };
    let mut table = Table::new("\n[[object]]\n", keys);
    table.string("name", name, "");
    if let Some(ident) = ident {
        table.string("ident", ident, "");
    }
    table.string("doc", &sentence(name), FROM_NAME);
    let mut text = table.text;
    let mut taken = Members::of(false);
    for member in members {
        let ident = taken.claim(member);
        text.push_str(&field("object.field", member, ident.as_deref()));
    }
    text
}

/// An example with a title that is generated here, as the vendor's is prose.
pub(crate) fn example(action: &str, number: usize, request: &str, response: &str) -> String {
    let mut table = Table::new("\n[[example]]\n", &["response"]);
    table.string("title", &format!("{action} {number}"), "");
    table.line("request", &json(request), "");
    table.line("response", &json(response), "");
    table.text
}

/// Whether a name is that of a password or key.
fn is_secret(member: &Member) -> bool {
    const SECRETS: [&str; 6] =
        ["Password", "Passwd", "Pwd", "SecretKey", "PrivateKey", "SecurityToken"];
    let is_named = SECRETS.iter().any(|end| member.name.ends_with(end)) || member.name == "Token";
    !member.list && member.base == "string" && is_named
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string().trim().to_owned()
}

/// JSON as a TOML string, unchanged where TOML allows that.
fn json(text: &str) -> String {
    let text = text.trim().replace("\r\n", "\n");
    let literal = |c: char| c == '\n' || c == '\t' || !c.is_control();
    match text.contains("'''") || !text.chars().all(literal) {
        true => quoted(&text),
        false if text.contains(['\n', '\'']) => format!("'''\n{text}'''"),
        false => format!("'{text}'"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_by_verb() {
        for (action, wanted) in [
            ("DescribeInstances", "read"),
            ("InquiryPriceRunInstances", "read"),
            ("CheckoutBranch", "write"),
            ("Get", "read"),
            ("DeleteDisks", "destroy"),
            ("ReleasedThing", "write"),
            ("ModifyThings", "write"),
        ] {
            assert_eq!(effect(action), wanted, "{action}");
        }
    }

    #[test]
    fn strings_are_read_back() {
        for text in [
            "{}",
            "{\n  \"a\": \"it's\"\n}",
            "{\"a\":\"'''\"}",
            "{\"a\":\"\u{7f}\"}",
            "{\r\n}",
            "{\"a\": '\"}",
        ] {
            let document: toml_edit::DocumentMut = format!("a = {}\n", json(text)).parse().unwrap();
            assert_eq!(document["a"].as_str().unwrap(), text.replace("\r\n", "\n"));
        }
    }
}
