//! The names of a service: objects and enumerations, each with its position in the descriptor.

use std::collections::HashMap;

use tcapi_schema::{EnumId, Kind, definition};

use super::cycles::Placed;
use super::foreign;
use super::leak::leak;
use super::names::Names;
use crate::diagnostic::{Diagnostics, Span, Spanned, did_you_mean};
use crate::model::{Enum, EnumValue, Object};
use crate::naming;
use crate::spec::{ast, file_with_type};

pub(crate) struct Scope<'d> {
    pub(crate) diagnostics: &'d Diagnostics,
    kinds: HashMap<String, Kind>,
    /// Where types are defined, except scalars. Fields of several actions may define one enumeration.
    homes: HashMap<String, Vec<Span>>,
    pub(crate) names: Names<'d>,
    /// Whether `types.toml` can't be read, or a type has no name: a type that seems to be missing may be there.
    pub(super) types_unread: bool,
    /// Whether the files belong to a service folder.
    in_folder: bool,
    /// Fields that put constraints on the object that they hold, kept until all objects are known.
    pub(super) uses: Vec<PendingUse>,
    pub(super) built: Built,
}

/// The finished contents of the scope, by position.
#[derive(Default)]
pub(crate) struct Built {
    pub(crate) objects: Vec<definition::Object>,
    pub(crate) object_models: Vec<Object>,
    pub(crate) enums: Vec<definition::Enum>,
    pub(crate) enum_models: Vec<Enum>,
    pub(crate) placed: Vec<Placed>,
}

/// A field that puts constraints on the object that it holds.
pub(crate) struct PendingUse {
    /// Position of the object that has the field.
    pub(crate) object: usize,
    /// Name of the field.
    pub(crate) field: String,
    /// Position of the object that it holds.
    pub(crate) held: usize,
    pub(crate) uses: Vec<ast::Use>,
}

const SCALARS: [(&str, Kind); 8] = [
    ("string", Kind::String),
    ("i64", Kind::I64),
    ("u64", Kind::U64),
    ("f64", Kind::F64),
    ("bool", Kind::Bool),
    ("bytes", Kind::Bytes),
    ("timestamp", Kind::Timestamp),
    ("date", Kind::Date),
];

impl<'d> Scope<'d> {
    pub(crate) fn new(in_folder: bool, diagnostics: &'d Diagnostics) -> Self {
        Scope {
            diagnostics,
            kinds: SCALARS.into_iter().map(|(name, kind)| (name.to_owned(), kind)).collect(),
            homes: HashMap::new(),
            names: Names::new(diagnostics),
            types_unread: false,
            in_folder,
            uses: Vec::new(),
            built: Built::default(),
        }
    }

    /// Claims the name by which fields refer to a type, and its name in programs.
    pub(super) fn declare_name(
        &mut self,
        name: &Spanned<String>,
        ident: Option<&Spanned<String>>,
        kind: Option<Kind>,
    ) {
        if name.is_empty() {
            return;
        }
        if !naming::is_ident(name) {
            self.diagnostics.error(name.span, "a type's name is letters and digits");
        }
        if name.value == "enum" || SCALARS.iter().any(|(scalar, _)| *scalar == name.value) {
            self.diagnostics.error(name.span, format!("`{}` is a built-in type", name.value));
            return;
        }
        if let Some(ident) = ident
            && !naming::is_given(ident)
        {
            self.diagnostics.error_with_hint(
                ident.span,
                format!("`{}` can't be a name in programs", ident.value),
                "use snake_case; the name in each language is derived from it",
            );
        }
        if let Some(first) = self.homes.get(&name.value).and_then(|homes| homes.first()) {
            self.names.refuse_second(name, *first);
        } else if kind.is_some() {
            self.names.claim_object(ident.unwrap_or(name));
        } else {
            self.names.claim_type(name);
        }
        self.add_home(name);
        if let Some(kind) = kind {
            self.kinds.insert(name.value.clone(), kind);
        }
    }

    pub(super) fn add_enum(
        &mut self,
        name: &Spanned<String>,
        doc: &str,
        values: &[ast::EnumValue],
    ) -> EnumId {
        let id = EnumId::at(self.built.enums.len());
        self.kinds.insert(name.value.clone(), Kind::Enum(id));
        let snake = naming::snake(name);
        let mut models: Vec<EnumValue> = Vec::new();
        for value in values.iter().filter(|value| !value.name.is_empty()) {
            let model = enum_value(value);
            if self.check_enum_value(&snake, value, &model, &models) {
                models.push(model);
            }
        }
        let names: Vec<&'static str> = values.iter().map(|value| leak(&value.name)).collect();
        self.built.enums.push(definition::Enum { name: leak(name), values: names });
        self.built.enum_models.push(Enum {
            name: naming::type_name(name),
            snake,
            doc: doc.to_owned(),
            values: models,
        });
        id
    }

