//! Checks of lengths, ranges and patterns.

use serde_json::{Map, Number, Value as Json};
use tcapi_schema as schema;
use tcapi_schema::definition::{Check, Field, Object, Pattern, Service};
use tcapi_schema::{Kind, Length};

use super::leak::leak;
use crate::diagnostic::{Diagnostics, Spanned};
use crate::spec::ast;

/// The checks of one field.
pub(crate) struct Limits {
    /// The number of items of a list.
    pub(crate) items: Option<Length<'static>>,
    /// Checks of the value, or of each item.
    pub(crate) checks: Vec<Check>,
}

pub(crate) fn check(
    field: &ast::Field,
    kind: Kind,
    list: bool,
    error: &'static str,
    diagnostics: &Diagnostics,
) -> Limits {
    if list {
        if let Some(range) = &field.checks.range {
            diagnostics.error_with_hint(
                range.span,
                "a list has no range",
                "write item = { range = … }",
            );
        }
        if let Some(pattern) = &field.checks.pattern {
            diagnostics.error_with_hint(
                pattern.span,
                "a list has no pattern",
                "write item = { pattern = … }",
            );
        }
        let length = field.checks.length.as_ref();
        let items = length.map(|bounds| length_of(bounds, error, diagnostics));
        let checks = field.item.as_ref().map(|item| {
            let error = error_code(item.error.as_ref(), diagnostics).unwrap_or(error);
            of_value(&item.value, kind, error, diagnostics)
        });
        let mut checks = checks.unwrap_or_default();
        checks.extend(allowed(field, kind, error, diagnostics));
        return Limits { items, checks };
    }
    if let Some(item) = &field.item {
        diagnostics.error_with_hint(
            item.span,
            "`item` goes with a list",
            "write the checks on the field itself",
        );
    }
    let mut checks = of_value(&field.checks, kind, error, diagnostics);
    checks.extend(allowed(field, kind, error, diagnostics));
    Limits { items: None, checks }
}

/// The integers that a field can be, if it lists them.
fn allowed(
    field: &ast::Field,
    kind: Kind,
    error: &'static str,
    diagnostics: &Diagnostics,
) -> Option<Check> {
    let values = field.values.as_ref()?;
    let ast::Values::Integers(numbers) = &values.value else { return None };
    if !matches!(kind, Kind::I64 | Kind::U64) {
        // Reported where the type was resolved.
        return None;
    }
    let of_items = field.item.as_ref().and_then(|item| item.value.range.as_ref());
    if let Some(range) = field.checks.range.as_ref().or(of_items) {
        diagnostics.error_with_hint(
            range.span,
            "`range` does not go with `values`",
            "leave it out",
        );
    }
    let mut integers: Vec<i128> = Vec::new();
    for number in numbers {
        let Some(integer) = integer_of(&number.value, kind) else {
            let message = format!("`{}` is not of type `{}`", number.value, field.ty.value);
            diagnostics.error(number.span, message);
            continue;
        };
        if integers.contains(&integer) {
            diagnostics.error(number.span, format!("there are two values `{integer}`"));
        }
        integers.push(integer);
    }
    Some(Check::Allowed { integers, error })
}

fn integer_of(number: &Number, kind: Kind) -> Option<i128> {
    match kind {
        Kind::U64 => number.as_u64().map(i128::from),
        _ => number.as_i64().map(i128::from),
    }
}

/// The steps within a range, the first of which is its minimum.
fn steps(
    bounds: &ast::Bounds,
    (min, max): (Option<i128>, Option<i128>),
    error: &'static str,
    diagnostics: &Diagnostics,
) -> Option<Check> {
    let step = bounds.step.as_ref()?;
    let Some(size) = step.value.as_u64().filter(|size| *size > 0) else {
        diagnostics.error(step.span, "`step` is a whole number above 0");
        return None;
    };
    let Some(from) = min else {
        if bounds.min.is_none() {
            let hint = "add `min`, from which the steps are counted";
            diagnostics.error_with_hint(step.span, "`step` needs a `min`", hint);
        }
        return None;
    };
    if let (Some(max), Some(bound)) = (max, &bounds.max) {
        let rest = (max - from) % i128::from(size);
        if max > from && rest != 0 {
            let message = format!("`max` {max} is not `min` {from} plus a multiple of {size}");
            let hint = format!("the greatest possible value is {}", max - rest);
            diagnostics.error_with_hint(bound.span, message, hint);
        }
    }
    Some(Check::Steps { from, step: size, error })
}

fn of_value(
    checks: &ast::Checks,
    kind: Kind,
    error: &'static str,
    diagnostics: &Diagnostics,
) -> Vec<Check> {
    let mut found = Vec::new();
    if let Some(bounds) = &checks.length {
        match kind {
            Kind::String | Kind::Bytes => {
                found.push(Check::Length(length_of(bounds, error, diagnostics)));
            }
            _ => diagnostics.error(bounds.span, "`length` goes with strings, bytes and lists"),
        }
    }
    if let Some(bounds) = &checks.range {
        found.extend(range_of(bounds, kind, error, diagnostics));
    }
    if let Some(source) = &checks.pattern {
        if kind != Kind::String {
            diagnostics.error(source.span, "`pattern` goes with strings");
            return found;
        }
        match schema::parse_pattern(source) {
            Ok(parts) => found
                .push(Check::Pattern { pattern: Pattern { source: leak(source), parts }, error }),
            Err(mistake) => diagnostics.error_with_hint(
                diagnostics.inside(source.span, source, mistake.at..mistake.at),
                format!("this is not a pattern: {mistake}"),
                "patterns are characters and classes [a-z0-9], each with {n}, {n,m}, ?, * or +",
            ),
        }
    }
    found
}

