//! A table, read: a service, and what is in it.

use std::fmt;
use std::ops::Range;

use super::encoding::{self, Numbered, kind_of};
use super::rows::{
    ActionCodeRow, ActionRow, CheckRow, ClassRow, CodeRow, DetailRow, EnumRow, EnumValueRow,
    FieldRow, FloatsRow, HEADER_BYTES, IDEMPOTENT, IntegersRow, LIST, LengthRow, MAGIC, MAX_CHECKS,
    ObjectRow, PartRow, PatternRow, REGION_REQUIRED, REQUIRED, ROW_BYTES, RangeRow, RateLimitRow,
    Row, RuleFieldRow, RuleRow, SECRET, SECTIONS, TextRef, USUAL_ERROR,
};
use crate::{Effect, EnumId, Kind, Length, ObjectId, RateLimit, Retry, RuleKind};

/// One version of one service, with everything its actions refer to.
#[derive(Clone, Copy)]
pub struct Service {
    /// Name in the credential scope and in the endpoint, such as `cvm`.
    pub name: &'static str,
    /// Value of `X-TC-Version`.
    pub version: &'static str,
    rows: &'static [u8],
    text: &'static str,
    /// Where each section begins, and where the last one ends.
    starts: [u32; SECTIONS + 1],
    /// How many codes are common to all actions.
    common_codes: u32,
}

/// The rows of a part, in their section.
#[derive(Debug, Clone, Copy)]
struct Rows {
    first: u32,
    end: u32,
}

impl Rows {
    fn positions(self) -> Range<u32> {
        self.first..self.end
    }

    fn count(self) -> usize {
        self.positions().len()
    }
}

impl Service {
    /// A service of which nothing is known. Its objects have no fields.
    pub const EMPTY: Service = Service {
        name: "",
        version: "",
        rows: &[],
        text: "",
        starts: [0; SECTIONS + 1],
        common_codes: 0,
    };

    /// The service of a table that the generator has written: its rows and its text.
    ///
    /// # Panics
    /// The table is of another layout. In a `static`, that is an error of the compiler.
    pub const fn new(rows: &'static [u8], text: &'static str) -> Self {
        assert!(
            rows.len() >= HEADER_BYTES + 4 * SECTIONS
                && rows[0] == MAGIC[0]
                && rows[1] == MAGIC[1]
                && rows[2] == MAGIC[2]
                && rows[3] == MAGIC[3],
            "the table is not of this layout"
        );
        let (name, rest) = text.split_at(u16_at(rows, 4) as usize);
        let (version, _) = rest.split_at(u16_at(rows, 6) as usize);
        let mut starts = [0; SECTIONS + 1];
        let mut start = (HEADER_BYTES + 4 * SECTIONS) as u32;
        let mut section = 0;
        while section < SECTIONS {
            starts[section] = start;
            start += u32_at(rows, HEADER_BYTES + 4 * section) * ROW_BYTES[section] as u32;
            section += 1;
        }
        starts[SECTIONS] = start;
        assert!(start as usize == rows.len(), "the table is not as long as its sections");
        Service { name, version, rows, text, starts, common_codes: u32_at(rows, 8) }
    }

