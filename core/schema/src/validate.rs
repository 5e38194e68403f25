//! The one validation, over a descriptor and any reader.

use std::fmt;

use crate::path::Path;
use crate::{
    Check, EnumId, Field, Kind, Length, MAX_DEPTH, ObjectId, Reader, Rule, RuleKind, Service,
    Unreadable, Value, forms,
};

/// Why a request is refused before it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// The code that the service itself would answer.
    pub code: &'static str,
    /// Where the value at fault is, such as `InstanceIds[3]`. Empty if it is the request as a whole.
    pub path: String,
    /// What is wrong, and what would be right.
    pub message: String,
    /// Whether the fault is that the caller's structs are newer than this library.
    pub unsupported: bool,
}

impl Invalid {
    fn new(code: &'static str, path: &Path<'_>, message: impl Into<String>) -> Self {
        Invalid { code, path: path.to_string(), message: message.into(), unsupported: false }
    }
}

impl Invalid {
    /// A struct of the caller's that as a whole can't be read; `path` names it.
    pub fn unreadable_struct(why: Unreadable, path: &str) -> Self {
        unreadable(why, Kind::Object(ObjectId(0)), &Path::ROOT.field(path))
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return write!(f, "{}: {}", self.code, self.message);
        }
        write!(f, "{}: {}: {}", self.path, self.code, self.message)
    }
}

/// Checks one object, everything in it included. Stops at the first fault.
pub fn validate<'a, R: Reader<'a>>(
    service: &Service,
    object: ObjectId,
    reader: R,
) -> Result<(), Invalid> {
    Walk { service }.object(object, reader, &Path::ROOT)
}

struct Walk<'s> {
    service: &'s Service,
}

impl Walk<'_> {
    fn object<'a, R: Reader<'a>>(
        &self,
        id: ObjectId,
        reader: R,
        path: &Path<'_>,
    ) -> Result<(), Invalid> {
        if path.depth() > MAX_DEPTH {
            let message = format!("objects are nested deeper than {MAX_DEPTH}");
            return Err(Invalid::new("InvalidParameter", path, message));
        }
        if let Some(why) = reader.unreadable() {
            return Err(unreadable(why, Kind::Object(id), path));
        }
        let object = self.service.object(id);
        if let Some(name) = reader.unknown_member() {
            let message = format!("there is no such parameter in {}", object.name);
            return Err(Invalid::new("UnknownParameter", &path.field(name), message));
        }
        for (index, field) in object.fields.iter().enumerate() {
            self.field(field, index, reader, &path.field(field.name))?;
        }
        object.rules.iter().try_for_each(|rule| check_rule(rule, object.fields, reader, path))
    }

    fn field<'a, R: Reader<'a>>(
        &self,
        field: &Field,
        index: usize,
        reader: R,
        path: &Path<'_>,
    ) -> Result<(), Invalid> {
        match reader.field(index) {
            Value::Unset if field.required => {
                Err(Invalid::new("MissingParameter", path, "it is required and was not given"))
            }
            Value::Unset => Ok(()),
            Value::List(items) if field.list => {
                if let Some(length) = &field.length {
                    check_length(length, items, "items", path)?;
                }
                (0..items).try_for_each(|at| match reader.item(index, at) {
                    Value::Unset => {
                        Err(Invalid::new("InvalidParameter", &path.item(at), "an item is missing"))
                    }
                    value => self.value(field, value, &path.item(at)),
                })
            }
            Value::Unreadable(why) => Err(unreadable(why, field.kind, path)),
            _ if field.list => Err(Invalid::new("InvalidParameter", path, "a list is needed here")),
            value => self.value(field, value, path),
        }
    }

    fn value<'a, R: Reader<'a>>(
        &self,
        field: &Field,
        value: Value<'a, R>,
        path: &Path<'_>,
    ) -> Result<(), Invalid> {
        match (field.kind, value) {
            (_, Value::Unreadable(why)) => return Err(unreadable(why, field.kind, path)),
            (Kind::Object(id), Value::Object(reader)) => return self.object(id, reader, path),
            (Kind::Enum(id), Value::Str(text)) => self.enumeration(id, text, field, path)?,
            (Kind::Timestamp, Value::Str(text)) if !forms::is_timestamp(text) => {
                let message = "not a point in time such as 2020-03-10T02:43:51Z";
                return Err(Invalid::new(field.error, path, message));
            }
            (Kind::Date, Value::Str(text)) if !forms::is_date(text) => {
                return Err(Invalid::new(field.error, path, "not a day such as 2020-03-10"));
            }
            (Kind::Bytes, Value::Str(text)) => {
                let Some(bytes) = forms::decode_base64(text) else {
                    return Err(Invalid::new(field.error, path, "not base64"));
                };
                // What is checked of bytes is the same, whichever way they come.
                let value = Value::<R>::Bytes(&bytes);
                return check_value(field, &value, path);
            }
            (Kind::F64, Value::F64(number)) if !number.is_finite() => {
                return Err(Invalid::new(field.error, path, "not a finite number"));
            }
            (Kind::String | Kind::Timestamp | Kind::Date, Value::Str(_))
            | (Kind::Bytes, Value::Bytes(_))
            | (Kind::I64, Value::I64(_))
            | (Kind::U64, Value::U64(_))
            | (Kind::F64, Value::F64(_))
            | (Kind::Bool, Value::Bool(_)) => {}
            (kind, _) => {
                let message = format!("{} is needed here", kind_name(kind));
                return Err(Invalid::new("InvalidParameter", path, message));
            }
        }
        check_value(field, &value, path)
    }

    fn enumeration(
        &self,
        id: EnumId,
        text: &str,
        field: &Field,
        path: &Path<'_>,
    ) -> Result<(), Invalid> {
        let values = self.service.enumeration(id).values;
        if values.contains(&text) {
            return Ok(());
        }
        let message = format!("{} is not one of {}", shown(field, quoted(text)), values.join(", "));
        Err(Invalid::new(field.error, path, message))
    }
}

