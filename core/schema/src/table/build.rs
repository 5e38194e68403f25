//! Writer of tables from definitions.

use std::collections::HashMap;

use super::check::{ascii_of, pattern_row};
use super::encoding::{self, Numbered, number_of};
use super::error::TableError;
use super::rows::{
    ActionCodeRow, ActionRow, AllowedRow, CheckRow, ClassRow, CodeRow, ConditionRow, DetailRow,
    EnumRow, EnumValueRow, FieldRow, FloatsRow, IDEMPOTENT, IntegerRow, IntegersRow, LIST,
    LengthRow, MAGIC, MAX_CHECKS, NAMES_ID, ObjectRow, PartRow, PatternRow, REGION_REQUIRED,
    REQUIRED, RESPONSE_ONLY, ROW_BYTES, RangeRow, RateLimitRow, Row, RuleFieldRow, RuleRow, SECRET,
    SECTIONS, StepsRow, TextRef, USUAL_ERROR, UseRow,
};
use crate::definition::{Action, Check, Field, Object, Part, Pattern, Service, Use};
use crate::{CommonCodes, Condition, ErrorCode, Length, RateLimit};

/// A table: what [`Service::new`](crate::Service::new) takes.
#[derive(Debug)]
pub struct Table {
    /// Header and rows.
    pub rows: Vec<u8>,
    /// The text that rows refer to.
    pub text: String,
}

impl Service {
    /// Writes the table of the service, without the codes that are common to all actions: see
    /// [`Service::common_table`].
    ///
    /// # Errors
    /// Something has more elements than a table can number, or a name is too long. The vendor's services are
    /// far below these limits.
    pub fn table(&self) -> Result<Table, TableError> {
        let mut writer = Writer::default();
        // The text begins with name and version.
        writer.text.push_str(self.name);
        writer.text.push_str(self.version);
        let name_bytes: u16 = number(self.name.len(), "bytes of the service's name")?;
        let version_bytes: u16 = number(self.version.len(), "bytes of the version")?;
        for object in &self.objects {
            writer.object(object)?;
        }
        let (first_field, first_rule) = (writer.next::<FieldRow>()?, writer.next::<RuleRow>()?);
        writer.push(&ObjectRow { name: TextRef(0), first_field, first_rule });
        for one in &self.enums {
            let (name, first_value) = (writer.piece(one.name)?, writer.next::<EnumValueRow>()?);
            writer.push(&EnumRow { name, first_value });
            for value in &one.values {
                let name = writer.piece(value)?;
                writer.push(&EnumValueRow { name });
            }
        }
        let first_value = writer.next::<EnumValueRow>()?;
        writer.push(&EnumRow { name: TextRef(0), first_value });
        for action in &self.actions {
            writer.action(action)?;
        }
        let first_code = writer.next::<ActionCodeRow>()?;
        writer.push(&ActionRow {
            name: TextRef(0),
            request: 0,
            response: 0,
            flags: 0,
            effect: 0,
            rate_limit: 0,
            first_code,
            procedures: 0,
        });
        for waiter in &self.waiters {
            writer.waiter(waiter)?;
        }
        number::<u16>(writer.count::<ObjectRow>(), "objects")?;
        number::<u16>(writer.count::<EnumRow>(), "enumerations")?;
        number::<u16>(writer.count::<ActionRow>(), "actions")?;
        writer.finish(name_bytes, version_bytes)
    }

    /// Writes the table of the codes that are common to all actions. It is separate from those of services.
    ///
    /// # Errors
    /// As [`Service::table`].
    pub fn common_table(&self) -> Result<Table, TableError> {
        let mut writer = Writer::default();
        for code in &self.common_errors {
            writer.code(code)?;
        }
        writer.finish(0, 0)
    }

    /// Writes both tables and opens them, for a program that keeps them until it ends.
    ///
    /// # Errors
    /// As [`Service::table`].
    pub fn open(&self) -> Result<&'static crate::Service, TableError> {
        let Table { rows, text } = self.common_table()?;
        let common = Box::leak(Box::new(CommonCodes::new(rows.leak(), text.leak())));
        let Table { rows, text } = self.table()?;
        Ok(Box::leak(Box::new(crate::Service::new(rows.leak(), text.leak(), common))))
    }
}

