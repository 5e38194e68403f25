//! Texts of specs with the names of a language: specs use the wire names of fields, actions and codes, for which
//! programs have other names.

use std::collections::HashMap;

use tcapi_schema::EnumId;

use crate::model::{Asked, Limit, Model};

/// The names of a language binding, by wire name.
pub(crate) struct ProgramNames {
    /// By object.
    fields: Vec<HashMap<String, String>>,
    /// Fields that have the same name in all objects.
    anywhere: HashMap<String, String>,
    actions: HashMap<String, String>,
    codes: HashMap<String, String>,
    /// By enumeration: wire names of the values, and their names in programs.
    values: Vec<Vec<(String, String)>>,
}

impl ProgramNames {
    /// `field` takes the positions of an object and of a field in it, `action` that of an action, `value` those
    /// of an enumeration and of a value of it.
    pub(crate) fn new(
        model: &Model,
        field: impl Fn(usize, usize) -> String,
        action: impl Fn(usize) -> String,
        code: impl Fn(&str) -> String,
        value: impl Fn(usize, usize) -> String,
    ) -> Self {
        let fields: Vec<HashMap<String, String>> = (0..model.objects.len())
            .map(|of| {
                let fields = model.objects[of].fields.iter().enumerate();
                fields.map(|(at, one)| (one.name.clone(), field(of, at))).collect()
            })
            .collect();
        let mut anywhere: HashMap<String, String> = HashMap::new();
        let mut many: Vec<&String> = Vec::new();
        for (wire, own) in fields.iter().flatten() {
            if anywhere.insert(wire.clone(), own.clone()).is_some_and(|other| other != *own) {
                many.push(wire);
            }
        }
        anywhere.retain(|wire, _| !many.contains(&wire));
        let actions = model.actions.iter().enumerate();
        let actions = actions.map(|(at, one)| (one.wire.clone(), action(at))).collect();
        let errors = model.actions.iter().flat_map(|action| &action.errors);
        let codes = errors.map(|error| (error.code.clone(), code(&error.code))).collect();
        let values = model.enums.iter().enumerate().map(|(of, one)| {
            let values = one.values.iter().enumerate();
            values.map(|(at, one)| (one.name.clone(), value(of, at))).collect()
        });
        ProgramNames { fields, anywhere, actions, codes, values: values.collect() }
    }

