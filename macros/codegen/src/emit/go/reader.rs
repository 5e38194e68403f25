//! Methods that read the objects of responses that the library has decoded.

use tcapi_schema::{Kind, ObjectId};

use super::names::{Names, READER};
use super::text::{comment, quoted};
use crate::model::{Field, Model, Role};

/// The method that reads an object.
pub(super) fn of_object(model: &Model, names: &Names, index: usize) -> String {
    let object = &model.objects[index];
    let mut cases = String::new();
    if object.role == Role::Response {
        cases.push_str("\t\tcase \"RequestId\":\n\t\t\tto.RequestId = from.String()\n");
    }
    for (at, field) in object.fields.iter().enumerate() {
        let secret = model.descriptor.object(ObjectId::at(index)).field(at).secret;
        cases.push_str(&format!(
            "\t\tcase {}:\n\t\t\tto.{} = {}\n",
            quoted(&field.name),
            names.fields[index][at],
            value(names, field, secret)
        ));
    }
    let name = &names.objects[index];
    let (comment, method) = match object.role {
        Role::Response => {
            let about = format!(
                "{READER} reads a response that the library has decoded. Only package tcapi calls it."
            );
            (comment("", &[about]), READER)
        }
        _ => (String::new(), "read"),
    };
    format!(
        "\n{comment}func (to *{name}) {method}(from *packed.Reader) {{\n\
         \tfor name := from.Member(); len(name) != 0; name = from.Member() {{\n\
         \t\tswitch string(name) {{\n\
         {cases}\
         \t\tdefault:\n\t\t\tfrom.Skip()\n\
         \t\t}}\n\t}}\n}}\n"
    )
}

/// The expression that reads the value of a field.
fn value(names: &Names, field: &Field, secret: bool) -> String {
    let (function, of) = (Names::value_function(field), names.value_type(field.kind, secret));
    match field.kind {
        Kind::String | Kind::Timestamp | Kind::Date | Kind::Enum(_) => {
            format!("packed.{function}[{of}](from)")
        }
        Kind::Object(_) => format!("packed.{function}(from, (*{of}).read)"),
        _ => format!("packed.{function}(from)"),
    }
}