#[derive(Default)]
pub(super) struct Writer {
    sections: [Vec<u8>; SECTIONS],
    text: String,
    pieces: HashMap<String, TextRef>,
    /// Where the sources of patterns begin in the text.
    sources: HashMap<String, usize>,
    /// Where runs of rows begin that are shared if equal, by their section and bytes.
    runs: HashMap<(usize, Vec<u8>), usize>,
}

impl Writer {
    pub(super) fn count<R: Row>(&self) -> usize {
        self.sections[R::SECTION].len() / R::BYTES
    }

    /// The position of the next row.
    fn next<R: Row>(&self) -> Result<u32, TableError> {
        number(self.count::<R>(), "rows of a section")
    }

    pub(super) fn push<R: Row>(&mut self, row: &R) {
        row.write(&mut self.sections[R::SECTION]);
    }

    /// The position of a row equal to this one, which is added if there is none.
    pub(super) fn row_once<R: Row, N: TryFrom<usize>>(
        &mut self,
        row: R,
        what: &str,
    ) -> Result<N, TableError> {
        self.run_once(&[row], what)
    }

    /// The position of a run of rows equal to these, which is added if there is none.
    pub(super) fn run_once<R: Row, N: TryFrom<usize>>(
        &mut self,
        rows: &[R],
        what: &str,
    ) -> Result<N, TableError> {
        let mut bytes = Vec::new();
        rows.iter().for_each(|row| row.write(&mut bytes));
        let at = self.count::<R>();
        let at = *self.runs.entry((R::SECTION, bytes)).or_insert(at);
        if at == self.count::<R>() {
            rows.iter().for_each(|row| self.push(row));
        }
        number(at, what)
    }

    pub(super) fn piece(&mut self, text: &str) -> Result<TextRef, TableError> {
        if let Some(known) = self.pieces.get(text) {
            return Ok(*known);
        }
        if text.len() > TextRef::MAX_BYTES {
            let message = format!("`{text}` is longer than {} bytes", TextRef::MAX_BYTES);
            return Err(TableError::new(message));
        }
        let start: u32 = number(self.append(text)?, "bytes of text")?;
        let bytes: u32 = number(text.len(), "bytes of a name")?;
        let piece = TextRef(start | bytes << 24);
        self.pieces.insert(text.to_owned(), piece);
        Ok(piece)
    }

    /// Appends a text to the table's text. Returns where it begins.
    fn append(&mut self, text: &str) -> Result<usize, TableError> {
        let start = self.text.len();
        self.text.push_str(text);
        if self.text.len() >= TextRef::END {
            return Err(TableError::new("the names are longer than 16 MiB together"));
        }
        Ok(start)
    }

    fn object(&mut self, object: &Object) -> Result<(), TableError> {
        let row = ObjectRow {
            name: self.piece(object.name)?,
            first_field: self.next::<FieldRow>()?,
            first_rule: self.next::<RuleRow>()?,
        };
        self.push(&row);
        number::<u16>(object.fields.len(), "fields of an object")?;
        for field in &object.fields {
            self.field(field)?;
        }
        for rule in &object.rules {
            let first_field: u16 = number(self.count::<RuleFieldRow>(), "fields in rules")?;
            let fields: u16 = number(rule.fields.len(), "fields of a rule")?;
            rule.fields.iter().for_each(|field| self.push(&RuleFieldRow { field: *field }));
            let (kind, error) = (rule.kind.number(), self.piece(rule.error)?);
            let condition = match &rule.condition {
                Some(condition) => self.condition(condition)?,
                None => 0,
            };
            self.push(&RuleRow { kind, first_field, fields, error, condition });
        }
        Ok(())
    }

