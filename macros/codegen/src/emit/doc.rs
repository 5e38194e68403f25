//! Doc comments: the prose of the spec, with the constraints from its checks.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;
use tcapi_schema::{Effect, Retry};

use super::program_names::ProgramNames;
use crate::model::{Action, ErrorCode, Field, Limit, Model, Uses};

/// A doc comment of several paragraphs.
pub(crate) fn comment(paragraphs: &[String]) -> TokenStream {
    let text = paragraphs.iter().filter(|text| !text.is_empty()).map(String::as_str);
    let lines = text.collect::<Vec<_>>().join("\n\n");
    let lines = lines.lines().flat_map(|line| wrap(line, WIDTH));
    // `///` would leave this space before the text.
    let lines = lines.map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// A doc comment inside a C comment: the text can neither end the C comment nor begin another one.
pub(crate) fn c_comment(paragraphs: &[String]) -> TokenStream {
    comment(&paragraphs.iter().map(|text| c_text(text)).collect::<Vec<_>>())
}

/// Makes a text safe inside a C comment.
pub(crate) fn c_text(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *")
}

/// The width of a comment line, without the comment marker. The headers show lines unchanged.
pub(crate) const WIDTH: usize = 88;

/// Breaks a paragraph into lines.
pub(crate) fn wrap(paragraph: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// The meaning of a field and its constraints. `of` is the object that contains the field, and `uses` says where
/// that object is used.
pub(crate) fn field(
    program_names: &ProgramNames,
    of: usize,
    field: &Field,
    uses: Uses,
) -> Vec<String> {
    let mut text = program_names.prose(&field.doc, Some(of));
    // A response is not validated, and no defaults are assumed for it.
    let holds = |limit: &&Limit| uses.requests || matches!(limit, Limit::OneOf(_) | Limit::Form(_));
    for limit in field.limits.iter().filter(holds) {
        text.push(' ');
        text.push_str(&program_names.limit(limit, of));
    }
    if field.response_only && uses.requests {
        text.push_str(" Only in responses.");
    }
    if field.token {
        text.push_str(" The library generates one if the request has none.");
    } else if field.required {
        text.push_str(match (uses.requests, uses.responses) {
            (true, false) => " Required.",
            (true, true) => " Required in a request.",
            (false, _) => "",
        });
    }
    let instead = instead_of_field(program_names, of, field);
    [text].into_iter().chain(instead.map(|instead| format!("Deprecated: {instead}."))).collect()
}

/// The description of an enumeration, and whether its values are complete.
pub(crate) fn enumeration(program_names: &ProgramNames, model: &Model, of: usize) -> String {
    let about = program_names.prose(&model.enums[of].doc, None);
    match model.is_in_responses(of) {
        true => about + " A response can have other values.",
        false => about,
    }
}

/// The replacement for a deprecated field.
pub(crate) fn instead_of_field(
    program_names: &ProgramNames,
    of: usize,
    field: &Field,
) -> Option<String> {
    field.deprecated.as_ref().map(|instead| program_names.instead_of_field(instead, of))
}

/// The replacement for a deprecated action.
pub(crate) fn instead_of_action(program_names: &ProgramNames, action: &Action) -> Option<String> {
    action.deprecated.as_ref().map(|instead| program_names.instead_of_action(instead))
}

/// The description of an action: what it does and changes, and how often it may be called.
pub(crate) fn action(program_names: &ProgramNames, action: &Action) -> Vec<String> {
    let effect = match (action.effect, action.idempotent) {
        (Effect::Read, _) => "Changes nothing, so it is safe to repeat.",
        (Effect::Write, true) => {
            "Idempotent: running it twice has the same result as running it once."
        }
        (Effect::Write, false) => {
            "Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it."
        }
        (Effect::Destroy, _) => {
            "Destructive and irreversible: after an outcome of UNKNOWN, check the state before you repeat it."
        }
    };
    let mut facts = effect.to_owned();
    if let Some(limit) = action.rate_limit {
        let per = if limit.per_ms == 1000 { "second" } else { "minute" };
        facts.push_str(&format!(" The service allows {} calls per {per}.", limit.calls));
    }
    if action.region_required {
        facts.push_str(" It requires a region.");
    }
    let doc = program_names.prose(&action.doc, Some(action.request));
    let instead = instead_of_action(program_names, action);
    let deprecated = instead.map(|instead| format!("Deprecated: {instead}."));
    [doc, facts].into_iter().chain(deprecated).collect()
}

/// The attribute of a deprecated item. `instead` names the replacement.
pub(crate) fn deprecated(instead: Option<&String>) -> Option<TokenStream> {
    instead.map(|note| quote!(#[deprecated(note = #note)]))
}

/// The meaning of a code, and whether to retry, as an error of one action.
pub(crate) fn error(program_names: &ProgramNames, action: &Action, error: &ErrorCode) -> String {
    let retry = match error.retry {
        Retry::Never => "",
        Retry::Backoff => " Nothing ran; the same request can succeed later.",
        Retry::IfIdempotent if action.effect == Effect::Read && !error.common => {
            " Nothing was changed; the same request can be repeated."
        }
        Retry::IfIdempotent => {
            " The action may have run; repeat it only if running twice does no harm."
        }
    };
    program_names.prose(&error.doc, Some(action.request)) + retry
}

/// The meanings of a code as an error of any action.
pub(crate) struct Meanings {
    /// The meaning for all actions that are not among the others.
    pub(crate) of_all: Option<String>,
    /// The meanings for single actions, which are named.
    pub(crate) of_some: Vec<String>,
}

impl Meanings {
    /// The meanings, one paragraph each.
    pub(crate) fn paragraphs(self) -> Vec<String> {
        self.of_all.into_iter().chain(self.of_some).collect()
    }
}

/// The meanings of a code, each stated once.
pub(crate) fn code(program_names: &ProgramNames, model: &Model, code: &str) -> Meanings {
    struct Meaning<'m> {
        text: String,
        actions: Vec<&'m str>,
        common: bool,
    }
    let mut meanings: Vec<Meaning<'_>> = Vec::new();
    for action in &model.actions {
        let Some(found) = action.errors.iter().find(|error| error.code == code) else { continue };
        let text = error(program_names, action, found);
        match meanings.iter_mut().find(|meaning| meaning.text == text) {
            Some(meaning) => {
                meaning.actions.push(&action.name);
                meaning.common |= found.common;
            }
            None => {
                let actions = vec![action.name.as_str()];
                meanings.push(Meaning { text, actions, common: found.common });
            }
        }
    }
    let at = match meanings.as_slice() {
        [_] => Some(0),
        _ => meanings.iter().position(|meaning| meaning.common),
    };
    let of_all = at.map(|at| meanings.remove(at).text);
    let of_some = meanings.into_iter();
    let of_some = of_some.map(|one| format!("{}: {}", one.actions.join(", "), one.text));
    Meanings { of_all, of_some: of_some.collect() }
}

/// Every code of a service once: those that every action can return, and those that only some can.
pub(crate) fn codes(model: &Model) -> [Vec<&str>; 2] {
    let all = || model.actions.iter().flat_map(|action| &action.errors);
    let common: HashSet<&str> =
        all().filter(|error| error.common).map(|error| error.code.as_str()).collect();
    let mut codes = [Vec::new(), Vec::new()];
    let mut seen = HashSet::new();
    for code in all().map(|error| error.code.as_str()).filter(|code| seen.insert(*code)) {
        codes[usize::from(!common.contains(code))].push(code);
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_of_c_stay_whole() {
        for text in ["a */ b", "/* a", "*/*", "/*/"] {
            let safe = c_text(text);
            assert!(!safe.contains("*/") && !safe.contains("/*"), "{safe}");
        }
    }

    #[test]
    fn lines_are_broken_between_words() {
        let lines = wrap(&"word ".repeat(40), WIDTH);
        assert!(lines.len() > 1 && lines.iter().all(|line| line.chars().count() <= 88));
    }
}
