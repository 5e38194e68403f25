//! Checks of the fields of requests, responses and objects.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use serde_json::Value as Json;
use tcapi_schema::{Kind, definition};

use super::constraint_text::sentences;
use super::leak::leak;
use super::limits;
use super::scope::Scope;
use super::token;
use crate::diagnostic::{Diagnostics, Spanned};
use crate::model::{Field, Role};
use crate::naming;
use crate::spec::ast;

pub(crate) struct Checked {
    pub(crate) definitions: Vec<definition::Field>,
    pub(crate) models: Vec<Field>,
}

/// Checks the fields of an object. `owner` is its name.
pub(crate) fn check(
    fields: &[ast::Field],
    owner: &str,
    role: Role,
    scope: &mut Scope<'_>,
) -> Checked {
    let mut checked = Checked { definitions: Vec::new(), models: Vec::new() };
    let mut taken = Taken::default();
    for field in fields.iter().filter(|field| !field.name.is_empty()) {
        check_names(field, role, scope.diagnostics);
        let Some((kind, list)) = field_type(field, owner, scope) else { continue };
        if role == Role::Response {
            check_output(field, scope.diagnostics);
        }
        if let Some(span) = field.response_only {
            let hint = match (role, field.required) {
                (Role::Part, None) => None,
                (Role::Part, Some(_)) => Some("it is required, so requests have it"),
                _ => Some("it goes with fields of an object that requests and responses have"),
            };
            if let Some(hint) = hint {
                let message = "`response_only` does not go with this field";
                scope.diagnostics.error_with_hint(span, message, hint);
            }
        }
        let with_length = list || kind == Kind::Bytes;
        let free = taken.claim(field, with_length, scope.diagnostics);
        let error = limits::error_code(field.error.as_ref(), scope.diagnostics)
            .unwrap_or("InvalidParameterValue");
        let limits = limits::check(field, kind, list, error, scope.diagnostics);
        if let Some(default) = &field.default {
            check_default(field, kind, list, default, scope);
        }
        if !free {
            continue;
        }
        let definition = definition::Field {
            name: leak(&field.name),
            kind,
            list,
            required: field.required.is_some(),
            secret: field.secret,
            length: limits.items,
            checks: limits.checks.clone(),
            error,
            response_only: field.response_only.is_some(),
            uses: Vec::new(),
        };
        if let Some(uses) = &field.uses {
            scope.note_uses(field, kind, uses);
        }
        let token = role == Role::Request && token::check(field, &definition, scope.diagnostics);
        checked.models.push(Field {
            name: field.name.value.clone(),
            ident: ident(field),
            doc: field.doc.clone(),
            limits: sentences(&limits, field, kind, list),
            kind,
            list,
            required: field.required.is_some(),
            deprecated: field.deprecated.clone(),
            boxed: false,
            token,
            response_only: field.response_only.is_some(),
        });
        checked.definitions.push(definition);
    }
    checked
}

fn ident(field: &ast::Field) -> String {
    match &field.ident {
        Some(ident) => ident.value.clone(),
        None => naming::field(&field.name),
    }
}

fn check_names(field: &ast::Field, role: Role, diagnostics: &Diagnostics) {
    let name = &field.name;
    if !naming::is_ident(name) {
        diagnostics.error(name.span, "a name on the wire is letters, digits and `_`");
        return;
    }
    if let Some(given) = &field.ident
        && (!naming::is_free(given) || naming::field(given) != given.value)
    {
        diagnostics.error_with_hint(
            given.span,
            format!("`{}` can't be a name in programs", given.value),
            "use snake_case and no keyword of C, C++ or Rust",
        );
    }
    if role == Role::Response && ["RequestId", "Error"].contains(&name.as_str()) {
        let message = format!("`{}` is part of every response", name.value);
        let hint = match name.as_str() {
            "Error" => "leave it out: a response that has it is a refusal",
            _ => "leave it out",
        };
        diagnostics.error_with_hint(name.span, message, hint);
        return;
    }
    let ident = ident(field);
    if ident == "struct_size" || (role == Role::Response && ident == "request_id") {
        diagnostics.error_with_hint(
            field.ident.as_ref().unwrap_or(name).span,
            format!("`{ident}` is the library's own name"),
            "add `ident = \"another_name\"`",
        );
    }
}

/// The names of an object's members in programs, each with the field it came from. In C a list has a second
/// one for its length.
#[derive(Default)]
struct Taken(HashMap<String, String>);

impl Taken {
    /// Claims the names of a field, or reports why it can't have them.
    fn claim(&mut self, field: &ast::Field, with_length: bool, diagnostics: &Diagnostics) -> bool {
        let ident = ident(field);
        let length = with_length.then(|| naming::length(&ident));
        let name = &field.name;
        let span = field.ident.as_ref().unwrap_or(name).span;
        for taken in [Some(ident), length].into_iter().flatten() {
            match self.0.entry(taken) {
                Entry::Vacant(free) => drop(free.insert(name.value.clone())),
                Entry::Occupied(other) if *other.get() == name.value => {
                    let message = format!("there are two fields named `{}`", name.value);
                    diagnostics.error_with_hint(name.span, message, "leave one of them out");
                    return false;
                }
                Entry::Occupied(other) => {
                    let (other, ident) = (other.get(), other.key());
                    let what = if ident.ends_with("_len") {
                        "where C has the length of a list"
                    } else {
                        "in programs"
                    };
                    diagnostics.error_with_hint(
                        span,
                        format!(
                            "`{other}` and `{}` get the same name, `{ident}`, {what}",
                            name.value
                        ),
                        "add `ident = \"another_name\"` to one of them",
                    );
                    return false;
                }
            }
        }
        true
    }
}

