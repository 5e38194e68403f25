//! Checks of waiters.

use tcapi_schema::definition::Action;
use tcapi_schema::{Acceptor, Kind, Match, Missing, ObjectId, Retry, State, Test};

use super::leak::leak;
use super::procedures::Checker;
use crate::diagnostic::{Spanned, did_you_mean};
use crate::model;
use crate::spec::ast;

impl Checker<'_> {
    pub(super) fn waiter(
        &self,
        waiter: &ast::Waiter,
        at: usize,
        action: &Action,
    ) -> Option<(tcapi_schema::Waiter<'static>, model::Waiter)> {
        let name = &waiter.name;
        self.only_reads(action, name.span, "no waiter can poll it");
        let of = waiter.of.as_ref().map(|of| self.subjects(of, action));
        let missing = waiter.missing.as_ref().map_or(Missing::Retry, |missing| missing.value);
        let acceptors = match of {
            // The members of an item are unknown, but everything else is checked.
            Some(None) => Vec::new(),
            Some(Some((_, item))) => self.acceptors(waiter, missing, Some(item), action),
            None => self.acceptors(waiter, missing, None, action),
        };
        let delay = self.delay(waiter.delay.as_ref());
        let definition = tcapi_schema::Waiter {
            name: leak(name),
            action: u16::try_from(at).unwrap_or(u16::MAX),
            of: match of {
                Some(of) => Some(of?.0?),
                None => None,
            },
            missing,
            acceptors,
            delay,
        };
        let name = name.value.clone();
        Some((definition, model::Waiter { name, doc: waiter.doc.clone(), action: at }))
    }

    fn acceptors(
        &self,
        waiter: &ast::Waiter,
        missing: Missing,
        item: Option<ObjectId>,
        action: &Action,
    ) -> Vec<Acceptor<'static>> {
        let written = &waiter.acceptors;
        if !written.iter().any(|acceptor| acceptor.state == State::Success) {
            self.diagnostics.error_with_hint(
                written.span,
                format!("no acceptor of `{}` has the state `success`", waiter.name.value),
                "add an acceptor with state = \"success\"",
            );
        }
        let mut acceptors: Vec<Acceptor<'static>> = Vec::new();
        for acceptor in written.iter() {
            let Some(found) = self.acceptor(acceptor, item, action) else { continue };
            // If a missing item means success, an `all` that leads to success differs from other acceptors.
            let is_alike = |before: &Acceptor<'_>| {
                missing != Missing::Success
                    || (before.state == State::Success) == (found.state == State::Success)
            };
            if acceptors.iter().any(|before| is_alike(before) && decides(&before.test, &found.test))
            {
                self.diagnostics.error_with_hint(
                    acceptor.span,
                    "this can never match: an acceptor above it always matches first",
                    "the first acceptor that matches decides, so put the narrower test first",
                );
            }
            acceptors.push(found);
        }
        acceptors
    }

    fn acceptor(
        &self,
        acceptor: &ast::Acceptor,
        item: Option<ObjectId>,
        action: &Action,
    ) -> Option<Acceptor<'static>> {
        let of_items = |matches: &Spanned<Vec<ast::Match>>| {
            let Some(item) = item else {
                self.diagnostics.error_with_hint(
                    matches.span,
                    "the waiter has no items to compare",
                    "give the waiter ids, items and key, or compare a value of the response: response = { … }",
                );
                return None;
            };
            self.paths.matches(item, matches)
        };
        let message = acceptor.message.as_ref().and_then(|message| {
            if acceptor.state != State::Failure || matches!(acceptor.test, Some(ast::Test::Code(_)))
            {
                self.diagnostics.error_with_hint(
                    message.span,
                    "this message is never shown",
                    "it belongs to state = \"failure\" with all, any or response; a refusal has its own message",
                );
                return None;
            }
            let from = item.unwrap_or(action.response);
            self.paths.value(from, message, "a single string", |kind| kind == Kind::String)
        });
        let test = match acceptor.test.as_ref()? {
            ast::Test::All(matches) => Test::All(of_items(matches)?),
            ast::Test::Any(matches) => Test::Any(of_items(matches)?),
            ast::Test::Response(matches) if item.is_some() => {
                self.diagnostics.error_with_hint(
                    matches.span,
                    "a waiter with ids, items and key compares items, and not the response",
                    "write all or any, or leave out ids, items and key",
                );
                return None;
            }
            ast::Test::Response(matches) => {
                Test::Response(self.paths.matches(action.response, matches)?)
            }
            ast::Test::Code(code) => Test::Code(self.code(code, action)?),
        };
        Some(Acceptor { state: acceptor.state, test, message })
    }

    /// A code that the action can be refused with.
    fn code(&self, code: &Spanned<String>, action: &Action) -> Option<&'static str> {
        if code.is_empty() {
            return None;
        }
        // The description of a common code in the action's own file takes precedence.
        let known = action.errors.iter().chain(self.common).find(|known| known.code == code.value);
        let Some(known) = known else {
            let names = action.errors.iter().chain(self.common).map(|known| known.code);
            let hint = did_you_mean(code, names);
            self.diagnostics.error_with_hint(
                code.span,
                format!("`{}` is never refused with `{}`", action.name, code.value),
                hint.unwrap_or_else(|| "describe the code in an [[error]]".to_owned()),
            );
            return None;
        };
        if known.retry == Retry::IfIdempotent {
            self.diagnostics.error_with_hint(
                code.span,
                format!("`{}` is not a refusal, as it leaves open whether the request ran", code.value),
                "if nothing ran, say so in an [[error]] of this action: retry = \"never\" or \"backoff\"",
            );
        }
        Some(known.code)
    }
}

/// Whether everything that meets the second test has met the first.
fn decides(first: &Test<'_>, second: &Test<'_>) -> bool {
    match (first, second) {
        (Test::All(first), Test::All(second))
        | (Test::Any(first), Test::Any(second))
        | (Test::Response(first), Test::Response(second)) => follows(first, second),
        (Test::Code(first), Test::Code(second)) => first == second,
        _ => false,
    }
}

/// Whether everything that meets the second conditions meets the first.
pub(super) fn follows(first: &[Match<'_>], second: &[Match<'_>]) -> bool {
    first.iter().all(|one| {
        let narrower = |other: &&Match<'_>| {
            other.path == one.path && other.values.iter().all(|value| one.values.contains(value))
        };
        second.iter().any(|other| narrower(&other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_conditions() {
        let one = |path, values: &[&'static str]| Match { path, values: values.to_vec() };
        let (a, ab) = (one("S", &["A"]), one("S", &["A", "B"]));
        let (other, c) = (one("T", &["A"]), one("S", &["C"]));
        assert!(follows(std::slice::from_ref(&a), std::slice::from_ref(&a)));
        assert!(follows(std::slice::from_ref(&ab), std::slice::from_ref(&a)));
        assert!(follows(std::slice::from_ref(&ab), &[other.clone(), a.clone()]));
        for (first, second) in [
            (vec![a.clone()], vec![ab.clone()]),
            (vec![a.clone()], vec![c]),
            (vec![a.clone()], vec![other.clone()]),
            (vec![a.clone(), other], vec![a.clone()]),
        ] {
            assert!(!follows(&first, &second), "{first:?} from {second:?}");
        }
        let (all, any) = (Test::All(vec![a.clone()]), Test::Any(vec![a]));
        assert!(decides(&all, &all) && !decides(&all, &any) && !decides(&any, &all));
        assert!(decides(&Test::Code("A"), &Test::Code("A")));
        assert!(!decides(&Test::Code("A"), &Test::Code("B")));
    }
}
