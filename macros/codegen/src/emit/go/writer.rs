//! Methods that write the objects of requests as JSON.

use tcapi_schema::{Kind, ObjectId};

use super::names::{Names, WRITER};
use super::text::{comment, quoted};
use crate::model::{Field, Model, Role};

/// The method that writes the members of an object.
pub(super) fn of_object(model: &Model, names: &Names, index: usize) -> String {
    let object = &model.objects[index];
    let mut members = String::new();
    for (at, field) in object.fields.iter().enumerate() {
        let secret = model.descriptor.object(ObjectId::at(index)).field(at).secret;
        members
            .push_str(&format!("\t{}\n", member(names, field, &names.fields[index][at], secret)));
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
fn member(names: &Names, field: &Field, own: &str, secret: bool) -> String {
    let plural = if field.list { "s" } else { "" };
    let function = match field.kind {
        Kind::String | Kind::Timestamp | Kind::Date | Kind::Enum(_) => "Text",
        Kind::I64 => "Int64",
        Kind::U64 => "Uint64",
        Kind::F64 => "Float64",
        Kind::Bool => "Bool",
        Kind::Bytes if field.list => {
            return format!("jsonwriter.BytesList(to, {}, from.{own})", quoted(&field.name));
        }
        Kind::Bytes => "Bytes",
        Kind::Object(_) => "Object",
    };
    let members = match field.kind {
        Kind::Object(_) => format!(", (*{}).write", names.value_type(field.kind, secret)),
        _ => String::new(),
    };
    format!("jsonwriter.{function}{plural}(to, {}, from.{own}{members})", quoted(&field.name))
}
