//! What specs say of several calls: pages, waiters, settling and fleets.

use std::collections::HashMap;

use tcapi_schema::definition::{Action, Check};
use tcapi_schema::{
    Acceptor, Cursor, Effect, ErrorCode, Kind, ObjectId, Page, Procedures, Settle, State, Subjects,
    Test, definition,
};

use super::actions::Actions;
use super::paths::Paths;
use super::scope::{Built, leak};
use crate::diagnostic::{Diagnostics, Span, Spanned, did_you_mean};
use crate::model;
use crate::naming;
use crate::spec::{Folder, ast};

/// The waiters of a service, sorted by name.
#[derive(Default)]
pub(super) struct Waiters {
    pub(super) definitions: Vec<tcapi_schema::Waiter<'static>>,
    pub(super) models: Vec<model::Waiter>,
}

/// Checks the procedures of all actions, and puts them where they belong.
pub(super) fn check(
    folder: &Folder,
    actions: &mut Actions,
    built: &Built,
    diagnostics: &Diagnostics,
) -> Waiters {
    let mut checked: Vec<Procedures<'static>> = Vec::new();
    let mut waiters: HashMap<&str, (tcapi_schema::Waiter<'static>, model::Waiter)> = HashMap::new();
    let checker = Checker {
        paths: Paths { built, diagnostics },
        actions: &actions.definitions,
        common: &actions.common_errors,
        whole: folder.whole && folder.service.is_some(),
        diagnostics,
    };
    for (at, action) in actions.definitions.iter().enumerate() {
        let written = folder.actions.iter().find(|written| written.action.value == action.name);
        let Some(written) = written else { continue };
        checked.push(checker.procedures(written, action));
        for waiter in &written.waiters {
            let Some(found) = checker.waiter(waiter, at, action) else { continue };
            if waiters.insert(found.0.name, found).is_some() {
                let message = format!("there are two waiters `{}`", waiter.name.value);
                diagnostics.error(waiter.name.span, message);
            }
        }
    }
    for (action, procedures) in actions.definitions.iter_mut().zip(checked) {
        action.procedures = procedures;
    }
    let mut sorted: Vec<_> = waiters.into_values().collect();
    sorted.sort_by_key(|(waiter, _)| waiter.name);
    let (definitions, models) = sorted.into_iter().unzip();
    Waiters { definitions, models }
}

struct Checker<'c> {
    paths: Paths<'c>,
    /// Sorted by name.
    actions: &'c [Action],
    /// The codes of all actions.
    common: &'c [ErrorCode<'static>],
    /// Whether these are all actions of a folder.
    whole: bool,
    diagnostics: &'c Diagnostics,
}

