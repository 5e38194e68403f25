//! Generator of the C program for the examples of a service.

use std::fmt::Write;

use tcapi::schema::Kind;
use tcapi_codegen::Model;
use tcapi_codegen::emit::c::{struct_name, value_macro};

use crate::cases::{Case, responses};
use crate::literal::{Given, Literal, Object, quoted, signed, unsigned};
use crate::shown::{self, has_flag};

/// The program's source.
pub(crate) fn source(model: &Model, cases: &[Case<'_>]) -> String {
    let mut text = format!("#include \"show.h\"\n#include <tcapi/{}.h>\n\n", model.program);
    text.push_str(&shown::in_c(model, &responses(cases)));
    for case in cases {
        text.push_str(&example(model, case));
    }
    text.push_str(
        "\nint main(int argc, char **argv)\n{\n    tc_client *client;\n\n    CHECK(argc == 2);\n    \
         client = check_client(argv[1]);\n",
    );
    for case in cases {
        let _ = writeln!(text, "    example_{}(client);", case.number);
    }
    text + "    tc_client_free(client);\n    return 0;\n}\n"
}

/// A function that makes the call of an example.
fn example(model: &Model, case: &Case<'_>) -> String {
    let (number, region) = (case.number, quoted(&case.region()));
    let title = case.title().replace("*/", "* /");
    let head = format!("static void example_{number}(const tc_client *client)\n{{\n");
    let request = match &case.request {
        Ok(request) => request,
        Err(why) => {
            let names = [&model.name, &model.version, &case.action.name].map(|name| quoted(name));
            return format!(
                "\n/* {title}. By JSON: {}. */\n{head}    static const char *const names[3] = {{{}}};\n\n    \
                 example_in_json(client, {number}, {region}, names, {});\n}}\n",
                why.replace("*/", "* /"),
                names.join(", "),
                quoted(case.example.request)
            );
        }
    };
    let mut body = Body { model, text: String::new(), variables: 0 };
    body.fill("request", request);
    let [of, to] = [case.action.request, case.action.response].map(|index| &model.objects[index]);
    let function = format!("tc_{}_{}", model.program, case.action.snake);
    format!(
        "\n/* {title}. */\n{head}    const tc_call_options options = example_options({region});\n    \
         {request} request;\n    {response} *response = NULL;\n    tc_error *error = NULL;\n    tc_status \
         status;\n\n    TC_INIT(&request);\n{filled}    status = {function}(client, &request, &options, \
         &response, &error);\n    if (show_begin({number}, status, error)) {{\n        \
         show_key(\"response\");\n        show_{snake}(response);\n        {response}_free(response);\n    \
         }} else {{\n        CHECK(response == NULL);\n    }}\n    show_end();\n}}\n",
        request = struct_name(model, of),
        response = struct_name(model, to),
        filled = body.text,
        snake = to.snake,
    )
}

/// The statements that fill in a request.
struct Body<'m> {
    model: &'m Model,
    text: String,
    variables: usize,
}

impl Body<'_> {
    /// Fills in the struct with that name.
    fn fill(&mut self, name: &str, object: &Object) {
        let model = self.model;
        for (at, given) in &object.fields {
            let field = &model.objects[object.index].fields[*at];
            let member = format!("{name}.{}", field.ident);
            let length =
                field.length().map(|length| format!("{name}.{length}")).unwrap_or_default();
            match given {
                Given::One(Literal::Bytes(bytes)) => {
                    let variable = self.array("const uint8_t", &digits(bytes), "0");
                    self.line(&format!("{member} = {variable};"));
                    self.line(&format!("{length} = {};", bytes.len()));
                }
                Given::One(value) => {
                    let value = self.expression(value);
                    if has_flag(field) {
                        self.line(&format!("{member}.is_set = true;"));
                        self.line(&format!("{member}.value = {value};"));
                    } else {
                        self.line(&format!("{member} = {value};"));
                    }
                }
                Given::List(items) => {
                    let (ty, nothing) = match field.kind {
                        Kind::Object(id) => {
                            let item = struct_name(model, &model.objects[id.0 as usize]);
                            (format!("const {item} *"), "NULL")
                        }
                        Kind::I64 => ("const int64_t".to_owned(), "0"),
                        Kind::U64 => ("const uint64_t".to_owned(), "0"),
                        Kind::F64 => ("const double".to_owned(), "0"),
                        Kind::Bool => ("const bool".to_owned(), "false"),
                        Kind::Bytes => ("const tc_bytes".to_owned(), "{NULL, 0}"),
                        _ => ("const char *".to_owned(), "NULL"),
                    };
                    let values: Vec<String> =
                        items.iter().map(|item| self.expression(item)).collect();
                    let variable = self.array(&ty, &values, nothing);
                    self.line(&format!("{member} = {variable};"));
                    self.line(&format!("{length} = {};", items.len()));
                }
            }
        }
    }

    /// The C expression of a value, after the declarations that it needs.
    fn expression(&mut self, value: &Literal) -> String {
        match value {
            Literal::Text(text) => quoted(text),
            Literal::I64(value) => signed(*value),
            Literal::U64(value) => unsigned(*value),
            Literal::F64(value) => format!("{value:?}"),
            Literal::Bool(value) => value.to_string(),
            Literal::Bytes(bytes) => {
                let variable = self.array("const uint8_t", &digits(bytes), "0");
                format!("{{{variable}, {}}}", bytes.len())
            }
            Literal::Enum(index, name) => {
                let one = &self.model.enums[*index];
                let value = one.values.iter().find(|value| value.name == *name);
                value.map_or_else(|| quoted(name), |value| value_macro(self.model, one, value))
            }
            Literal::Object(object) => {
                let variable = self.variable();
                let ty = struct_name(self.model, &self.model.objects[object.index]);
                self.line(&format!("{ty} {variable};"));
                self.line(&format!("TC_INIT(&{variable});"));
                self.fill(&variable, object);
                format!("&{variable}")
            }
            Literal::Null => "NULL".to_owned(),
        }
    }

    /// An array. It always has items, as C has no empty arrays. Returns its name.
    fn array(&mut self, ty: &str, values: &[String], nothing: &str) -> String {
        let variable = self.variable();
        let values = if values.is_empty() { nothing.to_owned() } else { values.join(", ") };
        self.line(&format!("{ty} {variable}[] = {{{values}}};"));
        variable
    }

    fn variable(&mut self) -> String {
        self.variables += 1;
        format!("v{}", self.variables)
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "    {line}");
    }
}

fn digits(bytes: &[u8]) -> Vec<String> {
    bytes.iter().map(|byte| format!("0x{byte:02x}")).collect()
}
