//! The names of a service: objects and enumerations, each with its position in the descriptor.

use std::collections::HashMap;

use tcapi_schema as schema;
use tcapi_schema::{EnumId, Kind, ObjectId};

use super::cycles::Placed;
use super::{fields, rules};
use crate::diagnostic::{Diagnostics, Span, Spanned, did_you_mean};
use crate::model::{Enum, EnumValue, Object, Role};
use crate::naming;
use crate::spec::{Folder, ast};

pub(crate) struct Scope<'d> {
    pub(crate) diagnostics: &'d Diagnostics,
    kinds: HashMap<String, Kind>,
    /// Names of types in programs, to keep them apart.
    type_names: HashMap<String, String>,
    built: Built,
}

/// What the scope holds in the end, by position.
#[derive(Default)]
pub(crate) struct Built {
    pub(crate) objects: Vec<schema::Object>,
    pub(crate) object_models: Vec<Object>,
    pub(crate) enums: Vec<schema::Enum>,
    pub(crate) enum_models: Vec<Enum>,
    pub(crate) placed: Vec<Placed>,
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
    pub(crate) fn new(diagnostics: &'d Diagnostics) -> Self {
        Scope {
            diagnostics,
            kinds: SCALARS.into_iter().map(|(name, kind)| (name.to_owned(), kind)).collect(),
            type_names: HashMap::new(),
            built: Built::default(),
        }
    }

    /// Declares all named types, then reads the objects, which may name each other.
    pub(crate) fn declare(&mut self, folder: &Folder) {
        let actions = folder.actions.iter();
        let files =
            || [&folder.types].into_iter().chain(actions.clone().map(|action| &action.types));
        for action in actions.clone() {
            for suffix in ["", "Response", "Error"] {
                let name = Spanned {
                    value: format!("{}{suffix}", action.action.value),
                    span: action.action.span,
                };
                self.claim_type_name(&name);
            }
        }
        for enumeration in files().flat_map(|types| &types.enums) {
            self.declare_name(&enumeration.name, None);
            self.add_enum(&enumeration.name, &enumeration.doc, &enumeration.values);
        }
        let mut next = 0;
        for object in files().flat_map(|types| &types.objects) {
            self.declare_name(&object.name, Some(Kind::Object(ObjectId(next))));
            next += 1;
        }
        for object in files().flat_map(|types| &types.objects) {
            self.add_object(
                ObjectSource {
                    name: object.name.clone(),
                    snake: naming::snake(&object.name),
                    doc: object.doc.clone(),
                    role: Role::Part,
                },
                &object.fields,
                &object.rules,
            );
        }
    }

    fn declare_name(&mut self, name: &Spanned<String>, kind: Option<Kind>) {
        if !naming::is_ident(name) {
            self.diagnostics.error(name.span, "a type's name is letters and digits");
        }
        self.claim_type_name(name);
        if let Some(kind) = kind {
            self.kinds.insert(name.value.clone(), kind);
        }
    }

    /// Keeps apart what would get one name in programs, whatever it is.
    fn claim_type_name(&mut self, name: &Spanned<String>) {
        let key = naming::snake(name);
        if let Some(other) = self.type_names.insert(key, name.value.clone()) {
            self.diagnostics.error_with_hint(
                name.span,
                format!("there are two types named `{}`", name.value),
                if other == name.value {
                    "shared objects and enumerations stand once, in types.toml".to_owned()
                } else {
                    format!("`{other}` gets the same name in programs")
                },
            );
        }
    }

