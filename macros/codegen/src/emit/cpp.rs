//! The C++ binding: a header on top of the C header, with a struct for each object, a class for each
//! enumeration and a function object for each action. The conversion of values is written by hand, in
//! `include/tcapi/detail/convert.hpp`; of each object it needs only the list of its fields.
//!
//! Every function with a body is a template or a member of one: a compiler then compiles it only where a
//! program uses it, so the number of actions hardly affects the cost of including a service's header.

mod order;
mod procedures;
mod text;

use std::fmt::Write;

use tcapi_schema::Kind;

use self::order::{in_order, waits};
use self::text::{comment, statement};
use super::c::{function_name, struct_name};
use super::doc;
use super::literal::string;
use super::program_names::ProgramNames;
use crate::model::{Action, Enum, EnumValue, Field, Model, Object, Role};
use crate::naming;

/// The names of the members that every enumeration's class or its base has.
const OF_ENUMERATIONS: [&str; 3] = ["constant", "enumeration", "str"];

/// `tcapi/<service>.hpp`.
pub fn header(model: &Model) -> String {
    let Model { name, program, version, title, .. } = model;
    let (namespace, folder) = (program, model.folder());
    let guard = format!("TCAPI_{}_HPP", program.to_uppercase());
    let mut text = format!(
        "/*\n * {title} ({name}), version {version}, for C++17.\n *\n * Made from specs/{folder}/ by `cargo \
         xtask gen`: do not edit. tcapi.hpp describes what applies to\n * all of it: values, strings, threads, \
         failure.\n */\n#ifndef {guard}\n#define {guard}\n\n#include \"detail/language.hpp\"\n\n#include <cstdint>\n#include <optional>\n#include <ostream>\n\
         #include <string>\n#include <string_view>\n#include <vector>\n\n#include \"../tcapi.hpp\"\n\
         #include \"{program}.h\"\n#include \"detail/convert.hpp\"\n"
    );
    if procedures::any(model) {
        text.push_str("#include \"detail/procedures.hpp\"\n");
    }
    text.push('\n');
    text.push_str(&comment(0, std::slice::from_ref(&model.doc)));
    text.push_str(&format!(
        "namespace tcapi::{namespace} {{\n\n// All objects can be compared and printed.\nusing tcapi::operators::operator==;\nusing \
         tcapi::operators::operator!=;\nusing tcapi::operators::operator<<;\n\n"
    ));
    let program_names = program_names(model);
    text.push_str(&error_codes(model, &program_names));
    for of in 0..model.enums.len() {
        text.push_str(&enumeration(model, &program_names, of));
    }
    let ordered = in_order(model);
    for &index in &ordered {
        if model.objects[index].role == Role::Part {
            text.push_str(&format!("struct {};\n", type_name(&model.objects[index].snake)));
        }
    }
    text.push('\n');
    for &index in &ordered {
        text.push_str(&object(model, &program_names, index));
    }
    for action in &model.actions {
        text.push_str(&declaration(model, &program_names, action));
    }
    text.push_str(&procedures::functions(model, &program_names));
    text.push_str(&format!(
        "}} // namespace tcapi::{namespace}\n\n// Implementation details.\n\nnamespace \
         tcapi::detail {{\n\n"
    ));
    for &index in &ordered {
        text.push_str(&mirror(model, index));
    }
    text.push_str(&procedures::items(model));
    text.push_str("} // namespace tcapi::detail\n\n");
    for one in &model.enums {
        let name = format!("tcapi::{namespace}::{}", type_name(&one.snake));
        let _ = write!(
            text,
            "/// Values can be keys of unordered containers.\ntemplate <>\nstruct std::hash<{name}> : tcapi::detail::hash_of_names<{name}> {{}};\n\n"
        );
    }
    text.push_str(&format!("#endif // {guard}\n"));
    text
}

/// The names that prose uses for C++.
fn program_names(model: &Model) -> ProgramNames {
    ProgramNames::new(
        model,
        |of, at| member(&model.objects[of].fields[at]),
        |action| format!("{}()", type_name(&model.actions[action].snake)),
        |code| format!("error_code::{}", code_name(code)),
        |of, at| {
            let one = &model.enums[of];
            format!("{}::{}", type_name(&one.snake), value_name(one, &one.values[at]))
        },
    )
}

/// The name of a code's constant.
fn code_name(code: &str) -> String {
    let name = naming::error_macro(code).to_lowercase();
    variable(name.strip_prefix("error_").unwrap_or(&name))
}