    /// The table's rows, as [`Service::new`] takes them.
    pub fn rows(&self) -> &'static [u8] {
        self.rows
    }

    /// The table's text, as [`Service::new`] takes it.
    pub fn text(&self) -> &'static str {
        self.text
    }

    /// The object at a position.
    #[inline]
    pub fn object(&self, id: ObjectId) -> Object<'_> {
        let at = usize::from(id.0);
        let (row, next): (ObjectRow, ObjectRow) = (self.row(at), self.row(at + 1));
        Object {
            service: self,
            name: self.piece(row.name),
            fields: Rows { first: row.first_field, end: next.first_field },
            rules: Rows { first: row.first_rule, end: next.first_rule },
        }
    }

    /// All objects, requests and responses included, by position.
    pub fn objects(&self) -> impl ExactSizeIterator<Item = Object<'_>> {
        (0..self.parted::<ObjectRow>()).map(|at| self.object(ObjectId(at)))
    }

    /// The enumeration at a position.
    pub fn enumeration(&self, id: EnumId) -> Enum<'_> {
        let at = usize::from(id.0);
        let (row, next): (EnumRow, EnumRow) = (self.row(at), self.row(at + 1));
        Enum {
            service: self,
            name: self.piece(row.name),
            values: Rows { first: row.first_value, end: next.first_value },
        }
    }

    /// All enumerations, by position.
    pub fn enums(&self) -> impl ExactSizeIterator<Item = Enum<'_>> {
        (0..self.parted::<EnumRow>()).map(|at| self.enumeration(EnumId(at)))
    }

    /// The action at a position, in the order of their names.
    pub fn action_at(&self, at: usize) -> Action<'_> {
        let (row, next): (ActionRow, ActionRow) = (self.row(at), self.row(at + 1));
        let rate_limit = row.rate_limit.checked_sub(1).map(|at| {
            let RateLimitRow { calls, per_ms } = self.row(at.into());
            RateLimit { calls, per_ms }
        });
        Action {
            name: self.piece(row.name),
            request: ObjectId(row.request),
            response: ObjectId(row.response),
            effect: Effect::of(row.effect),
            idempotent: row.flags & IDEMPOTENT != 0,
            region_required: row.flags & REGION_REQUIRED != 0,
            rate_limit,
            errors: ErrorCodes { of: Some((self, row.first_code, next.first_code)) },
        }
    }

    /// All actions, in the order of their names.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = Action<'_>> {
        (0..self.parted::<ActionRow>()).map(|at| self.action_at(at.into()))
    }

    /// The action of that name.
    pub fn action(&self, name: &str) -> Option<Action<'_>> {
        let mut left = 0..usize::from(self.parted::<ActionRow>());
        while !left.is_empty() {
            let middle = left.start + left.len() / 2;
            let row: ActionRow = self.row(middle);
            match self.piece(row.name).cmp(name) {
                std::cmp::Ordering::Equal => return Some(self.action_at(middle)),
                std::cmp::Ordering::Less => left.start = middle + 1,
                std::cmp::Ordering::Greater => left.end = middle,
            }
        }
        None
    }

    /// The field at a position of an object. It must be one of the object's.
    #[inline(always)]
    pub fn field(&self, object: ObjectId, at: usize) -> Field<'_> {
        self.field_at(self.field_position(object, at))
    }

    /// The field at a position among the fields of all objects.
    #[inline(always)]
    pub fn field_at(&self, position: usize) -> Field<'_> {
        Field::read(self, position)
    }

    /// The position of an object's field among the fields of all objects, for tables that stand beside this one.
    #[inline]
    pub fn field_position(&self, object: ObjectId, at: usize) -> usize {
        let ObjectRow { first_field, .. } = self.row(object.0.into());
        first_field as usize + at
    }

    /// A row by its position.
    #[inline(always)]
    fn row<R: Row>(&self, at: usize) -> R {
        R::read(self.rows, self.starts[R::SECTION] as usize + at * R::BYTES)
    }

    /// How many rows a section has.
    fn count<R: Row>(&self) -> usize {
        (self.starts[R::SECTION + 1] - self.starts[R::SECTION]) as usize / R::BYTES
    }

    /// The same for a section of which the last row only says where the parts end.
    fn parted<R: Row>(&self) -> u16 {
        u16::try_from(self.count::<R>()).unwrap_or(u16::MAX).saturating_sub(1)
    }

    #[inline]
    fn piece(&self, piece: TextRef) -> &'static str {
        self.text.get(piece.start()..piece.start() + piece.bytes()).unwrap_or_default()
    }

    fn length(&self, at: u16) -> Length {
        let LengthRow { min, max, error } = self.row(at.into());
        Length { min, max, error: self.piece(error) }
    }

    fn code(&self, at: usize) -> ErrorCode {
        let CodeRow { name, retry } = self.row(at);
        ErrorCode { code: self.piece(name), retry: Retry::of(retry) }
    }
}

const fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

const fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Service");
        out.field("name", &self.name).field("version", &self.version).finish_non_exhaustive()
    }
}

/// One action.
#[derive(Debug, Clone, Copy)]
pub struct Action<'s> {
    /// Value of `X-TC-Action`.
    pub name: &'static str,
    /// Its request.
    pub request: ObjectId,
    /// Its response, without `RequestId`.
    pub response: ObjectId,
    /// What a call can change.
    pub effect: Effect,
    /// Whether doing it twice equals doing it once.
    pub idempotent: bool,
    /// Whether a call needs a region.
    pub region_required: bool,
    /// The service's limit per account.
    pub rate_limit: Option<RateLimit>,
    /// The codes it can be refused with.
    pub errors: ErrorCodes<'s>,
}

/// The codes that an action can be refused with: its own, then those that are common to all actions.
#[derive(Debug, Clone, Copy)]
pub struct ErrorCodes<'s> {
    /// The service, and where the action's own begin and end among those of all actions.
    of: Option<(&'s Service, u32, u32)>,
}

impl<'s> ErrorCodes<'s> {
    /// No codes: those of an action without a spec.
    pub const NONE: ErrorCodes<'static> = ErrorCodes { of: None };

    /// Its own, in the order of the alphabet, then the common ones that are not among these, in that order too.
    pub fn iter(self) -> impl Iterator<Item = ErrorCode> + use<'s> {
        let own = self.own();
        let common = self.common().filter(move |code| own.clone().all(|own| own.code != code.code));
        self.own().chain(common)
    }

    /// What is known of a code.
    pub fn find(self, code: &str) -> Option<ErrorCode> {
        self.own().chain(self.common()).find(|known| known.code == code)
    }

    fn own(self) -> impl Iterator<Item = ErrorCode> + Clone + use<'s> {
        self.of.into_iter().flat_map(|(service, first, end)| {
            (first..end).map(|at| {
                let ActionCodeRow { code } = service.row(at as usize);
                service.code(code.into())
            })
        })
    }

    fn common(self) -> impl Iterator<Item = ErrorCode> + use<'s> {
        let codes = |(service, _, _): (&'s Service, u32, u32)| {
            (0..service.common_codes).map(|at| service.code(at as usize))
        };
        self.of.into_iter().flat_map(codes)
    }
}

/// A code that a service refuses with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErrorCode {
    /// The dotted code.
    pub code: &'static str,
    /// Whether the same request can succeed later.
    pub retry: Retry,
}

/// An object: a request, a response, or something in one.
#[derive(Debug, Clone, Copy)]
pub struct Object<'s> {
    service: &'s Service,
    /// Its name in the vendor's metadata.
    pub name: &'static str,
    fields: Rows,
    rules: Rows,
}

impl<'s> Object<'s> {
    /// Its fields, in ABI order.
    pub fn fields(
        &self,
    ) -> impl ExactSizeIterator<Item = Field<'s>> + DoubleEndedIterator + Clone + use<'s> {
        let service = self.service;
        self.fields.positions().map(move |at| Field::read(service, at as usize))
    }

    /// How many fields it has.
    #[inline]
    pub fn field_count(&self) -> usize {
        self.fields.count()
    }

    /// The field at a position. It must be one of the object's.
    #[inline(always)]
    pub fn field(&self, at: usize) -> Field<'s> {
        Field::read(self.service, self.fields.first as usize + at)
    }

    /// The position of the field of that name. Those from `expected` on are looked at first.
    #[inline]
    pub fn position(&self, name: &str, expected: usize) -> Option<usize> {
        let count = self.field_count();
        (expected..count).chain(0..expected.min(count)).find(|&at| {
            let row: FieldRow = self.service.row(self.fields.first as usize + at);
            self.service.piece(row.name) == name
        })
    }

    /// What its fields have to do with each other.
    pub fn rules(&self) -> impl ExactSizeIterator<Item = Rule<'s>> + use<'s> {
        let service = self.service;
        self.rules.positions().map(move |at| {
            let row: RuleRow = service.row(at as usize);
            let kind = RuleKind::of(row.kind);
            let first = u32::from(row.first_field);
            let fields = Rows { first, end: first + u32::from(row.fields) };
            Rule { service, kind, fields, error: service.piece(row.error) }
        })
    }
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field<'s> {
    service: &'s Service,
    /// Name on the wire.
    pub name: &'static str,
    /// Type of the value, or of each item of a list.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether a request without it is refused.
    pub required: bool,
    /// Whether its value must stay out of logs and `Debug`.
    pub secret: bool,
    detail: u16,
}

