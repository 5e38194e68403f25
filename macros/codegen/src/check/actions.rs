//! Checks of actions: their requests, responses and error codes.

use std::collections::HashMap;

use tcapi_schema::{ErrorCode as Known, ObjectId, Procedures, definition};

use super::leak::leak;
use super::limits;
use super::names::Names;
use super::objects::ObjectSource;
use super::scope::Scope;
use crate::diagnostic::{Diagnostics, Spanned};
use crate::model::{Action, ErrorCode, Role};
use crate::naming;
use crate::spec::ast;

#[derive(Default)]
pub(crate) struct Actions {
    pub(crate) models: Vec<Action>,
    pub(crate) definitions: Vec<definition::Action>,
    /// The codes of all actions, sorted.
    pub(crate) common_errors: Vec<Known<'static>>,
}

pub(crate) fn check(
    own: &[&ast::Action],
    common: &[ast::ErrorCode],
    scope: &mut Scope<'_>,
    diagnostics: &Diagnostics,
) -> Actions {
    let mut actions = Actions::default();
    let mut in_programs = CodeNames::default();
    let mut common = errors(common, &[], &mut in_programs, &mut scope.names, diagnostics);
    common.iter_mut().for_each(|code| code.common = true);
    actions.common_errors = sorted(common.iter());
    let mut in_order = own.to_vec();
    in_order.sort_by(|a, b| a.action.value.cmp(&b.action.value));
    for action in &in_order {
        check_name(&action.action, diagnostics);
        let snake = naming::snake(&action.action);
        let mut add = |suffix: &str, role, fields: &[ast::Field], rules: &[ast::Rule]| {
            let name = match role {
                Role::Request => action.action.value.clone(),
                _ => format!("{}{suffix}", action.action.value),
            };
            let source = ObjectSource {
                name: Spanned { value: name, span: action.action.span },
                snake: format!("{snake}_{}", suffix.to_lowercase()),
                doc: String::new(),
                role,
            };
            scope.add_object(source, fields, rules)
        };
        let request = add("Request", Role::Request, &action.params, &action.rules);
        let response = add("Response", Role::Response, &action.outputs, &[]);

        let codes =
            errors(&action.errors, &common, &mut in_programs, &mut scope.names, diagnostics);
        actions.definitions.push(definition::Action {
            name: leak(&action.action),
            request: ObjectId::at(request),
            response: ObjectId::at(response),
            effect: action.effect,
            idempotent: action.idempotent,
            region_required: action.region_required,
            rate_limit: action.rate_limit,
            errors: sorted(codes.iter().filter(|code| !code.common)),
            // Procedures are checked when all objects are known.
            procedures: Procedures::default(),
        });
        actions.models.push(Action {
            wire: action.action.value.clone(),
            name: naming::type_name(&action.action),
            snake,
            doc: action.doc.clone(),
            request,
            response,
            effect: action.effect,
            idempotent: action.idempotent,
            region_required: action.region_required,
            rate_limit: action.rate_limit,
            deprecated: action.deprecated.clone(),
            errors: codes,
        });
    }
    for action in in_order {
        scope.names.claim_procedures(action);
    }
    actions
}

fn sorted<'c>(codes: impl Iterator<Item = &'c ErrorCode>) -> Vec<Known<'static>> {
    let known = codes.map(|code| Known {
        code: leak(&code.code),
        retry: code.retry,
        names_id: code.names_id,
    });
    let mut known: Vec<Known<'static>> = known.collect();
    known.sort_by_key(|known| known.code);
    known
}

fn check_name(name: &Spanned<String>, diagnostics: &Diagnostics) {
    if name.is_empty() {
        return;
    }
    if !naming::is_action_name(name) {
        diagnostics.error(
            name.span,
            "an action's name consists of letters and digits and begins with a capital",
        );
        return;
    }
    if let Some(file) = diagnostics.file_stem(name.span)
        && file != name.value
    {
        diagnostics.error_with_hint(
            name.span,
            format!("the action is `{}`, but the file is `{file}.toml`", name.value),
            "a file is named after its action",
        );
    }
}

/// The names of codes in programs: the variant and the macro. Most codes belong to many actions.
#[derive(Default)]
struct CodeNames(HashMap<String, (String, String)>);

impl CodeNames {
    fn of(&mut self, code: &str) -> (String, String) {
        let made = || (naming::error_variant(code), naming::error_macro(code));
        self.0.entry(code.to_owned()).or_insert_with(made).clone()
    }
}

/// The codes as they are written, then those of `common` that are not among them.
fn errors(
    codes: &[ast::ErrorCode],
    common: &[ErrorCode],
    in_programs: &mut CodeNames,
    names: &mut Names<'_>,
    diagnostics: &Diagnostics,
) -> Vec<ErrorCode> {
    let mut checked: Vec<ErrorCode> = Vec::new();
    for code in codes.iter().filter(|code| !code.code.is_empty()) {
        limits::error_code(Some(&code.code), diagnostics);
        let (variant, in_c) = in_programs.of(&code.code);
        if let Some(other) = checked.iter().find(|other| other.variant == variant) {
            if other.code == code.code.value {
                let message = format!("there are two errors `{}`", other.code);
                diagnostics.error_with_hint(code.code.span, message, "leave one of them out");
            } else {
                one_name(&other.code, &code.code, diagnostics);
            }
            continue;
        }
        if let Some(other) = names.claim_macro(&in_c, &code.code) {
            one_name(&other, &code.code, diagnostics);
            continue;
        }
        checked.push(ErrorCode {
            code: code.code.value.clone(),
            variant,
            doc: code.doc.clone(),
            retry: code.retry,
            names_id: code.names_id,
            common: false,
        });
    }
    for code in common {
        if checked.iter().all(|own| own.variant != code.variant) {
            checked.push(code.clone());
        }
    }
    checked
}

fn one_name(other: &str, code: &Spanned<String>, diagnostics: &Diagnostics) {
    let message = format!("`{other}` and `{}` get the same name in programs", code.value);
    diagnostics.error(code.span, message);
}
