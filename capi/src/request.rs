//! Structs of a C caller, read through their layouts.

use core::ffi::{CStr, c_char};
use core::marker::PhantomData;

use tcapi_core::schema::{Kind, ObjectId, Reader, Unreadable, Value};

use crate::binding::{Binding, item_size};
use crate::sanitizer;
use crate::sized::check_size;
use crate::types::tc_bytes;

/// A struct of the caller.
///
/// Nothing is read beyond the size that the struct says it has. All reads are unaligned, so that the caller's packing
/// does not matter.
#[derive(Clone, Copy)]
pub(crate) struct CStruct<'a> {
    binding: &'static Binding,
    object: ObjectId,
    /// Position of its first field among those of all objects.
    first_field: usize,
    base: *const u8,
    /// Number of bytes that may be read, or why none may be.
    size: Result<usize, Unreadable>,
    life: PhantomData<&'a u8>,
}

impl<'a> CStruct<'a> {
    /// Returns the struct at `base`, or none for NULL.
    ///
    /// # Safety
    /// `base` is NULL or points to a struct of that object, from this or another version of the header,
    /// which begins with its size and is as large as it says. Everything that it points to lives for `'a`:
    /// strings end with a NUL, lists have the items that their length says.
    pub(crate) unsafe fn new(
        binding: &'static Binding,
        object: ObjectId,
        base: *const u8,
    ) -> Option<Self> {
        if base.is_null() {
            return None;
        }
        // SAFETY: not NULL, and as the caller says.
        let size =
            unsafe { check_size(base, binding.layout(object).size, binding.members(object)) };
        let first_field = binding.service.field_position(object, 0);
        Some(CStruct { binding, object, first_field, base, size, life: PhantomData })
    }

    /// Returns the request id, if this is the struct of a response.
    pub(crate) fn request_id(&self) -> Option<&'a str> {
        let at = self.binding.layout(self.object).request_id?;
        let end = at + size_of::<*const c_char>();
        let text: *const c_char =
            self.size.is_ok_and(|size| end <= size).then(|| self.member(at))?;
        // SAFETY: NULL, or a string that lives for `'a`, as the caller says.
        match unsafe { string::<Self>(text) } {
            Value::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Reads a member that lies completely within the struct.
    fn member<T: Copy>(&self, offset: usize) -> T {
        // SAFETY: `field` asks only for members that end within the size of the struct, and `T` is the
        // member's type or, for booleans, bytes.
        unsafe { self.base.add(offset).cast::<T>().read_unaligned() }
    }

    /// Returns the list in a field, which must be one.
    fn list(self, index: usize) -> CList<'a> {
        let position = self.first_field + index;
        let kind = self.binding.service.kind_at(position);
        let first = self.member(self.binding.field_at(position).value);
        CList { of: self, kind, first, item_size: item_size(kind) }
    }

    fn one(&self, kind: Kind, at: *const u8) -> Value<'a, Self> {
        // SAFETY: `at` is the address of a value of that kind inside the caller's struct or list.
        unsafe {
            match kind {
                Kind::I64 => Value::I64(at.cast::<i64>().read_unaligned()),
                Kind::U64 => Value::U64(at.cast::<u64>().read_unaligned()),
                Kind::F64 => Value::F64(at.cast::<f64>().read_unaligned()),
                // A caller's bool need not be 0 or 1.
                Kind::Bool => Value::Bool(at.read() != 0),
                Kind::Bytes => {
                    let data = at.cast::<*const u8>().read_unaligned();
                    let len = at.add(core::mem::offset_of!(tc_bytes, len));
                    bytes(data, len.cast::<usize>().read_unaligned(), true)
                }
                Kind::Object(object) => {
                    match CStruct::new(
                        self.binding,
                        object,
                        at.cast::<*const u8>().read_unaligned(),
                    ) {
                        Some(nested) => Value::Object(nested),
                        None => Value::Unset,
                    }
                }
                Kind::String | Kind::Timestamp | Kind::Date | Kind::Enum(_) => {
                    string(at.cast::<*const c_char>().read_unaligned())
                }
            }
        }
    }
}

