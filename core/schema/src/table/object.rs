//! Objects with their fields and rules, and enumerations.

use super::check::{Check, Checks};
use super::encoding::{Numbered, kind_of};
use super::raw::{RawTable, Rows};
use super::rows::{
    ConditionRow, DetailRow, EnumRow, EnumValueRow, FieldRow, LIST, ObjectRow, REQUIRED,
    RESPONSE_ONLY, RuleFieldRow, RuleRow, SECRET, USUAL_ERROR, UseRow,
};
use crate::{Condition, Kind, Length, RuleKind};

/// An object: a request, a response, or a part of one.
#[derive(Debug, Clone, Copy)]
pub struct Object<'s> {
    table: &'s RawTable,
    /// Its name in the vendor's metadata.
    pub name: &'s str,
    fields: Rows,
    rules: Rows,
}

impl<'s> Object<'s> {
    #[inline]
    pub(super) fn read(table: &'s RawTable, at: usize) -> Self {
        let (row, next): (ObjectRow, ObjectRow) = (table.row(at), table.row(at + 1));
        Object {
            table,
            name: table.piece(row.name),
            fields: Rows { first: row.first_field, end: next.first_field },
            rules: Rows { first: row.first_rule, end: next.first_rule },
        }
    }

    /// Its fields, in ABI order.
    pub fn fields(
        &self,
    ) -> impl ExactSizeIterator<Item = Field<'s>> + DoubleEndedIterator + Clone + use<'s> {
        let table = self.table;
        self.fields.positions().map(move |at| Field::read(table, at as usize))
    }

    /// Number of fields.
    #[inline]
    pub fn field_count(&self) -> usize {
        self.fields.count()
    }

    /// The field at a position, which must be one of the object's.
    #[inline(always)]
    pub fn field(&self, at: usize) -> Field<'s> {
        Field::read(self.table, self.fields.first as usize + at)
    }

    /// The position of its first field among the fields of all objects.
    #[inline]
    pub(crate) fn first_field(&self) -> usize {
        self.fields.first as usize
    }

    /// Whether the field at a position has that name.
    #[inline]
    pub(crate) fn is_named(&self, at: usize, name: &str) -> bool {
        at < self.fields.count() && self.table.is_field_named(self.first_field() + at, name)
    }

    /// The position of the field with that name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.table.field_named(self.fields, name)
    }

    /// Constraints between its fields.
    pub fn rules(&self) -> impl ExactSizeIterator<Item = Rule<'s>> + use<'s> {
        let table = self.table;
        self.rules.positions().map(move |at| {
            let row: RuleRow = table.row(at as usize);
            let kind = RuleKind::of(row.kind);
            let first = u32::from(row.first_field);
            let fields = Rows { first, end: first + u32::from(row.fields) };
            let condition = row.condition.checked_sub(1).map(|at| {
                let ConditionRow { value, assumed } = table.row(at.into());
                Condition { value: table.piece(value), assumed: assumed != 0 }
            });
            Rule { table, kind, fields, error: table.piece(row.error), condition }
        })
    }
}

/// A field of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field<'s> {
    table: &'s RawTable,
    /// Name on the wire.
    pub name: &'s str,
    /// Type of the value, or of each item of a list.
    pub kind: Kind,
    /// Whether it is a list.
    pub list: bool,
    /// Whether a request without it is rejected.
    pub required: bool,
    /// Whether its value must stay out of logs and `Debug`.
    pub secret: bool,
    /// Whether it occurs only in responses: a request with it is rejected.
    pub response_only: bool,
    detail: u16,
}

/// Constraints on an object's fields in one use of the object.
#[derive(Debug, Clone, Copy)]
pub struct Uses {
    first: u16,
    count: u8,
}

impl Uses {
    /// No constraints other than the object's own.
    pub const NONE: Uses = Uses { first: 0, count: 0 };

    /// The field at a position of the object, with the constraints of this use.
    #[inline]
    pub(crate) fn apply<'s>(self, at: usize, field: Field<'s>) -> Field<'s> {
        let first = usize::from(self.first);
        let mut rows = (first..first + usize::from(self.count)).map(|at| field.table.row(at));
        match rows.find(|row: &UseRow| usize::from(row.field) == at) {
            Some(UseRow { flags, detail, .. }) => Field {
                required: flags & REQUIRED != 0,
                response_only: flags & RESPONSE_ONLY != 0,
                detail,
                ..field
            },
            None => field,
        }
    }
}

impl<'s> Field<'s> {
    #[inline(always)]
    pub(super) fn read(table: &'s RawTable, at: usize) -> Self {
        let row: FieldRow = table.row(at);
        Field {
            table,
            name: table.piece(row.name),
            kind: kind_of(row.kind, row.id),
            list: row.flags & LIST != 0,
            required: row.flags & REQUIRED != 0,
            secret: row.flags & SECRET != 0,
            response_only: row.flags & RESPONSE_ONLY != 0,
            detail: row.detail,
        }
    }

    fn detail(&self) -> Option<DetailRow> {
        self.detail.checked_sub(1).map(|at| self.table.row(at.into()))
    }

    /// Bounds on the number of items of a list.
    pub fn length(&self) -> Option<Length<'s>> {
        let at = self.detail()?.length.checked_sub(1)?;
        Some(self.table.length(at))
    }

    /// Checks of the value, or of each item of a list.
    pub fn checks(&self) -> Checks<'s> {
        let Some(row) = self.detail().filter(|row| row.checks != 0) else { return Checks::NONE };
        let check = |at: u8| {
            (at < row.checks).then(|| Check::read(self.table, row.first_check + u16::from(at)))
        };
        Checks([check(0), check(1)])
    }

    /// Constraints on the object's fields in this use of it.
    pub fn uses(&self) -> Uses {
        self.detail().map_or(Uses::NONE, |row| Uses { first: row.first_use, count: row.uses })
    }

    /// Error code for a value that its enumeration or type does not know.
    pub fn error(&self) -> &'s str {
        self.detail().map_or(USUAL_ERROR, |row| self.table.piece(row.error))
    }
}

/// A constraint between fields of an object.
#[derive(Debug, Clone, Copy)]
pub struct Rule<'s> {
    table: &'s RawTable,
    /// The kind of the rule.
    pub kind: RuleKind,
    fields: Rows,
    /// Error code of a violation.
    pub error: &'s str,
    /// For [`RuleKind::RequiredIf`], the value that makes the other field required.
    pub condition: Option<Condition<'s>>,
}

impl<'s> Rule<'s> {
    /// Positions of its fields in the object.
    pub fn fields(
        &self,
    ) -> impl ExactSizeIterator<Item = usize> + DoubleEndedIterator + Clone + use<'s> {
        let table = self.table;
        self.fields.positions().map(move |at| {
            let RuleFieldRow { field } = table.row(at as usize);
            field.into()
        })
    }
}

/// An enumeration.
#[derive(Debug, Clone, Copy)]
pub struct Enum<'s> {
    table: &'s RawTable,
    /// Its name.
    pub name: &'s str,
    values: Rows,
}

impl<'s> Enum<'s> {
    pub(super) fn read(table: &'s RawTable, at: usize) -> Self {
        let (row, next): (EnumRow, EnumRow) = (table.row(at), table.row(at + 1));
        Enum {
            table,
            name: table.piece(row.name),
            values: Rows { first: row.first_value, end: next.first_value },
        }
    }

    /// Its values, in ABI order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &'s str> + Clone + use<'s> {
        let table = self.table;
        self.values.positions().map(move |at| {
            let EnumValueRow { name } = table.row(at as usize);
            table.piece(name)
        })
    }
}
