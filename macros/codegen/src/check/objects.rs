//! Checks of the objects of a service, with their fields and rules.

use tcapi_schema::{Kind, ObjectId, definition};

use super::cycles::Placed;
use super::leak::leak;
use super::scope::Scope;
use super::{fields, required_if, rules, uses};
use crate::diagnostic::Spanned;
use crate::model::{Object, Role};
use crate::naming;
use crate::spec::ast;

/// The name and role of an object.
pub(crate) struct ObjectSource {
    pub(crate) name: Spanned<String>,
    pub(crate) snake: String,
    pub(crate) doc: String,
    pub(crate) role: Role,
}

impl Scope<'_> {
    /// Declares all named types, then reads the objects, which may name each other.
    pub(crate) fn declare(&mut self, shared: Option<&ast::Types>, actions: &[&ast::Action]) {
        let files = || shared.into_iter().chain(actions.iter().map(|action| &action.types));
        let mut names = files().flat_map(|types| {
            let objects = types.objects.iter().map(|object| &object.name);
            objects.chain(types.enums.iter().map(|enumeration| &enumeration.name))
        });
        self.types_unread = shared.is_none() || names.any(|name| name.is_empty());
        for action in actions.iter().filter(|action| !action.action.is_empty()) {
            self.names.claim_action(&action.action);
        }
        for enumeration in files().flat_map(|types| &types.enums) {
            self.declare_name(&enumeration.name, None, None);
            self.add_enum(&enumeration.name, &enumeration.doc, &enumeration.values);
        }
        for (at, object) in files().flat_map(|types| &types.objects).enumerate() {
            let in_programs = object.ident.as_ref();
            self.declare_name(&object.name, in_programs, Some(Kind::Object(ObjectId::at(at))));
        }
        for object in files().flat_map(|types| &types.objects) {
            self.add_object(
                ObjectSource {
                    name: match &object.ident {
                        Some(ident) => {
                            Spanned { value: naming::type_name(ident), span: object.name.span }
                        }
                        None => object.name.clone(),
                    },
                    snake: naming::snake(object.ident.as_ref().unwrap_or(&object.name)),
                    doc: object.doc.clone(),
                    role: Role::Part,
                },
                &object.fields,
                &object.rules,
            );
        }
    }

    pub(crate) fn add_object(
        &mut self,
        source: ObjectSource,
        fields: &[ast::Field],
        rules: &[ast::Rule],
    ) -> usize {
        let mut checked = fields::check(fields, &source.name, source.role, self);
        let mut rules = rules::check(rules, fields, self.diagnostics);
        if source.role != Role::Response {
            rules.extend(required_if::check(fields, &mut checked, self));
        }
        self.built.placed.push(Placed {
            name: source.name.clone(),
            fields: fields.iter().map(|field| field.name.span).collect(),
            links: checked
                .definitions
                .iter()
                .map(|field| (field.kind, field.required && !field.list))
                .collect(),
        });
        self.built.objects.push(definition::Object {
            name: leak(&source.name),
            fields: checked.definitions,
            rules,
        });
        self.built.object_models.push(Object {
            name: naming::type_name(&source.name),
            snake: source.snake,
            doc: source.doc,
            role: source.role,
            fields: checked.models,
        });
        self.built.objects.len() - 1
    }

    /// Resolves the constraints that fields put on the objects that they hold.
    pub(crate) fn settle_uses(&mut self, shared: Option<&ast::Types>, actions: &[&ast::Action]) {
        let pending = std::mem::take(&mut self.uses);
        let files = shared.into_iter().chain(actions.iter().map(|action| &action.types));
        let parts: Vec<&ast::Object> = files.flat_map(|types| &types.objects).collect();
        for pending in &pending {
            if let Some(part) = parts.get(pending.held) {
                uses::check(pending, part, self);
            }
        }
    }
}
