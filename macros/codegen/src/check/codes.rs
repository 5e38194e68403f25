//! Checks of the codes that checks and rules refuse with: each must be one that the service is described to return.

use crate::diagnostic::{Diagnostics, Spanned, did_you_mean};
use crate::spec::{Folder, ast};

/// The codes of local refusals where a spec names none.
const USUAL: [&str; 5] = [
    "InvalidParameter",
    "InvalidParameterCombination",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
];

/// Reports each code that no error describes. Those of shared types are looked up among the errors of all
/// actions, if all were read.
pub(crate) fn check(folder: &Folder, diagnostics: &Diagnostics) {
    let common = || folder.common_errors.iter();
    for action in &folder.actions {
        let known: Vec<&str> = common().chain(&action.errors).map(code).collect();
        let mut named = Vec::new();
        action.params.iter().for_each(|field| of_field(field, &mut named));
        named.extend(action.rules.iter().filter_map(|rule| rule.error.as_ref()));
        of_types(&action.types, &mut named);
        look_up(&named, &known, "this action", "an [[error]] of this file", diagnostics);
    }
    if let Some(types) = folder.types.as_ref().filter(|_| folder.whole) {
        let errors = folder.actions.iter().flat_map(|action| &action.errors);
        let known: Vec<&str> = common().chain(errors).map(code).collect();
        let mut named = Vec::new();
        of_types(types, &mut named);
        let place = "an [[error]] of the actions that use it";
        look_up(&named, &known, "any action of this service", place, diagnostics);
    }
}

fn code(error: &ast::ErrorCode) -> &str {
    &error.code.value
}

fn look_up(
    named: &[&Spanned<String>],
    known: &[&str],
    whose: &str,
    place: &str,
    diagnostics: &Diagnostics,
) {
    for code in named {
        // A text that is not a code was reported where it is used.
        let is_known = known.contains(&code.as_str()) || USUAL.contains(&code.as_str());
        if is_known || !super::limits::is_code(code) {
            continue;
        }
        let describe = format!("describe it in {place}");
        let nearest = did_you_mean(code, known.iter().chain(&USUAL).copied());
        diagnostics.error_with_hint(
            code.span,
            format!("`{}` is not an error code of {whose}", code.value),
            nearest.map_or(describe.clone(), |nearest| format!("{nearest} Else {describe}")),
        );
    }
}

fn of_types<'t>(types: &'t ast::Types, named: &mut Vec<&'t Spanned<String>>) {
    for object in &types.objects {
        object.fields.iter().for_each(|field| of_field(field, named));
        named.extend(object.rules.iter().filter_map(|rule| rule.error.as_ref()));
    }
}

fn of_field<'f>(field: &'f ast::Field, named: &mut Vec<&'f Spanned<String>>) {
    named.extend(&field.error);
    named.extend(field.required_if.as_ref().and_then(|required| required.value.error.as_ref()));
    for asked in field.uses.iter().flat_map(|uses| &uses.value) {
        named.extend(&asked.error);
        of_checks(&asked.checks, named);
        asked.item.iter().for_each(|item| of_checks(&item.value, named));
    }
    let of_items = field.item.as_ref().map(|item| &item.value);
    [Some(&field.checks), of_items].into_iter().flatten().for_each(|one| of_checks(one, named));
}

fn of_checks<'c>(checks: &'c ast::Checks, named: &mut Vec<&'c Spanned<String>>) {
    named.extend(&checks.error);
    let bounds = checks.length.iter().chain(&checks.range);
    named.extend(bounds.filter_map(|bounds| bounds.value.error.as_ref()));
}
