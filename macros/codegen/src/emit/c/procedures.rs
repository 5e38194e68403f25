//! The part of a service's header for functions that make several calls: inline functions that give the
//! library's functions the types of an action, so that the compiler checks the arguments.

use tcapi_schema::{Procedures, Service};

use super::names::{function_name, struct_name};
use crate::emit::doc;
use crate::model::{Action, Model};
use crate::naming;

/// The functions, in the order of actions and then of waiters.
pub(super) fn functions(model: &Model) -> String {
    let of_actions = model.actions.iter().enumerate().map(|(at, action)| {
        let procedures = procedures(model.descriptor, at);
        let pages = procedures.page.map(|_| pages(model, action)).unwrap_or_default();
        let fleet =
            procedures.fleet.map(|list| fleet(model, action, list, procedures.settle.is_some()));
        pages + &fleet.unwrap_or_default()
    });
    let waiters = model.waiters.iter().map(|waiter| {
        let action = &model.actions[waiter.action];
        wait(model, action, &waiter.name, &waiter.doc)
    });
    of_actions.chain(waiters).collect()
}

fn procedures(service: &Service, action: usize) -> Procedures<'_> {
    let procedures = service.action_at(action).procedures;
    Procedures { page: procedures.page(), settle: procedures.settle(), fleet: procedures.fleet() }
}

/// The names of an action's function, of its request and of its response.
fn names(model: &Model, action: &Action) -> [String; 3] {
    [
        function_name(model, action),
        struct_name(model, &model.objects[action.request]),
        struct_name(model, &model.objects[action.response]),
    ]
}

fn comment(paragraphs: &[&str]) -> String {
    let lines = paragraphs.iter().flat_map(|paragraph| {
        let wrapped = doc::wrap(&doc::c_text(paragraph), 110);
        [String::new()].into_iter().chain(wrapped)
    });
    let lines: Vec<String> = lines.skip(1).map(|line| format!(" * {line}")).collect();
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_end()).collect();
    format!("/**\n{}\n */\n", lines.join("\n"))
}

fn pages(model: &Model, action: &Action) -> String {
    let [function, request, response] = names(model, action);
    let begins = comment(&[&format!(
        "Starts a listing with {function}(): tc_pages_new() for this action. Read the pages with \
         {function}_pages_next(), and free them with tc_pages_free()."
    )]);
    let reads = comment(&[&format!(
        "Reads the next page of {function}_pages_new(): tc_pages_next() for this action. `*page` is valid until the \
         next call with these pages. After the last page it is NULL."
    )]);
    format!(
        "{begins}static inline tc_status {function}_pages_new(const tc_client *client,
                                            const struct {request} *request,
                                            const tc_page_options *options, tc_pages **pages,
                                            tc_error **error)
{{
    return tc_pages_new(client, \"{request}\", request, options, pages, error);
}}

{reads}static inline tc_status {function}_pages_next(tc_pages *pages,
                                             const struct {response} **page,
                                             tc_error **error)
{{
    const void *read = NULL;
    tc_status status = tc_pages_next(pages, \"{response}\", page == NULL ? NULL : &read, error);

    if (page != NULL)
        *page = (const struct {response} *)read;
    return status;
}}

"
    )
}

fn fleet(model: &Model, action: &Action, list: &str, settles: bool) -> String {
    let [function, request, _] = names(model, action);
    let field = model.objects[action.request].fields.iter().find(|field| field.name == list);
    let ids = field.map_or(list, |field| field.ident.as_str());
    let settles = match settles {
        true => "The function follows each operation to its end.",
        false => {
            "The function does not follow operations to their end: the best fate is TC_FATE_ACCEPTED."
        }
    };
    let comment = comment(&[&format!(
        "Calls {function}() for any number of ids, and returns a fate for each: tc_fleet() for this action. `ids` \
         replaces `request->{ids}`. {settles} Free `*fates` with tc_fates_free()."
    )]);
    format!(
        "{comment}static inline tc_status {function}_fleet(const tc_client *client,
                                        const struct {request} *request,
                                        const char *const *ids, size_t ids_len,
                                        const tc_fleet_options *options, tc_fates **fates,
                                        tc_error **error)
{{
    return tc_fleet(client, \"{request}\", request, ids, ids_len, options, fates, error);
}}

"
    )
}

fn wait(model: &Model, action: &Action, name: &str, doc: &str) -> String {
    let [function, request, response] = names(model, action);
    let wait = format!("tc_{}_wait_{}", model.program, naming::snake(name));
    let comment = comment(&[&format!(
        "Waits for a state by polling {function}(): {doc} It is tc_wait() for this state. `*response` is the last \
         response, also on failure; free it with {response}_free()."
    )]);
    format!(
        "{comment}static inline tc_status {wait}(const tc_client *client,
                                  const struct {request} *request,
                                  const tc_wait_options *options,
                                  struct {response} **response, tc_error **error)
{{
    void *read = NULL;
    tc_status status = tc_wait(client, \"{name}\", \"{request}\", request, options,
                               response == NULL ? NULL : &read, error);

    if (response != NULL)
        *response = (struct {response} *)read;
    return status;
}}

"
    )
}