impl<'s> Field<'s> {
    #[inline(always)]
    fn read(service: &'s Service, at: usize) -> Self {
        let row: FieldRow = service.row(at);
        Field {
            service,
            name: service.piece(row.name),
            kind: kind_of(row.kind, row.id),
            list: row.flags & LIST != 0,
            required: row.flags & REQUIRED != 0,
            secret: row.flags & SECRET != 0,
            detail: row.detail,
        }
    }

    fn detail(&self) -> Option<DetailRow> {
        self.detail.checked_sub(1).map(|at| self.service.row(at.into()))
    }

    /// How many items a list may have.
    pub fn length(&self) -> Option<Length> {
        let at = self.detail()?.length.checked_sub(1)?;
        Some(self.service.length(at))
    }

    /// Checks of the value, or of each item of a list.
    pub fn checks(&self) -> Checks<'s> {
        let Some(row) = self.detail().filter(|row| row.checks != 0) else { return Checks::NONE };
        let check = |at: u8| {
            (at < row.checks).then(|| Check::read(self.service, row.first_check + u16::from(at)))
        };
        Checks([check(0), check(1)])
    }

    /// Code of a value that its enumeration or type does not know.
    pub fn error(&self) -> &'static str {
        self.detail().map_or(USUAL_ERROR, |row| self.service.piece(row.error))
    }
}

/// The checks of a value: as many as a field can have.
#[derive(Debug, Clone, Copy)]
pub struct Checks<'s>([Option<Check<'s>>; MAX_CHECKS]);

impl<'s> Checks<'s> {
    const NONE: Checks<'static> = Checks([None; MAX_CHECKS]);

    /// One after the other.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = &Check<'s>> {
        self.0.iter().map_while(Option::as_ref)
    }
}

/// A check of one value.
#[derive(Debug, Clone, Copy)]
pub enum Check<'s> {
    /// Characters of a string, bytes of `bytes`.
    Length(Length),
    /// Bounds of an integer, both included.
    Integers {
        /// The least.
        min: i128,
        /// The most.
        max: i128,
        /// Code of a violation.
        error: &'static str,
    },
    /// Bounds of a floating point number, both included.
    Floats {
        /// The least.
        min: f64,
        /// The most.
        max: f64,
        /// Code of a violation.
        error: &'static str,
    },
    /// What a string must look like.
    Pattern {
        /// The pattern.
        pattern: Pattern<'s>,
        /// Code of a violation.
        error: &'static str,
    },
}

impl<'s> Check<'s> {
    fn read(service: &'s Service, at: u16) -> Self {
        let row: CheckRow = service.row(at.into());
        let (index, error) = (usize::from(row.index), service.piece(row.error));
        match row.kind {
            encoding::CHECK_INTEGERS => {
                let IntegersRow { min, max } = service.row(index);
                Check::Integers { min, max, error }
            }
            encoding::CHECK_FLOATS => {
                let FloatsRow { min, max } = service.row(index);
                Check::Floats { min, max, error }
            }
            encoding::CHECK_PATTERN => {
                Check::Pattern { pattern: Pattern { service, row: service.row(index) }, error }
            }
            _ => Check::Length(service.length(row.index)),
        }
    }
}

/// A pattern, matched against the whole of a string.
#[derive(Clone, Copy)]
pub struct Pattern<'s> {
    service: &'s Service,
    row: PatternRow,
}

/// A part of a pattern: so many characters of a class.
#[derive(Debug, Clone, Copy)]
pub struct Part<'s> {
    service: &'s Service,
    /// The fewest.
    pub min: usize,
    /// The most.
    pub max: usize,
    class: ClassRow,
}