    /// Whether a value can be in one enumeration with those before it.
    fn check_enum_value(
        &mut self,
        enumeration: &str,
        value: &ast::EnumValue,
        model: &EnumValue,
        before: &[EnumValue],
    ) -> bool {
        let span = value.ident.as_ref().map_or(value.name.span, |ident| ident.span);
        if let Some(ident) = &value.ident
            && !naming::is_snake_case(ident)
        {
            self.diagnostics.error_with_hint(
                ident.span,
                format!("`{}` can't be a name in programs", ident.value),
                "use snake_case, beginning with a letter",
            );
            return false;
        }
        if !naming::is_ident(&format!("v{}", model.snake)) || model.snake.is_empty() {
            self.diagnostics.error_with_hint(
                span,
                format!("no name for programs can be derived from `{}`", value.name.value),
                match value.bare {
                    true => "write type = \"enum\" and values = [{ name = …, doc = …, ident = \"a_name\" }]",
                    false => "add `ident = \"a_name\"`",
                },
            );
            return false;
        }
        if let Some(other) = before.iter().find(|other| other.variant == model.variant) {
            if other.name == model.name {
                let message = format!("there are two values `{}`", model.name);
                self.diagnostics.error_with_hint(value.name.span, message, "leave one of them out");
            } else {
                let message =
                    format!("`{}` and `{}` get the same name in programs", other.name, model.name);
                self.diagnostics.error_with_hint(span, message, "add `ident` to one of them");
            }
            return false;
        }
        let name = format!("{enumeration}_{}", model.snake);
        if let Some(other) = self.names.claim_macro(&name, &model.name) {
            self.diagnostics.error_with_hint(
                span,
                format!(
                    "`{}` and the `{other}` of another enumeration get the same name in C, …_{}",
                    model.name,
                    name.to_uppercase()
                ),
                "add `ident` to one of them",
            );
            return false;
        }
        true
    }

    /// The enumeration written inside a field, at `span`. Fields may repeat it under one name, but not change it.
    pub(crate) fn inline_enum(
        &mut self,
        name: &Spanned<String>,
        doc: &str,
        values: &[ast::EnumValue],
        span: Span,
    ) -> Kind {
        self.add_home(name);
        let names: Vec<&str> = values.iter().map(|value| value.name.value.as_str()).collect();
        if let Some(kind @ Kind::Enum(id)) = self.kinds.get(&name.value).copied() {
            if self.built.enums[id.0 as usize].values != names {
                self.diagnostics.error_with_hint(
                    span,
                    format!("there is another enumeration `{}` with other values", name.value),
                    "define each in types.toml with a different name",
                );
            }
            return kind;
        }
        self.names.claim_type(name);
        Kind::Enum(self.add_enum(name, doc, values))
    }

    /// Keeps the constraints that a field of the next added object puts on the object that it holds.
    pub(crate) fn note_uses(
        &mut self,
        field: &ast::Field,
        kind: Kind,
        uses: &Spanned<Vec<ast::Use>>,
    ) {
        let Kind::Object(held) = kind else {
            let message = format!("`use` does not go with type `{}`", field.ty.value);
            let hint = "it changes the checks of an object's fields";
            self.diagnostics.error_with_hint(uses.span, message, hint);
            return;
        };
        self.uses.push(PendingUse {
            object: self.built.objects.len(),
            field: field.name.value.clone(),
            held: held.0.into(),
            uses: uses.value.clone(),
        });
    }

    fn add_home(&mut self, name: &Spanned<String>) {
        self.homes.entry(name.value.clone()).or_default().push(name.span);
    }

    /// Whether a type may be named at that place: it is in the same file, or in `types.toml`.
    fn is_seen(&self, name: &str, from: Span) -> bool {
        let is_shared =
            |home: Span| self.diagnostics.file_stem(home).is_some_and(|stem| stem == "types");
        self.homes
            .get(name)
            .is_none_or(|homes| homes.iter().any(|home| home.shares_file(from) || is_shared(*home)))
    }

    /// The type that a field names.
    pub(crate) fn resolve(&self, name: &str, span: Span) -> Option<Kind> {
        if let Some(kind) = self.kinds.get(name).filter(|_| self.is_seen(name, span)) {
            return Some(*kind);
        }
        let foreign = foreign::hint(name);
        if self.types_unread && foreign.is_none() {
            return None;
        }
        let (message, hint) = match self.file_with(name, span) {
            Some(file) if self.in_folder => (
                format!("`{name}` is a type that only {file} can use"),
                "define it in types.toml: all actions of the folder can use its types".to_owned(),
            ),
            Some(file) => (
                format!("`{name}` is a type of {file}, but this action is not in a service folder"),
                "define it in this file, or describe the service in a service.toml beside it"
                    .to_owned(),
            ),
            None => {
                let seen = self.kinds.keys().map(String::as_str);
                let seen = seen.filter(|name| self.is_seen(name, span));
                let hint = foreign.or_else(|| did_you_mean(name, seen)).unwrap_or_else(|| {
                    "types are string, i64, u64, f64, bool, bytes, timestamp, date, enum, and the objects and \
                     enumerations of types.toml and of this file"
                        .to_owned()
                });
                (format!("there is no type `{name}`"), hint)
            }
        };
        self.diagnostics.error_with_hint(span, message, hint);
        None
    }

    /// The file of another action that has a type of this name, whether it was read or not.
    fn file_with(&self, name: &str, from: Span) -> Option<String> {
        let home = self.homes.get(name).and_then(|homes| homes.first());
        match home.and_then(|home| self.diagnostics.file(*home)) {
            Some(file) => Some(file.file_name()?.to_string_lossy().into_owned()),
            None => file_with_type(&self.diagnostics.file(from)?, name),
        }
    }

    pub(crate) fn enum_values(&self, id: EnumId) -> &[&'static str] {
        &self.built.enums[usize::from(id.0)].values
    }

    pub(crate) fn into_built(mut self) -> Built {
        self.names.report_repeated();
        self.built
    }
}

fn enum_value(value: &ast::EnumValue) -> EnumValue {
    let ident = value.ident.as_deref().cloned();
    EnumValue {
        name: value.name.value.clone(),
        variant: naming::variant(ident.as_deref().unwrap_or(&value.name)),
        snake: ident.unwrap_or_else(|| naming::snake(&value.name)),
        doc: value.doc.clone(),
    }
}
