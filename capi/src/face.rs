//! How generated structs lie in memory, beside the descriptors that say what is in them.

use core::ops::Range;

use tcapi_core::schema::{Kind, ObjectId, Service};

use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// A service: its descriptors and, in the same order, the layouts of its objects.
pub(crate) struct Face {
    pub(crate) service: &'static Service,
    pub(crate) layouts: &'static [Layout],
}

/// A struct. The first member of each is `struct_size`.
pub(crate) struct Layout {
    /// Name of the type in C.
    pub(crate) name: &'static str,
    pub(crate) size: usize,
    /// Offset of `request_id`, in an answer.
    pub(crate) request_id: Option<usize>,
    /// In the order of the descriptor's fields.
    pub(crate) fields: &'static [FieldLayout],
}

/// Offsets of a field and, for what has one, of its length.
pub(crate) struct FieldLayout {
    pub(crate) value: usize,
    pub(crate) length: usize,
}

impl Face {
    pub(crate) fn layout(&self, object: ObjectId) -> &'static Layout {
        &self.layouts[usize::from(object.0)]
    }

    /// Where the fields of an object lie in its struct. One with a length is its pointer and its length: no header
    /// ever had only one of the two.
    pub(crate) fn members(&self, object: ObjectId) -> impl Iterator<Item = Range<usize>> {
        let layout = self.layout(object);
        let id = layout.request_id.map(|at| at..at + size_of::<*const u8>());
        let fields = layout.fields.iter().zip(self.service.object(object).fields());
        id.into_iter()
            .chain(fields.map(|(layout, field)| layout.value..layout.end(field.kind, field.list)))
    }
}

impl FieldLayout {
    /// The first byte behind the field.
    pub(crate) fn end(&self, kind: Kind, list: bool) -> usize {
        if list || kind == Kind::Bytes {
            return self.length + size_of::<usize>();
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

/// Bytes of one item of a list.
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
