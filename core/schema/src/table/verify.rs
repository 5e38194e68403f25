//! Checks of the rows of a table that is loaded from a file.
//!
//! Each kind of row has its own check, which the compiler enforces: a new section needs an implementation of
//! [`Verified`], and a new cell must be named where the row is destructured. There are two passes: first each
//! row by itself, including its references; then the relations between rows, which may rely on the first
//! pass.
//!
//! Besides positions and ranges, the checks bound the cost of using the table. Rows that the writer never
//! lets overlap must not overlap, so that a small file can't refer to the same rows over and over.

use std::collections::HashSet;
use std::ops::Range;

use super::check::{Pattern, ascii_of};
use super::encoding::{
    CHECK_ALLOWED, CHECK_FLOATS, CHECK_INTEGERS, CHECK_LENGTH, CHECK_PATTERN, CHECK_STEPS, KINDS,
    Numbered, is_check_of, kind_of,
};
use super::error::TableError;
use super::raw::RawTable;
use super::rows::{
    AcceptorRow, ActionCodeRow, ActionRow, AllowedRow, CheckRow, ClassRow, CodeRow, ConditionRow,
    DetailRow, EnumRow, EnumValueRow, FieldRow, FloatsRow, IDEMPOTENT, IntegerRow, IntegersRow,
    LIST, LengthRow, MAX_CHECKS, MAX_HEADER_NAME_BYTES, MatchRow, NAMES_ID, ObjectRow, PageRow,
    PartRow, PatternRow, ProceduresRow, REGION_REQUIRED, REQUIRED, RESPONSE_ONLY, RangeRow,
    RateLimitRow, Row, RuleFieldRow, RuleRow, SECRET, SettleRow, StepsRow, TextRef, UseRow,
    ValueRow, WaiterRow, each_row,
};
use crate::{Effect, Kind, ObjectId, Retry, RuleKind, parse_pattern};

/// Maximum number of fields of an object and of values of an enumeration.
const MAX_MEMBERS: usize = 4096;
/// Maximum number of rules of an object, and of ranges of a character class.
const MAX_RULES: usize = 255;
const MAX_RANGES: usize = 255;
/// Maximum number of parts of a pattern.
const MAX_PARTS: usize = 1024;

pub(super) type Verdict = Result<(), TableError>;

/// Checks the table of a service.
pub(super) fn service(table: &RawTable) -> Verdict {
    let verifier = Verifier { table };
    for (section, rows) in [
        ("ObjectRow", table.count::<ObjectRow>()),
        ("EnumRow", table.count::<EnumRow>()),
        ("ActionRow", table.count::<ActionRow>()),
    ] {
        // The last row marks the end of the parts, and positions are 16-bit numbers.
        if rows == 0 || rows > usize::from(u16::MAX) {
            return refuse(format!("it has {rows} rows of {section}"));
        }
    }
    verifier.each_row()?;
    verifier.objects()?;
    verifier.enums()?;
    verifier.actions()?;
    verifier.patterns()?;
    Ok(())
}

/// Checks a table of codes alone.
pub(super) fn common_codes(table: &RawTable) -> Verdict {
    let codes = table.count::<CodeRow>();
    if codes != table.row_count() {
        return refuse("it has rows that are not codes");
    }
    let verifier = Verifier { table };
    verifier.each_row()?;
    let mut names = HashSet::new();
    let twice = (0..codes).map(|at| table.code(at).code).find(|code| !names.insert(*code));
    twice.map_or(Ok(()), |code| refuse(format!("duplicate code {code}")))
}

