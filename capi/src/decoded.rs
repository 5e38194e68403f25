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
        buffer.name("RequestId");
        buffer.value(Scalar::Str(request_id));
        buffer.length(0);
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

    fn put(&self, bytes: &[u8]) {
        if self.reserve(bytes.len()) {
            self.bytes.borrow_mut().extend_from_slice(bytes);
        }
    }

    fn len(&self) -> usize {
        self.bytes.borrow().len()
    }

    /// Writes a length or number. No buffer is large enough for one that exceeds its type.
    fn length(&self, length: usize) {
        match u32::try_from(length) {
            Ok(length) => self.put(&length.to_ne_bytes()),
            Err(_) => self.exhausted.set(true),
        }
    }

    /// Replaces the number at `at`.
    fn replace_length(&self, at: usize, length: usize) {
        let Ok(length) = u32::try_from(length) else { return self.exhausted.set(true) };
        if let Some(place) = self.bytes.borrow_mut().get_mut(at..at + size_of::<u32>()) {
            place.copy_from_slice(&length.to_ne_bytes());
        }
    }

    fn name(&self, name: &str) {
        self.length(name.len());
        self.put(name.as_bytes());
    }

    fn value(&self, value: Scalar<'_>) {
        match value {
            Scalar::Str(text) => self.text(b"t", text.as_bytes()),
            Scalar::Bytes(bytes) => self.text(b"y", bytes),
            Scalar::I64(number) => self.number(b'i', number.to_ne_bytes()),
            Scalar::U64(number) => self.number(b'u', number.to_ne_bytes()),
            Scalar::F64(number) => self.number(b'f', number.to_ne_bytes()),
            Scalar::Bool(truth) => self.put(&[b'b', truth.into()]),
        }
    }

    fn text(&self, letter: &[u8], text: &[u8]) {
        self.put(letter);
        self.length(text.len());
        self.put(text);
    }

    fn number(&self, letter: u8, [a, b, c, d, e, f, g, h]: [u8; 8]) {
        self.put(&[letter, a, b, c, d, e, f, g, h]);
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

    /// Writes what precedes a value: the name of its member, unless it is an item.
    fn begin_value(&mut self, field: usize) {
        match &mut self.list {
            Some(list) => list.items += 1,
            None => self.buffer.name(self.object.field(field).name),
        }
    }
}

impl Writer for PackedWriter<'_> {
    type Child<'c>
        = PackedWriter<'c>
    where
        Self: 'c;

    fn scalar(&mut self, field: usize, value: Scalar<'_>) {
        self.begin_value(field);
        self.buffer.value(value);
    }

    fn object(&mut self, field: usize) -> PackedWriter<'_> {
        self.begin_value(field);
        self.buffer.put(b"o");
        let object = match self.object.field(field).kind {
            Kind::Object(object) => object,
            // The decoder makes objects only where its descriptor says.
            _ => return PackedWriter { list: None, is_root: false, ..*self },
        };
        PackedWriter::new(self.service, object, self.buffer, false)
    }

    fn begin_list(&mut self, field: usize) {
        self.buffer.name(self.object.field(field).name);
        self.buffer.put(b"l");
        self.list = Some(List { at: self.buffer.len(), items: 0 });
        self.buffer.length(0);
    }

    fn end_list(&mut self, _: usize) {
        if let Some(list) = self.list.take() {
            self.buffer.replace_length(list.at, list.items);
        }
    }

    fn end(self) {
        if !self.is_root {
            self.buffer.length(0);
        }
    }
}
