//! Answers: read-only structs of the library's own, all in one arena.

use core::alloc::Layout as Memory;
use core::ffi::{c_char, c_void};
use core::ptr::NonNull;

use bumpalo::Bump;
use tcapi_core::schema::{Kind, ObjectId, Scalar, Writer};

use crate::boundary::guarded;
use crate::face::Face;
use crate::types::{tc_bytes, tc_opt_bool, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// What stands in front of the struct that the caller gets, so that freeing it finds the arena.
#[repr(C, align(16))]
struct Front {
    arena: *mut Bump,
}

/// An answer being filled.
pub(crate) struct Answer {
    face: &'static Face,
    object: ObjectId,
    arena: Box<Bump>,
    base: NonNull<u8>,
}

impl Answer {
    pub(crate) fn new(face: &'static Face, object: ObjectId) -> Self {
        let arena = Box::new(Bump::new());
        let front = size_of::<Front>();
        let whole = allocate(&arena, front + face.layout(object).size);
        // SAFETY: the struct lies behind its front in one allocation.
        let base = unsafe { whole.add(front) };
        write(base, 0, face.layout(object).size);
        Answer { face, object, arena, base }
    }

    pub(crate) fn writer(&self) -> StructWriter<'_> {
        StructWriter::new(self.face, self.object, self.base, &self.arena)
    }

    /// The struct, which the caller owns from here on.
    pub(crate) fn into_raw(self, request_id: &str) -> *mut c_void {
        if let Some(offset) = self.face.layout(self.object).request_id {
            write(self.base, offset, store_text(&self.arena, request_id));
        }
        let arena = Box::into_raw(self.arena);
        // SAFETY: the front lies before the struct in the same allocation, which the arena keeps in place.
        unsafe { self.base.cast::<Front>().sub(1).write(Front { arena }) };
        self.base.as_ptr().cast()
    }
}

/// Frees an answer with everything in it.
///
/// # Safety
/// `response` is NULL or came from [`Answer::into_raw`] and was not freed yet.
pub(crate) unsafe fn free_response(response: *mut c_void) {
    guarded((), || {
        if !response.is_null() {
            // SAFETY: `into_raw` put a front before the struct, with an arena from `Box::into_raw`.
            drop(unsafe { Box::from_raw(response.cast::<Front>().sub(1).read().arena) });
        }
    })
}

/// Zeroed memory for a struct.
fn allocate(arena: &Bump, size: usize) -> NonNull<u8> {
    let memory = Memory::array::<Front>(size.div_ceil(size_of::<Front>()));
    let memory = memory.unwrap_or(Memory::new::<Front>());
    let base = arena.alloc_layout(memory);
    // SAFETY: just allocated with that size.
    unsafe { base.write_bytes(0, memory.size()) };
    base
}

/// Writes a member of a struct of ours.
fn write<T>(base: NonNull<u8>, offset: usize, value: T) {
    // SAFETY: offsets come from `offset_of!` of the struct that `base` was allocated for, at the alignment
    // that the largest of its members needs.
    unsafe { base.add(offset).cast::<T>().write(value) };
}

/// Text in the arena as C sees it. A NUL inside would end it, so it becomes U+FFFD.
fn store_text(arena: &Bump, text: &str) -> *const c_char {
    if text.contains('\0') {
        return store_text(arena, &text.replace('\0', "\u{fffd}"));
    }
    let stored = arena.alloc_slice_fill_copy(text.len() + 1, 0);
    stored[..text.len()].copy_from_slice(text.as_bytes());
    stored.as_ptr().cast()
}

/// Fills one struct in the arena.
pub(crate) struct StructWriter<'r> {
    face: &'static Face,
    object: ObjectId,
    base: NonNull<u8>,
    arena: &'r Bump,
    /// The list that was begun.
    items: Option<Items>,
}

/// Items until their number is known, each kind as its C array will hold it.
enum Items {
    Pointers(Vec<*const u8>),
    I64(Vec<i64>),
    U64(Vec<u64>),
    F64(Vec<f64>),
    Bool(Vec<bool>),
    Bytes(Vec<(*const u8, usize)>),
}

impl<'r> StructWriter<'r> {
    fn new(face: &'static Face, object: ObjectId, base: NonNull<u8>, arena: &'r Bump) -> Self {
        StructWriter { face, object, base, arena, items: None }
    }

