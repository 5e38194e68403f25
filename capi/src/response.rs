//! Decoded responses: read-only structs that the library owns, all of one response in one arena.

use core::cell::RefCell;
use core::ffi::c_void;
use core::ptr::NonNull;
use std::sync::Arc;

use tcapi_core::Decoded;
use tcapi_core::schema::{self, DecodeError, Kind, ObjectId, Scalar, Writer};

use crate::arena::Arena;
use crate::binding::Binding;
use crate::guard::guarded;
use crate::memory;
use crate::spare_arenas::SpareArenas;
use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// Header in front of the struct that the caller gets, for the function that frees the response.
#[repr(C, align(16))]
struct Front {
    arena: *mut Arena,
    /// Where the arena's memory is kept. NULL: nowhere.
    spare: *const SpareArenas,
}

/// A decoded response that was not returned yet.
pub(crate) struct DecodedResponse {
    arena: Box<Arena>,
    base: NonNull<u8>,
    /// Where the arena's memory is kept when the response is freed, even if its client was freed before.
    spare: Option<Arc<SpareArenas>>,
}

impl DecodedResponse {
    /// Decodes the body of a response into `into`. It stays empty if there is nothing to return: for a refusal, for
    /// a body that can't be read, and if there is no memory.
    pub(crate) fn decode(
        into: &mut Option<DecodedResponse>,
        spare: &Arc<SpareArenas>,
        binding: &'static Binding,
        object: ObjectId,
        body: &[u8],
    ) -> Decoded {
        *into = None;
        let spare = SpareArenas::serves(body.len()).then(|| spare.clone());
        let arena = spare.as_ref().map_or_else(Box::default, |spare| spare.take());
        let layout = binding.layout(object);
        let front = size_of::<Front>();
        let whole = arena.zeros::<Front>(front + layout.size);
        // SAFETY: the struct lies behind its front in one allocation.
        let base = whole.map(|whole| unsafe { whole.add(front) });
        let memory = Memory { arena: &arena, items: &Items::default() };
        let writer = StructWriter::new(binding, object, base, memory);
        writer.write(0, layout.size);
        let decoded = schema::decode(binding.service, object, body, writer)?;
        if let schema::ServiceResult::Done { request_id, .. } = &decoded {
            let writer = StructWriter::new(binding, object, base, memory);
            if let Some((offset, id)) = layout.request_id.zip(arena.text(request_id)) {
                writer.write(offset, id);
            }
            let base = base.filter(|_| !arena.is_exhausted());
            let base = base.ok_or_else(|| DecodeError::no_memory(Some(request_id.clone())))?;
            *into = Some(DecodedResponse { arena, base, spare });
        }
        Ok(decoded)
    }

    /// Returns the struct, which the caller owns from here on.
    pub(crate) fn into_raw(self) -> *mut c_void {
        let arena = Box::into_raw(self.arena);
        let spare = self.spare.map_or(core::ptr::null(), Arc::into_raw);
        // SAFETY: the front lies before the struct in the same allocation, which the arena keeps in place.
        unsafe { self.base.cast::<Front>().sub(1).write(Front { arena, spare }) };
        self.base.as_ptr().cast()
    }
}

/// Frees a response with everything in it.
///
/// # Safety
/// `response` is NULL or came from [`DecodedResponse::into_raw`] and was not freed yet.
pub(crate) unsafe fn free_response(response: *mut c_void) {
    guarded((), || {
        if response.is_null() {
            return;
        }
        // SAFETY: `into_raw` put a front before the struct, with an arena from `Box::into_raw`.
        let (arena, spare) = unsafe {
            let front = response.cast::<Front>().sub(1).read();
            (Box::from_raw(front.arena), front.spare)
        };
        if !spare.is_null() {
            // SAFETY: it is from `Arc::into_raw`, and this response's own.
            unsafe { Arc::from_raw(spare) }.put(arena);
        }
    })
}

/// Items of the lists that are being read, until their number is known: each type in the form of its C array. A list
/// that begins while another one is read ends before that one does.
#[derive(Default)]
struct Items {
    pointers: RefCell<Vec<*const u8>>,
    i64: RefCell<Vec<i64>>,
    u64: RefCell<Vec<u64>>,
    f64: RefCell<Vec<f64>>,
    bool: RefCell<Vec<bool>>,
    bytes: RefCell<Vec<tc_bytes>>,
}

/// The memory that a response is decoded into.
#[derive(Clone, Copy)]
struct Memory<'r> {
    arena: &'r Arena,
    items: &'r Items,
}