/// Whether a service name is valid. It is used in host names and headers.
pub(super) fn is_service_name(name: &str) -> bool {
    is_short(name) && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// Whether a version is valid. It is used in a header.
pub(super) fn is_version(version: &str) -> bool {
    is_short(version) && version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

fn is_short(name: &str) -> bool {
    (1..=MAX_HEADER_NAME_BYTES).contains(&name.len())
}

pub(super) fn refuse<T>(why: impl Into<String>) -> Result<T, TableError> {
    Err(TableError::new(why))
}

/// The check of a row by itself.
pub(super) trait Verified: Row {
    fn verify(&self, at: usize, of: &Verifier<'_>) -> Verdict;
}

pub(super) struct Verifier<'t> {
    table: &'t RawTable,
}

impl<'t> Verifier<'t> {
    fn each_row(&self) -> Verdict {
        macro_rules! rows {
            ($($row:ident)*) => {$( self.rows_of::<$row>()?; )*};
        }
        each_row!(rows);
        Ok(())
    }

    fn rows_of<R: Verified>(&self) -> Verdict {
        (0..self.table.count::<R>()).try_for_each(|at| {
            let row: R = self.table.row(at);
            row.verify(at, self).map_err(|why| why.of(&format!("{} {at}", R::NAME)))
        })
    }

    pub(super) fn row<R: Row>(&self, at: usize) -> R {
        self.table.row(at)
    }

    /// Checks and returns a piece of the text.
    pub(super) fn text(&self, piece: TextRef) -> Result<&'t str, TableError> {
        let (start, end) = (piece.start(), piece.start() + piece.bytes());
        match self.table.text().get(start..end) {
            Some(text) => Ok(text),
            None => refuse(format!("bytes {start} to {end} are not a part of the text")),
        }
    }

    /// Checks and returns the name of an object, a field or the like.
    pub(super) fn name(&self, piece: TextRef) -> Result<&'t str, TableError> {
        let name = self.text(piece)?;
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if name.is_empty() || !name.bytes().all(plain) {
            return refuse(format!("{name:?} can't be a name"));
        }
        Ok(name)
    }

    /// Checks a dotted error code.
    pub(super) fn code(&self, piece: TextRef) -> Verdict {
        let code = self.text(piece)?;
        if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_graphic()) {
            return refuse(format!("{code:?} can't be a code"));
        }
        Ok(())
    }

    /// Checks that there is a row at that position.
    pub(super) fn position<R: Row>(&self, at: impl Into<u64>) -> Verdict {
        let (at, count) = (at.into(), self.table.count::<R>());
        if at >= count as u64 {
            return refuse(format!("it refers to {} {at} of {count}", R::NAME));
        }
        Ok(())
    }

    /// Checks an optional reference, which is a position plus one; 0 means none.
    pub(super) fn optional<R: Row>(&self, at: u16) -> Verdict {
        at.checked_sub(1).map_or(Ok(()), |at| self.position::<R>(at))
    }

    /// Checks that there are that many rows from `first` on.
    pub(super) fn run<R: Row>(&self, first: u32, rows: usize) -> Verdict {
        let (end, count) = (first as usize + rows, self.table.count::<R>());
        if end > count {
            return refuse(format!("it refers to {} {first} to {end} of {count}", R::NAME));
        }
        Ok(())
    }

    /// Checks that the parts of a row follow those of the row before it, and end where those of the next row
    /// begin. `first` returns where a row's parts begin; the last row is a sentinel.
    fn parts<R: Row, P: Row>(&self, at: usize, first: impl Fn(&R) -> u32, most: usize) -> Verdict {
        let last = self.table.count::<R>() - 1;
        let begin = first(&self.table.row(at));
        if at == 0 && begin != 0 {
            return refuse(format!("its first {} is {begin}, not 0", P::NAME));
        }
        if at == last {
            let count = self.table.count::<P>();
            if begin as usize != count {
                return refuse(format!("the last {} is {begin} of {count}", P::NAME));
            }
            return Ok(());
        }
        let end = first(&self.table.row(at + 1));
        match end.checked_sub(begin) {
            None => refuse(format!("its {} end at {end}, before {begin}", P::NAME)),
            Some(parts) if parts as usize > most => {
                refuse(format!("it has {parts} {}; the maximum is {most}", P::NAME))
            }
            Some(_) => Ok(()),
        }
    }
}