fn field_type(field: &ast::Field, owner: &str, scope: &mut Scope<'_>) -> Option<(Kind, bool)> {
    let span = field.ty.span;
    let whole = field.ty.value.as_str();
    let (list, base) = match whole.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')) {
        Some(base) => (true, base),
        None => (false, whole),
    };
    if base.starts_with("list<") {
        scope.diagnostics.error_with_hint(
            span,
            "the API has no lists of lists",
            "a list holds values, enumerations or objects",
        );
        return None;
    }
    use ast::Values::{Integers, Named, Strings};
    let values = field.values.as_ref();
    match (base, values.map(|values| &values.value)) {
        ("", _) => None,
        // Reported where it was read.
        ("enum", Some(Named(named))) if named.is_empty() => None,
        ("enum", Some(Named(named))) => {
            let span = values.map_or(span, |values| values.span);
            Some((scope.inline_enum(&field.name, &field.doc, named, span), list))
        }
        ("string", Some(Strings(strings))) => {
            Some((string_enum(field, owner, strings, scope), list))
        }
        ("i64" | "u64", Some(Integers(_))) => scope.resolve(base, span).map(|kind| (kind, list)),
        ("enum", None) => {
            scope.diagnostics.error_with_hint(
                span,
                "`values` is missing",
                "type `enum` comes with values = [{ name = \"…\", doc = \"…\" }]",
            );
            None
        }
        (base, _) => {
            if let Some(values) = values {
                let hint = match &values.value {
                    // Reported where it was read.
                    Named(named) if named.is_empty() => None,
                    Named(_) => Some("write type = \"enum\""),
                    Strings(_) => Some("strings are values of type = \"string\""),
                    Integers(_) => Some("integers are values of type = \"i64\" and \"u64\""),
                };
                if let Some(hint) = hint {
                    let message = format!("`values` does not go with type `{base}`");
                    scope.diagnostics.error_with_hint(values.span, message, hint);
                }
                if base == "enum" {
                    return None;
                }
            }
            let at = field.ty.find(base).unwrap_or_default();
            let span = scope.diagnostics.inside(span, &field.ty, at..at + base.len());
            scope.resolve(base, span).map(|kind| (kind, list))
        }
    }
}

/// The enumeration of a field that lists strings. It is named after object and field.
fn string_enum(
    field: &ast::Field,
    owner: &str,
    strings: &[Spanned<String>],
    scope: &mut Scope<'_>,
) -> Kind {
    let name = format!("{owner}{}", naming::type_name(&field.name));
    let name = Spanned { value: name, span: field.name.span };
    let values: Vec<ast::EnumValue> = strings
        .iter()
        .map(|string| ast::EnumValue {
            name: string.clone(),
            doc: format!("The value `{}`.", string.value),
            ident: None,
            bare: true,
        })
        .collect();
    scope.inline_enum(&name, &field.doc, &values, name.span)
}

/// Checks that an output has nothing that only a request may have.
fn check_output(field: &ast::Field, diagnostics: &Diagnostics) {
    let integers =
        field.values.as_ref().filter(|values| matches!(values.value, ast::Values::Integers(_)));
    let spans = [
        ("values", integers.map(|values| values.span)),
        ("length", field.checks.length.as_ref().map(|length| length.span)),
        ("range", field.checks.range.as_ref().map(|range| range.span)),
        ("pattern", field.checks.pattern.as_ref().map(|pattern| pattern.span)),
        ("item", field.item.as_ref().map(|item| item.span)),
        ("default", field.default.as_ref().map(|default| default.span)),
        ("error", field.error.as_ref().map(|error| error.span)),
        ("required", field.required),
        ("use", field.uses.as_ref().map(|uses| uses.span)),
        ("required_if", field.required_if.as_ref().map(|condition| condition.span)),
    ];
    for (key, span) in spans {
        if let Some(span) = span {
            diagnostics.error_with_hint(
                span,
                format!("`{key}` does not go with an output"),
                "responses are not checked",
            );
        }
    }
}

fn check_default(
    field: &ast::Field,
    kind: Kind,
    list: bool,
    default: &Spanned<Json>,
    scope: &Scope<'_>,
) {
    let wrong = |message: String, hint: &str| {
        scope.diagnostics.error_with_hint(default.span, message, hint);
    };
    if list {
        return wrong("a list has no default".to_owned(), "write it in `doc`");
    }
    if field.required.is_some() {
        return wrong(
            "a required parameter has no default".to_owned(),
            "the service never assumes it",
        );
    }
    let fits = match (kind, &default.value) {
        (Kind::Enum(id), Json::String(text)) => {
            let values = scope.enum_values(id);
            if values.contains(&text.as_str()) {
                return;
            }
            let message = format!("the default \"{text}\" is not a value of the enumeration");
            return wrong(message, &format!("its values are {}", values.join(", ")));
        }
        (Kind::String | Kind::Timestamp | Kind::Date | Kind::Bytes, Json::String(_)) => true,
        (Kind::I64, Json::Number(number)) => number.is_i64(),
        (Kind::U64, Json::Number(number)) => number.is_u64(),
        (Kind::F64, Json::Number(_)) => true,
        (Kind::Bool, Json::Bool(_)) => true,
        _ => false,
    };
    if !fits {
        return wrong(
            format!("the default is not of type `{}`", field.ty.value),
            "it is what the service assumes when the parameter is not sent",
        );
    }
    // The code that checks a request also checks that a default is within bounds.
    limits::check_default(field, kind, default, scope.diagnostics);
}
