//! Checks of the rules between the fields of an object.

use tcapi_schema::RuleKind;
use tcapi_schema::definition::Rule;

use super::limits;
use crate::diagnostic::{Diagnostics, did_you_mean};
use crate::spec::ast;

pub(crate) fn check(
    rules: &[ast::Rule],
    fields: &[ast::Field],
    diagnostics: &Diagnostics,
) -> Vec<Rule> {
    rules.iter().filter_map(|rule| check_rule(rule, fields, diagnostics)).collect()
}

fn check_rule(rule: &ast::Rule, fields: &[ast::Field], diagnostics: &Diagnostics) -> Option<Rule> {
    let names = || fields.iter().map(|field| field.name.value.as_str());
    let mut indexes: Vec<u16> = Vec::new();
    for param in rule.params.iter() {
        let Some(index) = names().position(|name| name == param.value) else {
            diagnostics.error_with_hint(
                param.span,
                format!("the rule names `{}`, which is not a parameter here", param.value),
                did_you_mean(param, names()).unwrap_or_else(|| match fields {
                    [] => "there are no names here".to_owned(),
                    _ => format!("the names here are {}", names().collect::<Vec<_>>().join(", ")),
                }),
            );
            continue;
        };
        // A service that needs more positions than that is refused as a whole.
        let position = u16::try_from(index).unwrap_or(u16::MAX);
        if indexes.contains(&position) {
            diagnostics.error(param.span, format!("the rule names `{}` twice", param.value));
        }
        let first = indexes.is_empty();
        if fields[index].required.is_some() && !(first && rule.kind.value == RuleKind::Requires) {
            diagnostics.error_with_hint(
                param.span,
                format!("`{}` is required, so the rule has no effect", param.value),
                "rules are between optional parameters",
            );
        }
        indexes.push(position);
    }
    if rule.params.len() < 2 {
        diagnostics.error(rule.params.span, "a rule needs at least two parameters");
        return None;
    }
    // The last given one is reported, in the order of the fields.
    if rule.kind.value != RuleKind::Requires {
        indexes.sort_unstable();
    }
    let fallback = match rule.kind.value {
        RuleKind::AtMostOne | RuleKind::ExactlyOne => "InvalidParameterCombination",
        RuleKind::AtLeastOne | RuleKind::Requires | RuleKind::RequiredIf => "MissingParameter",
    };
    let error = limits::error_code(rule.error.as_ref(), diagnostics).unwrap_or(fallback);
    Some(Rule { kind: rule.kind.value, fields: indexes, error, condition: None })
}
