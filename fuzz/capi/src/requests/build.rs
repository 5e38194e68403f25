//! Memory of a C program, with a separate allocation for each piece, so that AddressSanitizer knows its bounds.

use core::ffi::c_int;
use core::mem::offset_of;

use arbitrary::{Result, Unstructured};
use tcapi_core::schema::{Check, Field, Kind, ObjectId, Pattern};

use crate::binding::{Binding, FieldLayout, item_size};
use crate::cancel::tc_cancel;
use crate::options::tc_call_options;
use crate::types::{tc_bytes, tc_opt_f64, tc_opt_i64, tc_opt_u64};

/// The prefix of every secret value, and of no other: it must not appear in any output.
pub(crate) const SECRET_MARK: &str = "vX9-secret-";

/// The pieces of a request.
#[derive(Default)]
pub(crate) struct Memory {
    pieces: Vec<Box<[u8]>>,
    /// The objects around the current one, for cycles.
    around: Vec<(ObjectId, *const u8)>,
}

/// A piece that is being filled in. It may begin at any address: the library accepts any alignment.
struct Piece {
    base: *mut u8,
    size: usize,
}

impl Piece {
    /// Writes a member, if it lies completely within the piece.
    fn put<T>(&self, offset: usize, value: T) {
        if offset + size_of::<T>() <= self.size {
            // SAFETY: the member is within the piece.
            unsafe { self.base.add(offset).cast::<T>().write_unaligned(value) };
        }
    }
}

impl Memory {
    fn piece(&mut self, size: usize, shift: usize) -> Piece {
        self.pieces.push(vec![0; size + shift].into());
        let base = self.pieces.last_mut().map_or(core::ptr::null_mut(), |one| one.as_mut_ptr());
        // SAFETY: the shift is within the allocation.
        Piece { base: unsafe { base.add(shift) }, size }
    }

    /// A struct with its size set. Most have the size that this version knows; one may be older, newer or never
    /// initialised.
    fn sized(&mut self, known: usize, input: &mut Unstructured<'_>) -> Result<Piece> {
        let least = size_of::<usize>();
        let (size, says) = match input.int_in_range(0..=31)? {
            0 => (known, input.arbitrary()?),
            1 | 2 => {
                let size = input.int_in_range(least..=known)?;
                (size, size)
            }
            3 | 4 => {
                let size = known + input.int_in_range(0..=40)?;
                (size, size)
            }
            _ => (known, known),
        };
        // A size that the library accepts must be true.
        let size = if (least..=64 * 1024).contains(&says) { says } else { size.max(least) };
        let shift = usize::from(input.ratio(1, 8)?);
        let piece = self.piece(size, shift);
        piece.put(0, says);
        if size > known && input.arbitrary()? {
            piece.put(known + input.int_in_range(0..=size - known - 1)?, 1u8);
        }
        Ok(piece)
    }

    /// Options of a call; valid ones if `plain`. The token is always `cancel` if the struct is large enough for it.
    pub(crate) fn options(
        &mut self,
        input: &mut Unstructured<'_>,
        plain: bool,
        cancel: *const tc_cancel,
    ) -> Result<*const u8> {
        let known = size_of::<tc_call_options>();
        let piece = if plain { self.piece(known, 0) } else { self.sized(known, input)? };
        if plain {
            piece.put(0, known);
        } else {
            piece.put(offset_of!(tc_call_options, region), self.text(input, None)?);
            piece.put(offset_of!(tc_call_options, language), self.text(input, None)?);
            piece.put(offset_of!(tc_call_options, timeout_ms), input.arbitrary::<u32>()?);
            let validation: c_int = input.int_in_range(-1..=4)?;
            piece.put(offset_of!(tc_call_options, validation), validation);
        }
        piece.put(offset_of!(tc_call_options, cancel), cancel);
        Ok(piece.base)
    }

    /// A role with any texts, or sometimes NULL.
    pub(crate) fn role(
        &mut self,
        known: usize,
        texts: &[usize],
        lifetime: usize,
        input: &mut Unstructured<'_>,
    ) -> Result<*const u8> {
        if input.ratio(1, 16)? {
            return Ok(core::ptr::null());
        }
        let piece = self.sized(known, input)?;
        for &at in texts {
            piece.put(at, self.text(input, None)?);
        }
        piece.put(lifetime, input.arbitrary::<u32>()?);
        Ok(piece.base)
    }

