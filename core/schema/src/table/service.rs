//! A service, read from a table.

use std::fmt;
use std::sync::Arc;

use super::action::Action;
use super::common::CommonCodes;
use super::encoding::kind_of;
use super::error::TableError;
use super::object::{Enum, Field, Object};
use super::procedure;
use super::raw::RawTable;
use super::rows::{ActionRow, EnumRow, FieldRow, ObjectRow, WaiterRow, u16_at};
use super::verify;
use crate::{EnumId, Kind, ObjectId, Waiter};

/// One version of one service, with everything its actions refer to.
pub struct Service {
    table: RawTable,
    /// Lengths of its name and version, with which the text begins.
    name: usize,
    version: usize,
    common: Common,
}

/// The codes that are common to all actions.
pub(super) enum Common {
    /// The codes of the library.
    Static(&'static CommonCodes),
    /// The codes of the file that the service was loaded from.
    Loaded(Arc<CommonCodes>),
}

impl Service {
    /// An unknown service. Its objects have no fields.
    pub const EMPTY: Service = Service {
        table: RawTable::EMPTY,
        name: 0,
        version: 0,
        common: Common::Static(&CommonCodes::NONE),
    };

    /// Creates the service of a table of the generator, from its rows, its text, and the common error codes
    /// of its actions.
    ///
    /// # Panics
    /// The table has another layout. In a `static`, that is a compile-time error.
    pub const fn new(
        rows: &'static [u8],
        text: &'static str,
        common: &'static CommonCodes,
    ) -> Self {
        let table = RawTable::new(rows, text);
        let (name, version) = (u16_at(rows, 4) as usize, u16_at(rows, 6) as usize);
        Service { table, name, version, common: Common::Static(common) }
    }

    /// Creates the service of a table that was loaded from a file.
    ///
    /// # Errors
    /// Its name or its version is not valid.
    pub(super) fn of(table: RawTable, common: Common) -> Result<Self, TableError> {
        let (name, version) = (u16_at(table.bytes(), 4).into(), u16_at(table.bytes(), 6).into());
        let service = Service { table, name, version, common };
        if !verify::is_service_name(service.name()) {
            return Err(TableError::new(format!(
                "{:?} is not the name of a service",
                service.name()
            )));
        }
        if !verify::is_version(service.version()) {
            return Err(TableError::new(format!("{:?} is not a version", service.version())));
        }
        Ok(service)
    }

    pub(super) fn raw(&self) -> &RawTable {
        &self.table
    }

    /// Name in the credential scope and in the endpoint, such as `cvm`.
    pub fn name(&self) -> &str {
        self.table.text().get(..self.name).unwrap_or_default()
    }

    /// Value of `X-TC-Version`, such as `2017-03-12`.
    pub fn version(&self) -> &str {
        self.table.text().get(self.name..self.name + self.version).unwrap_or_default()
    }

    /// The error codes that are common to its actions.
    pub fn common_codes(&self) -> &CommonCodes {
        match &self.common {
            Common::Static(codes) => codes,
            Common::Loaded(codes) => codes,
        }
    }

    /// The table's rows, as [`Service::new`] takes them.
    pub fn rows(&self) -> &[u8] {
        self.table.bytes()
    }

    /// The table's text, as [`Service::new`] takes it.
    pub fn text(&self) -> &str {
        self.table.text()
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

    /// The action at a position, in alphabetical order.
    pub fn action_at(&self, at: usize) -> Action<'_> {
        Action::read(&self.table, self.common_codes(), at)
    }

    /// All actions, in alphabetical order.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = Action<'_>> {
        (0..self.table.parted::<ActionRow>()).map(|at| self.action_at(at.into()))
    }

    /// The action with that name.
    pub fn action(&self, name: &str) -> Option<Action<'_>> {
        self.action_position(name).map(|at| self.action_at(at))
    }

    /// The position of the action with that name.
    pub fn action_position(&self, name: &str) -> Option<usize> {
        let mut left = 0..usize::from(self.table.parted::<ActionRow>());
        while !left.is_empty() {
            let middle = left.start + left.len() / 2;
            let row: ActionRow = self.table.row(middle);
            match self.table.piece(row.name).cmp(name) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => left.start = middle + 1,
                std::cmp::Ordering::Greater => left.end = middle,
            }
        }
        None
    }

    /// The waiter with that name.
    pub fn waiter(&self, name: &str) -> Option<Waiter<'_>> {
        let name_of = |at: &usize| self.table.piece(self.table.row::<WaiterRow>(*at).name);
        let at = (0..self.table.count::<WaiterRow>()).find(|at| name_of(at) == name)?;
        Some(procedure::waiter(&self.table, at))
    }

    /// All waiters, in alphabetical order.
    pub fn waiters(&self) -> impl ExactSizeIterator<Item = Waiter<'_>> {
        (0..self.table.count::<WaiterRow>()).map(|at| procedure::waiter(&self.table, at))
    }

    /// The field at a position of an object, which must be one of the object's.
    #[inline(always)]
    pub fn field(&self, object: ObjectId, at: usize) -> Field<'_> {
        self.field_at(self.field_position(object, at))
    }

    /// The field at a position among the fields of all objects.
    #[inline(always)]
    pub fn field_at(&self, position: usize) -> Field<'_> {
        Field::read(&self.table, position)
    }

    /// The type of the field at a position among the fields of all objects.
    #[inline(always)]
    pub fn kind_at(&self, position: usize) -> Kind {
        let FieldRow { kind, id, .. } = self.table.row(position);
        kind_of(kind, id)
    }

    /// The position of an object's field among the fields of all objects, for tables that are parallel to
    /// this one.
    #[inline]
    pub fn field_position(&self, object: ObjectId, at: usize) -> usize {
        let ObjectRow { first_field, .. } = self.table.row(object.0.into());
        first_field as usize + at
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Service");
        out.field("name", &self.name()).field("version", &self.version()).finish_non_exhaustive()
    }
}
