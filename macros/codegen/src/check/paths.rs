//! Checks of paths from an object to a value in it, such as `InstanceSet[].Placement.Zone`, and of the values
//! that are compared with it.

use serde_json::Value as Json;
use tcapi_schema::definition::Field;
use tcapi_schema::{Kind, Match, ObjectId};

use super::leak::leak;
use super::scope::Built;
use crate::diagnostic::{Diagnostics, Spanned, did_you_mean};
use crate::spec::ast;

/// The objects that paths lead through.
pub(super) struct Paths<'c> {
    pub(super) built: &'c Built,
    pub(super) diagnostics: &'c Diagnostics,
}

impl<'c> Paths<'c> {
    /// The field that a path leads to. A path that leads nowhere is reported.
    pub(super) fn follow(&self, from: ObjectId, path: &Spanned<String>) -> Option<&'c Field> {
        if path.is_empty() {
            return None;
        }
        let (mut object, mut start) = (from, 0);
        let steps: Vec<&str> = path.split('.').collect();
        for (at, step) in steps.iter().enumerate() {
            let part = start..start + step.len();
            start = part.end + 1;
            let place = self.diagnostics.inside(path.span, path, part);
            let (name, enters) = match step.strip_suffix("[]") {
                Some(name) => (name, true),
                None => (*step, false),
            };
            let field = self.field(object, &Spanned { value: name.to_owned(), span: place })?;
            let is_last = at + 1 == steps.len();
            if enters && !field.list {
                let message = format!("`{name}` is not a list");
                self.diagnostics.error_with_hint(place, message, "leave out the []");
                return None;
            }
            if is_last {
                return Some(field);
            }
            if field.list && !enters {
                let hint = format!("its items are `{name}[]`");
                self.diagnostics.error_with_hint(place, format!("`{name}` is a list"), hint);
                return None;
            }
            let Kind::Object(next) = field.kind else {
                let message = format!("`{name}` is not an object, so it has no fields");
                let hint = format!("its type is {}: the path ends with it", self.type_of(field));
                self.diagnostics.error_with_hint(place, message, hint);
                return None;
            };
            object = next;
        }
        None
    }

    /// A field of an object. A missing one is reported.
    pub(super) fn field(&self, object: ObjectId, name: &Spanned<String>) -> Option<&'c Field> {
        let object = &self.built.objects[usize::from(object.0)];
        let found = object.fields.iter().find(|field| field.name == name.value);
        if found.is_none() {
            let names = || object.fields.iter().map(|field| field.name);
            let hint = did_you_mean(name, names()).unwrap_or_else(|| match names().next() {
                None => format!("`{}` has no fields", object.name),
                Some(_) => format!("its fields are {}", names().collect::<Vec<_>>().join(", ")),
            });
            let message = format!("`{}` has no field `{}`", object.name, name.value);
            self.diagnostics.error_with_hint(name.span, message, hint);
        }
        found
    }

    /// Reports that a field does not have the type that is needed there.
    pub(super) fn wrong_type(&self, path: &Spanned<String>, field: &Field, wanted: &str) {
        let message = format!("`{}` is not {wanted}", path.value);
        let hint = format!("its type is {}", self.type_of(field));
        self.diagnostics.error_with_hint(path.span, message, hint);
    }

    /// The type of a field, as specs write it.
    fn type_of(&self, field: &Field) -> String {
        let name = match field.kind {
            Kind::String => "string",
            Kind::I64 => "i64",
            Kind::U64 => "u64",
            Kind::F64 => "f64",
            Kind::Bool => "bool",
            Kind::Bytes => "bytes",
            Kind::Timestamp => "timestamp",
            Kind::Date => "date",
            Kind::Enum(id) => self.built.enums[usize::from(id.0)].name,
            Kind::Object(id) => self.built.objects[usize::from(id.0)].name,
        };
        if field.list { format!("list<{name}>") } else { name.to_owned() }
    }

    /// The path of a single value of a kind.
    pub(super) fn value(
        &self,
        from: ObjectId,
        path: &Spanned<String>,
        wanted: &str,
        fits: impl Fn(Kind) -> bool,
    ) -> Option<&'static str> {
        let field = self.follow(from, path)?;
        if field.list || !fits(field.kind) {
            self.wrong_type(path, field, wanted);
            return None;
        }
        Some(leak(path))
    }

    /// The path of a list of objects, and the objects.
    pub(super) fn items(
        &self,
        from: ObjectId,
        path: &Spanned<String>,
    ) -> Option<(&'static str, ObjectId)> {
        let field = self.follow(from, path)?;
        match field.kind {
            Kind::Object(item) if field.list => Some((leak(path), item)),
            _ => {
                self.wrong_type(path, field, "a list of objects");
                None
            }
        }
    }

    /// Conditions on values in an object. `None` if one can't be met, which is reported.
    pub(super) fn matches(
        &self,
        from: ObjectId,
        matches: &Spanned<Vec<ast::Match>>,
    ) -> Option<Vec<Match<'static>>> {
        let found: Vec<_> = matches.iter().filter_map(|one| self.one_match(from, one)).collect();
        (found.len() == matches.len() && !found.is_empty()).then_some(found)
    }

    fn one_match(&self, from: ObjectId, one: &ast::Match) -> Option<Match<'static>> {
        let field = self.follow(from, &one.path)?;
        if field.list && !one.path.ends_with("[]") {
            let message = format!("`{}` is a list", one.path.value);
            let hint = format!("one of its items is `{}[]`", one.path.value);
            self.diagnostics.error_with_hint(one.path.span, message, hint);
            return None;
        }
        if matches!(field.kind, Kind::Object(_) | Kind::F64 | Kind::Bytes) {
            let message = format!("`{}` is of a type that can't be compared", one.path.value);
            let hint = "strings, enumerations, integers, booleans, timestamps and dates can be";
            self.diagnostics.error_with_hint(one.path.span, message, hint);
            return None;
        }
        let mut values = Vec::new();
        for value in one.values.iter().filter(|value| self.can_be(&one.path, field, value)) {
            let text = match &value.value {
                Json::String(text) => leak(text),
                other => leak(&other.to_string()),
            };
            values.push(text);
        }
        Some(Match { path: leak(&one.path), values }).filter(|one| !one.values.is_empty())
    }

    /// Whether a field can have a value. A value that it can't have is reported.
    fn can_be(&self, path: &str, field: &Field, value: &Spanned<Json>) -> bool {
        let (fits, hint) = match (field.kind, &value.value) {
            (Kind::Enum(id), Json::String(text)) => {
                let values = &self.built.enums[usize::from(id.0)].values;
                let nearest = did_you_mean(text, values.iter().copied());
                let all = || format!("its values are {}", values.join(", "));
                (values.contains(&text.as_str()), nearest.unwrap_or_else(all))
            }
            (Kind::String | Kind::Timestamp | Kind::Date, value) => {
                (value.is_string(), "it is a string".to_owned())
            }
            (Kind::I64, value) => (value.is_i64(), "it is an integer".to_owned()),
            (Kind::U64, value) => {
                (value.is_u64(), "it is an integer that is not negative".to_owned())
            }
            (Kind::Bool, value) => (value.is_boolean(), "it is true or false".to_owned()),
            _ => (false, "it is a string".to_owned()),
        };
        if !fits {
            let message = format!("`{path}` is never {}", value.value);
            self.diagnostics.error_with_hint(value.span, message, hint);
        }
        fits
    }
}