    /// Replaces the names between backticks in a text. `of` is the object that the text describes.
    pub(crate) fn prose(&self, text: &str, of: Option<usize>) -> String {
        let named = |part: &str| {
            let own = of.and_then(|of| self.fields[of].get(part));
            own.or_else(|| self.anywhere.get(part)).cloned()
        };
        let parts = text.split('`').enumerate();
        let parts = parts.map(|(at, part)| match named(part) {
            // Every other part is between two backticks.
            Some(name) if at % 2 == 1 => name,
            _ => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join("`")
    }

    /// The replacement for a deprecated field of that object, with the program names of the fields in it.
    pub(crate) fn instead_of_field(&self, text: &str, of: usize) -> String {
        replaced(text, &self.fields[of])
    }

    /// The replacement for a deprecated action, with the program names of the actions in it.
    pub(crate) fn instead_of_action(&self, text: &str) -> String {
        replaced(text, &self.actions)
    }

    /// The name of a code; the wire name if no action has the code.
    pub(crate) fn code(&self, code: &str) -> String {
        self.codes.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }

    /// The constraint of a value, as a sentence. `object` is the one that contains its field.
    pub(crate) fn limit(&self, limit: &Limit, object: usize) -> String {
        match limit {
            Limit::Check { asks, code } => format!("{asks} ({}).", self.code(code)),
            Limit::OneOf(id) => {
                let names = self.values[usize::from(id.0)].iter().map(|(_, name)| name.as_str());
                format!("One of {}.", names.collect::<Vec<_>>().join(", "))
            }
            Limit::Form(form) => format!("{form}."),
            Limit::Default { value, of } => {
                format!("The service's default is {}.", self.value(value, *of))
            }
            Limit::Use { object, field, asks } => {
                let field = self.fields[*object].get(field).unwrap_or(field);
                match asks {
                    Asked::Check { asks, code } => {
                        format!("Its `{field}`: {asks} ({}).", self.code(code))
                    }
                    Asked::Required(true) => format!("Its `{field}` is required."),
                    Asked::Required(false) => format!("Its `{field}` is not required."),
                    Asked::ResponseOnly => format!("Its `{field}` is only in responses."),
                }
            }
            Limit::RequiredIf { field, values, of } => {
                let field = self.fields[object].get(field).unwrap_or(field);
                if values.is_empty() {
                    return format!("Required if `{field}` is given.");
                }
                let values = values.iter().map(|value| self.value(value, *of));
                let values = values.collect::<Vec<_>>().join(" or ");
                format!("Required if `{field}` is {values}.")
            }
        }
    }

    /// A value as text; for a value of an enumeration, its name in programs.
    fn value(&self, value: &str, of: Option<EnumId>) -> String {
        let values = of.map(|id| &self.values[usize::from(id.0)]);
        let named = values.and_then(|values| values.iter().find(|(wire, _)| wire == value));
        named.map_or_else(|| format!("`{value}`"), |(_, name)| name.clone())
    }
}

fn replaced(text: &str, names: &HashMap<String, String>) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut found = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_name) {
        let (before, from) = rest.split_at(start);
        let (word, after) = from.split_at(from.find(|c| !is_name(c)).unwrap_or(from.len()));
        found.push_str(before);
        found.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    found + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program_names() -> ProgramNames {
        let names = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(wire, own)| ((*wire).to_owned(), (*own).to_owned())).collect()
        };
        ProgramNames {
            fields: vec![names(&[("StopType", "stop_type"), ("Type", "kind")]), names(&[])],
            anywhere: names(&[("StopType", "stop_type"), ("Offset", "offset")]),
            actions: names(&[("StopThings", "tc_x_stop_things()")]),
            codes: names(&[("A.B", "TC_X_ERROR_A_B")]),
            values: vec![vec![
                ("HARD".to_owned(), "TC_X_HARD".to_owned()),
                ("SOFT".to_owned(), "TC_X_SOFT".to_owned()),
            ]],
        }
    }

    #[test]
    fn names_between_backticks() {
        let program_names = program_names();
        let said =
            program_names.prose("Type: not with `StopType`, `Type`, `Offset` or `HARD`.", Some(0));
        assert_eq!(said, "Type: not with `stop_type`, `kind`, `offset` or `HARD`.");
        // In another object, the same wire name can have another name.
        assert_eq!(program_names.prose("`StopType` `Type`", Some(1)), "`stop_type` `Type`");
        assert_eq!(program_names.prose("an odd ` StopType", None), "an odd ` StopType");
    }

    #[test]
    fn names_as_words() {
        let program_names = program_names();
        assert_eq!(
            program_names.instead_of_field("use StopType, not Type2.", 0),
            "use stop_type, not Type2."
        );
        assert_eq!(program_names.instead_of_action("use StopThings"), "use tc_x_stop_things()");
    }

    #[test]
    fn what_is_asked() {
        let program_names = program_names();
        let check = |code: &str| {
            program_names.limit(&Limit::Check { asks: "1 to 5".into(), code: code.into() }, 0)
        };
        assert_eq!(check("A.B"), "1 to 5 (TC_X_ERROR_A_B).");
        assert_eq!(check("C"), "1 to 5 (C).");
        let id = EnumId(0);
        assert_eq!(program_names.limit(&Limit::OneOf(id), 0), "One of TC_X_HARD, TC_X_SOFT.");
        let default =
            |value: &str, of| program_names.limit(&Limit::Default { value: value.into(), of }, 0);
        assert_eq!(default("SOFT", Some(id)), "The service's default is TC_X_SOFT.");
        assert_eq!(default("SOFT", None), "The service's default is `SOFT`.");
        let required = |values: &[&str], of| {
            let values = values.iter().map(|value| (*value).to_owned()).collect();
            program_names.limit(&Limit::RequiredIf { field: "StopType".into(), values, of }, 0)
        };
        assert_eq!(required(&["SOFT"], Some(id)), "Required if `stop_type` is TC_X_SOFT.");
        assert_eq!(required(&["1", "3"], None), "Required if `stop_type` is `1` or `3`.");
        assert_eq!(required(&[], None), "Required if `stop_type` is given.");
    }
}