fn flags(found: u8, known: u8) -> Verdict {
    match found & !known {
        0 => Ok(()),
        _ => refuse(format!("its flags are {found:#x}, and {known:#x} are known")),
    }
}

pub(super) fn one_of<N: Numbered>(number: u8, what: &str) -> Verdict {
    match usize::from(number) < N::ALL.len() {
        true => Ok(()),
        false => refuse(format!("its {what} is {number}, and {} are known", N::ALL.len())),
    }
}

fn ordered<N: PartialOrd + std::fmt::Display>(min: N, max: N) -> Verdict {
    // Also false for NaN.
    if min <= max { Ok(()) } else { refuse(format!("its bounds are {min} to {max}")) }
}

impl Verified for ObjectRow {
    fn verify(&self, at: usize, of: &Verifier<'_>) -> Verdict {
        let &ObjectRow { name, first_field: _, first_rule: _ } = self;
        if at + 1 < of.table.count::<Self>() {
            of.name(name)?;
        }
        of.parts::<Self, FieldRow>(at, |row| row.first_field, MAX_MEMBERS)?;
        of.parts::<Self, RuleRow>(at, |row| row.first_rule, MAX_RULES)
    }
}

impl Verified for FieldRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &FieldRow { name, kind, flags: set, id, detail } = self;
        of.name(name)?;
        flags(set, LIST | REQUIRED | SECRET | RESPONSE_ONLY)?;
        of.optional::<DetailRow>(detail)?;
        if kind >= KINDS {
            return refuse(format!("its kind is {kind}, and {KINDS} are known"));
        }
        match kind_of(kind, id) {
            // The last row is a sentinel.
            Kind::Object(id) => of.position::<ObjectRow>(u32::from(id.0) + 1),
            Kind::Enum(id) => of.position::<EnumRow>(u32::from(id.0) + 1),
            _ if id != 0 => refuse(format!("its id is {id}, and its kind has none")),
            _ => Ok(()),
        }
    }
}

impl Verified for DetailRow {
    fn verify(&self, at: usize, of: &Verifier<'_>) -> Verdict {
        let &DetailRow { error, length, first_check, checks, first_use, uses } = self;
        of.code(error)?;
        of.optional::<LengthRow>(length)?;
        if usize::from(checks) > MAX_CHECKS {
            return refuse(format!("it has {checks} checks; the maximum is {MAX_CHECKS}"));
        }
        of.run::<CheckRow>(first_check.into(), checks.into())?;
        of.run::<UseRow>(first_use.into(), uses.into())?;
        // Prevents a use that refers to itself.
        for row in usize::from(first_use)..usize::from(first_use) + usize::from(uses) {
            let UseRow { detail, .. } = of.table.row(row);
            if usize::from(detail) > at {
                return refuse(format!("UseRow {row} refers to a DetailRow that is not before it"));
            }
        }
        Ok(())
    }
}

impl Verified for UseRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        // Positions are checked with the object.
        let &UseRow { field: _, flags: set, detail } = self;
        flags(set, LIST | REQUIRED | SECRET | RESPONSE_ONLY)?;
        of.optional::<DetailRow>(detail)
    }
}

impl Verified for LengthRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &LengthRow { min, max, error } = self;
        of.code(error)?;
        ordered(min, max)
    }
}

impl Verified for CheckRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &CheckRow { kind, index, error } = self;
        of.code(error)?;
        match kind {
            CHECK_LENGTH => of.position::<LengthRow>(index),
            CHECK_INTEGERS => of.position::<IntegersRow>(index),
            CHECK_FLOATS => of.position::<FloatsRow>(index),
            CHECK_PATTERN => of.position::<PatternRow>(index),
            CHECK_ALLOWED => of.position::<AllowedRow>(index),
            CHECK_STEPS => of.position::<StepsRow>(index),
            _ => refuse(format!("its kind {kind} is unknown")),
        }
    }
}

