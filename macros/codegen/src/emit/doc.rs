//! Doc comments: prose of the spec with what the checks add to it.

use proc_macro2::TokenStream;
use quote::quote;
use tcapi_schema::{Effect, Retry};

use crate::model::{Action, ErrorCode, Field};

/// A doc comment of some paragraphs.
pub(crate) fn comment(paragraphs: &[String]) -> TokenStream {
    let text = paragraphs.iter().filter(|text| !text.is_empty()).map(String::as_str);
    let lines = text.collect::<Vec<_>>().join("\n\n");
    let lines = lines.lines().flat_map(wrap);
    // The space is what `///` would leave before the text.
    let lines = lines.map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// The same inside a comment of C, which neither ends in the middle nor begins anew.
pub(crate) fn c_comment(paragraphs: &[String]) -> TokenStream {
    comment(&paragraphs.iter().map(|text| c_text(text)).collect::<Vec<_>>())
}

/// Text that can stand in a comment of C.
pub(crate) fn c_text(text: &str) -> String {
    text.replace("*/", "* /").replace("/*", "/ *")
}

/// Breaks a paragraph into lines, as the headers show them unchanged. List items stay apart.
fn wrap(paragraph: &str) -> Vec<String> {
    const WIDTH: usize = 88;
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let last = lines.len() - 1;
        let line = &mut lines[last];
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
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

/// What a field means and how it is limited.
pub(crate) fn field(field: &Field, in_request: bool) -> Vec<String> {
    let mut text = field.doc.clone();
    for sentence in &field.limits {
        text.push(' ');
        text.push_str(sentence);
    }
    if in_request && field.required {
        text.push_str(" Required.");
    }
    let deprecated = field.deprecated.as_ref().map(|instead| format!("Deprecated: {instead}."));
    [text].into_iter().chain(deprecated).collect()
}

/// What an action does, changes and how often it may be called.
pub(crate) fn action(action: &Action) -> Vec<String> {
    let effect = match (action.effect, action.idempotent) {
        (Effect::Read, _) => "Changes nothing, so it can be repeated at will.",
        (Effect::Write, true) => "Doing it twice equals doing it once.",
        (Effect::Write, false) => {
            "Not idempotent: after an outcome of UNKNOWN, look before you repeat it."
        }
        (Effect::Destroy, _) => {
            "Ends something for good: after an outcome of UNKNOWN, look before you repeat it."
        }
    };
    let mut facts = effect.to_owned();
    if let Some(limit) = action.rate_limit {
        let per = if limit.per_ms == 1000 { "second" } else { "minute" };
        facts.push_str(&format!(" The service takes {} calls per {per}.", limit.calls));
    }
    if action.region_required {
        facts.push_str(" It needs a region.");
    }
    let deprecated = action.deprecated.as_ref().map(|instead| format!("Deprecated: {instead}."));
    [action.doc.clone(), facts].into_iter().chain(deprecated).collect()
}

/// The attribute of what is deprecated. `instead` says what to use.
pub(crate) fn deprecated(instead: Option<&String>) -> Option<TokenStream> {
    instead.map(|note| quote!(#[deprecated(note = #note)]))
}

/// What a code means and whether to try again.
pub(crate) fn error(error: &ErrorCode) -> String {
    let retry = match error.retry {
        Retry::Never => "",
        Retry::Backoff => " Nothing ran; the same request can succeed after a pause.",
        Retry::IfIdempotent => " It may have run; repeat it only if running twice does no harm.",
    };
    format!("{}{retry}", error.doc)
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
        let lines = wrap(&"word ".repeat(40));
        assert!(lines.len() > 1 && lines.iter().all(|line| line.chars().count() <= 88));
    }
}