impl Checker<'_> {
    fn procedures(&self, written: &ast::Action, action: &Action) -> Procedures<'static> {
        let page = written.page.as_ref().and_then(|page| self.page(page, action));
        let fleet = written.fleet.as_ref().and_then(|fleet| self.fleet(fleet, action));
        let settle = written.settle.as_ref().and_then(|settle| {
            if written.fleet.is_none() {
                self.diagnostics.error_with_hint(
                    settle.span,
                    "nothing says which ids are followed",
                    "add the parameter with the ids: [fleet] and list = \"…\"",
                );
            }
            self.settle(settle, action)
        });
        Procedures { page, settle, fleet }
    }

    fn only_reads(&self, action: &Action, span: Span, what: &str) -> bool {
        let reads = action.effect == Effect::Read;
        if !reads {
            let message = format!("`{}` changes something, so {what}", action.name);
            let hint = "only actions whose effect is \"read\" are called again and again";
            self.diagnostics.error_with_hint(span, message, hint);
        }
        reads
    }

    /// A parameter of a type.
    fn param(
        &self,
        request: ObjectId,
        name: &Spanned<String>,
        wanted: &str,
        fits: impl Fn(&definition::Field) -> bool,
    ) -> Option<&'static str> {
        let field = self.paths.field(request, name)?;
        if !fits(field) {
            let message = format!("`{}` is not {wanted}", name.value);
            self.diagnostics.error(name.span, message);
            return None;
        }
        Some(field.name)
    }

    fn page(&self, page: &Spanned<ast::Page>, action: &Action) -> Option<Page<'static>> {
        self.only_reads(action, page.span, "it has no pages");
        let (request, response) = (action.request, action.response);
        let integer =
            |field: &definition::Field| matches!(field.kind, Kind::I64 | Kind::U64) && !field.list;
        let cursor = match &page.cursor {
            ast::Cursor::Offset(offset) => {
                self.param(request, offset, "an integer", integer).map(Cursor::Offset)
            }
            ast::Cursor::Number(number) => {
                self.param(request, number, "an integer", integer).map(Cursor::Number)
            }
            ast::Cursor::Token { token, next } => {
                let text = |field: &definition::Field| field.kind == Kind::String && !field.list;
                let token = self.param(request, token, "a string", text);
                let is_text = |kind| kind == Kind::String;
                let next = self.paths.value(response, next, "a single string", is_text);
                token.zip(next).map(|(token, next)| Cursor::Token { token, next })
            }
            ast::Cursor::Unclear => None,
        };
        let items = self.paths.items(response, &page.items);
        let key = match (&page.key, items) {
            (Some(key), Some((_, item))) => self.key(item, key),
            _ => None,
        };
        let total = page.total.as_ref().and_then(|total| {
            let number = |kind| matches!(kind, Kind::I64 | Kind::U64);
            self.paths.value(response, total, "a single integer", number)
        });
        let limit = page.limit.as_ref().and_then(|(param, max)| {
            let name = self.param(request, param, "an integer", integer)?;
            let field = self.paths.field(request, param)?;
            let allowed = field.checks.iter().find_map(|check| match check {
                Check::Integers { max, .. } => Some(*max),
                _ => None,
            });
            if let Some(allowed) = allowed.filter(|allowed| i128::from(max.value) > *allowed) {
                let message = format!("`{name}` is {allowed} at most");
                self.diagnostics.error(max.span, message);
            }
            Some((name, max.value))
        });
        Some(Page { items: items?.0, key, total, cursor: cursor?, limit })
    }

    /// What tells items apart.
    fn key(&self, item: ObjectId, key: &Spanned<String>) -> Option<&'static str> {
        let fits = |kind| matches!(kind, Kind::String | Kind::I64 | Kind::U64);
        self.paths.value(item, key, "a single string or integer", fits)
    }

    /// The items of a response that belong to ids, and these items' object.
    fn subjects(
        &self,
        of: &ast::Subjects,
        action: &Action,
    ) -> Option<(Subjects<'static>, ObjectId)> {
        let texts = |field: &definition::Field| field.kind == Kind::String && field.list;
        let ids = self.param(action.request, &of.ids, "a list of strings", texts);
        let (items, item) = self.paths.items(action.response, &of.items)?;
        let key = self.paths.value(item, &of.key, "a single string", |kind| kind == Kind::String);
        Some((Subjects { ids: ids?, items, key: key? }, item))
    }

    fn waiter(
        &self,
        waiter: &ast::Waiter,
        at: usize,
        action: &Action,
    ) -> Option<(tcapi_schema::Waiter<'static>, model::Waiter)> {
        let name = &waiter.name;
        if !name.is_empty() && !naming::is_action_name(name) {
            let message = "a waiter's name is letters and digits, the first a capital";
            self.diagnostics.error(name.span, message);
        }
        self.only_reads(action, name.span, "nobody waits by calling it");
        let of = waiter.of.as_ref().map(|of| self.subjects(of, action));
        let item = match of {
            Some(None) => return None,
            Some(Some((_, item))) => Some(item),
            None => None,
        };
        let mut acceptors: Vec<Acceptor<'static>> = Vec::new();
        for acceptor in waiter.acceptors.iter() {
            let Some(found) = self.acceptor(acceptor, item, action) else { continue };
            if acceptors.iter().any(|other| other.test == found.test) {
                let message = "this can never match, as the same test stands before it";
                self.diagnostics.error(acceptor.span, message);
            }
            acceptors.push(found);
        }
        if !waiter.acceptors.iter().any(|acceptor| acceptor.state == State::Success) {
            self.diagnostics.error_with_hint(
                waiter.acceptors.span,
                format!("nothing ends `{}` well", name.value),
                "add an acceptor with state = \"success\"",
            );
        }
        let definition = tcapi_schema::Waiter {
            name: leak(name),
            action: u16::try_from(at).unwrap_or(u16::MAX),
            of: of.flatten().map(|(of, _)| of),
            missing: waiter.missing,
            acceptors,
            delay: waiter.delay,
        };
        let name = name.value.clone();
        Some((definition, model::Waiter { name, doc: waiter.doc.clone(), action: at }))
    }

    fn acceptor(
        &self,
        acceptor: &ast::Acceptor,
        item: Option<ObjectId>,
        action: &Action,
    ) -> Option<Acceptor<'static>> {
        let of_items = |matches: &[ast::Match]| {
            let Some(item) = item else {
                self.diagnostics.error_with_hint(
                    acceptor.span,
                    "nothing says which items are looked at",
                    "give the waiter ids, items and key, or compare a value of the response: response = { … }",
                );
                return None;
            };
            let found = self.paths.matches(item, matches);
            (found.len() == matches.len()).then_some(found)
        };
        let test = match acceptor.test.as_ref()? {
            ast::Test::All(matches) => Test::All(of_items(matches)?),
            ast::Test::Any(matches) => Test::Any(of_items(matches)?),
            ast::Test::Response(matches) => {
                let found = self.paths.matches(action.response, matches);
                Test::Response(Some(found).filter(|found| found.len() == matches.len())?)
            }
            ast::Test::Code(code) => Test::Code(self.code(code, action)?),
        };
        let message = acceptor.message.as_ref().and_then(|message| {
            let from = item.unwrap_or(action.response);
            self.paths.value(from, message, "a single string", |kind| kind == Kind::String)
        });
        Some(Acceptor { state: acceptor.state, test, message })
    }

    /// A code that the action can be refused with.
    fn code(&self, code: &Spanned<String>, action: &Action) -> Option<&'static str> {
        let mut codes = action.errors.iter().chain(self.common);
        let known = codes.find(|known| known.code == code.value);
        if known.is_none() {
            let names = action.errors.iter().chain(self.common).map(|known| known.code);
            self.diagnostics.error_with_hint(
                code.span,
                format!("`{}` is never refused with `{}`", action.name, code.value),
                did_you_mean(code, names).unwrap_or_else(|| "add it as an [[error]]".to_owned()),
            );
        }
        known.map(|known| known.code)
    }

    fn settle(&self, settle: &Spanned<ast::Settle>, action: &Action) -> Option<Settle<'static>> {
        let diagnostics = self.diagnostics;
        if action.effect == Effect::Read {
            let message = format!("`{}` changes nothing, so nothing has to settle", action.name);
            diagnostics.error(settle.span, message);
            return None;
        }
        let look = &settle.look;
        let found = self.actions.binary_search_by_key(&look.value.as_str(), |one| one.name);
        let Ok(at) = found else {
            // Of a part of a folder it is not known what the other actions are.
            if self.whole && !look.is_empty() {
                let names = self.actions.iter().map(|one| one.name);
                let message = format!("there is no action `{}`", look.value);
                match did_you_mean(look, names) {
                    Some(hint) => diagnostics.error_with_hint(look.span, message, hint),
                    None => diagnostics.error(look.span, message),
                }
            }
            return None;
        };
        let shown = &self.actions[at];
        self.only_reads(shown, look.span, "it can't be looked at");
        let (of, item) = self.subjects(&settle.of, shown)?;
        let text = |path: &Spanned<String>| {
            self.paths.value(item, path, "a single string", |kind| kind == Kind::String)
        };
        let (done, failed) = (&settle.done, &settle.failed);
        let found = Settle {
            look: u16::try_from(at).unwrap_or(u16::MAX),
            of,
            operation: self.paths.matches(item, &settle.operation),
            request_id: text(&settle.request_id)?,
            done: self.paths.matches(item, done),
            failed: self.paths.matches(item, failed),
            message: settle.message.as_ref().and_then(text),
            missing: settle.missing,
            window_ms: settle.window_ms,
            delay: settle.delay,
        };
        if !found.done.is_empty() && found.done == found.failed {
            diagnostics.error(settle.span, "`done` and `failed` are the same");
        }
        Some(found)
    }

    fn fleet(&self, fleet: &Spanned<Spanned<String>>, action: &Action) -> Option<&'static str> {
        if action.effect == Effect::Read {
            let message = format!("`{}` changes nothing, so no id has a fate", action.name);
            let hint = "the pages of a listing are read with [page]";
            self.diagnostics.error_with_hint(fleet.span, message, hint);
            return None;
        }
        let list = &fleet.value;
        let ids = |field: &definition::Field| field.kind == Kind::String;
        let name = self.param(action.request, list, "a list of strings, or a string", ids)?;
        let field = self.paths.field(action.request, list)?;
        if !field.required {
            let message = format!("`{name}` is not required, so a request without ids means all");
            self.diagnostics.error(list.span, message);
        }
        Some(name)
    }
}