impl Verified for IntegersRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        let &IntegersRow { min, max } = self;
        ordered(min, max)
    }
}

impl Verified for AllowedRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &AllowedRow { first, count } = self;
        if count == 0 || usize::from(count) > MAX_MEMBERS {
            return refuse(format!("it has {count} integers; 1 to {MAX_MEMBERS} are allowed"));
        }
        of.run::<IntegerRow>(first.into(), count.into())
    }
}

impl Verified for IntegerRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        // Any integer may be allowed.
        let &IntegerRow { integer: _ } = self;
        Ok(())
    }
}

impl Verified for StepsRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        let &StepsRow { from, step } = self;
        // Any integer that a field can have, so that adding a few steps does not overflow.
        if !(i64::MIN.into()..=u64::MAX.into()).contains(&from) {
            return refuse(format!("its first integer is {from}, which no field can have"));
        }
        match step {
            0 => refuse("its step is 0"),
            _ => Ok(()),
        }
    }
}

impl Verified for FloatsRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        let &FloatsRow { min, max } = self;
        ordered(min, max)
    }
}

impl Verified for PatternRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &PatternRow { source, source_bytes, first_part, parts, fixed, literal } = self;
        let (start, end) = (source as usize, source as usize + usize::from(source_bytes));
        let Some(source) = of.table.text().get(start..end) else {
            return refuse(format!("bytes {start} to {end} are not a part of the text"));
        };
        of.run::<PartRow>(first_part.into(), parts.into())?;
        if usize::from(parts) > MAX_PARTS {
            return refuse(format!("it has {parts} parts; the maximum is {MAX_PARTS}"));
        }
        if fixed > 1 {
            return refuse(format!("fixed is {fixed}, neither 0 nor 1"));
        }
        if u16::from(literal) > parts || source.get(..literal.into()).is_none() {
            return refuse(format!("it begins with {literal} characters, and has fewer"));
        }
        Ok(())
    }
}

impl Verified for PartRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &PartRow { min, max, class } = self;
        of.position::<ClassRow>(class)?;
        ordered(min, max)
    }
}

impl Verified for ClassRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &ClassRow { first_half, second_half, first_range, ranges } = self;
        of.run::<RangeRow>(first_range.into(), ranges.into())?;
        if usize::from(ranges) > MAX_RANGES {
            return refuse(format!("it has {ranges} ranges; the maximum is {MAX_RANGES}"));
        }
        let first = usize::from(first_range);
        let rows = (first..first + usize::from(ranges)).map(|at| of.table.row::<RangeRow>(at));
        if ascii_of(rows.map(|row| (row.low, row.high))) != [first_half, second_half] {
            return refuse("its ASCII characters are not those of its ranges");
        }
        Ok(())
    }
}

impl Verified for RangeRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        let &RangeRow { low, high } = self;
        if let Some(none) = [low, high].into_iter().find(|c| char::from_u32(*c).is_none()) {
            return refuse(format!("{none:#x} is not a character"));
        }
        ordered(low, high)
    }
}

impl Verified for RuleRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &RuleRow { kind, first_field, fields, error, condition } = self;
        of.code(error)?;
        one_of::<RuleKind>(kind, "kind")?;
        of.optional::<ConditionRow>(condition)?;
        let (conditional, two) = (RuleKind::of(kind) == RuleKind::RequiredIf, fields == 2);
        if conditional != (condition != 0) || (conditional && !two) {
            return refuse("a condition goes with two fields that a rule requires if it holds");
        }
        of.run::<RuleFieldRow>(first_field.into(), fields.into())
    }
}

impl Verified for ConditionRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &ConditionRow { value, assumed } = self;
        let value = of.text(value)?;
        if value.contains(char::is_control) {
            return refuse(format!("{value:?} can't be a value"));
        }
        match assumed {
            0 | 1 => Ok(()),
            _ => refuse(format!("assumed is {assumed}, neither 0 nor 1")),
        }
    }
}

