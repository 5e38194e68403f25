//! Reads a TOML table key by key, and reports keys that are missing, unknown or of another type, with their places.

use serde_json::{Number, Value as Json};
use tcapi_schema::{MAX_HEADER_NAME_BYTES, MAX_NAME_BYTES};
use toml::de::{DeTable, DeValue};

use super::json::json;
use super::{ast, notation};
use crate::diagnostic::{Diagnostics, Span, Spanned, nearest};

pub(crate) struct Table<'t> {
    diagnostics: &'t Diagnostics,
    source: usize,
    table: &'t DeTable<'t>,
    /// The header or braces of the table itself.
    pub(crate) span: Span,
    asked: Vec<&'static str>,
    /// Keys of a table that may have any keys.
    free: Vec<String>,
    /// Keys that are required and missing, each with what to write.
    missing: Vec<(&'static str, String)>,
    refused: bool,
}

type TomlValue<'t> = toml::Spanned<DeValue<'t>>;

impl<'t> Table<'t> {
    pub(crate) fn new(
        diagnostics: &'t Diagnostics,
        source: usize,
        table: &'t toml::Spanned<DeTable<'t>>,
    ) -> Self {
        let span = diagnostics.span(source, table.span());
        Table {
            diagnostics,
            source,
            table: table.get_ref(),
            span,
            asked: Vec::new(),
            free: Vec::new(),
            missing: Vec::new(),
            refused: false,
        }
    }

    /// The table in a value. `form` says what to write instead of another value.
    fn nested(
        &self,
        value: &'t TomlValue<'t>,
        form: impl FnOnce(&DeValue<'t>) -> Option<String>,
    ) -> Option<Table<'t>> {
        let span = self.diagnostics.span(self.source, value.span());
        match value.get_ref() {
            DeValue::Table(table) => Some(Table {
                diagnostics: self.diagnostics,
                source: self.source,
                table,
                span,
                asked: Vec::new(),
                free: Vec::new(),
                missing: Vec::new(),
                refused: false,
            }),
            other => {
                self.wrong_type(span, "a table", other, form(other));
                None
            }
        }
    }

    fn wrong_type(&self, span: Span, wanted: &str, value: &DeValue<'_>, hint: Option<String>) {
        if value.as_str().is_some_and(|text| self.is_unwritten(text, span)) {
            return;
        }
        let found = match value {
            DeValue::String(_) => "a string",
            DeValue::Integer(_) => "an integer",
            DeValue::Float(_) => "a number with a fraction",
            DeValue::Boolean(_) => "true or false",
            DeValue::Datetime(_) => "a date",
            DeValue::Array(_) => "a list",
            DeValue::Table(_) => "a table",
        };
        let message = format!("this should be {wanted}, not {found}");
        match hint.or_else(|| notation::quotes(wanted, value)) {
            Some(hint) => self.diagnostics.error_with_hint(span, message, hint),
            None => self.diagnostics.error(span, message),
        }
    }

    fn ask(&mut self, key: &'static str) {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
    }

    /// Declares keys that the table may have, even if none of them is read.
    pub(crate) fn knows(&mut self, keys: &[&'static str]) {
        keys.iter().for_each(|key| self.ask(key));
    }

    fn get(&mut self, key: &'static str) -> Option<(&'t TomlValue<'t>, Span)> {
        self.ask(key);
        let value = self.table.get(key)?;
        Some((value, self.diagnostics.span(self.source, value.span())))
    }

    /// Reports a mistake in one of its values.
    pub(crate) fn error(&self, span: Span, message: &str) {
        self.diagnostics.error(span, message);
    }

    pub(crate) fn error_with_hint(&self, span: Span, message: &str, hint: &str) {
        self.diagnostics.error_with_hint(span, message, hint);
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.table.is_empty()
    }

    /// Whether a list is there and empty.
    pub(crate) fn is_empty_list(&self, key: &str) -> bool {
        let list = self.table.get(key).and_then(|value| value.get_ref().as_array());
        list.is_some_and(|list| list.is_empty())
    }

    /// The first item of a list, if there is one.
    pub(crate) fn first_of_list(&self, key: &str) -> Option<&'t DeValue<'t>> {
        let list = self.table.get(key)?.get_ref().as_array()?;
        list.first().map(|item| item.get_ref())
    }

    /// A string that is read elsewhere.
    pub(crate) fn text(&self, key: &str) -> Option<&'t str> {
        self.table.get(key)?.get_ref().as_str()
    }

    /// Reports that the whole table is of the wrong kind, and does not report its keys.
    pub(crate) fn refuse(&mut self, message: &str, hint: &str) {
        self.diagnostics.error_with_hint(self.span, message, hint);
        self.refused = true;
    }