    fn condition(
        &mut self,
        Condition { value, assumed }: &Condition<'_>,
    ) -> Result<u16, TableError> {
        let row = ConditionRow { value: self.piece(value)?, assumed: u8::from(*assumed) };
        let at: u16 = self.row_once(row, "conditions")?;
        at.checked_add(1).ok_or_else(|| too_many("conditions"))
    }

    fn field(&mut self, field: &Field) -> Result<(), TableError> {
        let (kind, id) = number_of(field.kind);
        let row = FieldRow {
            name: self.piece(field.name)?,
            kind,
            flags: flags(field),
            id,
            detail: self.detail(field)?,
        };
        self.push(&row);
        Ok(())
    }

    fn detail(&mut self, field: &Field) -> Result<u16, TableError> {
        let asks_nothing = field.length.is_none() && field.checks.is_empty();
        if asks_nothing && field.error == USUAL_ERROR && field.uses.is_empty() {
            return Ok(0);
        }
        let mut uses = Vec::new();
        for Use { position, field } in &field.uses {
            uses.push(UseRow {
                field: *position,
                flags: flags(field),
                detail: self.detail(field)?,
            });
        }
        let length = match &field.length {
            Some(length) => self.length(length)? + 1,
            None => 0,
        };
        let checks = field.checks.iter().map(|check| self.check(check));
        let checks: Vec<CheckRow> = checks.collect::<Result<_, _>>()?;
        if checks.len() > MAX_CHECKS {
            return Err(too_many("checks of one value"));
        }
        let row = DetailRow {
            error: self.piece(field.error)?,
            length,
            first_check: self.run_once(&checks, "checks")?,
            checks: number(checks.len(), "checks of a field")?,
            first_use: self.run_once(&uses, "uses of objects")?,
            uses: number(uses.len(), "fields of a use")?,
        };
        let at: u16 = self.row_once(row, "checked fields")?;
        at.checked_add(1).ok_or_else(|| too_many("checked fields"))
    }

    fn length(&mut self, Length { min, max, error }: &Length<'static>) -> Result<u16, TableError> {
        let row = LengthRow { min: *min, max: *max, error: self.piece(error)? };
        let at: u16 = self.row_once(row, "lengths")?;
        if at == u16::MAX { Err(too_many("lengths")) } else { Ok(at) }
    }

    fn check(&mut self, check: &Check) -> Result<CheckRow, TableError> {
        Ok(match check {
            Check::Length(length) => CheckRow {
                kind: encoding::CHECK_LENGTH,
                index: self.length(length)?,
                error: self.piece(length.error)?,
            },
            Check::Integers { min, max, error } => CheckRow {
                kind: encoding::CHECK_INTEGERS,
                index: self.row_once(IntegersRow { min: *min, max: *max }, "ranges")?,
                error: self.piece(error)?,
            },
            Check::Floats { min, max, error } => CheckRow {
                kind: encoding::CHECK_FLOATS,
                index: self.row_once(FloatsRow { min: *min, max: *max }, "ranges")?,
                error: self.piece(error)?,
            },
            Check::Allowed { integers, error } => {
                let rows = integers.iter().map(|integer| IntegerRow { integer: *integer });
                let rows: Vec<IntegerRow> = rows.collect();
                let first = self.run_once(&rows, "allowed integers")?;
                let count = number(rows.len(), "allowed integers")?;
                CheckRow {
                    kind: encoding::CHECK_ALLOWED,
                    index: self.row_once(AllowedRow { first, count }, "allowed integers")?,
                    error: self.piece(error)?,
                }
            }
            Check::Steps { from, step, error } => CheckRow {
                kind: encoding::CHECK_STEPS,
                index: self.row_once(StepsRow { from: *from, step: *step }, "steps")?,
                error: self.piece(error)?,
            },
            Check::Pattern { pattern, error } => CheckRow {
                kind: encoding::CHECK_PATTERN,
                index: self.pattern(pattern)?,
                error: self.piece(error)?,
            },
        })
    }

