//! Reads what a spec says of several calls: `[page]`, `[[waiter]]`, `[settle]` and `[fleet]`.

use tcapi_schema::{Delay, Missing, State};

use super::ast;
use super::table::Table;
use crate::diagnostic::Spanned;

/// The pauses between two requests that a spec says nothing of.
const DELAY: Delay = Delay { min_ms: 2000, max_ms: 30_000 };

/// What stands for a word that is missing, which is noted.
const CONCLUSIONS: [(&str, Missing); 3] =
    [("retry", Missing::Retry), ("success", Missing::Success), ("failure", Missing::Failure)];

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
        items: table.required_name("items"),
        key: table.name("key"),
        total: table.name("total"),
        cursor: cursor(table),
        limit: nested(table, "limit", limit).and_then(|limit| limit.value),
    })
}

fn limit(table: &mut Table<'_>) -> Option<(Spanned<String>, Spanned<u32>)> {
    let param = table.required_name("param");
    table.require("max", "the greatest value that the service takes");
    let given = table.number("max")?;
    let max = given.as_u64().and_then(|max| u32::try_from(max).ok()).filter(|max| *max > 0);
    if max.is_none() {
        table.error(given.span, "`max` is a whole number above 0");
    }
    Some((param, Spanned { value: max?, span: given.span }))
}

fn cursor(table: &mut Table<'_>) -> ast::Cursor {
    let offset = table.name("offset");
    let number = table.name("number");
    let token = table.name("token");
    let next = table.name("next");
    match (offset, number, token, next) {
        (Some(offset), None, None, None) => ast::Cursor::Offset(offset),
        (None, Some(number), None, None) => ast::Cursor::Number(number),
        (None, None, Some(token), Some(next)) => ast::Cursor::Token { token, next },
        _ => {
            table.error_with_hint(
                table.span,
                "it is not clear how a request asks for a page",
                "give offset (items before the page), number (of the page), or token and next; one of the three",
            );
            ast::Cursor::Unclear
        }
    }
}

pub(super) fn waiter(table: &mut Table<'_>) -> ast::Waiter {
    let name = table.required_name("name");
    let doc = table.required_prose("doc");
    let of = ["ids", "items", "key"].iter().any(|key| table.has(key)).then(|| subjects(table));
    let missing = table.word("missing", &CONCLUSIONS).map(|missing| missing.value);
    table.require("accept", "accept = [{ state = \"success\", all = { … = \"…\" } }]");
    let acceptors = match table.tables("accept") {
        Some(tables) => {
            let value = tables.value.into_iter().map(|table| table.all(acceptor)).collect();
            Spanned { value, span: tables.span }
        }
        None => Spanned { value: Vec::new(), span: table.span },
    };
    ast::Waiter {
        name,
        doc,
        of,
        missing: missing.unwrap_or(Missing::Retry),
        acceptors,
        delay: delay(table),
    }
}

fn subjects(table: &mut Table<'_>) -> ast::Subjects {
    ast::Subjects {
        ids: table.required_name("ids"),
        items: table.required_name("items"),
        key: table.required_name("key"),
    }
}

fn acceptor(table: &mut Table<'_>) -> ast::Acceptor {
    let states =
        [("success", State::Success), ("failure", State::Failure), ("retry", State::Retry)];
    let span = table.span;
    let state = table.required_word("state", &states).value;
    let all = matches(table, "all");
    let any = matches(table, "any");
    let response = matches(table, "response");
    let code = table.name("code");
    let message = table.name("message");
    let test = match (all, any, response, code) {
        (Some(all), None, None, None) => Some(ast::Test::All(all)),
        (None, Some(any), None, None) => Some(ast::Test::Any(any)),
        (None, None, Some(response), None) => Some(ast::Test::Response(response)),
        (None, None, None, Some(code)) => Some(ast::Test::Code(code)),
        _ => {
            table.error_with_hint(
                span,
                "an acceptor has one test",
                "give all or any (of the items), response, or code; one of the four",
            );
            None
        }
    };
    ast::Acceptor { span, state, test, message }
}

fn matches(table: &mut Table<'_>, key: &'static str) -> Option<Vec<ast::Match>> {
    let read = nested(table, key, |table| {
        if table.is_empty() {
            table.error_with_hint(table.span, "this compares nothing", "{ Path = \"VALUE\" }");
        }
        let pairs = table.pairs().into_iter();
        pairs.map(|(path, values)| ast::Match { path, values }).collect()
    });
    read.map(|read| read.value)
}

fn delay(table: &mut Table<'_>) -> Delay {
    let read = nested(table, "delay", |table| {
        table.require("min", "the shortest pause, such as \"2s\"");
        table.require("max", "the longest pause, such as \"30s\"");
        let (min, max) = (table.duration("min")?, table.duration("max")?);
        if min.value > max.value {
            table.error(max.span, "the longest pause is shorter than the shortest");
        }
        Some(Delay { min_ms: min.value, max_ms: max.value })
    });
    read.and_then(|read| read.value).unwrap_or(DELAY)
}

pub(super) fn settle(table: &mut Table<'_>) -> Option<Spanned<ast::Settle>> {
    nested(table, "settle", |table| {
        for key in ["operation", "done", "failed"] {
            table.require(key, format!("{key} = {{ Path = \"VALUE\" }}"));
        }
        table.require("window", "within which a request that ran is shown, such as \"60s\"");
        ast::Settle {
            look: table.required_header_name("look"),
            of: subjects(table),
            operation: matches(table, "operation").unwrap_or_default(),
            request_id: table.required_name("request_id"),
            done: matches(table, "done").unwrap_or_default(),
            failed: matches(table, "failed").unwrap_or_default(),
            message: table.name("message"),
            missing: table
                .word("missing", &CONCLUSIONS)
                .map_or(Missing::Failure, |missing| missing.value),
            window_ms: table.duration("window").map_or(1, |window| window.value),
            delay: delay(table),
        }
    })
}

pub(super) fn fleet(table: &mut Table<'_>) -> Option<Spanned<Spanned<String>>> {
    nested(table, "fleet", |table| table.required_name("list"))
}