impl Verified for RuleFieldRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        // Positions are checked with the object.
        let &RuleFieldRow { field: _ } = self;
        Ok(())
    }
}

impl Verified for EnumRow {
    fn verify(&self, at: usize, of: &Verifier<'_>) -> Verdict {
        let &EnumRow { name, first_value: _ } = self;
        if at + 1 < of.table.count::<Self>() {
            of.name(name)?;
        }
        of.parts::<Self, EnumValueRow>(at, |row| row.first_value, MAX_MEMBERS)
    }
}

impl Verified for EnumValueRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &EnumValueRow { name } = self;
        let value = of.text(name)?;
        if value.contains(char::is_control) {
            return refuse(format!("{value:?} can't be a value"));
        }
        Ok(())
    }
}

impl Verified for ActionRow {
    fn verify(&self, at: usize, of: &Verifier<'_>) -> Verdict {
        let &ActionRow {
            name,
            request,
            response,
            flags: set,
            effect,
            rate_limit,
            first_code: _,
            procedures,
        } = self;
        of.parts::<Self, ActionCodeRow>(at, |row| row.first_code, usize::from(u16::MAX))?;
        if at + 1 == of.table.count::<Self>() {
            return Ok(());
        }
        let name = of.text(name)?;
        // It is used in a header.
        if !is_short(name) || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return refuse(format!("{name:?} can't be the name of an action"));
        }
        for id in [request, response] {
            // The last row is a sentinel.
            of.position::<ObjectRow>(u32::from(id) + 1)?;
        }
        flags(set, IDEMPOTENT | REGION_REQUIRED)?;
        one_of::<Effect>(effect, "effect")?;
        of.optional::<RateLimitRow>(rate_limit)?;
        of.optional::<ProceduresRow>(procedures)
    }
}

impl Verified for RateLimitRow {
    fn verify(&self, _: usize, _: &Verifier<'_>) -> Verdict {
        let &RateLimitRow { calls, per_ms } = self;
        match (calls, per_ms) {
            (0, _) | (_, 0) => refuse(format!("{calls} calls in {per_ms} ms is not a rate limit")),
            _ => Ok(()),
        }
    }
}

impl Verified for ActionCodeRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &ActionCodeRow { code } = self;
        of.position::<CodeRow>(code)
    }
}

impl Verified for CodeRow {
    fn verify(&self, _: usize, of: &Verifier<'_>) -> Verdict {
        let &CodeRow { name, retry, flags: set } = self;
        of.code(name)?;
        flags(set, NAMES_ID)?;
        one_of::<Retry>(retry, "retry")
    }
}