    /// Reports that a key is required, unless it is there.
    pub(crate) fn require(&mut self, key: &'static str, hint: impl Into<String>) {
        if !self.has(key) {
            self.missing.push((key, hint.into()));
        }
    }

    /// Reads an optional value; `read` returns `None` for a value of another type.
    fn read<T>(
        &mut self,
        key: &'static str,
        wanted: &str,
        read: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
    ) -> Option<Spanned<T>> {
        let (value, span) = self.get(key)?;
        let read = read(value.get_ref());
        if read.is_none() {
            let hint = notation::brackets(key, wanted, value.get_ref());
            self.wrong_type(span, wanted, value.get_ref(), hint);
        }
        Some(Spanned { value: read?, span })
    }

    /// An optional string. A placeholder is reported, and `None` is returned for it.
    pub(crate) fn string(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let text = self.read(key, "a string", |value| value.as_str().map(str::to_owned))?;
        (!self.is_unwritten(&text, text.span)).then_some(text)
    }

    /// Whether a text has a placeholder mark, which is reported. `cargo xtask new-action` writes such texts. The
    /// colon distinguishes the mark from values of services.
    fn is_unwritten(&self, text: &str, span: Span) -> bool {
        let Some((before, what)) = text.split_once("TODO:") else { return false };
        let message = "this is still to be written";
        match what.trim() {
            "" => self.diagnostics.error(span, message),
            // The mark is in the line that is shown.
            _ if !before.trim().is_empty() => self.diagnostics.error(span, message),
            what => self.diagnostics.error_with_hint(span, message, what),
        }
        true
    }

    /// An optional string. An empty one or one of another type is reported, and read as empty: it is not missing.
    pub(crate) fn string_or_empty(&mut self, key: &'static str) -> Option<Spanned<String>> {
        if !self.has(key) {
            self.ask(key);
            return None;
        }
        Some(self.required_string(key))
    }

    /// A required string; a missing one is reported and read as empty.
    pub(crate) fn required_string(&mut self, key: &'static str) -> Spanned<String> {
        self.require(key, "");
        let read = self.string(key);
        if let Some(text) = &read
            && text.trim().is_empty()
        {
            self.diagnostics.error(text.span, format!("`{key}` is empty"));
        }
        read.unwrap_or_else(|| Spanned { value: String::new(), span: self.span })
    }

    /// An optional name or code, at most as long as a table of descriptors has room for.
    pub(crate) fn name(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let name = self.string(key);
        self.check_length(name.as_ref(), MAX_NAME_BYTES);
        name
    }

    /// The same for a required one.
    pub(crate) fn required_name(&mut self, key: &'static str) -> Spanned<String> {
        let name = self.required_string(key);
        self.check_length(Some(&name), MAX_NAME_BYTES);
        name
    }

    /// The same for an optional one, as [`Table::string_or_empty`].
    pub(crate) fn name_or_empty(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let name = self.string_or_empty(key);
        self.check_length(name.as_ref(), MAX_NAME_BYTES);
        name
    }

    /// The same for a required one that goes into a header.
    pub(crate) fn required_header_name(&mut self, key: &'static str) -> Spanned<String> {
        let name = self.required_string(key);
        self.check_length(Some(&name), MAX_HEADER_NAME_BYTES);
        name
    }

    /// The same for an optional one that goes into a header, as [`Table::string_or_empty`].
    pub(crate) fn header_name_or_empty(&mut self, key: &'static str) -> Option<Spanned<String>> {
        let name = self.string_or_empty(key);
        self.check_length(name.as_ref(), MAX_HEADER_NAME_BYTES);
        name
    }

    fn check_length(&self, name: Option<&Spanned<String>>, most: usize) {
        if let Some(name) = name
            && name.len() > most
        {
            let message = format!("this has {} bytes, and a name has {most} at most", name.len());
            self.diagnostics.error(name.span, message);
        }
    }

    /// Prose: joined lines, trimmed, never empty.
    pub(crate) fn required_prose(&mut self, key: &'static str) -> String {
        let text = self.required_string(key);
        tidy(&text)
    }

    pub(crate) fn prose(&mut self, key: &'static str) -> Option<String> {
        if self.has(key) {
            return Some(self.required_prose(key));
        }
        self.ask(key);
        None
    }

    pub(crate) fn bool(&mut self, key: &'static str) -> Option<Spanned<bool>> {
        self.read(key, "true or false", DeValue::as_bool)
    }