/// The error codes as constants.
fn error_codes(model: &Model, program_names: &ProgramNames) -> String {
    let mut text = comment(
        0,
        &["Error codes, for comparison with `tcapi::error::code()`. The service can return others."
            .to_owned()],
    );
    text.push_str("namespace error_code {\n");
    let [common, own] = doc::codes(model);
    for (title, codes) in [
        ("Codes common to all functions.", common),
        ("Codes of some functions. The comment of a function lists its codes.", own),
    ] {
        if !codes.is_empty() {
            text.push_str(&format!("\n// {title}\n\n"));
        }
        for code in codes {
            text.push_str(&comment(0, &doc::code(program_names, model, code).paragraphs()));
            let start = format!("inline constexpr std::string_view {}{{", code_name(code));
            text.push_str(&statement(0, &start, &[string(code)], "};"));
        }
    }
    text.push_str("\n} // namespace error_code\n\n");
    text
}

fn enumeration(model: &Model, program_names: &ProgramNames, of: usize) -> String {
    let one = &model.enums[of];
    let name = type_name(&one.snake);
    let mut text = comment(0, &[doc::enumeration(program_names, model, of)]);
    let _ = write!(
        text,
        "class {name} : public tcapi::enumeration<{name}> {{\npublic:\n    using \
         tcapi::enumeration<{name}>::enumeration;\n\n"
    );
    for value in &one.values {
        let ident = value_name(one, value);
        text.push_str(&comment(4, &[program_names.prose(&value.doc, None)]));
        let _ = writeln!(text, "    static constexpr constant {ident}{{{}}};", string(&value.name));
    }
    text.push_str("};\n\n");
    text
}

fn object(model: &Model, program_names: &ProgramNames, index: usize) -> String {
    let object = &model.objects[index];
    let about = match (object.role, model.action_of(index)) {
        (Role::Request, Some(action)) => {
            format!("Request of {}. {}", action.name, program_names.prose(&action.doc, Some(index)))
        }
        (Role::Response, Some(action)) => format!("Response of {}.", action.name),
        _ => program_names.prose(&object.doc, Some(index)),
    };
    let uses = model.uses(index);
    let mut text = comment(0, &[about]);
    let _ = writeln!(text, "struct {} {{", type_name(&object.snake));
    if object.role == Role::Response {
        let about = "Id of the request, assigned by the service; its support asks for it.";
        text.push_str(&comment(4, &[about.to_owned()]));
        text.push_str("    std::string request_id = {};\n");
    }
    for field in &object.fields {
        text.push_str(&comment(4, &doc::field(program_names, index, field, uses)));
        // An initializer avoids a warning about missing members for programs that name only some of them, but it
        // needs the complete type, which a list that closes a cycle does not have yet.
        let closes = waits(field) && field.held().is_some_and(|held| model.reaches(held, index));
        let initializer = if closes { "" } else { " = {}" };
        let ty = field_type(model, object, field);
        let name = member(field);
        match deprecated(doc::instead_of_field(program_names, index, field).as_ref()) {
            // The mark is on a separate line, as it can be long.
            Some(mark) => writeln!(text, "    {ty} {name}\n        {mark}{initializer};"),
            None => writeln!(text, "    {ty} {name}{initializer};"),
        }
        .unwrap_or_default();
    }
    text.push_str("};\n");
    own_use(object.fields.iter().any(|field| field.deprecated.is_some()), text)
}

/// Whether two objects are equal, member by member.
fn equality(object: &Object) -> String {
    let own = (object.role == Role::Response).then(|| "request_id".to_owned());
    let members = own.into_iter().chain(object.fields.iter().map(member));
    let same: Vec<String> = members.map(|member| format!("a.{member} == b.{member}")).collect();
    let (a, b, same) = match same.is_empty() {
        true => ("", "", "true".to_owned()),
        false => (" a", " b", same.join("\n            && ")),
    };
    format!(
        "\n    template <class Cpp>\n    static bool equal(const Cpp&{a}, const Cpp&{b})\n    {{\n        return {same};\n    }}\n"
    )
}

/// The mark of a deprecated item. `instead` names the replacement.
fn deprecated(instead: Option<&String>) -> Option<String> {
    instead.map(|instead| format!("TC_DEPRECATED({})", string(instead)))
}

/// Puts code that contains deprecated items between pragmas. Without them, compilers warn where an item is
/// copied, even by an implicit constructor, and where it is passed on to C; with them, only where a program
/// uses it.
fn own_use(deprecated: bool, text: String) -> String {
    if !deprecated {
        return text + "\n";
    }
    format!(
        "#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"\n{text}\
         #pragma GCC diagnostic pop\n\n"
    )
}

