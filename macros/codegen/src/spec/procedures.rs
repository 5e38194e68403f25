//! Reads the tables about several calls: `[page]`, `[[waiter]]`, `[settle]` and `[fleet]`.

use serde_json::Value as Json;
use tcapi_schema::{MAX_NAME_BYTES, Missing, State};

use super::ast;
use super::table::Table;
use crate::diagnostic::Spanned;

/// The conclusions from an item that is not in a response.
const CONCLUSIONS: [(&str, Missing); 3] =
    [("retry", Missing::Retry), ("success", Missing::Success), ("failure", Missing::Failure)];

/// The maximum number of acceptors of a waiter, conditions of a test and values of a condition that a table
/// of descriptors can hold.
const MAX_ACCEPTORS: usize = 32;
const MAX_MATCHES: usize = 16;
const MAX_VALUES: usize = 64;

fn nested<T>(
    table: &mut Table<'_>,
    key: &'static str,
    read: impl FnOnce(&mut Table<'_>) -> T,
) -> Option<Spanned<T>> {
    let table = table.table(key)?;
    let span = table.span;
    Some(Spanned { value: table.all(read), span })
}

pub(super) fn page(table: &mut Table<'_>) -> Option<Spanned<ast::Page>> {
    nested(table, "page", |table| ast::Page {
        items: path(table, "items", Form::One),
        key: optional_path(table, "key", Form::One),
        total: optional_path(table, "total", Form::One),
        cursor: cursor(table),
        limit: nested(table, "limit", limit).and_then(|limit| limit.value),
    })
}

fn limit(table: &mut Table<'_>) -> Option<(Spanned<String>, Spanned<u32>)> {
    let param = path(table, "param", Form::Param);
    table.require("max", "the greatest value that the service takes");
    let given = table.number("max")?;
    let max = given.as_u64().and_then(|max| u32::try_from(max).ok()).filter(|max| *max > 0);
    if max.is_none() {
        table.error(given.span, &format!("`max` is a whole number from 1 to {}", u32::MAX));
    }
    Some((param, Spanned { value: max?, span: given.span }))
}

fn cursor(table: &mut Table<'_>) -> ast::Cursor {
    let offset = optional_path(table, "offset", Form::Param);
    let number = optional_path(table, "number", Form::Param);
    let token = optional_path(table, "token", Form::Param);
    let next = optional_path(table, "next", Form::One);
    match (offset, number, token, next) {
        (Some(offset), None, None, None) => ast::Cursor::Offset(offset),
        (None, Some(number), None, None) => ast::Cursor::Number(number),
        (None, None, Some(token), Some(next)) => ast::Cursor::Token { token, next },
        _ => {
            table.error_with_hint(
                table.span,
                "it is not declared how a request selects a page",
                "give offset (items before the page), number (of the page), or token and next; one of the three",
            );
            ast::Cursor::Unclear
        }
    }
}

pub(super) fn waiter(table: &mut Table<'_>) -> ast::Waiter {
    let name = table.required_name("name");
    let doc = table.required_prose("doc");
    let keys = ["ids", "items", "key"];
    table.knows(&keys);
    let of = keys.iter().any(|key| table.has(key)).then(|| {
        keys.iter().for_each(|key| table.require(key, "ids, items and key go together"));
        subjects(table)
    });
    let missing = table.word("missing", &CONCLUSIONS);
    if let (None, Some(missing)) = (&of, &missing) {
        table.error_with_hint(
            missing.span,
            "`missing` needs ids, items and key",
            "give the waiter ids, items and key, or leave out `missing`",
        );
    }
    table.require("accept", "accept = [{ state = \"success\", all = { … = \"…\" } }]");
    let acceptors = match table.tables("accept") {
        Some(tables) => {
            if table.is_empty_list("accept") {
                table.error_with_hint(
                    tables.span,
                    "the waiter has no acceptors",
                    "accept = [{ state = \"success\", all = { … = \"…\" } }]",
                );
            }
            if tables.value.len() > MAX_ACCEPTORS {
                let message = format!("a waiter has {MAX_ACCEPTORS} acceptors at most");
                table.error(tables.span, &message);
            }
            let value = tables.value.into_iter().map(|table| table.all(acceptor)).collect();
            Spanned { value, span: tables.span }
        }
        None => Spanned { value: Vec::new(), span: table.span },
    };
    ast::Waiter { name, doc, of, missing, acceptors, delay: delay(table) }
}

fn subjects(table: &mut Table<'_>) -> ast::Subjects {
    ast::Subjects {
        ids: path(table, "ids", Form::Param),
        items: path(table, "items", Form::One),
        key: path(table, "key", Form::One),
    }
}

fn acceptor(table: &mut Table<'_>) -> ast::Acceptor {
    let states =
        [("success", State::Success), ("failure", State::Failure), ("retry", State::Retry)];
    let span = table.span;
    let state = table.required_word("state", &states).value;
    let tests = ["all", "any", "response", "code"];
    let given = tests.iter().filter(|key| table.has(key)).count();
    let all = matches(table, "all").map(ast::Test::All);
    let any = matches(table, "any").map(ast::Test::Any);
    let response = matches(table, "response").map(ast::Test::Response);
    let code = table.name_or_empty("code").map(ast::Test::Code);
    let message = optional_path(table, "message", Form::One);
    if given != 1 {
        let message = match given {
            0 => "this acceptor has no test",
            _ => "this acceptor has more than one test",
        };
        table.error_with_hint(
            span,
            message,
            "give all or any (of the items), response, or code; one of the four",
        );
    }
    ast::Acceptor { span, state, test: all.or(any).or(response).or(code), message }
}

/// Conditions on values, by their paths.
fn matches(table: &mut Table<'_>, key: &'static str) -> Option<Spanned<Vec<ast::Match>>> {
    nested(table, key, |table| {
        if table.is_empty() {
            let hint = format!("{key} = {{ Path = \"VALUE\" }}");
            table.error_with_hint(table.span, "this has no condition", &hint);
        }
        let pairs = table.pairs();
        if pairs.len() > MAX_MATCHES {
            let message = format!("a test has {MAX_MATCHES} conditions at most");
            table.error(table.span, &message);
        }
        for one in &pairs {
            check_path(table, &one.path, Form::Any);
            check_values(table, &one.values);
        }
        pairs
    })
}

fn check_values(table: &Table<'_>, values: &Spanned<Vec<Spanned<Json>>>) {
    if values.len() > MAX_VALUES {
        table.error(values.span, &format!("a condition has {MAX_VALUES} values at most"));
    }
    for (at, value) in values.iter().enumerate() {
        if values[..at].iter().any(|before| before.value == value.value) {
            let message = format!("there are two values {}", value.value);
            table.error_with_hint(value.span, &message, "leave one of them out");
        }
        let text = value.as_str().unwrap_or_default();
        if text.len() > MAX_NAME_BYTES {
            let message = format!(
                "this has {} bytes, and a value that is compared {MAX_NAME_BYTES} at most",
                text.len()
            );
            table.error(value.span, &message);
        } else if text.contains(char::is_control) {
            table.error(value.span, "this has a control character, which no value has");
        }
    }
}

/// The kinds of paths.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// The name of a parameter.
    Param,
    /// The path of one value.
    One,
    /// The path of one value, or of those of a list's items.
    Any,
}

