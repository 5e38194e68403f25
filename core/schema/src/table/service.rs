//! A service: a table, read.

use std::fmt;

use super::action::Action;
use super::object::{Enum, Field, Object};
use super::raw::RawTable;
use super::rows::{ActionRow, EnumRow, HEADER_BYTES, MAGIC, ObjectRow, ROW_BYTES, SECTIONS};
use crate::{EnumId, ObjectId};

/// One version of one service, with everything its actions refer to.
#[derive(Clone, Copy)]
pub struct Service {
    /// Name in the credential scope and in the endpoint, such as `cvm`.
    pub name: &'static str,
    /// Value of `X-TC-Version`.
    pub version: &'static str,
    table: RawTable,
}

impl Service {
    /// A service of which nothing is known. Its objects have no fields.
    pub const EMPTY: Service = Service {
        name: "",
        version: "",
        table: RawTable { rows: &[], text: "", starts: [0; SECTIONS + 1], common_codes: 0 },
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
        let common_codes = u32_at(rows, 8);
        Service { name, version, table: RawTable { rows, text, starts, common_codes } }
    }

    /// The table's rows, as [`Service::new`] takes them.
    pub fn rows(&self) -> &'static [u8] {
        self.table.rows
    }

    /// The table's text, as [`Service::new`] takes it.
    pub fn text(&self) -> &'static str {
        self.table.text
    }

    /// The object at a position.
    #[inline]
    pub fn object(&self, id: ObjectId) -> Object<'_> {
        Object::read(&self.table, id.0.into())
    }

    /// All objects, requests and responses included, by position.
    pub fn objects(&self) -> impl ExactSizeIterator<Item = Object<'_>> {
        (0..self.table.parted::<ObjectRow>()).map(|at| self.object(ObjectId(at)))
    }

    /// The enumeration at a position.
    pub fn enumeration(&self, id: EnumId) -> Enum<'_> {
        Enum::read(&self.table, id.0.into())
    }

    /// All enumerations, by position.
    pub fn enums(&self) -> impl ExactSizeIterator<Item = Enum<'_>> {
        (0..self.table.parted::<EnumRow>()).map(|at| self.enumeration(EnumId(at)))
    }

    /// The action at a position, in the order of their names.
    pub fn action_at(&self, at: usize) -> Action<'_> {
        Action::read(&self.table, at)
    }

    /// All actions, in the order of their names.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = Action<'_>> {
        (0..self.table.parted::<ActionRow>()).map(|at| self.action_at(at.into()))
    }

    /// The action of that name.
    pub fn action(&self, name: &str) -> Option<Action<'_>> {
        let mut left = 0..usize::from(self.table.parted::<ActionRow>());
        while !left.is_empty() {
            let middle = left.start + left.len() / 2;
            let row: ActionRow = self.table.row(middle);
            match self.table.piece(row.name).cmp(name) {
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
        Field::read(&self.table, position)
    }

    /// The position of an object's field among the fields of all objects, for tables that stand beside this one.
    #[inline]
    pub fn field_position(&self, object: ObjectId, at: usize) -> usize {
        let ObjectRow { first_field, .. } = self.table.row(object.0.into());
        first_field as usize + at
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