fn length_of(
    bounds: &Spanned<ast::Bounds>,
    error: &'static str,
    diagnostics: &Diagnostics,
) -> Length<'static> {
    let error = error_code(bounds.error.as_ref(), diagnostics).unwrap_or(error);
    let number = |bound: &Option<Spanned<Number>>| {
        let bound = bound.as_ref()?;
        let number = bound.value.as_u64().and_then(|number| u32::try_from(number).ok());
        if number.is_none() {
            diagnostics.error(bound.span, "a length is a number from 0 to 4294967295");
        }
        number
    };
    let (min, max) = (number(&bounds.min), number(&bounds.max));
    check_order(bounds, min, max, diagnostics);
    Length { min: min.unwrap_or(0), max: max.unwrap_or(u32::MAX), error }
}

fn range_of(
    bounds: &Spanned<ast::Bounds>,
    kind: Kind,
    error: &'static str,
    diagnostics: &Diagnostics,
) -> Vec<Check> {
    let error = error_code(bounds.error.as_ref(), diagnostics).unwrap_or(error);
    match kind {
        Kind::I64 | Kind::U64 => {
            let number = |bound: &Option<Spanned<Number>>| {
                let bound = bound.as_ref()?;
                let signed = bound.value.as_i64().map(i128::from);
                let number = signed.or(bound.value.as_u64().map(i128::from));
                if number.is_none() {
                    diagnostics.error(bound.span, "the bound of an integer is an integer");
                }
                number
            };
            let (min, max) = (number(&bounds.min), number(&bounds.max));
            check_order(bounds, min, max, diagnostics);
            let range = Check::Integers {
                min: min.unwrap_or(i128::MIN),
                max: max.unwrap_or(i128::MAX),
                error,
            };
            [range].into_iter().chain(steps(bounds, (min, max), error, diagnostics)).collect()
        }
        Kind::F64 => {
            if let Some(step) = &bounds.step {
                diagnostics.error(step.span, "`step` goes with integers");
            }
            let number = |bound: &Option<Spanned<Number>>| bound.as_ref()?.value.as_f64();
            let (min, max) = (number(&bounds.min), number(&bounds.max));
            check_order(bounds, min, max, diagnostics);
            vec![Check::Floats {
                min: min.unwrap_or(f64::MIN),
                max: max.unwrap_or(f64::MAX),
                error,
            }]
        }
        _ => {
            diagnostics.error(bounds.span, "`range` goes with numbers");
            Vec::new()
        }
    }
}

fn check_order<T: PartialOrd + std::fmt::Display>(
    bounds: &Spanned<ast::Bounds>,
    min: Option<T>,
    max: Option<T>,
    diagnostics: &Diagnostics,
) {
    if let (Some(min), Some(max)) = (min, max)
        && max < min
    {
        let span = bounds.min.as_ref().map_or(bounds.span, |min| min.span);
        diagnostics.error(span, format!("`min` {min} is above `max` {max}"));
    }
}

/// A dotted code, or `None` if it is missing or is not a code.
pub(crate) fn error_code(
    code: Option<&Spanned<String>>,
    diagnostics: &Diagnostics,
) -> Option<&'static str> {
    let code = code?;
    if !is_code(code) {
        diagnostics.error_with_hint(
            code.span,
            format!("`{}` is not an error code", code.value),
            "codes are labels of letters and digits with dots between them, such as InvalidInstanceId.NotFound",
        );
        return None;
    }
    Some(leak(code))
}

pub(crate) fn is_code(code: &str) -> bool {
    let label = |label: &str| {
        label.starts_with(|c: char| c.is_ascii_alphabetic())
            && label.chars().all(|c| c.is_ascii_alphanumeric())
    };
    code.split('.').all(label)
}

/// Validates a default with the checks of its own field.
pub(crate) fn check_default(
    field: &ast::Field,
    kind: Kind,
    default: &Spanned<Json>,
    diagnostics: &Diagnostics,
) {
    let silent = Diagnostics::default();
    let limits = check(field, kind, false, "InvalidParameterValue", &silent);
    if silent.any() {
        return;
    }
    let described = Field {
        name: leak(&field.name),
        kind,
        list: false,
        required: false,
        secret: false,
        length: None,
        checks: limits.checks,
        error: "InvalidParameterValue",
        response_only: false,
        uses: Vec::new(),
    };
    let Some(service) = alone(described) else { return };
    let members = Map::from_iter([(field.name.value.clone(), default.value.clone())]);
    let id = schema::ObjectId(0);
    let members = schema::json::TreeMembers::from(&members);
    let reader = schema::json::Json::new(service, id, &members);
    let found = schema::validate(service, id, reader).err();
    if let Some(first) = found.and_then(schema::Violations::into_first) {
        diagnostics
            .error(default.span, format!("the default breaks its own spec: {}", first.message));
    }
}

/// A service with this field alone, in an object at position 0. A field that can't be written is reported for
/// the whole service.
pub(crate) fn alone(field: Field) -> Option<&'static schema::Service> {
    let object = Object { name: "", fields: vec![field], rules: Vec::new() };
    Service { objects: vec![object], ..Service::default() }.open().ok()
}