    /// The place of a boolean that is true.
    pub(crate) fn truth(&mut self, key: &'static str) -> Option<Span> {
        self.bool(key).filter(|read| read.value).map(|read| read.span)
    }

    pub(crate) fn required_bool(&mut self, key: &'static str, hint: &str) -> bool {
        self.require(key, hint);
        self.bool(key).is_some_and(|read| read.value)
    }

    pub(crate) fn number(&mut self, key: &'static str) -> Option<Spanned<Number>> {
        self.read(key, "a number", |value| match json(value) {
            Some(Json::Number(number)) => Some(number),
            _ => None,
        })
    }

    /// A value of any scalar type.
    pub(crate) fn scalar(&mut self, key: &'static str) -> Option<Spanned<Json>> {
        let value = self.read(key, "a string, number or boolean", json)?;
        let unwritten = value.as_str().is_some_and(|text| self.is_unwritten(text, value.span));
        (!unwritten).then_some(value)
    }

    /// One value of a scalar type, or a list of such.
    pub(crate) fn scalars(&mut self, key: &'static str) -> Option<Spanned<Vec<Spanned<Json>>>> {
        let (value, span) = self.get(key)?;
        let scalars = self.scalars_of(value);
        // If all items of a list are reported, the list is not reported as empty.
        let is_noted = scalars.is_empty() && !self.is_empty_list(key);
        (!is_noted).then_some(Spanned { value: scalars, span })
    }

    fn scalars_of(&self, value: &'t TomlValue<'t>) -> Vec<Spanned<Json>> {
        let items = match value.get_ref() {
            DeValue::Array(items) => items.iter().collect(),
            _ => vec![value],
        };
        let mut scalars = Vec::new();
        for item in items {
            let span = self.diagnostics.span(self.source, item.span());
            match json(item.get_ref()) {
                Some(Json::String(text)) if self.is_unwritten(&text, span) => {}
                Some(value) => scalars.push(Spanned { value, span }),
                None => self.wrong_type(span, "a string, number or boolean", item.get_ref(), None),
            }
        }
        scalars
    }

    /// One of several words.
    pub(crate) fn word<T: Copy>(
        &mut self,
        key: &'static str,
        words: &[(&str, T)],
    ) -> Option<Spanned<T>> {
        let word = self.string(key)?;
        let found = words.iter().find(|(name, _)| *name == word.value);
        if found.is_none() {
            let message = format!("`{key}` can't be \"{}\"", word.value);
            self.diagnostics.error_with_hint(word.span, message, one_of(words));
        }
        Some(Spanned { value: found?.1, span: word.span })
    }

    pub(crate) fn required_word<T: Copy>(
        &mut self,
        key: &'static str,
        words: &[(&str, T)],
    ) -> Spanned<T> {
        self.require(key, one_of(words));
        // The reported mistake stops the build; the first word only lets reading continue.
        self.word(key, words).unwrap_or(Spanned { value: words[0].1, span: self.span })
    }

    /// A duration such as `500ms`, `2s` or `1m`, in milliseconds: 1 ms to a day.
    pub(crate) fn duration(&mut self, key: &'static str) -> Option<Spanned<u32>> {
        let text = self.string(key)?;
        let milliseconds = milliseconds(&text);
        if milliseconds.is_none() {
            self.error_with_hint(
                text.span,
                &format!("`{}` is not a duration", text.value),
                "write a whole number and ms, s or m: \"500ms\", \"2s\", \"1m\", a day at most",
            );
        }
        Some(Spanned { value: milliseconds?, span: text.span })
    }

    /// The keys of a table that may have any keys, each with its values: one, or a list.
    pub(crate) fn pairs(&mut self) -> Vec<ast::Match> {
        let mut pairs = Vec::new();
        for (key, value) in self.table {
            let name = key.get_ref().to_string();
            let place = self.diagnostics.span(self.source, key.span());
            self.free.push(name.clone());
            let span = self.diagnostics.span(self.source, value.span());
            let name = Spanned { value: name, span: place };
            if name.is_empty() {
                self.diagnostics.error(place, "this name is empty");
            }
            self.check_length(Some(&name), MAX_NAME_BYTES);
            if let DeValue::Table(inner) = value.get_ref() {
                // TOML reads `A.B = 1` as a table `A`.
                let hint = inner.keys().next().map(|key| {
                    let path = format!("{}.{}", name.value, key.get_ref());
                    format!("write a path with dots in quotes: \"{path}\" = …")
                });
                self.wrong_type(span, "a string, number or boolean", value.get_ref(), hint);
                continue;
            }
            let values = self.scalars_of(value);
            if value.get_ref().as_array().is_some_and(|list| list.is_empty()) {
                self.diagnostics.error_with_hint(
                    span,
                    "there is no value here",
                    "write one value, or a list of alternatives: [\"A\", \"B\"]",
                );
            }
            pairs.push(ast::Match { path: name, values: Spanned { value: values, span } });
        }
        pairs
    }

