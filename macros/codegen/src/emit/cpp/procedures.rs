//! The part of a service's header for functions that make several calls: function objects, as for actions,
//! and the location of the items of a page.

use super::text::{comment, statement};
use super::{deprecated, item_type, member, own_use, type_name};
use crate::emit::doc;
use crate::emit::literal::string;
use crate::emit::program_names::ProgramNames;
use crate::model::{Action, Model};
use crate::naming;

/// Whether there are any.
pub(super) fn any(model: &Model) -> bool {
    let of_actions = (0..model.actions.len()).any(|at| {
        let procedures = model.descriptor.action_at(at).procedures;
        procedures.page().is_some() || procedures.fleet().is_some()
    });
    of_actions || !model.waiters.is_empty()
}

/// The function objects, in the order of actions and then of waiters.
pub(super) fn functions(model: &Model, program_names: &ProgramNames) -> String {
    let of_actions = model.actions.iter().enumerate().map(|(at, action)| {
        let procedures = model.descriptor.action_at(at).procedures;
        let pages =
            procedures.page().map(|_| pages(model, program_names, action)).unwrap_or_default();
        let settles = procedures.settle().is_some();
        let fleet =
            procedures.fleet().map(|list| fleet(model, program_names, action, list, settles));
        pages + &fleet.unwrap_or_default()
    });
    let waiters = model.waiters.iter().map(|waiter| {
        let action = &model.actions[waiter.action];
        let of = [request(model, action), response(model, action)];
        let about = format!(
            "Waits for a state by polling {}(): {} Throws tcapi::error.",
            type_name(&action.snake),
            program_names.prose(&waiter.doc, None)
        );
        let name = format!("wait_{}", naming::snake(&waiter.name));
        let end = format!("> {name}{{{}}};", string(&waiter.name));
        object(program_names, action, &about, "waiter", &of, &end)
    });
    of_actions.chain(waiters).collect()
}

fn pages(model: &Model, program_names: &ProgramNames, action: &Action) -> String {
    let name = type_name(&action.snake);
    let about = format!(
        "Starts a listing with {name}(). Nothing is sent until the first page, or the first of its items(), is read. \
         Throws tcapi::error."
    );
    let of = [request(model, action), response(model, action)];
    // As for the action itself.
    let class = match model.objects[action.request].fields.iter().any(|field| field.required) {
        true => "listing",
        false => "listing_without_arguments",
    };
    object(program_names, action, &about, class, &of, &format!("> {name}_pages{{}};"))
}

fn fleet(
    model: &Model,
    program_names: &ProgramNames,
    action: &Action,
    list: &str,
    settles: bool,
) -> String {
    let name = type_name(&action.snake);
    let field = model.objects[action.request].fields.iter().find(|field| field.name == list);
    let ids = field.map_or_else(|| list.to_owned(), member);
    let settles = match settles {
        true => "The function follows each operation to its end.",
        false => {
            "The function does not follow operations to their end: the best fate is fate_kind::accepted."
        }
    };
    let about = format!(
        "Calls {name}() for any number of ids, and returns a fate for each. The ids replace the request's `{ids}`. \
         {settles} Throws tcapi::error."
    );
    object(
        program_names,
        action,
        &about,
        "fleet",
        &[request(model, action)],
        &format!("> {name}_fleet{{}};"),
    )
}

/// A function object of the class `class`.
fn object(
    program_names: &ProgramNames,
    action: &Action,
    about: &str,
    class: &str,
    of: &[String],
    end: &str,
) -> String {
    let mark = deprecated(doc::instead_of_action(program_names, action).as_ref());
    let mark = mark.map(|mark| mark + "\n").unwrap_or_default();
    let start = format!("inline constexpr tcapi::{class}<");
    let text =
        format!("{}{mark}{}", comment(0, &[about.to_owned()]), statement(0, &start, of, end));
    own_use(action.deprecated.is_some(), text)
}

fn request(model: &Model, action: &Action) -> String {
    type_name(&model.objects[action.request].snake)
}

fn response(model: &Model, action: &Action) -> String {
    type_name(&model.objects[action.response].snake)
}

/// The location of the items in pages of listings.
pub(super) fn items(model: &Model) -> String {
    let of_actions = model.actions.iter().enumerate().filter_map(|(at, action)| {
        let page = model.descriptor.action_at(at).procedures.page()?;
        listed(model, action, page.items)
    });
    of_actions.collect()
}

/// The members that lead to the list at `path`.
fn listed(model: &Model, action: &Action, path: &str) -> Option<String> {
    let qualified = |name: &str| format!("tcapi::{}::{}", model.program, type_name(name));
    let mut members = Vec::new();
    let mut is_deprecated = false;
    let mut item = None;
    let mut at = Some(action.response);
    for step in path.split('.') {
        let object = &model.objects[at?];
        let field = object.fields.iter().find(|field| field.name == step)?;
        members.push(format!("&{}::{}", qualified(&object.snake), member(field)));
        is_deprecated |= field.deprecated.is_some();
        item = Some(item_type(model, field));
        at = field.held();
    }
    let arguments: Vec<String> = item.into_iter().chain(members).collect();
    let of = qualified(&model.objects[action.response].snake);
    let base = statement(0, &format!("struct listed<{of}> : items_at<"), &arguments, "> {};");
    Some(own_use(is_deprecated, format!("template <>\n{base}")))
}