fn check_value<R>(field: &Field, value: &Value<'_, R>, path: &Path<'_>) -> Result<(), Invalid> {
    field.checks.iter().try_for_each(|check| one_check(field, check, value, path))
}

fn one_check<R>(
    field: &Field,
    check: &Check,
    value: &Value<'_, R>,
    path: &Path<'_>,
) -> Result<(), Invalid> {
    match (check, value) {
        (Check::Length(length), Value::Bytes(bytes)) => {
            check_length(length, bytes.len(), "bytes", path)
        }
        (Check::Length(length), Value::Str(text)) => {
            check_length(length, text.chars().count(), "characters", path)
        }
        (Check::Integers { min, max, error }, Value::I64(_) | Value::U64(_)) => {
            let number = match *value {
                Value::I64(number) => i128::from(number),
                Value::U64(number) => i128::from(number),
                _ => return Ok(()),
            };
            if (*min..=*max).contains(&number) {
                return Ok(());
            }
            let number = shown(field, number);
            let message = match (*min, *max) {
                (min, i128::MAX) => format!("{number} is less than {min}"),
                (i128::MIN, max) => format!("{number} is more than {max}"),
                (min, max) => format!("{number} is not in {min} to {max}"),
            };
            Err(Invalid::new(error, path, message))
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
            Err(Invalid::new(error, path, message))
        }
        (Check::Pattern { pattern, error }, Value::Str(text)) if !pattern.matches(text) => {
            let text = shown(field, quoted(text));
            let message = format!("{text} does not have the form {}", pattern.source);
            Err(Invalid::new(error, path, message))
        }
        _ => Ok(()),
    }
}

fn check_length(length: &Length, found: usize, unit: &str, path: &Path<'_>) -> Result<(), Invalid> {
    if (length.min as usize..=length.max as usize).contains(&found) {
        return Ok(());
    }
    let message = match (length.min, length.max) {
        (min, u32::MAX) => format!("{found} {unit}, but it needs {min} at least"),
        (0, max) => format!("{found} {unit}, but it takes {max} at most"),
        (min, max) => format!("{found} {unit}, but it takes {min} to {max}"),
    };
    Err(Invalid::new(length.error, path, message))
}

fn check_rule<'a, R: Reader<'a>>(
    rule: &Rule,
    fields: &[Field],
    reader: R,
    path: &Path<'_>,
) -> Result<(), Invalid> {
    let is_set = |index: &&u16| !matches!(reader.field(**index as usize), Value::Unset);
    let name = |index: u16| fields[index as usize].name;
    let list =
        |indexes: &mut dyn Iterator<Item = u16>| indexes.map(name).collect::<Vec<_>>().join(", ");
    let last = rule.fields.iter().rfind(is_set).copied();
    let given = rule.fields.iter().filter(is_set).count();
    let refuse = |index: u16, message: String| {
        Err(Invalid::new(rule.error, &path.field(name(index)), message))
    };
    match (rule.kind, last) {
        (RuleKind::AtMostOne | RuleKind::ExactlyOne, Some(last)) if given > 1 => {
            let names = list(&mut rule.fields.iter().filter(is_set).copied());
            refuse(last, format!("{names} exclude each other: give one of them"))
        }
        (RuleKind::ExactlyOne | RuleKind::AtLeastOne, None) => {
            let names = list(&mut rule.fields.iter().copied());
            refuse(rule.fields[0], format!("one of {names} is needed"))
        }
        (RuleKind::Requires, _) if rule.fields.first().is_some_and(|first| is_set(&first)) => {
            match rule.fields.iter().find(|index| !is_set(index)) {
                Some(missing) => refuse(*missing, format!("{} needs it too", name(rule.fields[0]))),
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

fn unreadable(why: Unreadable, kind: Kind, path: &Path<'_>) -> Invalid {
    let message = match why {
        Unreadable::NotUtf8 => "the string is not UTF-8".to_owned(),
        Unreadable::WrongType(found) => format!("{} is needed here, not {found}", kind_name(kind)),
        Unreadable::NotAnInteger => format!("{} is needed here", kind_name(kind)),
        Unreadable::Null => "a pointer is NULL where there should be something".to_owned(),
        Unreadable::NewerStruct => {
            "it sets something that this version of the library does not know".to_owned()
        }
        Unreadable::NoStructSize => {
            "struct_size is not set: make the struct with TC_INIT".to_owned()
        }
        Unreadable::CutStruct => {
            "struct_size ends inside of a member: make the struct with TC_INIT".to_owned()
        }
    };
    let mut invalid = Invalid::new("InvalidParameter", path, message);
    invalid.unsupported = why == Unreadable::NewerStruct;
    invalid
}

pub(crate) fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::String | Kind::Enum(_) => "a string",
        Kind::I64 => "an integer of 64 bits",
        Kind::U64 => "an integer of 64 bits that is not negative",
        Kind::F64 => "a number",
        Kind::Bool => "true or false",
        Kind::Bytes => "a string in base64",
        Kind::Timestamp => "a point in time such as 2020-03-10T02:43:51Z",
        Kind::Date => "a day such as 2020-03-10",
        Kind::Object(_) => "an object",
    }
}

/// A caller's value for a message, unless it is a secret.
fn shown(field: &Field, value: impl fmt::Display) -> String {
    if field.secret { "the value".to_owned() } else { value.to_string() }
}

/// A caller's text for a message: escaped, and not longer than a line.
fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let short: String = text.chars().take(MOST).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    format!("{short:?}{more}")
}
