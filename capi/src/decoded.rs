//! Responses decoded into one buffer, in the form that tc_call_packed() describes.

use core::cell::{Cell, RefCell};

use tcapi_core::Decoded;
use tcapi_core::schema::{
    self, DecodeError, Kind, Object, ObjectId, Scalar, Service, ServiceResult, Writer,
};

use crate::memory;

/// Decodes the body of a response into `response`, which stays empty if there is nothing to return.
pub(crate) fn decode(
    response: &mut Vec<u8>,
    service: &Service,
    object: ObjectId,
    body: &[u8],
) -> Decoded {
    *response = Vec::new();
    let buffer = Buffer::default();
    // Most responses are not longer than their JSON.
    buffer.reserve(body.len());
    let root = PackedWriter::new(service, object, &buffer, true);
    let decoded = schema::decode(service, object, body, root)?;
    if let ServiceResult::Done { request_id, .. } = &decoded {
        buffer.value(Some("RequestId"), Scalar::Str(request_id));
        buffer.end();
        if buffer.exhausted.get() {
            return Err(DecodeError::no_memory(Some(request_id.clone())));
        }
        *response = buffer.bytes.into_inner();
    }
    Ok(decoded)
}

/// Bytes that were written so far. A failed allocation does not panic: it is recorded, and nothing more is written.
#[derive(Default)]
struct Buffer {
    bytes: RefCell<Vec<u8>>,
    exhausted: Cell<bool>,
}

impl Buffer {
    /// Makes room, unless an allocation has failed before. Returns whether there is room.
    fn reserve(&self, more: usize) -> bool {
        let mut bytes = self.bytes.borrow_mut();
        if bytes.capacity() - bytes.len() < more && !self.exhausted.get() {
            let reserved = memory::without_reserve(|| bytes.try_reserve(more));
            self.exhausted.set(reserved.is_err());
        }
        !self.exhausted.get()
    }

    /// Writes parts that follow each other.
    fn put(&self, parts: &[&[u8]]) {
        if self.reserve(parts.iter().map(|part| part.len()).sum()) {
            let mut bytes = self.bytes.borrow_mut();
            parts.iter().for_each(|part| bytes.extend_from_slice(part));
        }
    }

    fn len(&self) -> usize {
        self.bytes.borrow().len()
    }

    /// The form of a length or number. No buffer is large enough for one that exceeds its type.
    fn length(&self, length: usize) -> [u8; size_of::<u32>()] {
        let length = u32::try_from(length);
        if length.is_err() {
            self.exhausted.set(true);
        }
        length.unwrap_or(0).to_ne_bytes()
    }

    /// Replaces the number at `at`.
    fn replace_length(&self, at: usize, length: usize) {
        let length = self.length(length);
        if let Some(place) = self.bytes.borrow_mut().get_mut(at..at + size_of::<u32>()) {
            place.copy_from_slice(&length);
        }
    }

    /// Ends an object.
    fn end(&self) {
        self.put(&[&self.length(0)]);
    }

    /// Writes a member, or without a name an item: `head` with the letter of its type, and what follows.
    fn member(&self, name: Option<&str>, head: &[u8], rest: &[u8]) {
        match name {
            Some(name) => {
                self.put(&[&self.length(name.len()), name.as_bytes(), head, rest]);
            }
            None => self.put(&[head, rest]),
        }
    }

    fn value(&self, name: Option<&str>, value: Scalar<'_>) {
        match value {
            Scalar::Str(text) => self.text(name, b't', text.as_bytes()),
            Scalar::Bytes(bytes) => self.text(name, b'y', bytes),
            Scalar::I64(number) => self.member(name, b"i", &number.to_ne_bytes()),
            Scalar::U64(number) => self.member(name, b"u", &number.to_ne_bytes()),
            Scalar::F64(number) => self.member(name, b"f", &number.to_ne_bytes()),
            Scalar::Bool(truth) => self.member(name, &[b'b', truth.into()], &[]),
        }
    }

    fn text(&self, name: Option<&str>, letter: u8, text: &[u8]) {
        let [a, b, c, d] = self.length(text.len());
        self.member(name, &[letter, a, b, c, d], text);
    }
}

/// Writes one object into the buffer.
struct PackedWriter<'b> {
    service: &'b Service,
    object: Object<'b>,
    buffer: &'b Buffer,
    /// The outermost object is ended by the code that began it.
    is_root: bool,
    list: Option<List>,
}

/// A list that is being written.
struct List {
    /// Position of its number of items.
    at: usize,
    items: usize,
}

impl<'b> PackedWriter<'b> {
    fn new(service: &'b Service, id: ObjectId, buffer: &'b Buffer, is_root: bool) -> Self {
        PackedWriter { service, object: service.object(id), buffer, is_root, list: None }
    }

    /// Counts a value, and returns the name of its member, unless it is an item.
    fn name(&mut self, field: usize) -> Option<&'b str> {
        let Some(list) = &mut self.list else { return Some(self.object.field(field).name) };
        list.items += 1;
        None
    }
}

impl Writer for PackedWriter<'_> {
    type Child<'c>
        = PackedWriter<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        let name = self.name(field);
        self.buffer.value(name, value);
    }

    fn object(&mut self, field: usize) -> PackedWriter<'_> {
        let name = self.name(field);
        self.buffer.member(name, b"o", &[]);
        let object = match self.object.field(field).kind {
            Kind::Object(object) => object,
            // The decoder makes objects only where its descriptor says.
            _ => return PackedWriter { list: None, is_root: false, ..*self },
        };
        PackedWriter::new(self.service, object, self.buffer, false)
    }

    fn begin_list(&mut self, field: usize) {
        let count = self.buffer.length(0);
        self.buffer.member(Some(self.object.field(field).name), b"l", &count);
        let at = self.buffer.len().saturating_sub(count.len());
        self.list = Some(List { at, items: 0 });
    }

    fn end_list(&mut self, _: usize) {
        if let Some(list) = self.list.take() {
            self.buffer.replace_length(list.at, list.items);
        }
    }

    fn end(self) {
        if !self.is_root {
            self.buffer.end();
        }
    }
}
