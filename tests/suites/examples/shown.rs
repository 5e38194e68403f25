//! Generator of the C and C++ functions that print the objects of a service's responses as JSON.

use std::fmt::Write;

use tcapi::schema::Kind;
use tcapi_codegen::Model;
use tcapi_codegen::emit::c::struct_name;
use tcapi_codegen::emit::cpp::{member, type_name};
use tcapi_codegen::model::{Field, Object, Role};

/// The objects inside of these responses, and the responses themselves, by their positions.
fn of_responses(model: &Model, responses: &[usize]) -> Vec<usize> {
    let mut found = responses.to_vec();
    found.sort_unstable();
    found.dedup();
    let mut at = 0;
    while let Some(&index) = found.get(at) {
        for field in &model.objects[index].fields {
            if let Kind::Object(id) = field.kind
                && !found.contains(&(id.0 as usize))
            {
                found.push(id.0 as usize);
            }
        }
        at += 1;
    }
    // Objects inside of others precede them, if possible.
    found.reverse();
    found
}

/// The C functions that print the objects of the responses.
pub(crate) fn in_c(model: &Model, responses: &[usize]) -> String {
    let objects = of_responses(model, responses);
    let heads = objects.iter().map(|&index| format!("{};\n", show_head(model, index)));
    heads.chain(objects.iter().map(|&index| show(model, index))).collect()
}

/// The C++ templates that print the objects of the responses.
pub(crate) fn in_cpp(model: &Model, responses: &[usize]) -> String {
    of_responses(model, responses)
        .into_iter()
        .map(|index| members(model, &model.objects[index]))
        .collect()
}

fn show_head(model: &Model, index: usize) -> String {
    let object = &model.objects[index];
    format!("static void show_{}(const {} *from)", object.snake, struct_name(model, object))
}

/// A function that prints an object of a response.
fn show(model: &Model, index: usize) -> String {
    let object = &model.objects[index];
    let mut text = format!(
        "\n{}\n{{\n    CHECK(from->struct_size == sizeof *from);\n    show_open('{{');\n",
        show_head(model, index)
    );
    if object.role == Role::Response {
        text.push_str("    show_key(\"RequestId\");\n    show_text(from->request_id);\n");
    }
    for field in &object.fields {
        let member = format!("from->{}", field.ident);
        let length = field.length().map(|name| format!("from->{name}")).unwrap_or_default();
        let key = format!("show_key({})", in_quotes(&field.name));
        let shown = if field.list {
            format!(
                "{{\n        {key};\n        show_open('[');\n        for (size_t at = 0; at < \
                 {length}; at++) {{\n            show_item();\n            {};\n        }}\n        \
                 show_close(']');\n    }}",
                show_value(model, field, &format!("{member}[at]"), "")
            )
        } else {
            format!(
                "{{\n        {key};\n        {};\n    }}",
                show_value(model, field, &member, &length)
            )
        };
        let there = if has_flag(field) { ".is_set" } else { " != NULL" };
        let _ = writeln!(text, "    if ({member}{there}) {shown}");
    }
    text + "    show_close('}');\n}\n"
}

/// Whether a member of its struct shows that the field is set.
pub(crate) fn has_flag(field: &Field) -> bool {
    !field.list && matches!(field.kind, Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool)
}

/// A statement that prints a value. `length` is the place of the length, for bytes that are no item.
fn show_value(model: &Model, field: &Field, place: &str, length: &str) -> String {
    let value = if has_flag(field) { ".value" } else { "" };
    match field.kind {
        Kind::Object(id) => format!("show_{}({place})", model.objects[id.0 as usize].snake),
        Kind::I64 => format!("show_i64({place}{value})"),
        Kind::U64 => format!("show_u64({place}{value})"),
        Kind::F64 => format!("show_f64({place}{value})"),
        Kind::Bool => format!("show_bool({place}{value})"),
        Kind::Bytes if field.list => format!("show_bytes({place}.data, {place}.len)"),
        Kind::Bytes => format!("show_bytes({place}, {length})"),
        _ => format!("show_text({place})"),
    }
}

/// The qualified name of a type of the service.
pub(crate) fn qualified(model: &Model, snake: &str) -> String {
    format!("tcapi::{}::{}", model.program, type_name(snake))
}

/// The template that prints an object of a response.
fn members(model: &Model, object: &Object) -> String {
    let ty = qualified(model, &object.snake);
    let mut body = String::new();
    if object.role == Role::Response {
        body.push_str("        to.key(\"RequestId\");\n        to.value(from.request_id);\n");
    }
    for field in &object.fields {
        let _ = writeln!(
            body,
            "        to.member({}, from.{});",
            in_quotes(&field.name),
            member(field)
        );
    }
    let (to, from) = if body.is_empty() { ("", "") } else { (" to", " from") };
    format!(
        "\ntemplate <>\nstruct members<{ty}> {{\n    static void print(printer&{to}, const {ty}&{from})\n    \
         {{\n{body}    }}\n}};\n"
    )
}

/// A name of the service in quotes. It is plain text.
fn in_quotes(name: &str) -> String {
    format!("\"{name}\"")
}
