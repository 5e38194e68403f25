//! Fields that are required as long as another one has a certain value.

use serde_json::Value as Json;
use tcapi_schema::definition::{Field, Rule};
use tcapi_schema::{Condition, Kind, RuleKind};

use super::fields::Checked;
use super::leak::leak;
use super::limits;
use super::scope::Scope;
use crate::diagnostic::{Diagnostics, Spanned, did_you_mean};
use crate::model::Limit;
use crate::spec::ast;

/// The rules that follow from an object's fields. The constraint of each is added to the sentences of its field.
pub(crate) fn check(fields: &[ast::Field], checked: &mut Checked, scope: &Scope<'_>) -> Vec<Rule> {
    let mut rules = Vec::new();
    for field in fields {
        let Some(required) = &field.required_if else { continue };
        let Some(found) = check_one(field, required, fields, &checked.definitions, scope) else {
            continue;
        };
        rules.extend(found.rules);
        checked.models[found.needed].limits.push(found.limit);
    }
    rules
}

struct Found {
    needed: usize,
    rules: Vec<Rule>,
    limit: Limit,
}

fn check_one(
    field: &ast::Field,
    required: &Spanned<ast::RequiredIf>,
    fields: &[ast::Field],
    definitions: &[Field],
    scope: &Scope<'_>,
) -> Option<Found> {
    let diagnostics = scope.diagnostics;
    let error =
        limits::error_code(required.error.as_ref(), diagnostics).unwrap_or("MissingParameter");
    if field.required.is_some() {
        let message = format!("`{}` is always required", field.name.value);
        diagnostics.error_with_hint(required.span, message, "leave out one of the two");
    }
    let cause = cause(field, &required.field, fields, diagnostics)?;
    // A field with a mistake has no definition.
    let position = |name: &str| definitions.iter().position(|field| field.name == name);
    let (at, needed) = (position(&cause.name)?, position(&field.name)?);
    let number = |at: usize| u16::try_from(at).unwrap_or(u16::MAX);
    let rule =
        |kind, condition| Rule { kind, fields: vec![number(at), number(needed)], error, condition };
    let mut limit =
        Limit::RequiredIf { field: cause.name.value.clone(), values: Vec::new(), of: None };
    let Some(equals) = &required.equals else {
        return Some(Found { needed, rules: vec![rule(RuleKind::Requires, None)], limit });
    };
    let described = &definitions[at];
    if !is_comparable(described) {
        diagnostics.error_with_hint(
            equals.span,
            format!(
                "`{}` is of type `{}`, which can't be compared",
                cause.name.value, cause.ty.value
            ),
            "strings, enumerations, integers and booleans can be; else write given = true",
        );
        return None;
    }
    let mut rules = Vec::new();
    for value in equals.iter().filter(|value| fits(value, cause, described, scope)) {
        let assumed = cause.default.as_ref().is_some_and(|default| default.value == value.value);
        let text = text(value);
        let condition = Condition { value: leak(&text), assumed };
        if let Limit::RequiredIf { values, of, .. } = &mut limit {
            *of = match described.kind {
                Kind::Enum(id) => Some(id),
                _ => None,
            };
            if values.contains(&text) {
                diagnostics.error(value.span, format!("there are two values `{text}`"));
            }
            values.push(text);
        }
        rules.push(rule(RuleKind::RequiredIf, Some(condition)));
    }
    Some(Found { needed, rules, limit })
}

/// The field that the condition is about.
fn cause<'f>(
    field: &ast::Field,
    name: &Spanned<String>,
    fields: &'f [ast::Field],
    diagnostics: &Diagnostics,
) -> Option<&'f ast::Field> {
    if name.is_empty() {
        return None;
    }
    if name.value == field.name.value {
        diagnostics.error_with_hint(
            name.span,
            format!("`{}` can't decide whether it is required itself", name.value),
            "name another field",
        );
        return None;
    }
    let found = fields.iter().find(|other| other.name.value == name.value);
    if found.is_none() {
        let names = || fields.iter().map(|other| other.name.value.as_str());
        let others = || names().filter(|other| *other != field.name.value);
        diagnostics.error_with_hint(
            name.span,
            format!("there is no field `{}` beside `{}`", name.value, field.name.value),
            did_you_mean(name, others()).unwrap_or_else(|| match others().next() {
                None => "there are no others here".to_owned(),
                Some(_) => format!("the others are {}", others().collect::<Vec<_>>().join(", ")),
            }),
        );
    }
    found
}

fn is_comparable(field: &Field) -> bool {
    let kinds =
        matches!(field.kind, Kind::String | Kind::Enum(_) | Kind::I64 | Kind::U64 | Kind::Bool);
    kinds && !field.list
}

/// Whether a field can have a value. A value that it can't have is reported.
fn fits(value: &Spanned<Json>, cause: &ast::Field, described: &Field, scope: &Scope<'_>) -> bool {
    let (name, ty) = (&cause.name.value, &cause.ty.value);
    let (fits, hint) = match (described.kind, &value.value) {
        (Kind::Enum(id), Json::String(text)) => {
            let values = scope.enum_values(id);
            let known = values.contains(&text.as_str());
            let nearest = did_you_mean(text, values.iter().copied());
            let hint = nearest.unwrap_or_else(|| format!("its values are {}", values.join(", ")));
            (known, hint)
        }
        (Kind::String, value) => (value.is_string(), format!("it is of type `{ty}`")),
        (Kind::I64, value) => (value.is_i64(), format!("it is of type `{ty}`")),
        (Kind::U64, value) => (value.is_u64(), format!("it is of type `{ty}`")),
        (Kind::Bool, value) => (value.is_boolean(), format!("it is of type `{ty}`")),
        _ => (false, format!("it is of type `{ty}`")),
    };
    if !fits {
        let message = format!("`{name}` is never {}", value.value);
        scope.diagnostics.error_with_hint(value.span, message, hint);
    }
    fits
}

/// The value as in JSON, without quotes.
fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}
