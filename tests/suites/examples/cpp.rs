//! Generator of the C++ program for the examples of a service.

use std::fmt::Write;

use tcapi_codegen::Model;
use tcapi_codegen::emit::cpp::{member, value_name};

use crate::cases::{Case, responses};
use crate::literal::{Given, Literal, Object, quoted, signed, unsigned};
use crate::shown::{self, qualified};

/// The program's source.
pub(crate) fn source(model: &Model, cases: &[Case<'_>]) -> String {
    let mut text = format!("#include \"show.hpp\"\n#include <tcapi/{}.hpp>\n", model.program);
    text.push_str(&shown::in_cpp(model, &responses(cases)));
    text.push_str("\nnamespace {\n");
    for case in cases {
        text.push_str(&example(model, case));
    }
    text.push_str(
        "\n} // namespace\n\nint main(int argc, char** argv)\n{\n    CHECK(argc == 2);\n    const \
         tcapi::client client(check_config(argv[1]));\n",
    );
    for case in cases {
        let _ = writeln!(text, "    example_{}(client);", case.number);
    }
    text + "    return 0;\n}\n"
}

/// A function that makes the call of an example.
fn example(model: &Model, case: &Case<'_>) -> String {
    let number = case.number;
    let title = case.title().replace('\n', " ");
    let head = format!("void example_{number}(const tcapi::client& client)\n{{\n");
    let options = format!("example_options({})", quoted(&case.region()));
    let request = match &case.request {
        Ok(request) => request,
        Err(why) => {
            let names = [&model.name, &model.version, &case.action.name].map(|name| quoted(name));
            return format!(
                "\n// {title}. By JSON: {}.\n{head}    show({number}, [&] {{\n        return \
                 client.call_json({}, {}, {options});\n    }});\n}}\n",
                why.replace('\n', " "),
                names.join(", "),
                quoted(case.example.request)
            );
        }
    };
    let mut body = Body { model, text: String::new(), variables: 0 };
    body.fill("request", request);
    format!(
        "\n// {title}.\n{head}    {} request;\n{}    show({number}, [&] {{ return {}(client, request, \
         {options}); }});\n}}\n",
        qualified(model, &model.objects[case.action.request].snake),
        body.text,
        qualified(model, &case.action.snake),
    )
}

/// The statements that fill in a request.
struct Body<'m> {
    model: &'m Model,
    text: String,
    variables: usize,
}

impl Body<'_> {
    /// Fills in the object with that name.
    fn fill(&mut self, name: &str, object: &Object) {
        let model = self.model;
        for (at, given) in &object.fields {
            let place = format!("{name}.{}", member(&model.objects[object.index].fields[*at]));
            let line = match given {
                Given::One(value) => format!("{place} = {};", self.expression(value)),
                // Empty braces would be a missing list.
                Given::List(items) if items.is_empty() => format!("{place}.clear();"),
                Given::List(items) => {
                    let items: Vec<String> =
                        items.iter().map(|item| self.expression(item)).collect();
                    format!("{place} = {{{}}};", items.join(", "))
                }
            };
            self.line(&line);
        }
    }

    /// The C++ expression of a value, after the declarations that it needs.
    fn expression(&mut self, value: &Literal) -> String {
        match value {
            Literal::Text(text) => quoted(text),
            Literal::I64(value) => signed(*value),
            Literal::U64(value) => unsigned(*value),
            Literal::F64(value) => format!("{value:?}"),
            Literal::Bool(value) => value.to_string(),
            Literal::Bytes(bytes) => {
                let digits: Vec<String> =
                    bytes.iter().map(|byte| format!("0x{byte:02x}")).collect();
                format!("tcapi::bytes{{{}}}", digits.join(", "))
            }
            Literal::Enum(index, name) => {
                let one = &self.model.enums[*index];
                let ty = qualified(self.model, &one.snake);
                match one.values.iter().find(|value| value.name == *name) {
                    Some(value) => format!("{ty}::{}", value_name(one, value)),
                    None => format!("{ty}({})", quoted(name)),
                }
            }
            Literal::Object(object) => {
                self.variables += 1;
                let variable = format!("v{}", self.variables);
                let ty = qualified(self.model, &self.model.objects[object.index].snake);
                self.line(&format!("{ty} {variable};"));
                self.fill(&variable, object);
                variable
            }
            Literal::Null => unreachable!("C++ has no item that is missing"),
        }
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "    {line}");
    }
}
