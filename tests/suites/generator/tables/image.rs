//! A request as the bytes of its C structs, in the layout of the generator. A C program copies them into its memory.

use std::fmt::Write;

use tcapi::schema::Kind;
use tcapi_codegen::Model;
use tcapi_codegen::emit::c::{Target, layout};
use tcapi_codegen::model::Field;

use super::literal::{Given, Literal, Object};

/// The target on which the tests run.
const HERE: Target = Target { pointer: size_of::<usize>(), wide: align_of::<f64>() };

/// A separately allocated part of the memory, so that a checker knows its end.
#[derive(Default)]
struct Block {
    bytes: Vec<u8>,
    /// The offsets of its pointers, and the blocks that they point to.
    pointers: Vec<(usize, usize)>,
}

impl Block {
    fn put(&mut self, at: usize, bytes: &[u8]) {
        self.bytes[at..at + bytes.len()].copy_from_slice(bytes);
    }
}

/// Writes an object as lines: `block` with its bytes in hexadecimal digits for each block, that of the struct itself
/// first, and `pointer` with the number of a block, an offset in it, and the number of the block that it points to.
pub(crate) fn write(text: &mut String, model: &Model, object: &Object) {
    let mut memory = Memory { model, blocks: Vec::new() };
    memory.object(object);
    for block in &memory.blocks {
        let digits: String = block.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        writeln!(text, "block {} {digits}", block.bytes.len()).unwrap();
    }
    for (number, block) in memory.blocks.iter().enumerate() {
        for (at, to) in &block.pointers {
            writeln!(text, "pointer {number} {at} {to}").unwrap();
        }
    }
}

struct Memory<'m> {
    model: &'m Model,
    blocks: Vec<Block>,
}

impl Memory<'_> {
    /// Adds a block of that size, with at least one byte. Returns its number.
    fn block(&mut self, size: usize) -> usize {
        self.blocks.push(Block { bytes: vec![0; size.max(1)], pointers: Vec::new() });
        self.blocks.len() - 1
    }

    fn of_bytes(&mut self, bytes: &[u8]) -> usize {
        let block = self.block(bytes.len());
        self.blocks[block].put(0, bytes);
        block
    }

    fn point(&mut self, block: usize, at: usize, to: usize) {
        self.blocks[block].pointers.push((at, to));
    }

    /// Adds a struct. Returns its block.
    fn object(&mut self, object: &Object) -> usize {
        let model = self.model;
        let of = &model.objects[object.index];
        let layout = layout(of, HERE);
        let block = self.block(layout.size);
        self.blocks[block].put(0, &layout.size.to_ne_bytes());
        for (field, given) in &object.fields {
            let (field, at) = (&of.fields[*field], layout.members[*field]);
            match given {
                Given::List(items) => {
                    let list = self.list(field, items);
                    self.point(block, at, list);
                    self.blocks[block].put(at + HERE.pointer, &items.len().to_ne_bytes());
                }
                Given::One(value) if is_flagged(field) => {
                    let wide = if field.kind == Kind::Bool { 1 } else { HERE.wide };
                    self.blocks[block].put(at, &[1]);
                    self.value(block, at + wide, value);
                }
                Given::One(value) => self.value(block, at, value),
            }
        }
        block
    }

    fn list(&mut self, field: &Field, items: &[Literal]) -> usize {
        let size = match field.kind {
            Kind::I64 | Kind::U64 | Kind::F64 => 8,
            Kind::Bool => 1,
            Kind::Bytes => 2 * HERE.pointer,
            _ => HERE.pointer,
        };
        let block = self.block(size * items.len());
        for (number, item) in items.iter().enumerate() {
            self.value(block, size * number, item);
        }
        block
    }

    fn value(&mut self, block: usize, at: usize, value: &Literal) {
        let to = match value {
            Literal::I64(value) => return self.blocks[block].put(at, &value.to_ne_bytes()),
            Literal::U64(value) => return self.blocks[block].put(at, &value.to_ne_bytes()),
            Literal::F64(value) => return self.blocks[block].put(at, &value.to_ne_bytes()),
            Literal::Bool(value) => return self.blocks[block].put(at, &[u8::from(*value)]),
            Literal::Null => return,
            Literal::Bytes(bytes) => {
                self.blocks[block].put(at + HERE.pointer, &bytes.len().to_ne_bytes());
                self.of_bytes(bytes)
            }
            Literal::Text(text) | Literal::Enum(_, text) => {
                self.of_bytes(&[text.as_bytes(), &[0]].concat())
            }
            Literal::Object(object) => self.object(object),
        };
        self.point(block, at, to);
    }
}

/// Whether a member of its struct shows that the field is set.
fn is_flagged(field: &Field) -> bool {
    matches!(field.kind, Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool)
}
