//! Methods that write the objects of requests as JSON.

use tcapi_schema::Kind;

use super::names::{Names, WRITER};
use super::text::{comment, quoted};
use crate::model::{Field, Model, Role};

/// The method that writes the members of an object.
pub(super) fn of_object(model: &Model, names: &Names, index: usize) -> String {
    let object = &model.objects[index];
    let mut members = String::new();
    for (field, own) in object.fields.iter().zip(&names.fields[index]) {
        members.push_str(&format!("\t{}\n", member(names, field, own)));
    }
    let name = &names.objects[index];
    let (comment, method) = match object.role {
        Role::Request => {
            let about =
                format!("{WRITER} writes the request as JSON. Only package tcapi calls it.");
            (comment("", &[about]), WRITER)
        }
        _ => (String::new(), "write"),
    };
    if members.is_empty() {
        return format!("\n{comment}func (*{name}) {method}(*jsonwriter.Writer) {{}}\n");
    }
    format!("\n{comment}func (from *{name}) {method}(to *jsonwriter.Writer) {{\n{members}}}\n")
}

/// The statement that writes a field.
fn member(names: &Names, field: &Field, own: &str) -> String {
    let members = match field.kind {
        Kind::Object(of) => format!(", (*{}).write", names.objects[usize::from(of.0)]),
        _ => String::new(),
    };
    let (function, name) = (Names::value_function(field), quoted(&field.name));
    format!("jsonwriter.{function}(to, {name}, from.{own}{members})")
}
