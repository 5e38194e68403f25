//! Decoded responses: read-only structs that the library owns, all of one response in one arena.

use core::ffi::c_void;
use core::ptr::NonNull;

use tcapi_core::Decoded;
use tcapi_core::schema::{self, DecodeError, Kind, ObjectId, Scalar, Writer};

use crate::arena::Arena;
use crate::binding::Binding;
use crate::guard::guarded;
use crate::memory;
use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// Header in front of the struct that the caller gets. It has the arena for the function that frees the response.
#[repr(C, align(16))]
struct Front {
    arena: *mut Arena,
}

/// A decoded response that was not returned yet.
pub(crate) struct DecodedResponse {
    arena: Box<Arena>,
    base: NonNull<u8>,
}

impl DecodedResponse {
    /// Decodes the body of a response into `into`. It stays empty if there is nothing to return: for a refusal, for
    /// a body that can't be read, and if there is no memory.
    pub(crate) fn decode(
        into: &mut Option<DecodedResponse>,
        binding: &'static Binding,
        object: ObjectId,
        body: &[u8],
    ) -> Decoded {
        *into = None;
        let arena = Box::new(Arena::default());
        let layout = binding.layout(object);
        let front = size_of::<Front>();
        let whole = arena.zeros::<Front>(front + layout.size);
        // SAFETY: the struct lies behind its front in one allocation.
        let base = whole.map(|whole| unsafe { whole.add(front) });
        let writer = StructWriter::new(binding, object, base, &arena);
        writer.write(0, layout.size);
        let decoded = schema::decode(binding.service, object, body, writer)?;
        if let schema::ServiceResult::Done { request_id, .. } = &decoded {
            let writer = StructWriter::new(binding, object, base, &arena);
            if let Some((offset, id)) = layout.request_id.zip(arena.text(request_id)) {
                writer.write(offset, id);
            }
            let base = base.filter(|_| !arena.is_exhausted());
            let base = base.ok_or_else(|| DecodeError::no_memory(Some(request_id.clone())))?;
            *into = Some(DecodedResponse { arena, base });
        }
        Ok(decoded)
    }

    /// Returns the struct, which the caller owns from here on.
    pub(crate) fn into_raw(self) -> *mut c_void {
        let arena = Box::into_raw(self.arena);
        // SAFETY: the front lies before the struct in the same allocation, which the arena keeps in place.
        unsafe { self.base.cast::<Front>().sub(1).write(Front { arena }) };
        self.base.as_ptr().cast()
    }
}

/// Frees a response with everything in it.
///
/// # Safety
/// `response` is NULL or came from [`DecodedResponse::into_raw`] and was not freed yet.
pub(crate) unsafe fn free_response(response: *mut c_void) {
    guarded((), || {
        if !response.is_null() {
            // SAFETY: `into_raw` put a front before the struct, with an arena from `Box::into_raw`.
            drop(unsafe { Box::from_raw(response.cast::<Front>().sub(1).read().arena) });
        }
    })
}

/// Fills one struct in the arena.
struct StructWriter<'r> {
    binding: &'static Binding,
    object: ObjectId,
    /// Position of its first field among those of all objects.
    first_field: usize,
    /// None if there was no memory for it.
    base: Option<NonNull<u8>>,
    arena: &'r Arena,
    /// The list that is being read.
    items: Option<Items>,
}

/// Items of a list until their number is known, each kind in the form of its C array.
enum Items {
    Pointers(Vec<*const u8>),
    I64(Vec<i64>),
    U64(Vec<u64>),
    F64(Vec<f64>),
    Bool(Vec<bool>),
    Bytes(Vec<tc_bytes>),
}

impl<'r> StructWriter<'r> {
    fn new(
        binding: &'static Binding,
        object: ObjectId,
        base: Option<NonNull<u8>>,
        arena: &'r Arena,
    ) -> Self {
        let first_field = binding.service.field_position(object, 0);
        StructWriter { binding, object, first_field, base, arena, items: None }
    }

    fn offsets(&self, field: usize) -> (usize, usize) {
        let layout = self.binding.field_at(self.first_field + field);
        (layout.value, layout.length())
    }

    /// Writes a member.
    fn write<T>(&self, offset: usize, value: T) {
        let Some(base) = self.base else { return };
        // SAFETY: offsets come from `offset_of!` of the struct that `base` was allocated for, at the alignment
        // that the largest of its members needs.
        unsafe { base.add(offset).cast::<T>().write(value) };
    }

