//! Validator for all requests, over a descriptor and any reader.

use std::fmt;
use std::ops::ControlFlow;

use crate::path::Path;
use crate::token::is_token;
use crate::value_budget::ValueBudget;
use crate::{
    Check, Checks, Condition, EnumId, Field, Kind, Length, MAX_DEPTH, MAX_REQUEST_VALUES, Object,
    ObjectId, Reader, Rule, RuleKind, Service, TokenForm, Unreadable, Uses, Value, Violation,
    ViolationKind, Violations, formats,
};

/// Validates an object, including nested ones, as it is sent.
///
/// # Errors
/// All violations, in the order of the spec's parameters; there is at least one. Validation ends at an object
/// that is nested too deep, and at [`MAX_REQUEST_VALUES`].
pub fn validate<'a, R: Reader<'a>>(
    service: &Service,
    object: ObjectId,
    reader: R,
) -> Result<(), Violations> {
    walk(service, object, reader, false)
}

/// Like [`validate()`], for a request as given by a caller: a `ClientToken` that the library generates may be
/// missing.
///
/// # Errors
/// As [`validate()`].
pub fn validate_given<'a, R: Reader<'a>>(
    service: &Service,
    request: ObjectId,
    reader: R,
) -> Result<(), Violations> {
    walk(service, request, reader, true)
}

fn walk<'a, R: Reader<'a>>(
    service: &Service,
    object: ObjectId,
    reader: R,
    token_is_made: bool,
) -> Result<(), Violations> {
    let mut walk = Walk {
        service,
        found: Violations::default(),
        encoded: R::ENCODED,
        budget: ValueBudget::of_request(),
        token_is_made,
    };
    if walk.object(object, reader, &Path::ROOT, Uses::NONE).is_break() {
        walk.found.end_early();
    }
    if walk.found.is_empty() { Ok(()) } else { Err(walk.found) }
}

/// State of one validation.
struct Walk<'s> {
    service: &'s Service,
    found: Violations,
    /// Whether the request is JSON already, so that it could be sent whatever it contains.
    encoded: bool,
    budget: ValueBudget,
    /// Whether a missing token will be generated.
    token_is_made: bool,
}

/// Whether validation continues. It ends early for a request of practically endless size: if an object of a C
/// program contains itself, or if nested objects each contain the next one twice.
type Progress = ControlFlow<()>;

