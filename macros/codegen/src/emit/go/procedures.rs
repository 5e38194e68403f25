//! Functions that make several calls: pages, fleets and waiters.

use tcapi_schema::ObjectId;

use super::text::{comment, quoted};
use super::{Binding, MODULE, head};
use crate::emit::doc;
use crate::model::{Action, Waiter};

/// The file with the functions, in the order of actions and then of waiters, if there are any.
pub(super) fn file(binding: &Binding<'_>) -> Option<String> {
    let model = binding.model;
    let of_actions = model.actions.iter().enumerate().map(|(at, action)| {
        let procedures = model.descriptor.action_at(at).procedures;
        let pages = procedures.page().and_then(|page| pages(binding, action, page.items));
        let settles = procedures.settle().is_some();
        let fleet = procedures.fleet().map(|list| fleet(binding, action, list, settles));
        pages.unwrap_or_default() + &fleet.unwrap_or_default()
    });
    let waiters = model.waiters.iter().zip(&binding.names.waiters);
    let waiters = waiters.map(|(waiter, name)| wait(binding, waiter, name));
    let functions: String = of_actions.chain(waiters).collect();
    if functions.is_empty() {
        return None;
    }
    Some(head(model, &binding.package_clause(), &["context", MODULE]) + &functions)
}

/// A doc comment; for a deprecated action it also names the replacement.
fn about(binding: &Binding<'_>, action: &Action, text: String) -> String {
    let deprecated = doc::action(&binding.program_names, action);
    let deprecated = deprecated.into_iter().find(|text| text.starts_with("Deprecated: "));
    let paragraphs: Vec<String> = [text].into_iter().chain(deprecated).collect();
    comment("", &paragraphs)
}

/// The names of an action's function, of its request and of its response.
fn names<'n>(binding: &'n Binding<'_>, action: &'n Action) -> [&'n str; 3] {
    let objects = &binding.names.objects;
    [binding.names.function(action), &objects[action.request], &objects[action.response]]
}

/// The listing of an action, by the path of its list of items.
fn pages(binding: &Binding<'_>, action: &Action, path: &str) -> Option<String> {
    let [function, request, response] = names(binding, action);
    let (items, item) = items(binding, action, path)?;
    let name = binding.names.pages(action);
    let text = format!(
        "{name} starts a listing with [{function}], which is read page by page or item by item: see [tcapi.Pages]. \
         Nothing is sent before it is read, and request must not change until then."
    );
    Some(format!(
        "\n{about}func {name}(ctx context.Context, client *tcapi.Client, request *{request}, \
         options ...tcapi.PageOption) *tcapi.Pages[{response}, {item}] {{\n\
         \titems := func(page *{response}) []{item} {{ return {items} }}\n\
         \treturn tcapi.NewPages(ctx, client, Service, Version, {wire}, request, items, options...)\n\
         }}\n",
        about = about(binding, action, text),
        wire = quoted(&action.wire),
    ))
}

/// The function that takes the items of a page, and their type.
fn items<'n>(binding: &'n Binding<'_>, action: &Action, path: &str) -> Option<(String, &'n str)> {
    let (model, names) = (binding.model, binding.names);
    let (mut object, mut taken) = (action.response, "page".to_owned());
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let fields = &model.objects[object].fields;
        let at = fields.iter().position(|field| field.name == step)?;
        let name = &names.fields[object][at];
        if steps.peek().is_none() {
            let secret = model.descriptor.object(ObjectId::at(object)).field(at).secret;
            return Some((format!("{taken}.{name}"), names.value_type(fields[at].kind, secret)));
        }
        taken = format!("tcapi.Val({taken}.{name})");
        object = fields[at].held()?;
    }
    None
}

fn fleet(binding: &Binding<'_>, action: &Action, list: &str, settles: bool) -> String {
    let [function, request, _] = names(binding, action);
    let name = binding.names.fleet(action);
    let settles = match settles {
        true => " It follows each operation to its end.",
        false => "",
    };
    let text = format!(
        "{name} calls [{function}] for any number of ids, with as many requests as needed; the ids go into {list}: \
         see [tcapi.Client.Fleet].{settles}"
    );
    format!(
        "\n{about}func {name}(ctx context.Context, client *tcapi.Client, request *{request}, ids []string, \
         options ...tcapi.FleetOption) (*tcapi.Fates, error) {{\n\
         \treturn client.Fleet(ctx, Service, Version, {wire}, request, ids, options...)\n\
         }}\n",
        about = about(binding, action, text),
        wire = quoted(&action.wire),
    )
}

fn wait(binding: &Binding<'_>, waiter: &Waiter, name: &str) -> String {
    let action = &binding.model.actions[waiter.action];
    let [function, request, response] = names(binding, action);
    let state = binding.program_names.prose(&waiter.doc, Some(action.response));
    let text = format!(
        "{name} waits for a state by polling [{function}]: {state} It returns the last response that was read, also on \
         failure, or nil: see [tcapi.Client.Wait]."
    );
    format!(
        "\n{about}func {name}(ctx context.Context, client *tcapi.Client, request *{request}, \
         options ...tcapi.WaitOption) (*{response}, error) {{\n\
         \treturn tcapi.WaitFor[{response}](ctx, client, {waiter}, Service, Version, {wire}, request, options...)\n\
         }}\n",
        about = about(binding, action, text),
        waiter = quoted(&waiter.name),
        wire = quoted(&action.wire),
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::emit::go::package;

    /// The file of a service whose folder is given from the root of the repository.
    fn file(folder: &str) -> Option<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let model = crate::load_service(&root.join(folder));
        let model = model.unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
        let mut files = package(&model).into_iter();
        files.find(|(path, _)| path.ends_with("procedures.go")).map(|(_, text)| text)
    }

    #[test]
    fn items_can_be_deeper_in_a_page() {
        let text = file("tests/data/specs/procedures/things/2020-01-01").unwrap();
        for line in [
            "items := func(page *ListThingsResponse) []Thing { return tcapi.Val(page.Page).Things }",
            "items := func(page *CountThingsResponse) []Thing { return page.Things }",
            "return tcapi.WaitFor[CountThingsResponse](ctx, client, \"Counted\", Service, Version, \"CountThings\", request, options...)",
        ] {
            assert!(text.contains(line), "{line} is not in\n{text}");
        }
        assert!(!text.contains("Fleet"), "{text}");
    }

    #[test]
    fn a_service_without_procedures_has_no_file() {
        assert_eq!(file("specs/sts/2018-08-13"), None);
    }
}
