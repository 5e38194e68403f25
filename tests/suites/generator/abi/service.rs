//! The part of a service's header that a C program is compiled against, as lines of a ledger. The lines are made from
//! the model that the header is made from, and a C compiler checks the offsets: no header is read.

use std::fmt::Write;

use tcapi::schema::Kind;
use tcapi_codegen::Model;
use tcapi_codegen::emit::c::{Target, error_macro, layout, struct_name, value_macro};
use tcapi_codegen::model::{Field, Role};

/// Lines for each struct, enumeration, error code and function, sorted. The prefixes `tc_cvm_` and `TC_CVM_` of all
/// names of a header are left out.
///
/// - `struct tag: key 8 string, value 16 string`: each member after `struct_size` with its offset on a 64-bit machine
///   and its type. The length of a list or of bytes follows its pointer.
/// - `enum stop_type: SOFT, HARD`: each macro, with its text if that differs from the name.
/// - `code INVALID_ACTION: InvalidAction`: a macro and its text.
/// - `function run_instances: run_instances_request, run_instances_response`.
pub(crate) fn ledger(model: &Model) -> String {
    let mut text = String::new();
    let mut line = |kind: &str, name: &str, entries: Vec<String>| {
        writeln!(text, "{kind} {name}: {}", entries.join(", ")).unwrap();
    };
    let upper = format!("TC_{}_", model.program.to_uppercase());
    let bare = |name: String| name.strip_prefix(&upper).unwrap().to_owned();
    for object in &model.objects {
        let members = object.fields.iter().zip(layout(object, Target::LP64).members);
        let members =
            members.map(|(field, at)| format!("{} {at} {}", field.ident, kind(model, field)));
        let id = (object.role == Role::Response).then(|| "request_id 8 string".to_owned());
        line(
            "struct",
            &short(model, struct_name(model, object)),
            id.into_iter().chain(members).collect(),
        );
    }
    for one in &model.enums {
        let values = one.values.iter().map(|value| {
            let name = bare(value_macro(model, one, value));
            let name = name.strip_prefix(&format!("{}_", one.snake.to_uppercase())).unwrap();
            let same = name == value.name;
            // Commas separate the entries.
            if same {
                name.to_owned()
            } else {
                format!("{name}={}", value.name.replace(',', "\\c"))
            }
        });
        line("enum", &one.snake, values.collect());
    }
    let codes = model.actions.iter().flat_map(|action| &action.errors);
    for error in codes {
        line("code", &bare(error_macro(model, &error.code)), vec![error.code.clone()]);
    }
    for action in &model.actions {
        let types =
            [action.request, action.response].map(|at| struct_name(model, &model.objects[at]));
        line("function", &action.snake, types.map(|name| short(model, name)).to_vec());
    }
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.join("\n") + "\n"
}

/// The name of a struct without the common prefix.
fn short(model: &Model, name: String) -> String {
    name.strip_prefix(&format!("tc_{}_", model.program)).unwrap().to_owned()
}

fn kind(model: &Model, field: &Field) -> String {
    let kind = match field.kind {
        // The struct has a string for all of these.
        Kind::String | Kind::Enum(_) | Kind::Timestamp | Kind::Date => "string".to_owned(),
        Kind::Object(id) => short(model, struct_name(model, &model.objects[usize::from(id.0)])),
        kind => format!("{kind:?}").to_lowercase(),
    };
    if field.list { format!("list<{kind}>") } else { kind }
}