impl Walk<'_> {
    /// Records a value that the spec does not allow. It could be sent nevertheless.
    fn refuse(&mut self, code: &str, path: &Path<'_>, message: impl fmt::Display) {
        self.note(ViolationKind::Constraint, code, path, message);
    }

    /// Records a value that can't be encoded.
    fn unencodable(&mut self, path: &Path<'_>, message: impl fmt::Display) {
        self.note(ViolationKind::Unencodable, "InvalidParameter", path, message);
    }

    fn unreadable(&mut self, why: Unreadable, kind: Kind, path: &Path<'_>) {
        self.note(why.into(), "InvalidParameter", path, why.message(kind));
    }

    fn note(
        &mut self,
        kind: ViolationKind,
        code: &str,
        path: &Path<'_>,
        message: impl fmt::Display,
    ) {
        let kind = if self.encoded { ViolationKind::Constraint } else { kind };
        self.found.note_with(kind, || Violation {
            kind,
            code: code.to_owned(),
            path: path.to_string(),
            message: message.to_string(),
        });
    }

    /// Ends validation at a value beyond the maximum.
    fn too_many(&mut self, path: &Path<'_>) -> Progress {
        let message = format_args!("the request has more than {MAX_REQUEST_VALUES} values");
        self.unencodable(path, message);
        Progress::Break(())
    }

    fn object<'a, R: Reader<'a>>(
        &mut self,
        id: ObjectId,
        reader: R,
        path: &Path<'_>,
        uses: Uses,
    ) -> Progress {
        if path.depth() > MAX_DEPTH {
            let message = format_args!("objects are nested deeper than {MAX_DEPTH}");
            self.unencodable(path, message);
            return Progress::Break(());
        }
        let object = self.service.object(id);
        if !self.budget.admits(&object) {
            return self.too_many(path);
        }
        if let Some(why) = reader.unreadable() {
            self.unreadable(why, Kind::Object(id), path);
            return Progress::Continue(());
        }
        reader.unknown_members(&mut |name| {
            let message = format_args!("there is no such parameter in {}", object.name);
            self.refuse("UnknownParameter", &path.field(name), message);
        });
        for index in 0..object.field_count() {
            let field = uses.apply(index, object.field(index));
            self.field(&field, index, reader, &path.field(field.name))?;
        }
        for rule in object.rules() {
            self.rule(&rule, &object, reader, path);
        }
        Progress::Continue(())
    }

    fn field<'a, R: Reader<'a>>(
        &mut self,
        field: &Field<'_>,
        index: usize,
        reader: R,
        path: &Path<'_>,
    ) -> Progress {
        let value = reader.field(index);
        if field.response_only && !matches!(value, Value::Unset) {
            // It is validated nevertheless: with relaxed validation it is sent, if it can be encoded.
            self.refuse("UnknownParameter", path, "only responses have this member: leave it out");
        }
        match value {
            Value::Unset if field.required && !self.is_made(field, path) => {
                self.refuse("MissingParameter", path, "it is required and was not given");
            }
            Value::Unset => {}
            Value::List(items) if field.list => {
                if let Some(length) = field.length() {
                    self.length(&length, items, "items", path);
                }
                let checks = field.checks();
                for (at, item) in reader.items(index, items).enumerate() {
                    if !self.budget.admits_item() {
                        return self.too_many(path);
                    }
                    match item {
                        Value::Unset => self.unencodable(&path.item(at), "an item is missing"),
                        value => self.value(field, &checks, value, &path.item(at))?,
                    }
                }
            }
            Value::Unreadable(why) => self.unreadable(why, field.kind, path),
            _ if field.list => self.unencodable(path, "a list is needed here"),
            value => self.value(field, &field.checks(), value, path)?,
        }
        Progress::Continue(())
    }

    /// Whether a missing parameter is a token that the library generates.
    fn is_made(&self, field: &Field<'_>, path: &Path<'_>) -> bool {
        let is_parameter = path.depth() == 1;
        self.token_is_made && is_parameter && is_token(field) && TokenForm::of(field).is_some()
    }

    fn value<'a, R: Reader<'a>>(
        &mut self,
        field: &Field<'_>,
        checks: &Checks<'_>,
        value: Value<'a, R>,
        path: &Path<'_>,
    ) -> Progress {
        if let (Kind::Object(id), Value::Object(reader)) = (field.kind, value) {
            return self.object(id, reader, path, field.uses());
        }
        self.scalar(field, checks, &value, path);
        Progress::Continue(())
    }

    fn scalar<R>(
        &mut self,
        field: &Field<'_>,
        checks: &Checks<'_>,
        value: &Value<'_, R>,
        path: &Path<'_>,
    ) {
        match (field.kind, value) {
            (_, Value::Unreadable(why)) => return self.unreadable(*why, field.kind, path),
            (Kind::Enum(id), Value::Str(text)) => self.enumeration(id, text, field, path),
            (Kind::Timestamp, Value::Str(text)) if !formats::is_timestamp(text) => {
                let message = "not a timestamp such as 2020-03-10T02:43:51Z";
                self.refuse(field.error(), path, message);
            }
            (Kind::Date, Value::Str(text)) if !formats::is_date(text) => {
                self.refuse(field.error(), path, "not a day such as 2020-03-10");
            }
            (Kind::Bytes, Value::Str(text)) => {
                return match formats::decode_base64(text) {
                    // The checks of bytes are the same, whichever form they are given in.
                    Some(bytes) => self.checks(field, checks, &Value::<R>::Bytes(&bytes), path),
                    None => self.refuse(field.error(), path, "not base64"),
                };
            }
            (Kind::F64, Value::F64(number)) if !number.is_finite() => {
                let (kind, message) = (ViolationKind::Unencodable, "not a finite number");
                return self.note(kind, field.error(), path, message);
            }
            (Kind::String | Kind::Timestamp | Kind::Date, Value::Str(_))
            | (Kind::Bytes, Value::Bytes(_))
            | (Kind::I64, Value::I64(_))
            | (Kind::U64, Value::U64(_))
            | (Kind::F64, Value::F64(_))
            | (Kind::Bool, Value::Bool(_)) => {}
            (kind, _) => {
                return self.unencodable(path, format_args!("{} is needed here", kind_name(kind)));
            }
        }
        self.checks(field, checks, value, path);
    }

    fn enumeration(&mut self, id: EnumId, text: &str, field: &Field<'_>, path: &Path<'_>) {
        let mut values = self.service.enumeration(id).values();
        if !values.clone().any(|value| value == text) {
            let text = shown(field, quoted(text));
            let message = format_args!("{text} is not one of {}", joined(&mut values));
            self.refuse(field.error(), path, message);
        }
    }

    fn checks<R>(
        &mut self,
        field: &Field<'_>,
        checks: &Checks<'_>,
        value: &Value<'_, R>,
        path: &Path<'_>,
    ) {
        for check in checks.iter() {
            self.check(field, check, value, path);
        }
    }

    fn check<R>(
        &mut self,
        field: &Field<'_>,
        check: &Check<'_>,
        value: &Value<'_, R>,
        path: &Path<'_>,
    ) {
        match (check, value) {
            (Check::Allowed { integers, error }, Value::I64(_) | Value::U64(_)) => {
                let Some(number) = integer(value) else { return };
                if integers.iter().all(|allowed| allowed != number) {
                    let allowed: Vec<String> = integers.iter().map(|one| one.to_string()).collect();
                    let number = shown(field, number);
                    let message = format_args!("{number} is not one of {}", allowed.join(", "));
                    self.refuse(error, path, message);
                }
            }
            (Check::Steps { from, step, error }, Value::I64(_) | Value::U64(_)) => {
                let Some(number) = integer(value) else { return };
                // A number below the first one is out of range.
                let above = number.saturating_sub(*from);
                if above > 0 && above % i128::from(*step).max(1) != 0 {
                    let number = shown(field, number);
                    let (second, third) = (from + i128::from(*step), from + 2 * i128::from(*step));
                    let message = format_args!(
                        "{number} is not one of {from}, {second}, {third} and so on, in steps of {step}"
                    );
                    self.refuse(error, path, message);
                }
            }
            (Check::Length(length), Value::Bytes(bytes)) => {
                self.length(length, bytes.len(), "bytes", path);
            }
            (Check::Length(length), Value::Str(text)) => {
                self.length(length, text.chars().count(), "characters", path);
            }
            (Check::Integers { min, max, error }, Value::I64(_) | Value::U64(_)) => {
                let Some(number) = integer(value) else { return };
                if (*min..=*max).contains(&number) {
                    return;
                }
                let number = shown(field, number);
                let message = match (*min, *max) {
                    (min, i128::MAX) => format!("{number} is less than {min}"),
                    (i128::MIN, max) => format!("{number} is more than {max}"),
                    (min, max) => format!("{number} is not in {min} to {max}"),
                };
                self.refuse(error, path, message);
            }
            (Check::Floats { min, max, error }, Value::F64(number))
                if !(min..=max).contains(&number) =>
            {
                let number = shown(field, number);
                let message = match (*min, *max) {
                    (min, f64::MAX) => format!("{number} is less than {min}"),
                    (f64::MIN, max) => format!("{number} is more than {max}"),
                    (min, max) => format!("{number} is not in {min} to {max}"),
                };
                self.refuse(error, path, message);
            }
            (Check::Pattern { pattern, error }, Value::Str(text)) if !pattern.matches(text) => {
                let text = shown(field, quoted(text));
                let message = format!("{text} does not have the form {}", pattern.source());
                self.refuse(error, path, message);
            }
            _ => {}
        }
    }

    fn length(&mut self, length: &Length<'_>, found: usize, unit: &str, path: &Path<'_>) {
        if (length.min as usize..=length.max as usize).contains(&found) {
            return;
        }
        let message = match (length.min, length.max) {
            (min, u32::MAX) => format!("{found} {unit}; at least {min} are required"),
            (0, max) => format!("{found} {unit}; at most {max} are allowed"),
            (min, max) => format!("{found} {unit}; {min} to {max} are allowed"),
        };
        self.refuse(length.error, path, message);
    }

    fn rule<'a, R: Reader<'a>>(
        &mut self,
        rule: &Rule<'_>,
        object: &Object<'_>,
        reader: R,
        path: &Path<'_>,
    ) {
        if rule.kind == RuleKind::RequiredIf {
            return self.required_if(rule, object, reader, path);
        }
        let is_set = |index: &usize| !matches!(reader.field(*index), Value::Unset);
        let name = |index: usize| object.field(index).name;
        let last = rule.fields().rfind(is_set);
        let given = rule.fields().filter(is_set).count();
        let first = rule.fields().next();
        let is_missing = |index: &usize| {
            let field = object.field(*index);
            !is_set(index) && !self.is_made(&field, &path.field(field.name))
        };
        let needs_all = rule.kind == RuleKind::Requires;
        let missing = rule.fields().find(|index| needs_all && is_missing(index));
        let mut refuse = |index: usize, message: String| {
            self.refuse(rule.error, &path.field(name(index)), message)
        };
        match (rule.kind, last, first) {
            (RuleKind::AtMostOne | RuleKind::ExactlyOne, Some(last), _) if given > 1 => {
                let names = joined(&mut rule.fields().filter(is_set).map(name));
                refuse(last, format!("{names} exclude each other: give one of them"));
            }
            (RuleKind::ExactlyOne | RuleKind::AtLeastOne, None, Some(first)) => {
                let names = joined(&mut rule.fields().map(name));
                refuse(first, format!("one of {names} is needed"));
            }
            (RuleKind::Requires, _, Some(first)) if is_set(&first) => {
                if let Some(missing) = missing {
                    refuse(missing, format!("it is required if {} is given", name(first)));
                }
            }
            _ => {}
        }
    }

    fn required_if<'a, R: Reader<'a>>(
        &mut self,
        rule: &Rule<'_>,
        object: &Object<'_>,
        reader: R,
        path: &Path<'_>,
    ) {
        let mut fields = rule.fields();
        let (Some(cause), Some(needed), Some(condition)) =
            (fields.next(), fields.next(), rule.condition)
        else {
            return;
        };
        let (field, given) = (object.field(needed), reader.field(cause));
        let path = &path.field(field.name);
        let is_given = !matches!(reader.field(needed), Value::Unset);
        if is_given || !condition.holds(&given) || self.is_made(&field, path) {
            return;
        }
        let cause = object.field(cause);
        let value = shown(&cause, condition.value);
        let is = match given {
            Value::Unset => format!("{value}, which the service assumes"),
            _ => value,
        };
        let name = cause.name;
        let message = format!("it is required because {name} is {is}: set it, or change {name}");
        self.refuse(rule.error, path, message);
    }
}

