//! Memory layouts of generated structs. The descriptors say what is in them.

use core::ops::Range;

use tcapi_core::schema::{Kind, ObjectId, Service, name_hash};

use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// A service: its descriptors and the layouts of its structs.
pub(crate) struct Binding {
    pub(crate) service: &'static Service,
    /// Prefix of the names of its structs.
    pub(crate) prefix: &'static str,
    pub(crate) layouts: Layouts,
}

/// Tables of layouts, as the generator's `emit/c/layout.rs` writes them: a row for each object, and a number of two
/// bytes for each field of all objects.
pub(crate) struct Layouts {
    pub(crate) objects: &'static [u8],
    pub(crate) fields: &'static [u8],
}

/// Bytes of an object's row: its size, whether it is a response, and a hash of its name.
const ROW: usize = 2 + 1 + 4;

/// A struct. The first member of each is `struct_size`.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    pub(crate) size: usize,
    /// Offset of `request_id`, in a response.
    pub(crate) request_id: Option<usize>,
}

/// Offset of a field. If the field has a length, that follows its pointer.
#[derive(Clone, Copy)]
pub(crate) struct FieldLayout {
    pub(crate) value: usize,
}

/// Returns the bytes at a position. All tables of a service have the same objects and fields, so they are always long
/// enough.
#[inline]
fn bytes<const COUNT: usize>(table: &[u8], at: usize) -> [u8; COUNT] {
    table.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or([0; COUNT])
}

impl Binding {
    pub(crate) fn layout(&self, object: ObjectId) -> Layout {
        let row = usize::from(object.0) * ROW;
        let size = u16::from_le_bytes(bytes(self.layouts.objects, row)).into();
        let [is_response] = bytes(self.layouts.objects, row + 2);
        Layout { size, request_id: (is_response != 0).then_some(size_of::<usize>()) }
    }

    /// Returns the layout of a field, by its position among the fields of all objects.
    #[inline]
    pub(crate) fn field_at(&self, position: usize) -> FieldLayout {
        FieldLayout { value: u16::from_le_bytes(bytes(self.layouts.fields, 2 * position)).into() }
    }

    /// Returns the object whose struct has that name.
    pub(crate) fn object_named(&self, name: &str) -> Option<ObjectId> {
        if !name.starts_with(self.prefix) {
            return None;
        }
        let hash = name_hash(name).to_le_bytes();
        let mut objects = 0..self.service.objects().len();
        let at = objects.find(|at| bytes(self.layouts.objects, at * ROW + 3) == hash)?;
        Some(ObjectId::at(at))
    }

    /// Returns the ranges of an object's fields in its struct. A field with a length is its pointer and its length:
    /// no header ever had only one of the two.
    pub(crate) fn members(&self, object: ObjectId) -> impl Iterator<Item = Range<usize>> {
        let id = self.layout(object).request_id.map(|at| at..at + size_of::<*const u8>());
        let first = self.service.field_position(object, 0);
        let fields = self.service.object(object).fields().enumerate().map(move |(at, field)| {
            let layout = self.field_at(first + at);
            layout.value..layout.end(field.kind, field.list)
        });
        id.into_iter().chain(fields)
    }
}

impl FieldLayout {
    /// Offset of the length, for a field that has one.
    pub(crate) fn length(&self) -> usize {
        self.value + size_of::<*const u8>()
    }

    /// Offset of the first byte after the field.
    pub(crate) fn end(&self, kind: Kind, list: bool) -> usize {
        if list || kind == Kind::Bytes {
            return self.length() + size_of::<usize>();
        }
        let size = match kind {
            Kind::I64 => size_of::<tc_opt_i64>(),
            Kind::U64 => size_of::<tc_opt_u64>(),
            Kind::F64 => size_of::<tc_opt_f64>(),
            Kind::Bool => size_of::<tc_opt_bool>(),
            _ => size_of::<*const u8>(),
        };
        self.value + size
    }
}

/// Size of one item of a list, in bytes.
pub(crate) fn item_size(kind: Kind) -> usize {
    match kind {
        Kind::I64 => size_of::<i64>(),
        Kind::U64 => size_of::<u64>(),
        Kind::F64 => size_of::<f64>(),
        Kind::Bool => size_of::<bool>(),
        Kind::Bytes => size_of::<tc_bytes>(),
        _ => size_of::<*const u8>(),
    }
}