    /// An object, or sometimes NULL.
    pub(crate) fn object(
        &mut self,
        binding: &'static Binding,
        id: ObjectId,
        input: &mut Unstructured<'_>,
    ) -> Result<*const u8> {
        if input.ratio(1, 64)? && !input.is_empty() {
            return Ok(core::ptr::null());
        }
        let (layout, first) = (binding.layout(id), binding.service.field_position(id, 0));
        let piece = self.sized(layout.size, input)?;
        self.around.push((id, piece.base));
        for (index, field) in binding.service.object(id).fields().enumerate() {
            let at = &binding.field_at(first + index);
            // Without this, later fields would depend on every earlier one.
            if input.is_empty() || input.arbitrary::<u8>()? % 3 == 0 {
                continue;
            }
            self.field(binding, &field, at, &piece, input)?;
        }
        self.around.pop();
        Ok(piece.base)
    }

    fn field(
        &mut self,
        binding: &'static Binding,
        field: &Field<'_>,
        at: &FieldLayout,
        piece: &Piece,
        input: &mut Unstructured<'_>,
    ) -> Result<()> {
        if field.list {
            let count = input.int_in_range(0..=4)?;
            let items = self.piece(count * item_size(field.kind), 0);
            for index in 0..count {
                self.item(binding, field, &items, index * item_size(field.kind), input)?;
            }
            let given = !input.ratio(1, 16)?;
            piece.put(at.value, if given { items.base } else { core::ptr::null_mut() });
            // A NULL may have a length, which is an error that the library must report.
            piece.put(at.length(), count);
            return Ok(());
        }
        match field.kind {
            Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool => {
                piece.put(at.value, input.arbitrary::<u8>()?);
                let value = match field.kind {
                    Kind::I64 => offset_of!(tc_opt_i64, value),
                    Kind::U64 => offset_of!(tc_opt_u64, value),
                    Kind::F64 => offset_of!(tc_opt_f64, value),
                    _ => 1,
                };
                self.item(binding, field, piece, at.value + value, input)
            }
            Kind::Bytes => {
                let bytes = tc_bytes_of(self, input)?;
                piece.put(at.value, bytes.data);
                piece.put(at.length(), bytes.len);
                Ok(())
            }
            _ => self.item(binding, field, piece, at.value, input),
        }
    }

    /// One value, at its place in a struct or an array.
    fn item(
        &mut self,
        binding: &'static Binding,
        field: &Field<'_>,
        piece: &Piece,
        at: usize,
        input: &mut Unstructured<'_>,
    ) -> Result<()> {
        match field.kind {
            Kind::I64 | Kind::U64 if input.arbitrary()? => {
                piece.put(at, i64::from(input.arbitrary::<i8>()?));
            }
            Kind::I64 | Kind::U64 => piece.put(at, input.arbitrary::<u64>()?),
            Kind::F64 => piece.put(at, input.arbitrary::<f64>()?),
            Kind::Bool => piece.put(at, input.arbitrary::<u8>()?),
            Kind::Bytes => {
                let bytes = tc_bytes_of(self, input)?;
                piece.put(at, bytes);
            }
            Kind::Object(id) => {
                let object = match input.int_in_range(0..=15)? {
                    0 => self.cycle(id),
                    1 => self.chain(binding, id, input)?,
                    _ => self.object(binding, id, input)?,
                };
                piece.put(at, object);
            }
            Kind::String | Kind::Timestamp | Kind::Date | Kind::Enum(_) => {
                piece.put(at, self.text(input, Some((binding, field)))?);
            }
        }
        Ok(())
    }

    /// An object around this one, so that it contains itself.
    fn cycle(&self, id: ObjectId) -> *const u8 {
        let around = self.around.iter().rev().find(|(around, _)| *around == id);
        around.map_or(core::ptr::null(), |(_, base)| *base)
    }