impl fmt::Debug for Pattern<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source()).finish()
    }
}

impl<'s> Pattern<'s> {
    /// As it was written, for messages.
    pub fn source(&self) -> &'static str {
        let start = self.row.source as usize;
        let end = start + usize::from(self.row.source_bytes);
        self.service.text.get(start..end).unwrap_or_default()
    }

    /// Whether each of its parts has a fixed number of characters.
    pub(crate) fn is_fixed(&self) -> bool {
        self.row.fixed != 0
    }

    /// The text that a fixed pattern begins with: ASCII, each character a part of its own.
    #[inline]
    pub(crate) fn literal(&self) -> &'static [u8] {
        let start = self.row.source as usize;
        let text = self.service.text.as_bytes();
        text.get(start..start + usize::from(self.row.literal)).unwrap_or_default()
    }

    /// The parts behind that text.
    #[inline]
    pub(crate) fn parts_behind(&self) -> impl ExactSizeIterator<Item = Part<'s>> + Clone + use<'s> {
        self.parts_from(self.row.literal)
    }

    /// Its parts, in order.
    pub fn parts(&self) -> impl ExactSizeIterator<Item = Part<'s>> + Clone + use<'s> {
        self.parts_from(0)
    }

    /// Its parts from that one on.
    #[inline]
    pub(crate) fn parts_from(
        &self,
        skipped: u8,
    ) -> impl ExactSizeIterator<Item = Part<'s>> + Clone + use<'s> {
        let (service, first) = (self.service, u32::from(self.row.first_part));
        (first + u32::from(skipped)..first + u32::from(self.row.parts)).map(move |at| {
            let PartRow { min, max, class } = service.row(at as usize);
            let class = service.row(class.into());
            Part { service, min: min.into(), max: max.into(), class }
        })
    }
}

impl<'s> Part<'s> {
    /// Ranges of characters, both ends included.
    pub fn ranges(&self) -> impl ExactSizeIterator<Item = (char, char)> + use<'s> {
        let (service, first) = (self.service, u32::from(self.class.first_range));
        (first..first + u32::from(self.class.ranges)).map(move |at| {
            let RangeRow { low, high } = service.row(at as usize);
            let char_of = |c| char::from_u32(c).unwrap_or_default();
            (char_of(low), char_of(high))
        })
    }

    /// Whether `byte` is an ASCII character of the class.
    #[inline]
    pub(crate) fn accepts_ascii(&self, byte: u8) -> bool {
        let half = if byte < 64 { self.class.first_half } else { self.class.second_half };
        byte.is_ascii() && half >> (byte % 64) & 1 != 0
    }

    /// Whether a character is of the class.
    pub(crate) fn accepts(&self, c: char) -> bool {
        self.ranges().any(|(low, high)| low <= c && c <= high)
    }
}

/// What fields of an object have to do with each other.
#[derive(Debug, Clone, Copy)]
pub struct Rule<'s> {
    service: &'s Service,
    /// The kind.
    pub kind: RuleKind,
    fields: Rows,
    /// Code of a violation.
    pub error: &'static str,
}

impl<'s> Rule<'s> {
    /// Positions of its fields in the object.
    pub fn fields(
        &self,
    ) -> impl ExactSizeIterator<Item = usize> + DoubleEndedIterator + Clone + use<'s> {
        let service = self.service;
        self.fields.positions().map(move |at| {
            let RuleFieldRow { field } = service.row(at as usize);
            field.into()
        })
    }
}

/// An enumeration.
#[derive(Debug, Clone, Copy)]
pub struct Enum<'s> {
    service: &'s Service,
    /// Its name.
    pub name: &'static str,
    values: Rows,
}

impl<'s> Enum<'s> {
    /// Its values, in ABI order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &'static str> + Clone + use<'s> {
        let service = self.service;
        self.values.positions().map(move |at| {
            let EnumValueRow { name } = service.row(at as usize);
            service.piece(name)
        })
    }
}
