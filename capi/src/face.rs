//! How generated structs lie in memory, beside the descriptors that say what is in them.

use tcapi_core::schema::{Kind, ObjectId, Service};

use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// A service: its descriptors and, in the same order, the layouts of its objects.
pub(crate) struct Face {
    pub(crate) service: &'static Service,
    pub(crate) layouts: &'static [Layout],
}

/// A struct. The first member of each is `struct_size`.
pub(crate) struct Layout {
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