/// The type of a field's value, or of an item of it. Names of the service are qualified, as a member may have
/// the name of its type.
fn item_type(model: &Model, field: &Field) -> String {
    let own = |name: &str| format!("tcapi::{}::{}", model.program, type_name(name));
    match field.kind {
        Kind::I64 => "std::int64_t".to_owned(),
        Kind::U64 => "std::uint64_t".to_owned(),
        Kind::F64 => "double".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Bytes => "tcapi::bytes".to_owned(),
        Kind::Enum(id) => own(&model.enums[id.0 as usize].snake),
        Kind::Object(id) => own(&model.objects[id.0 as usize].snake),
        Kind::String | Kind::Timestamp | Kind::Date => "std::string".to_owned(),
    }
}

/// A field's type.
fn field_type(model: &Model, object: &Object, field: &Field) -> String {
    let item = item_type(model, field);
    let holder = match (field.list, object.role) {
        (true, Role::Response) => "std::vector",
        (true, _) => "tcapi::list",
        (false, _) if field.boxed => "tcapi::box",
        (false, _) => "std::optional",
    };
    format!("{holder}<{item}>")
}

fn declaration(model: &Model, program_names: &ProgramNames, action: &Action) -> String {
    let mut paragraphs = doc::action(program_names, action);
    let own = action.errors.iter().filter(|error| !error.common);
    let own: Vec<String> = own.map(|error| program_names.code(&error.code)).collect();
    if !own.is_empty() {
        paragraphs.push(format!(
            "Error codes, in addition to those common to all functions: {}.",
            own.join(", ")
        ));
    }
    paragraphs.push("Throws tcapi::error.".to_owned());
    let request = &model.objects[action.request];
    // If no field is required, the arguments are optional.
    let class = match request.fields.iter().any(|field| field.required) {
        true => "action",
        false => "action_without_arguments",
    };
    let mark = deprecated(doc::instead_of_action(program_names, action).as_ref());
    let mark = mark.map(|mark| mark + "\n").unwrap_or_default();
    let types = [
        type_name(&request.snake),
        type_name(&model.objects[action.response].snake),
        function_name(model, action),
    ];
    let text = format!(
        "{}{mark}{}",
        comment(0, &paragraphs),
        statement(
            0,
            &format!("inline constexpr tcapi::{class}<"),
            &types,
            &format!("> {}{{}};", type_name(&action.snake))
        ),
    );
    own_use(action.deprecated.is_some(), text)
}

/// The fields of an object, paired with those of its struct in C.
fn mirror(model: &Model, index: usize) -> String {
    let object = &model.objects[index];
    let mut text = format!(
        "template <>\nstruct mirror<tcapi::{0}::{1}> {{\n    using c_type = {2};\n    static constexpr const char* c_name = \
         \"{2}\";\n\n    template <class Pass, class Cpp, class C>\n",
        model.program,
        type_name(&object.snake),
        struct_name(model, object),
    );
    let parameters = match object.fields.is_empty() {
        true => "Pass&, Cpp&, C&",
        false => "Pass& pass, Cpp& cpp, C& c",
    };
    let _ = writeln!(text, "    static void fields({parameters})\n    {{");
    for field in &object.fields {
        let (name, cpp, c) = (string(&field.name), member(field), &field.ident);
        let mut arguments = vec![name, format!("cpp.{cpp}"), format!("c.{c}")];
        arguments.extend(field.length().map(|length| format!("c.{length}")));
        text.push_str(&statement(8, "pass(", &arguments, ");"));
    }
    text.push_str("    }\n");
    text.push_str(&equality(object));
    text.push_str("};\n");
    own_use(object.fields.iter().any(|field| field.deprecated.is_some()), text)
}

/// The name of a value of an enumeration, inside its class.
pub fn value_name(one: &Enum, value: &EnumValue) -> String {
    let name = variable(&value.snake);
    if name == type_name(&one.snake) || OF_ENUMERATIONS.contains(&name.as_str()) {
        return name + "_";
    }
    name
}

/// The name of a type or a function, which has a prefix in C and none in C++.
pub fn type_name(snake: &str) -> String {
    variable(snake)
}

/// A field's name. In C++ it must not hide the namespaces through which types are found.
pub fn member(field: &Field) -> String {
    variable(&field.ident)
}

/// A variable name that C++ accepts.
fn variable(snake: &str) -> String {
    let name = naming::field(snake);
    match name.as_str() {
        "std" | "tcapi" | "error_code" => name + "_",
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("v{name}"),
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cpp_takes() {
        for (snake, name) in [
            ("stop_type", "stop_type"),
            ("template", "template_"),
            ("2_d_point", "v2_d_point"),
            ("std", "std_"),
        ] {
            assert_eq!(variable(snake), name);
        }
    }
}
