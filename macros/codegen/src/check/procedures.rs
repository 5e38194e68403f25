//! Checks of operations that take several calls: pages and fleets here, `waiters` and `settle` beside it.

use std::collections::HashMap;

use tcapi_schema::definition::{Action, Check};
use tcapi_schema::{
    Cursor, Delay, Effect, ErrorCode, Kind, ObjectId, Page, Procedures, Subjects, definition,
};

use super::actions::Actions;
use super::paths::Paths;
use super::scope::Built;
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::model;
use crate::spec::{Folder, ast};

/// The default delays between two requests.
const DELAY: Delay = Delay { min_ms: 2000, max_ms: 30_000 };

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
    let mut waiters = Vec::new();
    let mut places: HashMap<&str, Span> = HashMap::new();
    let checker = Checker {
        paths: Paths { built, diagnostics },
        folder,
        actions: &actions.definitions,
        common: &actions.common_errors,
        diagnostics,
    };
    for (at, action) in actions.definitions.iter().enumerate() {
        let written = folder.actions.iter().find(|written| written.action.value == action.name);
        let found = written.map(|written| checker.procedures(written, action));
        checked.push(found.unwrap_or_default());
        let Some(written) = written else { continue };
        for waiter in &written.waiters {
            let name = &waiter.name;
            if let Some(first) = places.get(name.value.as_str()) {
                let message = format!("there are two waiters `{}`", name.value);
                let hint = format!("the other one is {}", diagnostics.shown(*first));
                diagnostics.error_with_hint(name.span, message, hint);
                continue;
            }
            places.insert(name, name.span);
            waiters.extend(checker.waiter(waiter, at, action));
        }
    }
    for (action, procedures) in actions.definitions.iter_mut().zip(checked) {
        action.procedures = procedures;
    }
    waiters.sort_by_key(|(waiter, _)| waiter.name);
    let (definitions, models) = waiters.into_iter().unzip();
    Waiters { definitions, models }
}

pub(super) struct Checker<'c> {
    pub(super) paths: Paths<'c>,
    pub(super) folder: &'c Folder,
    /// Sorted by name.
    pub(super) actions: &'c [Action],
    /// The codes of all actions.
    pub(super) common: &'c [ErrorCode<'static>],
    pub(super) diagnostics: &'c Diagnostics,
}

impl Checker<'_> {
    fn procedures(&self, written: &ast::Action, action: &Action) -> Procedures<'static> {
        let page = written.page.as_ref().and_then(|page| self.page(page, action));
        let fleet = written.fleet.as_ref().and_then(|fleet| self.fleet(fleet, action));
        let settle = written.settle.as_ref().and_then(|settle| {
            let found = self.settle(settle, action);
            if written.fleet.is_none() && action.effect != Effect::Read {
                self.diagnostics.error_with_hint(
                    settle.span,
                    "[settle] needs a [fleet], which names the ids",
                    "add [fleet] and list = \"…\"",
                );
            }
            found
        });
        Procedures { page, settle, fleet }
    }

    /// Whether an action only reads. One that does not is reported at the place that would call it repeatedly.
    pub(super) fn only_reads(&self, action: &Action, span: Span, what: &str) -> bool {
        let reads = action.effect == Effect::Read;
        if !reads {
            let message = format!("`{}` is not a read, so {what}", action.name);
            let hint = "only actions with effect = \"read\" are called repeatedly";
            self.diagnostics.error_with_hint(span, message, hint);
        }
        reads
    }

    /// A parameter of a type.
    pub(super) fn param(
        &self,
        request: ObjectId,
        name: &Spanned<String>,
        wanted: &str,
        fits: impl Fn(&definition::Field) -> bool,
    ) -> Option<&'static str> {
        let field = self.paths.field(request, name)?;
        if !fits(field) {
            self.paths.wrong_type(name, field, wanted);
            return None;
        }
        Some(field.name)
    }

    /// The bounds of a delay, or the default ones.
    pub(super) fn delay(&self, delay: Option<&ast::Delay>) -> Delay {
        let Some(delay) = delay else { return DELAY };
        let (min, max) = (&delay.min, &delay.max);
        if min.value > max.value {
            let message = "the longest delay is shorter than the shortest";
            let hint = "delays grow from `min` to `max`";
            self.diagnostics.error_with_hint(max.span, message, hint);
        }
        Delay { min_ms: min.value, max_ms: max.value }
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
            (Some(key), Some((_, item))) => {
                let fits = |kind| matches!(kind, Kind::String | Kind::I64 | Kind::U64);
                self.paths.value(item, key, "a single string or integer", fits)
            }
            _ => None,
        };
        let total = page.total.as_ref().and_then(|total| {
            let number = |kind| matches!(kind, Kind::I64 | Kind::U64);
            self.paths.value(response, total, "a single integer", number)
        });
        let limit = page.limit.as_ref().and_then(|(param, max)| {
            let name = self.param(request, param, "an integer", integer)?;
            self.limit(self.paths.field(request, param)?, max);
            if let Some(Cursor::Offset(other) | Cursor::Number(other)) = cursor
                && other == name
            {
                let message = format!("`{name}` already selects the page");
                let hint = "`limit` names the parameter for the number of items in a page";
                self.diagnostics.error_with_hint(param.span, message, hint);
            }
            Some((name, max.value))
        });
        Some(Page { items: items?.0, key, total, cursor: cursor?, limit })
    }

    /// Compares the maximum number of items of a page with the values that the parameter can have.
    fn limit(&self, field: &definition::Field, max: &Spanned<u32>) {
        let given = i128::from(max.value);
        for check in &field.checks {
            match check {
                Check::Integers { min, max: most, .. } if !(*min..=*most).contains(&given) => {
                    let name = field.name;
                    let message = match given > *most {
                        true => format!("`{name}` is {most} at most"),
                        false => format!("`{name}` is {min} at least"),
                    };
                    let hint = "each request would be refused before it is sent";
                    self.diagnostics.error_with_hint(max.span, message, hint);
                }
                _ => {}
            }
        }
    }

    /// The items of a response that belong to ids, if all of it is correct, and the object of these items.
    pub(super) fn subjects(
        &self,
        of: &ast::Subjects,
        action: &Action,
    ) -> Option<(Option<Subjects<'static>>, ObjectId)> {
        let texts = |field: &definition::Field| field.kind == Kind::String && field.list;
        let ids = self.param(action.request, &of.ids, "a list of strings", texts);
        let (items, item) = self.paths.items(action.response, &of.items)?;
        let key = self.paths.value(item, &of.key, "a single string", |kind| kind == Kind::String);
        let found = ids.zip(key).map(|(ids, key)| Subjects { ids, items, key });
        Some((found, item))
    }

    fn fleet(&self, fleet: &Spanned<Spanned<String>>, action: &Action) -> Option<&'static str> {
        if action.effect == Effect::Read {
            let message = format!("`{}` is a read, so no id has a fate", action.name);
            let hint = "the pages of a listing are read with [page]";
            self.diagnostics.error_with_hint(fleet.span, message, hint);
            return None;
        }
        let list = &fleet.value;
        let ids = |field: &definition::Field| field.kind == Kind::String;
        let name = self.param(action.request, list, "a list of strings, or a string", ids)?;
        let field = self.paths.field(action.request, list)?;
        if !field.required {
            let message =
                format!("`{name}` is not required, so a request without ids may mean all");
            let hint = "add required = true to the parameter, or leave out [fleet]";
            self.diagnostics.error_with_hint(list.span, message, hint);
        }
        Some(name)
    }
}