    /// Returns a copy of bytes, or NULL if there is no memory for it.
    fn store_bytes(&self, bytes: &[u8]) -> *const u8 {
        pointer(self.arena.copy(bytes))
    }

    fn store_text(&self, text: &str) -> *const u8 {
        pointer(self.arena.text(text)).cast()
    }
}

fn pointer<T>(stored: Option<NonNull<T>>) -> *const T {
    stored.map_or(core::ptr::null(), |stored| stored.as_ptr().cast_const())
}

/// Adds an item to a list that grows outside of the arena.
fn push<T>(arena: &Arena, items: &mut Vec<T>, item: T) {
    if arena.is_exhausted() {
        return;
    }
    match memory::without_reserve(|| items.try_reserve(1)) {
        Ok(()) => items.push(item),
        Err(_) => arena.note_exhausted(),
    }
}

impl Writer for StructWriter<'_> {
    type Child<'c>
        = StructWriter<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        let (at, length) = self.offsets(field);
        if let Some(mut items) = self.items.take() {
            let arena = self.arena;
            match (&mut items, value) {
                (Items::Pointers(items), Scalar::Str(text)) => {
                    push(arena, items, self.store_text(text));
                }
                (Items::I64(items), Scalar::I64(value)) => push(arena, items, value),
                (Items::U64(items), Scalar::U64(value)) => push(arena, items, value),
                (Items::F64(items), Scalar::F64(value)) => push(arena, items, value),
                (Items::Bool(items), Scalar::Bool(value)) => push(arena, items, value),
                (Items::Bytes(items), Scalar::Bytes(bytes)) => {
                    let data = self.store_bytes(bytes);
                    push(arena, items, tc_bytes { data, len: bytes.len() });
                }
                // The decoder puts into a list only what its descriptor says.
                _ => {}
            }
            self.items = Some(items);
            return;
        }
        match value {
            Scalar::Str(text) => self.write(at, self.store_text(text)),
            Scalar::I64(value) => self.write(at, tc_opt_i64 { is_set: true, value }),
            Scalar::U64(value) => self.write(at, tc_opt_u64 { is_set: true, value }),
            Scalar::F64(value) => self.write(at, tc_opt_f64 { is_set: true, value }),
            Scalar::Bool(value) => self.write(at, tc_opt_bool { is_set: true, value }),
            Scalar::Bytes(bytes) => {
                self.write(at, self.store_bytes(bytes));
                self.write(length, bytes.len());
            }
        }
    }

    fn object(&mut self, field: usize) -> StructWriter<'_> {
        let kind = self.binding.service.kind_at(self.first_field + field);
        let object = match kind {
            Kind::Object(object) => object,
            // The decoder makes objects only where its descriptor says.
            _ => self.object,
        };
        let size = self.binding.layout(object).size;
        let base = self.arena.zeros::<Front>(size);
        match &mut self.items {
            Some(Items::Pointers(items)) => push(self.arena, items, pointer(base)),
            Some(_) => {}
            None => self.write(self.offsets(field).0, pointer(base)),
        }
        let writer = StructWriter::new(self.binding, object, base, self.arena);
        writer.write(0, size);
        writer
    }

    fn begin_list(&mut self, field: usize) {
        self.items = Some(match self.binding.service.kind_at(self.first_field + field) {
            Kind::I64 => Items::I64(Vec::new()),
            Kind::U64 => Items::U64(Vec::new()),
            Kind::F64 => Items::F64(Vec::new()),
            Kind::Bool => Items::Bool(Vec::new()),
            Kind::Bytes => Items::Bytes(Vec::new()),
            _ => Items::Pointers(Vec::new()),
        });
    }

    fn end_list(&mut self, field: usize) {
        fn store<T: Copy>(arena: &Arena, items: &[T]) -> (*const u8, usize) {
            (pointer(arena.copy(items)).cast(), items.len())
        }
        let arena = self.arena;
        let (items, count) = match self.items.take() {
            Some(Items::Pointers(items)) => store(arena, &items),
            Some(Items::I64(items)) => store(arena, &items),
            Some(Items::U64(items)) => store(arena, &items),
            Some(Items::F64(items)) => store(arena, &items),
            Some(Items::Bool(items)) => store(arena, &items),
            Some(Items::Bytes(items)) => store(arena, &items),
            None => return,
        };
        // An empty list has an address, so that it differs from a list that is absent.
        let (value, length) = self.offsets(field);
        self.write(value, items);
        self.write(length, count);
    }
}