/// # Safety
/// `text` is NULL or ends with a NUL and lives for `'a`.
unsafe fn string<'a, R>(text: *const c_char) -> Value<'a, R> {
    if text.is_null() {
        return Value::Unset;
    }
    // SAFETY: not NULL, and as the caller says.
    let text = unsafe { CStr::from_ptr(text) };
    sanitizer::reads(text.as_ptr(), text.count_bytes() + 1);
    let bytes = text.to_bytes();
    if bytes.is_ascii() {
        // SAFETY: ASCII is UTF-8. Nearly all strings are, and most are short, for which this is a fifth of the work.
        return Value::Str(unsafe { core::str::from_utf8_unchecked(bytes) });
    }
    match core::str::from_utf8(bytes) {
        Ok(text) => Value::Str(text),
        Err(_) => Value::Unreadable(Unreadable::NotUtf8),
    }
}

/// # Safety
/// `data` is NULL or has `len` bytes that live for `'a`.
unsafe fn bytes<'a, R>(data: *const u8, len: usize, empty_is_set: bool) -> Value<'a, R> {
    sanitizer::reads(data, len);
    match (data.is_null(), len) {
        (true, 0) if empty_is_set => Value::Bytes(&[]),
        (true, 0) => Value::Unset,
        (true, _) => Value::Unreadable(Unreadable::Null),
        // SAFETY: not NULL, and as the caller says.
        (false, len) => Value::Bytes(unsafe { core::slice::from_raw_parts(data, len) }),
    }
}

/// A list of the caller.
#[derive(Clone, Copy)]
struct CList<'a> {
    of: CStruct<'a>,
    kind: Kind,
    first: *const u8,
    item_size: usize,
}

impl<'a> CList<'a> {
    /// Reads an item below the length that the struct says.
    fn item(self, at: usize) -> Value<'a, CStruct<'a>> {
        // SAFETY: within the list, as the struct says how long it is.
        let item = unsafe { self.first.add(at * self.item_size) };
        sanitizer::reads(item, self.item_size);
        self.of.one(self.kind, item)
    }
}

impl<'a> Reader<'a> for CStruct<'a> {
    fn field(self, index: usize) -> Value<'a, Self> {
        let position = self.first_field + index;
        let (field, layout) =
            (self.binding.service.field_at(position), self.binding.field_at(position));
        // A field that an older caller's struct lacks is not set.
        if !self.size.is_ok_and(|size| layout.end(field.kind, field.list) <= size) {
            return Value::Unset;
        }
        if field.list {
            let items: *const u8 = self.member(layout.value);
            return match (items.is_null(), self.member::<usize>(layout.length())) {
                (true, 0) => Value::Unset,
                (true, _) => Value::Unreadable(Unreadable::Null),
                (false, length) => Value::List(length),
            };
        }
        match field.kind {
            Kind::Bytes => {
                let data = self.member(layout.value);
                // SAFETY: the caller says that its bytes are as many as their length.
                unsafe { bytes(data, self.member(layout.length()), false) }
            }
            Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool => {
                if self.member::<u8>(layout.value) == 0 {
                    return Value::Unset;
                }
                // The value is at the member's end, as its alignment requires.
                let value = layout.end(field.kind, false) - item_size(field.kind);
                // SAFETY: within the struct, as the field is.
                self.one(field.kind, unsafe { self.base.add(value) })
            }
            // SAFETY: within the struct, as the field is.
            kind => self.one(kind, unsafe { self.base.add(layout.value) }),
        }
    }

    fn item(self, index: usize, at: usize) -> Value<'a, Self> {
        self.list(index).item(at)
    }

    fn items(self, index: usize, count: usize) -> impl Iterator<Item = Value<'a, Self>> {
        let list = self.list(index);
        (0..count).map(move |at| list.item(at))
    }

    fn unreadable(self) -> Option<Unreadable> {
        self.size.err()
    }
}