/// A path that must be given. It is resolved when all fields are known.
fn path(table: &mut Table<'_>, key: &'static str, form: Form) -> Spanned<String> {
    let path = table.required_name(key);
    check_path(table, &path, form);
    path
}

fn optional_path(table: &mut Table<'_>, key: &'static str, form: Form) -> Option<Spanned<String>> {
    let path = table.name_or_empty(key)?;
    check_path(table, &path, form);
    Some(path)
}

fn check_path(table: &Table<'_>, path: &Spanned<String>, form: Form) {
    // An empty path was reported where it was read.
    if path.trim().is_empty() {
        return;
    }
    let is_name = |step: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        step.chars().all(plain)
            && !step.is_empty()
            && !step.starts_with(|c: char| c.is_ascii_digit())
    };
    let step = |step: &str| is_name(step.strip_suffix("[]").unwrap_or(step));
    if !path.split('.').all(step) {
        let message = format!("`{}` can't be a path", path.value);
        let hint = match form {
            Form::Param => "it is the name of a parameter, such as InstanceIds",
            Form::One => "names on the wire with dots between them, such as Placement.Zone",
            Form::Any => {
                "names on the wire with dots between them, and [] behind a list whose items it enters: InstanceSet[].Placement.Zone"
            }
        };
        table.error_with_hint(path.span, &message, hint);
    } else if form == Form::Param && !is_name(path) {
        let message = format!("`{}` is not a parameter of a request", path.value);
        let hint = "it is the name of one, without dots and []";
        table.error_with_hint(path.span, &message, hint);
    } else if form != Form::Any && path.contains("[]") {
        let message = format!("`{}` leads to several values, but one is needed here", path.value);
        let hint = "[] enters the items of a list; a list itself is named without it";
        table.error_with_hint(path.span, &message, hint);
    }
}

fn delay(table: &mut Table<'_>) -> Option<ast::Delay> {
    let read = nested(table, "delay", |table| {
        table.require("min", "the shortest delay, such as \"2s\"");
        table.require("max", "the longest delay, such as \"30s\"");
        let (min, max) = (table.duration("min"), table.duration("max"));
        Some(ast::Delay { min: min?, max: max? })
    });
    read.and_then(|read| read.value)
}

pub(super) fn settle(table: &mut Table<'_>) -> Option<Spanned<ast::Settle>> {
    nested(table, "settle", |table| {
        let span = table.span;
        let look = table.required_header_name("look");
        let of = subjects(table);
        let mut conditions = |key| {
            table.require(key, format!("{key} = {{ Path = \"VALUE\" }}"));
            matches(table, key).unwrap_or(Spanned { value: Vec::new(), span })
        };
        let (operation, done, failed) =
            (conditions("operation"), conditions("done"), conditions("failed"));
        table.require(
            "window",
            "the time within which a request that ran is shown, such as \"60s\"",
        );
        ast::Settle {
            look,
            of,
            operation,
            request_id: path(table, "request_id", Form::One),
            done,
            failed,
            message: optional_path(table, "message", Form::One),
            missing: table
                .word("missing", &CONCLUSIONS)
                .map_or(Missing::Failure, |missing| missing.value),
            window_ms: table.duration("window").map_or(1, |window| window.value),
            delay: delay(table),
        }
    })
}

pub(super) fn fleet(table: &mut Table<'_>) -> Option<Spanned<Spanned<String>>> {
    nested(table, "fleet", |table| path(table, "list", Form::Param))
}
