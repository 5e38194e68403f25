//! Resolves and checks specs: a syntax tree in, a model out.
//!
//! Checking continues after the first mistake, so that an author sees all of them at once.

mod actions;
mod codes;
mod constraint_text;
mod cycles;
mod examples;
mod fields;
mod foreign;
mod leak;
mod limits;
mod names;
mod objects;
mod paths;
mod procedures;
mod required_if;
mod rules;
mod scope;
mod settle;
mod token;
mod uses;
mod waiters;

use std::collections::HashSet;
use std::path::Path;
use std::sync::OnceLock;

use tcapi_schema::{Service, definition};

use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::model::Model;
use crate::naming;
use crate::spec::{self, Folder, ast};
pub(crate) use names::MADE_FROM_ACTIONS;

/// The model of a folder. Mistakes are reported; a model with mistakes must not be used.
pub(crate) fn check(folder: Folder, diagnostics: &Diagnostics) -> Model {
    let (service, version) = identity(&folder, diagnostics);
    let (own, copies) = without_copies(&folder.actions, diagnostics);
    for copy in copies {
        check_together(&folder, &[copy], diagnostics);
    }
    let (mut actions, built) = check_together(&folder, &own, diagnostics);
    // Waiters are compared with fields, which a spec with mistakes may lack.
    let waiters = match diagnostics.any() {
        true => procedures::Waiters::default(),
        false => procedures::check(&folder, &mut actions, &built, diagnostics),
    };
    codes::check(&folder, diagnostics);

    let definition = definition::Service {
        name: service.clone().leak(),
        version: version.clone().leak(),
        objects: built.objects,
        enums: built.enums,
        actions: actions.definitions,
        waiters: waiters.definitions,
        common_errors: actions.common_errors,
    };
    let descriptor = definition.open().unwrap_or_else(|error| {
        // A folder without service and actions has nothing that could be too large. Single mistakes have been
        // reported.
        if !diagnostics.any()
            && let Some(place) = place(&folder)
        {
            diagnostics.error(place, error.to_string());
        }
        &Service::EMPTY
    });

    let mut model = Model {
        descriptor,
        program: program(&folder, &service, diagnostics),
        name: service,
        version,
        title: folder.service.as_ref().map(|service| service.title.clone()).unwrap_or_default(),
        doc: folder.service.as_ref().map(|service| service.doc.clone()).unwrap_or_default(),
        objects: built.object_models,
        enums: built.enum_models,
        actions: actions.models,
        waiters: waiters.models,
        examples: Vec::new(),
        files: folder.files.clone(),
        uses: OnceLock::new(),
    };
    cycles::mark_boxed(&mut model.objects);
    // Examples are validated with the descriptor, which is only meaningful for a spec without mistakes.
    if !diagnostics.any() {
        model.examples = examples::check(&folder, descriptor, diagnostics);
    }
    model
}

/// The place of a mistake that concerns the whole service.
fn place(folder: &Folder) -> Option<Span> {
    let service = folder.service.as_ref().map(|service| service.service.span);
    let action = || folder.actions.first().map(|action| action.span);
    service.or_else(action)
}

/// Checks actions that may refer to each other.
fn check_together(
    folder: &Folder,
    own: &[&ast::Action],
    diagnostics: &Diagnostics,
) -> (actions::Actions, scope::Built) {
    let mut scope = scope::Scope::new(folder.service.is_some(), diagnostics);
    scope.declare(folder.types.as_ref(), own);
    let actions = actions::check(own, &folder.common_errors, &mut scope, diagnostics);
    scope.settle_uses(folder.types.as_ref(), own);
    let built = scope.into_built();
    cycles::check(&built.placed, diagnostics);
    (actions, built)
}