    fn add_enum(&mut self, name: &Spanned<String>, doc: &str, values: &[ast::EnumValue]) -> EnumId {
        let id = EnumId(self.built.enums.len() as u16);
        self.kinds.insert(name.value.clone(), Kind::Enum(id));
        let mut models: Vec<EnumValue> = Vec::new();
        for value in values {
            let snake = value.ident.as_deref().cloned();
            let model = EnumValue {
                name: value.name.value.clone(),
                variant: naming::variant(snake.as_deref().unwrap_or(&value.name)),
                snake: snake.unwrap_or_else(|| naming::snake(&value.name)),
                doc: value.doc.clone(),
            };
            let span = value.ident.as_ref().map_or(value.name.span, |ident| ident.span);
            if value.name.is_empty() || !naming::is_ident(&format!("v{}", model.snake)) {
                self.diagnostics.error_with_hint(
                    span,
                    "this value gives no name for programs",
                    "add `ident = \"a_name\"`",
                );
            }
            if let Some(other) = models.iter().find(|other| other.variant == model.variant) {
                let hint = if other.name == model.name {
                    "leave one of them out".to_owned()
                } else {
                    format!("`{}` gets the same name in programs: add `ident`", other.name)
                };
                self.diagnostics.error_with_hint(
                    span,
                    format!("there are two values `{}`", value.name.value),
                    hint,
                );
            }
            models.push(model);
        }
        let names: Vec<&'static str> = values.iter().map(|value| leak(&value.name)).collect();
        self.built.enums.push(schema::Enum { name: leak(name), values: names.leak() });
        self.built.enum_models.push(Enum {
            name: naming::variant(name),
            snake: naming::snake(name),
            doc: doc.to_owned(),
            values: models,
        });
        id
    }

    /// The enumeration written inside a field. Fields of one name may repeat it, but not change it.
    pub(crate) fn inline_enum(
        &mut self,
        field: &ast::Field,
        values: &Spanned<Vec<ast::EnumValue>>,
    ) -> Kind {
        let names: Vec<&str> = values.iter().map(|value| value.name.value.as_str()).collect();
        if let Some(kind @ Kind::Enum(id)) = self.kinds.get(&field.name.value).copied() {
            if self.built.enums[id.0 as usize].values != names {
                self.diagnostics.error_with_hint(
                    values.span,
                    format!(
                        "there is another enumeration `{}` with other values",
                        field.name.value
                    ),
                    "write each in types.toml with a name of its own",
                );
            }
            return kind;
        }
        self.claim_type_name(&field.name);
        Kind::Enum(self.add_enum(&field.name, &field.doc, values))
    }

    pub(crate) fn add_object(
        &mut self,
        source: ObjectSource,
        fields: &[ast::Field],
        rules: &[ast::Rule],
    ) -> usize {
        let checked = fields::check(fields, source.role, self);
        let rules = rules::check(rules, fields, self.diagnostics);
        self.built.placed.push(Placed {
            name: source.name.clone(),
            fields: fields.iter().map(|field| field.name.span).collect(),
            links: checked
                .descriptors
                .iter()
                .map(|field| (field.kind, field.required && !field.list))
                .collect(),
        });
        self.built.objects.push(schema::Object {
            name: leak(&source.name),
            fields: checked.descriptors.leak(),
            rules: rules.leak(),
        });
        self.built.object_models.push(Object {
            name: naming::variant(&source.name),
            snake: source.snake,
            doc: source.doc,
            role: source.role,
            fields: checked.models,
        });
        self.built.objects.len() - 1
    }

    /// The type that a field names.
    pub(crate) fn resolve(&self, name: &str, span: Span) -> Option<Kind> {
        let kind = self.kinds.get(name).copied();
        if kind.is_none() {
            let hint = did_you_mean(name, self.kinds.keys().map(String::as_str)).unwrap_or_else(|| {
                "types are string, i64, u64, f64, bool, bytes, timestamp, date, enum, and the objects and \
                 enumerations of types.toml and of this file"
                    .to_owned()
            });
            self.diagnostics.error_with_hint(span, format!("there is no type `{name}`"), hint);
        }
        kind
    }

    pub(crate) fn enum_values(&self, id: EnumId) -> &'static [&'static str] {
        self.built.enums[id.0 as usize].values
    }

    pub(crate) fn into_built(self) -> Built {
        self.built
    }
}

/// What an object is called and for.
pub(crate) struct ObjectSource {
    pub(crate) name: Spanned<String>,
    pub(crate) snake: String,
    pub(crate) doc: String,
    pub(crate) role: Role,
}

/// Descriptors hold `'static` text, as they do in the program; a generator lives for one build.
pub(crate) fn leak(text: &str) -> &'static str {
    text.to_owned().leak()
}