impl Condition<'_> {
    /// Whether the condition holds for a field's value.
    fn holds<R>(&self, value: &Value<'_, R>) -> bool {
        match value {
            Value::Unset => self.assumed,
            Value::Str(text) => *text == self.value,
            Value::Bool(truth) => self.value == if *truth { "true" } else { "false" },
            Value::I64(number) => self.value.parse() == Ok(*number),
            Value::U64(number) => self.value.parse() == Ok(*number),
            _ => false,
        }
    }
}

fn integer<R>(value: &Value<'_, R>) -> Option<i128> {
    match *value {
        Value::I64(number) => Some(number.into()),
        Value::U64(number) => Some(number.into()),
        _ => None,
    }
}

/// Joins names for a sentence.
fn joined(names: &mut dyn Iterator<Item = &str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Enum(_) => "a string",
        Kind::I64 => "an integer of 64 bits",
        Kind::U64 => "an integer of 64 bits that is not negative",
        Kind::F64 => "a number",
        Kind::Bool => "true or false",
        Kind::Bytes => "a string in base64",
        Kind::Timestamp => "a timestamp such as 2020-03-10T02:43:51Z",
        Kind::Date => "a day such as 2020-03-10",
        Kind::Object(_) => "an object",
    }
}

impl Unreadable {
    /// The error message, for a value of that kind.
    pub(crate) fn message(self, kind: Kind) -> String {
        let needed = kind_name(kind);
        let message = match self {
            Unreadable::NotUtf8 => "the string is not UTF-8",
            Unreadable::WrongType(found) => return format!("{needed} is needed here, not {found}"),
            Unreadable::NotAnInteger => return format!("{needed} is needed here"),
            Unreadable::Null => "a pointer is NULL where a value is expected",
            Unreadable::NewerStruct => {
                "it sets a member that this version of the library does not know"
            }
            Unreadable::NoStructSize => "struct_size is not set: make the struct with TC_INIT",
            Unreadable::CutStruct => {
                "struct_size ends inside of a member: make the struct with TC_INIT"
            }
        };
        message.to_owned()
    }
}

/// Formats a caller's value for a message, unless it is secret.
fn shown(field: &Field<'_>, value: impl fmt::Display) -> String {
    if field.secret { "the value".to_owned() } else { value.to_string() }
}

/// Quotes a caller's text for a message: escaped, and at most a line long.
fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let short: String = text.chars().take(MOST).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("{short:?}{more}")
}