    pub(crate) fn table(&mut self, key: &'static str) -> Option<Table<'t>> {
        let (value, _) = self.get(key)?;
        self.nested(value, |found| notation::table(key, found))
    }

    /// A list of tables, as `[[key]]` or in brackets.
    pub(crate) fn tables(&mut self, key: &'static str) -> Option<Spanned<Vec<Table<'t>>>> {
        let items = self.read(key, "a list of tables", DeValue::as_array)?;
        let tables = items
            .value
            .iter()
            .filter_map(|value| self.nested(value, |found| notation::item(key, found)))
            .collect();
        Some(Spanned { value: tables, span: items.span })
    }

    /// Each table of a list, read by `read` to its last key.
    pub(crate) fn each<T>(
        &mut self,
        key: &'static str,
        mut read: impl FnMut(&mut Table<'t>) -> T,
    ) -> Vec<T> {
        let tables = self.tables(key).map(|tables| tables.value).unwrap_or_default();
        tables.into_iter().map(|table| table.all(&mut read)).collect()
    }

    pub(crate) fn strings(&mut self, key: &'static str) -> Option<Spanned<Vec<Spanned<String>>>> {
        let items = self.read(key, "a list of strings", DeValue::as_array)?;
        let mut strings = Vec::new();
        for item in items.value {
            let span = self.diagnostics.span(self.source, item.span());
            match item.get_ref().as_str() {
                Some(text) if self.is_unwritten(text, span) => {}
                Some(text) => strings.push(Spanned { value: text.to_owned(), span }),
                None => self.wrong_type(span, "a string", item.get_ref(), None),
            }
        }
        Some(Spanned { value: strings, span: items.span })
    }

    pub(crate) fn numbers(&mut self, key: &'static str) -> Option<Spanned<Vec<Spanned<Number>>>> {
        let items = self.read(key, "a list of numbers", DeValue::as_array)?;
        let mut numbers = Vec::new();
        for item in items.value {
            let span = self.diagnostics.span(self.source, item.span());
            match json(item.get_ref()) {
                Some(Json::Number(number)) => numbers.push(Spanned { value: number, span }),
                _ => self.wrong_type(span, "a number", item.get_ref(), None),
            }
        }
        Some(Spanned { value: numbers, span: items.span })
    }

    /// Reads with `read`, then reports the keys that it did not read.
    pub(crate) fn all<T>(mut self, read: impl FnOnce(&mut Table<'t>) -> T) -> T {
        let value = read(&mut self);
        if self.refused {
            return value;
        }
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if self.asked.contains(&name) || self.free.iter().any(|free| free == name) {
                continue;
            }
            let span = self.diagnostics.span(self.source, key.span());
            let open = self.asked.iter().copied().filter(|key| !self.has(key));
            let hint = match nearest(name, open) {
                Some(key) => {
                    // A misspelt key is reported once.
                    self.missing.retain(|(missing, _)| *missing != key);
                    format!("did you mean `{key}`?")
                }
                None => format!("the keys here are {}", self.asked.join(", ")),
            };
            self.diagnostics.error_with_hint(span, format!("there is no key `{name}`"), hint);
        }
        for (key, hint) in &self.missing {
            let message = format!("`{key}` is missing");
            if hint.is_empty() {
                self.diagnostics.error(self.span, message);
            } else {
                self.diagnostics.error_with_hint(self.span, message, hint);
            }
        }
        value
    }
}

/// 1 ms to a day.
fn milliseconds(text: &str) -> Option<u32> {
    const DAY: u32 = 24 * 60 * 60 * 1000;
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(end);
    let unit = match unit {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        _ => return None,
    };
    let milliseconds = number.parse::<u32>().ok()?.checked_mul(unit)?;
    (1..=DAY).contains(&milliseconds).then_some(milliseconds)
}

fn one_of<T>(words: &[(&str, T)]) -> String {
    let names: Vec<&str> = words.iter().map(|(name, _)| *name).collect();
    format!("it is one of {}", names.join(", "))
}

/// Prose without the line breaks and indentation of its file; an empty line still ends a paragraph.
fn tidy(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n");
    let joined = paragraphs.map(|one| one.split_whitespace().collect::<Vec<_>>().join(" "));
    joined.collect::<Vec<_>>().join("\n\n")
}