    fn offsets(&self, field: usize) -> (usize, usize) {
        let layout = &self.face.layout(self.object).fields[field];
        (layout.value, layout.length)
    }

    fn store_bytes(&self, bytes: &[u8]) -> *const u8 {
        self.arena.alloc_slice_copy(bytes).as_ptr()
    }
}

impl Writer for StructWriter<'_> {
    type Child<'c>
        = StructWriter<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        let (at, length) = self.offsets(field);
        let (arena, base) = (self.arena, self.base);
        match (&mut self.items, value) {
            (Some(Items::Pointers(items)), Scalar::Str(text)) => {
                items.push(store_text(arena, text).cast());
            }
            (Some(Items::I64(items)), Scalar::I64(value)) => items.push(value),
            (Some(Items::U64(items)), Scalar::U64(value)) => items.push(value),
            (Some(Items::F64(items)), Scalar::F64(value)) => items.push(value),
            (Some(Items::Bool(items)), Scalar::Bool(value)) => items.push(value),
            (Some(Items::Bytes(items)), Scalar::Bytes(bytes)) => {
                items.push((arena.alloc_slice_copy(bytes).as_ptr(), bytes.len()));
            }
            // The decoder puts into a list only what its descriptor says.
            (Some(_), _) => {}
            (None, Scalar::Str(text)) => write(base, at, store_text(arena, text)),
            (None, Scalar::I64(value)) => write(base, at, tc_opt_i64 { is_set: true, value }),
            (None, Scalar::U64(value)) => write(base, at, tc_opt_u64 { is_set: true, value }),
            (None, Scalar::F64(value)) => write(base, at, tc_opt_f64 { is_set: true, value }),
            (None, Scalar::Bool(value)) => write(base, at, tc_opt_bool { is_set: true, value }),
            (None, Scalar::Bytes(bytes)) => {
                write(base, at, self.store_bytes(bytes));
                write(base, length, bytes.len());
            }
        }
    }

    fn object(&mut self, field: usize) -> StructWriter<'_> {
        let kind = self.face.service.object(self.object).fields[field].kind;
        let object = match kind {
            Kind::Object(object) => object,
            // The decoder makes objects only where its descriptor says.
            _ => self.object,
        };
        let size = self.face.layout(object).size;
        let base = allocate(self.arena, size);
        write(base, 0, size);
        match &mut self.items {
            Some(Items::Pointers(items)) => items.push(base.as_ptr()),
            Some(_) => {}
            None => write(self.base, self.offsets(field).0, base.as_ptr().cast_const()),
        }
        StructWriter::new(self.face, object, base, self.arena)
    }

    fn begin_list(&mut self, field: usize) {
        self.items = Some(match self.face.service.object(self.object).fields[field].kind {
            Kind::I64 => Items::I64(Vec::new()),
            Kind::U64 => Items::U64(Vec::new()),
            Kind::F64 => Items::F64(Vec::new()),
            Kind::Bool => Items::Bool(Vec::new()),
            Kind::Bytes => Items::Bytes(Vec::new()),
            _ => Items::Pointers(Vec::new()),
        });
    }

    fn end_list(&mut self, field: usize) {
        fn store<T: Copy>(arena: &Bump, items: &[T]) -> (*const u8, usize) {
            (arena.alloc_slice_copy(items).as_ptr().cast(), items.len())
        }
        let arena = self.arena;
        let (items, count) = match self.items.take() {
            Some(Items::Pointers(items)) => store(arena, &items),
            Some(Items::I64(items)) => store(arena, &items),
            Some(Items::U64(items)) => store(arena, &items),
            Some(Items::F64(items)) => store(arena, &items),
            Some(Items::Bool(items)) => store(arena, &items),
            Some(Items::Bytes(items)) => {
                let items = items.into_iter().map(|(data, len)| tc_bytes { data, len });
                let items = arena.alloc_slice_fill_iter(items.collect::<Vec<_>>());
                (items.as_ptr().cast(), items.len())
            }
            None => return,
        };
        // An empty list that was given points somewhere, so that it differs from none.
        let (value, length) = self.offsets(field);
        write(self.base, value, items);
        write(self.base, length, count);
    }
}