/// Splits the actions: those to check together, and copies that still have the name of their original. A
/// copy's own mistakes are reported, the first of which is its name; otherwise everything that it shares with
/// the original would be reported again.
fn without_copies<'f>(
    actions: &'f [ast::Action],
    diagnostics: &Diagnostics,
) -> (Vec<&'f ast::Action>, Vec<&'f ast::Action>) {
    let is_named_after_its_file = |action: &ast::Action| {
        diagnostics.file_stem(action.action.span).is_some_and(|stem| stem == action.action.value)
    };
    let mut sorted: Vec<&ast::Action> = actions.iter().collect();
    sorted.sort_by_key(|action| !is_named_after_its_file(action));
    let mut names = HashSet::new();
    sorted
        .into_iter()
        .partition(|action| action.action.is_empty() || names.insert(action.action.value.as_str()))
}

/// Checks a request and a response as an example that is not in a file yet.
pub(crate) fn check_example(
    service: &Service,
    action: &str,
    request: &str,
    response: &str,
    diagnostics: &Diagnostics,
) {
    let spanned = |name: &str, text: &str| {
        let source = diagnostics.add_source(Path::new(name), text.to_owned());
        Spanned { value: text.to_owned(), span: diagnostics.span(source, 0..text.len()) }
    };
    let Some(action) = service.action(action) else { return };
    let example = ast::Example {
        title: String::new(),
        request: spanned("request", request),
        response: Some(spanned("response", response)),
        invalid: None,
        path: None,
    };
    examples::check_one(&example, &action, service, examples::ADD, diagnostics);
}

/// Service and version: from the folder, or from the action's own file outside of one.
fn identity(folder: &Folder, diagnostics: &Diagnostics) -> (String, String) {
    let (service, version) = match &folder.service {
        Some(service) => {
            for action in &folder.actions {
                refuse_own_identity(action, diagnostics);
            }
            (Some(&service.service), Some(&service.version))
        }
        None => match folder.actions.first() {
            Some(action) => {
                require_own_identity(action, diagnostics);
                (action.service.as_ref(), action.version.as_ref())
            }
            None => (None, None),
        },
    };
    if let Some(name) = service
        && !name.is_empty()
        && !naming::is_service_name(name)
    {
        diagnostics.error(name.span, "a service's name is lower-case letters and digits");
    }
    if let Some(version) = version {
        spec::is_version(version, diagnostics);
    }
    let text = |given: Option<&Spanned<String>>| given.map(|given| given.value.clone());
    (text(service).unwrap_or_default(), text(version).unwrap_or_default())
}

/// The name in programs. A file outside of a folder has no name that could conflict with another one.
fn program(folder: &Folder, service: &str, diagnostics: &Diagnostics) -> String {
    let Some(description) = &folder.service else { return service.to_owned() };
    let program = description.program();
    if let Some(fault) = naming::program_name_fault(&program.value)
        && (description.ident.is_some() || !program.is_empty())
    {
        let hint = match &description.ident {
            Some(_) => fault.to_owned(),
            None => {
                format!("{fault}; choose another one, which is permanent: ident = \"{service}api\"")
            }
        };
        let message = format!("`{}` can't be a service's name in programs", program.value);
        diagnostics.error_with_hint(program.span, message, hint);
    }
    program.value.clone()
}

fn refuse_own_identity(action: &ast::Action, diagnostics: &Diagnostics) {
    for (key, own) in [("service", &action.service), ("version", &action.version)] {
        if let Some(own) = own {
            diagnostics.error_with_hint(
                own.span,
                format!("`{key}` is already in service.toml"),
                "leave it out inside a service folder",
            );
        }
    }
}

fn require_own_identity(action: &ast::Action, diagnostics: &Diagnostics) {
    for (key, own, like) in
        [("service", &action.service, "cvm"), ("version", &action.version, "2017-03-12")]
    {
        if own.is_none() {
            diagnostics.error_with_hint(
                action.span,
                format!("`{key}` is missing"),
                format!("outside a service folder, the file must have it: {key} = \"{like}\""),
            );
        }
    }
}