impl Memory<'_> {
    /// Adds an item to the list that began last.
    fn push<T>(self, items: &RefCell<Vec<T>>, item: T) {
        if self.arena.is_exhausted() {
            return;
        }
        let mut items = items.borrow_mut();
        if items.len() == items.capacity() && !reserved(&mut items) {
            return self.arena.note_exhausted();
        }
        items.push(item);
    }

    /// Ends the list that began last, at that position. Returns its array and its length.
    fn end<T: Copy>(self, items: &RefCell<Vec<T>>, begin: usize) -> (*const u8, usize) {
        let mut items = items.borrow_mut();
        let list = items.get(begin..).unwrap_or_default();
        let ended = (pointer(self.arena.copy(list)).cast(), list.len());
        items.truncate(begin);
        ended
    }
}

/// Makes room for one more item. Returns whether there is room.
fn reserved<T>(items: &mut Vec<T>) -> bool {
    memory::without_reserve(|| items.try_reserve(1)).is_ok()
}

/// Fills one struct in the arena.
struct StructWriter<'r> {
    binding: &'static Binding,
    object: ObjectId,
    /// Position of its first field among those of all objects.
    first_field: usize,
    /// None if there was no memory for it.
    base: Option<NonNull<u8>>,
    memory: Memory<'r>,
    /// The position of the first item of the list that is being read.
    list: Option<usize>,
}

impl<'r> StructWriter<'r> {
    fn new(
        binding: &'static Binding,
        object: ObjectId,
        base: Option<NonNull<u8>>,
        memory: Memory<'r>,
    ) -> Self {
        let first_field = binding.service.field_position(object, 0);
        StructWriter { binding, object, first_field, base, memory, list: None }
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
        pointer(self.memory.arena.copy(bytes))
    }

    fn store_text(&self, text: &str) -> *const u8 {
        pointer(self.memory.arena.text(text)).cast()
    }
}

fn pointer<T>(stored: Option<NonNull<T>>) -> *const T {
    stored.map_or(core::ptr::null(), |stored| stored.as_ptr().cast_const())
}

impl Writer for StructWriter<'_> {
    type Child<'c>
        = StructWriter<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        let (at, length) = self.offsets(field);
        if self.list.is_some() {
            let (memory, items) = (self.memory, self.memory.items);
            // The decoder puts into a list only what its descriptor says.
            match value {
                Scalar::Str(text) => memory.push(&items.pointers, self.store_text(text)),
                Scalar::I64(value) => memory.push(&items.i64, value),
                Scalar::U64(value) => memory.push(&items.u64, value),
                Scalar::F64(value) => memory.push(&items.f64, value),
                Scalar::Bool(value) => memory.push(&items.bool, value),
                Scalar::Bytes(bytes) => {
                    let data = self.store_bytes(bytes);
                    memory.push(&items.bytes, tc_bytes { data, len: bytes.len() });
                }
            }
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
        let base = self.memory.arena.zeros::<Front>(size);
        match self.list {
            Some(_) => self.memory.push(&self.memory.items.pointers, pointer(base)),
            None => self.write(self.offsets(field).0, pointer(base)),
        }
        let writer = StructWriter::new(self.binding, object, base, self.memory);
        writer.write(0, size);
        writer
    }

    fn begin_list(&mut self, field: usize) {
        let items = self.memory.items;
        self.list = Some(match self.binding.service.kind_at(self.first_field + field) {
            Kind::I64 => items.i64.borrow().len(),
            Kind::U64 => items.u64.borrow().len(),
            Kind::F64 => items.f64.borrow().len(),
            Kind::Bool => items.bool.borrow().len(),
            Kind::Bytes => items.bytes.borrow().len(),
            _ => items.pointers.borrow().len(),
        });
    }

    fn end_list(&mut self, field: usize) {
        let Some(begin) = self.list.take() else { return };
        let (memory, items) = (self.memory, self.memory.items);
        let (array, count) = match self.binding.service.kind_at(self.first_field + field) {
            Kind::I64 => memory.end(&items.i64, begin),
            Kind::U64 => memory.end(&items.u64, begin),
            Kind::F64 => memory.end(&items.f64, begin),
            Kind::Bool => memory.end(&items.bool, begin),
            Kind::Bytes => memory.end(&items.bytes, begin),
            _ => memory.end(&items.pointers, begin),
        };
        // An empty list has an address, so that it differs from a list that is absent.
        let (value, length) = self.offsets(field);
        self.write(value, array);
        self.write(length, count);
    }
}