    fn pattern(&mut self, pattern: &Pattern) -> Result<u16, TableError> {
        // It may be longer than a name.
        let source = match self.sources.get(pattern.source) {
            Some(known) => *known,
            None => {
                let start = self.append(pattern.source)?;
                self.sources.insert(pattern.source.to_owned(), start);
                start
            }
        };
        let parts = pattern.parts.iter().map(|part| self.part(part));
        let parts: Vec<PartRow> = parts.collect::<Result<_, _>>()?;
        let (fixed, literal) = pattern_row(&pattern.parts, pattern.source);
        let row = PatternRow {
            source: number(source, "bytes of text")?,
            source_bytes: number(pattern.source.len(), "bytes of a pattern")?,
            first_part: self.run_once(&parts, "parts of patterns")?,
            parts: number(parts.len(), "parts of a pattern")?,
            fixed,
            literal,
        };
        self.row_once(row, "patterns")
    }

    fn part(&mut self, Part { class, min, max }: &Part) -> Result<PartRow, TableError> {
        let ranges =
            class.iter().map(|&(low, high)| RangeRow { low: low.into(), high: high.into() });
        let ranges: Vec<RangeRow> = ranges.collect();
        let [first_half, second_half] = ascii_of(ranges.iter().map(|row| (row.low, row.high)));
        let row = ClassRow {
            first_half,
            second_half,
            first_range: self.run_once(&ranges, "ranges of characters")?,
            ranges: number(ranges.len(), "ranges of a class")?,
        };
        let class = self.row_once(row, "classes of characters")?;
        Ok(PartRow { min: *min, max: *max, class })
    }

    fn action(&mut self, action: &Action) -> Result<(), TableError> {
        let rate_limit = match action.rate_limit {
            Some(RateLimit { calls, per_ms }) => {
                let at: u16 = self.row_once(RateLimitRow { calls, per_ms }, "rate limits")?;
                at.checked_add(1).ok_or_else(|| too_many("rate limits"))?
            }
            None => 0,
        };
        let flag = |set, flag| if set { flag } else { 0 };
        let row = ActionRow {
            name: self.piece(action.name)?,
            request: action.request.0,
            response: action.response.0,
            flags: flag(action.idempotent, IDEMPOTENT)
                | flag(action.region_required, REGION_REQUIRED),
            effect: action.effect.number(),
            rate_limit,
            first_code: self.next::<ActionCodeRow>()?,
            procedures: self.procedures(&action.procedures)?,
        };
        self.push(&row);
        for error in &action.errors {
            let code = self.code(error)?;
            self.push(&ActionCodeRow { code });
        }
        Ok(())
    }

    fn code(&mut self, code: &ErrorCode<'static>) -> Result<u16, TableError> {
        let ErrorCode { code, retry, names_id } = code;
        let row = CodeRow {
            name: self.piece(code)?,
            retry: retry.number(),
            flags: if *names_id { NAMES_ID } else { 0 },
        };
        self.row_once(row, "codes")
    }

    fn finish(self, name_bytes: u16, version_bytes: u16) -> Result<Table, TableError> {
        let mut rows = MAGIC.to_vec();
        rows.extend(name_bytes.to_le_bytes());
        rows.extend(version_bytes.to_le_bytes());
        for (section, bytes) in self.sections.iter().zip(ROW_BYTES) {
            let count: u32 = number(section.len() / bytes, "rows of a section")?;
            rows.extend(count.to_le_bytes());
        }
        self.sections.iter().for_each(|section| rows.extend_from_slice(section));
        number::<u32>(rows.len(), "bytes")?;
        Ok(Table { rows, text: self.text })
    }
}

fn flags(field: &Field) -> u8 {
    let flag = |set, flag| if set { flag } else { 0 };
    flag(field.list, LIST)
        | flag(field.required, REQUIRED)
        | flag(field.secret, SECRET)
        | flag(field.response_only, RESPONSE_ONLY)
}

/// Converts a count or position to the type that the table has for it.
pub(super) fn number<N: TryFrom<usize>>(number: usize, of: &str) -> Result<N, TableError> {
    N::try_from(number).map_err(|_| too_many(of))
}

pub(super) fn too_many(of: &str) -> TableError {
    TableError::new(format!("a service has too many {of}"))
}