    /// Objects nested through a field of their own kind, to about the depth that is refused.
    fn chain(
        &mut self,
        binding: &'static Binding,
        id: ObjectId,
        input: &mut Unstructured<'_>,
    ) -> Result<*const u8> {
        let fields: Vec<_> = binding.service.object(id).fields().collect();
        let (layout, first) = (binding.layout(id), binding.service.field_position(id, 0));
        let own: Vec<usize> =
            (0..fields.len()).filter(|&index| fields[index].kind == Kind::Object(id)).collect();
        let mut inner: *const u8 = core::ptr::null();
        for _ in 0..input.int_in_range(1..=140)? {
            let piece = self.piece(layout.size, 0);
            piece.put(0, layout.size);
            for (index, field) in fields.iter().enumerate().filter(|(_, field)| !field.list) {
                let at = binding.field_at(first + index);
                if matches!(field.kind, Kind::I64 | Kind::U64) {
                    piece.put(at.value, 1u8);
                }
            }
            if let Some(&index) = own.get(usize::from(input.arbitrary::<u8>()?) % own.len().max(1))
                && !inner.is_null()
            {
                let (field, at) = (&fields[index], binding.field_at(first + index));
                if field.list {
                    let items = self.piece(size_of::<*const u8>(), 0);
                    items.put(0, inner);
                    piece.put(at.value, items.base);
                    piece.put(at.length(), 1usize);
                } else {
                    piece.put(at.value, inner);
                }
            }
            inner = piece.base;
        }
        Ok(inner)
    }

    /// A string: NULL, any bytes, or one that the field's checks accept, sometimes with a byte changed.
    pub(crate) fn text(
        &mut self,
        input: &mut Unstructured<'_>,
        field: Option<(&Binding, &Field)>,
    ) -> Result<*const u8> {
        let mut text = match (input.int_in_range(0..=7)?, field) {
            (0, _) => return Ok(core::ptr::null()),
            (1, _) => input.arbitrary::<&[u8]>()?.to_vec(),
            (2, _) | (_, None) => input.arbitrary::<&str>()?.as_bytes().to_vec(),
            (choice, Some((binding, field))) => {
                let mut text = fitting(binding, field, input)?.into_bytes();
                if choice == 3 && !text.is_empty() {
                    let at = input.choose_index(text.len())?;
                    text[at] = input.arbitrary()?;
                }
                text
            }
        };
        text.retain(|byte| *byte != 0);
        if field.is_some_and(|(_, field)| field.secret) {
            text.splice(0..0, SECRET_MARK.bytes());
        } else if text.windows(SECRET_MARK.len()).any(|part| part == SECRET_MARK.as_bytes()) {
            text.clear();
        }
        text.push(0);
        let piece = self.piece(text.len(), 0);
        for (at, byte) in text.into_iter().enumerate() {
            piece.put(at, byte);
        }
        Ok(piece.base)
    }
}

fn tc_bytes_of(memory: &mut Memory, input: &mut Unstructured<'_>) -> Result<tc_bytes> {
    let bytes = input.arbitrary::<&[u8]>()?;
    let piece = memory.piece(bytes.len(), 0);
    for (at, byte) in bytes.iter().enumerate() {
        piece.put(at, *byte);
    }
    let data = if input.ratio(1, 16)? { core::ptr::null() } else { piece.base.cast_const() };
    Ok(tc_bytes { data, len: bytes.len() })
}

/// A text that the field's checks accept, most of the time.
fn fitting(binding: &Binding, field: &Field<'_>, input: &mut Unstructured<'_>) -> Result<String> {
    let moments = ["2020-03-10T02:43:51Z", "2020-03-10T02:43:51+08:00", "2020-03-10 02:43:51"];
    let pattern = field.checks().iter().find_map(|check| match check {
        Check::Pattern { pattern, .. } => Some(*pattern),
        _ => None,
    });
    Ok(match (field.kind, pattern) {
        (Kind::Enum(id), _) => {
            let values: Vec<_> = binding.service.enumeration(id).values().collect();
            (*input.choose(&values)?).to_owned()
        }
        (Kind::Timestamp, _) => (*input.choose(&moments)?).to_owned(),
        (Kind::Date, _) => "2020-02-29".to_owned(),
        (_, Some(pattern)) => of_pattern(&pattern, input)?,
        _ => input.arbitrary::<&str>()?.to_owned(),
    })
}

fn of_pattern(pattern: &Pattern<'_>, input: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::new();
    for part in pattern.parts() {
        let most = part.max.min(part.min.saturating_add(3));
        for _ in 0..input.int_in_range(part.min..=most)? {
            let ranges: Vec<_> = part.ranges().collect();
            let (low, high) = *input.choose(&ranges)?;
            let c = input.int_in_range(u32::from(low)..=u32::from(high))?;
            text.push(char::from_u32(c).unwrap_or(low));
        }
    }
    Ok(text)
}
