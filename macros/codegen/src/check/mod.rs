//! Resolves and checks what was written: a syntax tree in, a model out.
//!
//! Everything is looked at even after the first mistake, so that an author sees all of them at once.

mod actions;
mod cycles;
mod examples;
mod fields;
mod limits;
mod rules;
mod scope;

use tcapi_schema as schema;

use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::spec::Folder;

/// The model of a folder. What is wrong with it is noted; a model with mistakes is of no use.
pub(crate) fn check(folder: Folder, diagnostics: &Diagnostics) -> Option<Model> {
    let (service, version) = identity(&folder, diagnostics)?;
    let mut scope = scope::Scope::new(diagnostics);
    scope.declare(&folder);
    let actions = actions::check(&folder, &mut scope, diagnostics);
    let built = scope.into_built();
    cycles::check(&built.placed, diagnostics);

    let mut model = Model {
        descriptor: schema::Service {
            name: service.clone().leak(),
            version: version.clone().leak(),
            objects: built.objects.leak(),
            enums: built.enums.leak(),
            actions: actions.descriptors.leak(),
        },
        name: service,
        version,
        title: folder.service.as_ref().map(|service| service.title.clone()).unwrap_or_default(),
        doc: folder.service.as_ref().map(|service| service.doc.clone()).unwrap_or_default(),
        objects: built.object_models,
        enums: built.enum_models,
        actions: actions.models,
        examples: Vec::new(),
        files: folder.files.clone(),
    };
    cycles::mark_boxed(&mut model.objects);
    // Examples are run through the descriptor, which only makes sense of a spec without mistakes.
    if !diagnostics.any() {
        model.examples = examples::check(&folder.actions, &model.descriptor, diagnostics);
    }
    Some(model)
}

/// Service and version: from the folder, or from the action's own file outside of one.
fn identity(folder: &Folder, diagnostics: &Diagnostics) -> Option<(String, String)> {
    if let Some(service) = &folder.service {
        for action in &folder.actions {
            for (key, own) in [("service", &action.service), ("version", &action.version)] {
                if let Some(own) = own {
                    diagnostics.error_with_hint(
                        own.span,
                        format!("`{key}` is said by service.toml already"),
                        "leave it out inside a service folder",
                    );
                }
            }
        }
        let name = &service.service;
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(plain) {
            diagnostics.error(name.span, "a service's name is lower-case letters and digits");
        }
        return Some((service.service.value.clone(), service.version.value.clone()));
    }
    let action = folder.actions.first()?;
    match (&action.service, &action.version) {
        (Some(service), Some(version)) => Some((service.value.clone(), version.value.clone())),
        _ => {
            diagnostics.error_with_hint(
                action.span,
                "`service` and `version` are missing",
                "a file outside a service folder says them itself: service = \"cvm\", version = \"2017-03-12\"",
            );
            None
        }
    }
}
