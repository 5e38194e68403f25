//! The offsets of the members of a service's structs, as data: the library reads and fills the structs
//! without their types.

use std::collections::HashMap;
use std::fmt::Write;

use tcapi_schema::{Kind, name_hash};

use super::names::struct_name;
use crate::model::{Field, Model, Object, Role};

/// The properties of a target that decide the offsets of members.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Bytes of a pointer and of `size_t`: 4 or 8.
    pub pointer: usize,
    /// Alignment of integers and floating point numbers of 64 bits: 8, and 4 in structs of 32-bit x86.
    pub wide: usize,
}

impl Target {
    /// The target of most machines.
    pub const LP64: Target = Target { pointer: 8, wide: 8 };
}

/// The layout of a struct: the offset of each of its members, and its size, in bytes.
#[derive(Debug)]
pub struct Layout {
    /// The offsets of the members for the object's fields, in their order. A length follows its pointer.
    pub members: Vec<usize>,
    /// The size of the struct.
    pub size: usize,
}

/// A position in a struct under construction.
struct Cursor {
    at: usize,
    largest: usize,
}

impl Cursor {
    fn place(&mut self, size: usize, alignment: usize) -> usize {
        self.largest = self.largest.max(alignment);
        let at = self.at.next_multiple_of(alignment);
        self.at = at + size;
        at
    }
}

/// The layout that a C compiler gives the struct of an object.
pub fn layout(object: &Object, target: Target) -> Layout {
    let Target { pointer, wide } = target;
    let mut cursor = Cursor { at: 0, largest: 1 };
    // `struct_size`, and `request_id` in a response.
    cursor.place(pointer, pointer);
    if object.role == Role::Response {
        cursor.place(pointer, pointer);
    }
    let members = object.fields.iter().map(|field| {
        if field.length().is_some() {
            let at = cursor.place(pointer, pointer);
            cursor.place(pointer, pointer);
            return at;
        }
        match field.kind {
            // A boolean for whether it is set, and the value at its alignment.
            Kind::I64 | Kind::U64 | Kind::F64 => cursor.place(wide + 8, wide),
            Kind::Bool => cursor.place(2, 1),
            _ => cursor.place(pointer, pointer),
        }
    });
    let members = members.collect();
    Layout { members, size: cursor.at.next_multiple_of(cursor.largest) }
}

/// The layouts of all structs, in the format that `capi/src/binding.rs` reads: for each object its size (2
/// bytes), whether it is a response (1) and a hash of its struct's name (4); and the offset of each field of
/// all objects (2).
pub(super) fn layouts(model: &Model, target: Target) -> Result<(Vec<u8>, Vec<u8>), String> {
    let (mut objects, mut fields) = (Vec::new(), Vec::new());
    let mut names = HashMap::new();
    for object in &model.objects {
        let Layout { members, size } = layout(object, target);
        let name = struct_name(model, object);
        let hash = name_hash(&name);
        if let Some(other) = names.insert(hash, name.clone()) {
            return Err(format!(
                "{name} has the same hash as {other}: give one of the two an `ident`"
            ));
        }
        let size = u16::try_from(size).map_err(|_| format!("{name} has {size} bytes"))?;
        objects.extend(size.to_le_bytes());
        objects.push(u8::from(object.role == Role::Response));
        objects.extend(hash.to_le_bytes());
        for member in members {
            // An offset is not larger than the size.
            let member = u16::try_from(member).unwrap_or(u16::MAX);
            fields.extend(member.to_le_bytes());
        }
    }
    Ok((objects, fields))
}

/// A C source that compiles only if a C compiler gives all structs of a header the same layout.
pub fn assertions(model: &Model, target: Target) -> String {
    let mut text = format!("#include <tcapi/{}.h>\n\n", model.program);
    let mut assert = |found: String, wanted: usize| {
        let _ = writeln!(text, "_Static_assert({found} == {wanted}, \"{found}\");");
    };
    for object in &model.objects {
        let Layout { members, size } = layout(object, target);
        let name = struct_name(model, object);
        assert(format!("sizeof(struct {name})"), size);
        assert(format!("offsetof(struct {name}, struct_size)"), 0);
        if object.role == Role::Response {
            assert(format!("offsetof(struct {name}, request_id)"), target.pointer);
        }
        for (Field { ident, .. }, member) in object.fields.iter().zip(members.iter()) {
            assert(format!("offsetof(struct {name}, {ident})"), *member);
        }
        let lengths = object.fields.iter().zip(&members);
        for (length, member) in lengths.filter_map(|(field, at)| Some((field.length()?, at))) {
            assert(format!("offsetof(struct {name}, {length})"), member + target.pointer);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// The layouts of an action with two objects of these names.
    fn layouts_of(one: &str, other: &str) -> Result<(Vec<u8>, Vec<u8>), String> {
        let object = |name| {
            format!(
                "[[object]]\nname = \"{name}\"\ndoc = \"A part.\"\n[[object.field]]\nname = \"Id\"\n\
                 type = \"string\"\ndoc = \"Its id.\"\n"
            )
        };
        let output =
            |name| format!("[[output]]\nname = \"{name}\"\ntype = \"{name}\"\ndoc = \"It.\"\n");
        let text = format!(
            "service = \"things\"\nversion = \"2020-01-01\"\naction = \"Get\"\ndoc = \"Gets.\"\n\
             effect = \"read\"\nidempotent = true\n{}{}{}{}",
            output(one),
            output(other),
            object(one),
            object(other)
        );
        let read = crate::try_action_text(Path::new("Get.toml"), &text);
        assert!(read.mistakes.is_empty(), "{}", read.mistakes[0]);
        layouts(&read.model.unwrap(), Target::LP64)
    }

    #[test]
    fn structs_whose_names_have_one_hash_are_refused() {
        let (objects, _) = layouts_of("Part93499", "Part285851").unwrap();
        // Request, response and the two parts: size, whether it is a response, hash.
        assert_eq!(objects.len(), 4 * (2 + 1 + 4));
        let refused = layouts_of("Part93499", "Part285850").unwrap_err();
        assert_eq!(
            refused,
            "tc_things_part285850 has the same hash as tc_things_part93499: give one of the two an `ident`"
        );
    }
}
