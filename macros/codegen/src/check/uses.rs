//! Checks of the constraints that a field puts on the object that it holds, beyond the object's own.

use tcapi_schema::definition::Use;

use super::constraint_text::sentences;
use super::limits;
use super::scope::{PendingUse, Scope};
use crate::diagnostic::{Diagnostics, did_you_mean};
use crate::model::{Asked, Limit};
use crate::spec::ast;

/// Adds the constraints to the field. `part` is the object that it holds, as it is written.
pub(crate) fn check(pending: &PendingUse, part: &ast::Object, scope: &mut Scope<'_>) {
    let diagnostics = scope.diagnostics;
    let mut uses: Vec<Use> = Vec::new();
    let mut asked = Vec::new();
    for one in pending.uses.iter().filter(|one| !one.field.is_empty()) {
        let Some(written) = part.fields.iter().find(|field| field.name.value == one.field.value)
        else {
            unknown(one, part, diagnostics);
            continue;
        };
        let fields = &scope.built.objects[pending.held].fields;
        // A field with a mistake has no definition.
        let Some(position) = fields.iter().position(|field| field.name == one.field.value) else {
            continue;
        };
        let number = u16::try_from(position).unwrap_or(u16::MAX);
        if uses.iter().any(|before| before.position == number) {
            let message = format!("`{}` has two entries here", one.field.value);
            diagnostics.error(one.field.span, message);
            continue;
        }
        let (field, found) = asked_of(one, written, &fields[position], diagnostics);
        asked.extend(found.into_iter().map(|asks| Limit::Use {
            object: pending.held,
            field: one.field.value.clone(),
            asks,
        }));
        uses.push(Use { position: number, field });
    }
    let fields = &mut scope.built.objects[pending.object].fields;
    if let Some(field) = fields.iter_mut().find(|field| field.name == pending.field) {
        field.uses = uses;
    }
    let fields = &mut scope.built.object_models[pending.object].fields;
    if let Some(field) = fields.iter_mut().find(|field| field.name == pending.field) {
        field.limits.extend(asked);
    }
}

type Described = tcapi_schema::definition::Field;

/// The object's field with the constraints added here, and these constraints as prose.
fn asked_of(
    one: &ast::Use,
    written: &ast::Field,
    described: &Described,
    diagnostics: &Diagnostics,
) -> (Described, Vec<Asked>) {
    let (kind, list) = (described.kind, described.list);
    let own = limits::error_code(one.error.as_ref(), diagnostics);
    let error = own.unwrap_or(described.error);
    let response_only = one.response_only.is_some() || described.response_only;
    let required = one.required.as_ref().map(|required| required.value);
    if let (Some(span), Some(true)) = (one.response_only, required) {
        let hint = "leave out one of the two";
        diagnostics.error_with_hint(
            span,
            "a field that only responses have can't be required",
            hint,
        );
    }
    // The added constraints are checked separately: mistakes of the object are reported there.
    let new = ast::Field {
        checks: one.checks.clone(),
        item: one.item.clone(),
        values: None,
        default: None,
        ..written.clone()
    };
    let limits = limits::check(&new, kind, list, error, diagnostics);
    let mut asked: Vec<Asked> = sentences(&limits, &new, kind, list)
        .into_iter()
        .filter_map(|limit| match limit {
            Limit::Check { asks, code } => Some(Asked::Check { asks: small(&asks), code }),
            _ => None,
        })
        .collect();
    asked.extend(required.map(Asked::Required));
    asked.extend(one.response_only.map(|_| Asked::ResponseOnly));
    let (here, there) = (&one.checks, &written.checks);
    let checks = ast::Checks {
        length: here.length.clone().or_else(|| there.length.clone()),
        range: here.range.clone().or_else(|| there.range.clone()),
        pattern: here.pattern.clone().or_else(|| there.pattern.clone()),
        error: None,
    };
    let item = one.item.clone().or_else(|| written.item.clone());
    let together = ast::Field { checks, item, ..written.clone() };
    let limits = limits::check(&together, kind, list, error, &Diagnostics::default());
    let field = Described {
        required: !response_only && required.unwrap_or(described.required),
        response_only,
        length: limits.items,
        checks: limits.checks,
        error,
        ..described.clone()
    };
    (field, asked)
}

/// The sentence with a lower-case first letter.
fn small(sentence: &str) -> String {
    let mut chars = sentence.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

fn unknown(one: &ast::Use, part: &ast::Object, diagnostics: &Diagnostics) {
    let names = || part.fields.iter().map(|field| field.name.value.as_str());
    diagnostics.error_with_hint(
        one.field.span,
        format!("`{}` is not a field of `{}`", one.field.value, part.name.value),
        did_you_mean(&one.field, names()).unwrap_or_else(|| {
            format!("its fields are {}", names().collect::<Vec<_>>().join(", "))
        }),
    );
}