/// Checks of the relations between rows. Each row by itself is valid.
impl Verifier<'_> {
    fn objects(&self) -> Verdict {
        let (mut next_rule_field, mut names) = (0, HashSet::new());
        for at in 0..self.table.count::<ObjectRow>() - 1 {
            let (row, next): (ObjectRow, ObjectRow) = (self.table.row(at), self.table.row(at + 1));
            let fields = row.first_field as usize..next.first_field as usize;
            let rules = row.first_rule as usize..next.first_rule as usize;
            names.clear();
            let object = || format!("ObjectRow {at}");
            self.fields(fields.clone(), &mut names).map_err(|why| why.of(&object()))?;
            self.rules(rules, fields.len(), &mut next_rule_field)
                .map_err(|why| why.of(&object()))?;
        }
        let rows = self.table.count::<RuleFieldRow>();
        if next_rule_field != rows {
            return refuse(format!("rules have {next_rule_field} RuleFieldRow of {rows}"));
        }
        Ok(())
    }

    fn fields<'v>(&'v self, fields: Range<usize>, names: &mut HashSet<&'v str>) -> Verdict {
        for at in fields {
            let row: FieldRow = self.table.row(at);
            let name = self.table.piece(row.name);
            if !names.insert(name) {
                return refuse(format!("it has two fields {name}"));
            }
            let Some(detail) = row.detail.checked_sub(1) else { continue };
            let detail: DetailRow = self.table.row(detail.into());
            let kind = kind_of(row.kind, row.id);
            if detail.length != 0 && row.flags & LIST == 0 {
                return refuse(format!("{name} has a number of items but is not a list"));
            }
            let uses = usize::from(detail.first_use)
                ..usize::from(detail.first_use) + usize::from(detail.uses);
            let held = match kind {
                Kind::Object(id) => self.field_count(id),
                _ => 0,
            };
            for at in uses {
                let UseRow { field, .. } = self.table.row(at);
                if usize::from(field) >= held {
                    return refuse(format!("{name}: UseRow {at} names field {field} of {held}"));
                }
            }
            let first = usize::from(detail.first_check);
            for at in first..first + usize::from(detail.checks) {
                let CheckRow { kind: check, .. } = self.table.row(at);
                if !is_check_of(check, kind) {
                    return refuse(format!("{name} can't have the check in CheckRow {at}"));
                }
            }
        }
        Ok(())
    }

    fn field_count(&self, id: ObjectId) -> usize {
        let first = |at: usize| self.table.row::<ObjectRow>(at).first_field as usize;
        let at = usize::from(id.0);
        first(at + 1).saturating_sub(first(at))
    }

    fn rules(&self, rules: Range<usize>, fields: usize, next: &mut usize) -> Verdict {
        for at in rules {
            let row: RuleRow = self.table.row(at);
            let run = usize::from(row.first_field)
                ..usize::from(row.first_field) + usize::from(row.fields);
            // Otherwise a rule could be many times longer than its representation in the file.
            if run.start != *next || run.is_empty() {
                return refuse(format!("RuleRow {at} does not begin where the previous row ends"));
            }
            *next = run.end;
            for at in run {
                let RuleFieldRow { field } = self.table.row(at);
                if usize::from(field) >= fields {
                    return refuse(format!("RuleFieldRow {at} names field {field} of {fields}"));
                }
            }
        }
        Ok(())
    }

    fn enums(&self) -> Verdict {
        let mut values = HashSet::new();
        for at in 0..self.table.count::<EnumRow>() - 1 {
            values.clear();
            let (row, next): (EnumRow, EnumRow) = (self.table.row(at), self.table.row(at + 1));
            for value in row.first_value..next.first_value {
                let EnumValueRow { name } = self.table.row(value as usize);
                let value = self.table.piece(name);
                if !values.insert(value) {
                    return refuse(format!("EnumRow {at}: duplicate value {value:?}"));
                }
            }
        }
        Ok(())
    }

    /// Checks that actions are sorted, as they are found by binary search.
    fn actions(&self) -> Verdict {
        let name = |at: usize| self.table.piece(self.table.row::<ActionRow>(at).name);
        for at in 1..self.table.count::<ActionRow>() - 1 {
            if name(at - 1) >= name(at) {
                let (before, name) = (name(at - 1), name(at));
                return refuse(format!(
                    "ActionRow {at}: {name} is out of order: it follows {before}"
                ));
            }
        }
        Ok(())
    }

    /// Checks that a pattern's parts are those of its source. This bounds the cost of matching, and a message
    /// always shows the pattern that is applied.
    fn patterns(&self) -> Verdict {
        let mut sources = 0;
        for at in 0..self.table.count::<PatternRow>() {
            let row: PatternRow = self.table.row(at);
            // The writer stores each source once.
            sources += usize::from(row.source_bytes);
            if sources > self.table.text().len() {
                return refuse(format!("PatternRow {at}: the patterns are longer than the text"));
            }
            let pattern = Pattern::of(self.table, row);
            let parsed = parse_pattern(pattern.source()).map_err(|why| {
                TableError::new(format!("PatternRow {at}: {:?}: {why}", pattern.source()))
            })?;
            if !pattern.is_of(&parsed) {
                return refuse(format!(
                    "PatternRow {at}: its parts are not those of {:?}",
                    pattern.source()
                ));
            }
        }
        Ok(())
    }
}
