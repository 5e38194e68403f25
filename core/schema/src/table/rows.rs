//! Layout of a table: a header, then sections of rows; the rows of a section have the same size.
//!
//! Numbers are little-endian and nothing is aligned. A row refers to rows of other sections by index and to text by
//! [`TextRef`], so a table has no pointers and a program that holds it has nothing to relocate.

/// Maximum length, in bytes, of a name, an enumeration value or an error code.
pub const MAX_NAME_BYTES: usize = TextRef::MAX_BYTES;

/// Maximum length, in bytes, of the name of a service, a version or an action, which are sent in headers.
pub const MAX_HEADER_NAME_BYTES: usize = 128;

/// The version of the layout of tables and of files of tables. A changed row, number or flag, and a new
/// section, need a new version.
pub(crate) const LAYOUT: u8 = 4;

/// The first bytes of a table: magic and layout version.
pub(crate) const MAGIC: [u8; 4] = [b'T', b'C', b'T', LAYOUT];

/// Length of the header before the row counts: magic, and the lengths of the service's name and version in
/// the text (two bytes each).
pub(crate) const HEADER_BYTES: usize = 8;

/// A piece of the table's text: start (24 bits) and length (8 bits).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TextRef(pub(crate) u32);

impl TextRef {
    /// Maximum length of a piece in bytes.
    pub(crate) const MAX_BYTES: usize = 0xFF;
    /// The first offset at which no piece can begin.
    pub(crate) const END: usize = 1 << 24;

    pub(crate) fn start(self) -> usize {
        (self.0 & 0xFF_FFFF) as usize
    }

    pub(crate) fn bytes(self) -> usize {
        (self.0 >> 24) as usize
    }
}

/// A value in a row.
pub(crate) trait Cell: Sized {
    const BYTES: usize;
    /// Reads the value from the start of `bytes`, which has at least [`Cell::BYTES`] bytes.
    fn read(bytes: &[u8]) -> Self;
    fn write(&self, into: &mut Vec<u8>);
}

macro_rules! numbers {
    ($($ty:ty)*) => {$(
        impl Cell for $ty {
            const BYTES: usize = size_of::<$ty>();
            #[inline(always)]
            fn read(bytes: &[u8]) -> Self {
                bytes.first_chunk().map_or(0, |bytes| <$ty>::from_le_bytes(*bytes))
            }
            fn write(&self, into: &mut Vec<u8>) {
                into.extend_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}

numbers! { u8 u16 u32 u64 i128 }

impl Cell for f64 {
    const BYTES: usize = size_of::<f64>();
    fn read(bytes: &[u8]) -> Self {
        bytes.first_chunk().map_or(0.0, |bytes| f64::from_le_bytes(*bytes))
    }
    fn write(&self, into: &mut Vec<u8>) {
        into.extend_from_slice(&self.to_le_bytes());
    }
}

impl Cell for TextRef {
    const BYTES: usize = u32::BYTES;
    #[inline(always)]
    fn read(bytes: &[u8]) -> Self {
        TextRef(u32::read(bytes))
    }
    fn write(&self, into: &mut Vec<u8>) {
        self.0.write(into);
    }
}

/// A row of a section.
pub(crate) trait Row: Sized {
    /// Position of its section.
    const SECTION: usize;
    /// Size of a row in bytes.
    const BYTES: usize;
    /// Name of the row type, for messages.
    const NAME: &'static str;
    /// Reads the row at a byte offset of a table. If there is none, which only a table of another layout can
    /// cause, the row is all zeroes.
    fn read(table: &[u8], start: usize) -> Self;
    fn write(&self, into: &mut Vec<u8>);
}

macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident { $($(#[$cell_doc:meta])* $cell:ident: $ty:ty,)* })*) => {
        /// The sections, in the order of the table.
        #[allow(clippy::enum_variant_names, reason = "a section is named after its rows")]
        enum Section { $($name,)* }

        /// Passes the types of all rows to a macro.
        macro_rules! each_row {
            ($then:ident) => { $then! { $($name)* } };
        }
        pub(crate) use each_row;

        /// Number of sections.
        pub(crate) const SECTIONS: usize = [$(Section::$name as usize),*].len();

        /// Size of the rows of each section in bytes.
        pub(crate) const ROW_BYTES: [usize; SECTIONS] = [$(<$name as Row>::BYTES),*];

        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq)]
            pub(crate) struct $name { $($(#[$cell_doc])* pub(crate) $cell: $ty,)* }

            impl Row for $name {
                const SECTION: usize = Section::$name as usize;
                const NAME: &'static str = stringify!($name);
                const BYTES: usize = 0 $(+ <$ty as Cell>::BYTES)*;
                #[inline(always)]
                fn read(table: &[u8], start: usize) -> Self {
                    const BYTES: usize = <$name as Row>::BYTES;
                    let row = table.get(start..).and_then(|rest| rest.first_chunk::<BYTES>());
                    // With a known length, no cell is read beyond the end.
                    let rest: &[u8] = row.unwrap_or(&[0; BYTES]);
                    $(
                        let $cell = <$ty as Cell>::read(rest);
                        let rest = rest.get(<$ty as Cell>::BYTES..).unwrap_or_default();
                    )*
                    let _ = rest;
                    $name { $($cell,)* }
                }
                fn write(&self, into: &mut Vec<u8>) {
                    $(self.$cell.write(into);)*
                }
            }
        )*
    };
}

// In a section whose rows have parts in another section, the last row is a sentinel that marks the end of the
// parts. An optional reference is a position plus one; 0 means none.
rows! {
    /// An object.
    ObjectRow {
        name: TextRef,
        first_field: u32,
        first_rule: u32,
    }

    /// A field.
    FieldRow {
        name: TextRef,
        kind: u8,
        /// A combination of [`LIST`], [`REQUIRED`], [`SECRET`] and [`RESPONSE_ONLY`].
        flags: u8,
        /// For an object or enumeration, its position.
        id: u16,
        /// Its [`DetailRow`], if any of its properties differs from the default.
        detail: u16,
    }

    /// Properties that only some fields have.
    DetailRow {
        error: TextRef,
        /// Its [`LengthRow`], if the number of its items is bounded.
        length: u16,
        first_check: u16,
        checks: u8,
        first_use: u16,
        uses: u8,
    }

    /// The constraints on a field in one use of an object, replacing those of the field's row.
    UseRow {
        /// Position of the field in the object.
        field: u16,
        flags: u8,
        detail: u16,
    }

    /// Bounds of a length.
    LengthRow {
        min: u32,
        max: u32,
        error: TextRef,
    }

    /// A check of a value.
    CheckRow {
        kind: u8,
        /// Position of its operands in the section of its kind.
        index: u16,
        error: TextRef,
    }

    /// Bounds of an integer.
    IntegersRow {
        min: i128,
        max: i128,
    }

    /// Allowed integers: a range of rows of [`IntegerRow`].
    AllowedRow {
        first: u16,
        count: u16,
    }

    /// An allowed integer.
    IntegerRow {
        integer: i128,
    }

    /// Steps of an integer.
    StepsRow {
        from: i128,
        step: u64,
    }

    /// Bounds of a floating point number.
    FloatsRow {
        min: f64,
        max: f64,
    }

    /// A pattern.
    PatternRow {
        /// Offset of its source in the text, and its length: it may be longer than a name.
        source: u32,
        source_bytes: u16,
        first_part: u16,
        parts: u16,
        /// Whether each of its parts has a fixed number of characters.
        fixed: u8,
        /// Length of the literal prefix of a fixed pattern: characters at the beginning of the source that
        /// are a part each.
        literal: u8,
    }

    /// A part of a pattern.
    PartRow {
        min: u16,
        max: u16,
        class: u16,
    }

    /// A class of characters.
    ClassRow {
        /// A bit for each ASCII character of the class: for the first 64, and for the others.
        first_half: u64,
        second_half: u64,
        first_range: u16,
        ranges: u16,
    }

    /// A range of characters, both ends inclusive.
    RangeRow {
        low: u32,
        high: u32,
    }

    /// A rule.
    RuleRow {
        kind: u8,
        first_field: u16,
        fields: u16,
        error: TextRef,
        /// Its [`ConditionRow`], if it depends on a field's value.
        condition: u16,
    }

    /// A value of a field that makes another field required.
    ConditionRow {
        value: TextRef,
        assumed: u8,
    }

    /// A field of a rule, by its position in the object.
    RuleFieldRow {
        field: u16,
    }

    /// An enumeration.
    EnumRow {
        name: TextRef,
        first_value: u32,
    }

    /// A value of an enumeration.
    EnumValueRow {
        name: TextRef,
    }

    /// An action.
    ActionRow {
        name: TextRef,
        request: u16,
        response: u16,
        /// A combination of [`IDEMPOTENT`] and [`REGION_REQUIRED`].
        flags: u8,
        effect: u8,
        /// Its [`RateLimitRow`], if it has a limit.
        rate_limit: u16,
        first_code: u32,
        /// Its [`ProceduresRow`], if it has one.
        procedures: u16,
    }

    /// A rate limit.
    RateLimitRow {
        calls: u32,
        per_ms: u32,
    }

    /// An error code of an action, by its position.
    ActionCodeRow {
        code: u16,
    }

    /// An error code.
    CodeRow {
        name: TextRef,
        retry: u8,
        /// [`NAMES_ID`] or 0.
        flags: u8,
    }

    /// Procedures of an action. Names and paths are pieces of text; an empty one means none.
    ProceduresRow {
        /// Its [`PageRow`], if it has one.
        page: u16,
        /// Its [`SettleRow`], if it has one.
        settle: u16,
        fleet: TextRef,
    }

    /// How pages are read.
    PageRow {
        items: TextRef,
        key: TextRef,
        total: TextRef,
        cursor: u8,
        param: TextRef,
        next: TextRef,
        limit: TextRef,
        max: u32,
    }

    /// A waiter. They are sorted by name.
    WaiterRow {
        name: TextRef,
        action: u16,
        ids: TextRef,
        items: TextRef,
        key: TextRef,
        missing: u8,
        min_ms: u32,
        max_ms: u32,
        first_acceptor: u16,
        acceptors: u8,
    }

    /// An acceptor: the meaning of a response for a waiter.
    AcceptorRow {
        state: u8,
        test: u8,
        code: TextRef,
        first_match: u16,
        matches: u8,
        message: TextRef,
    }

    /// A condition.
    MatchRow {
        path: TextRef,
        first_value: u16,
        values: u8,
    }

    /// A value of a condition.
    ValueRow {
        value: TextRef,
    }

    /// How the end of an operation is observed.
    SettleRow {
        look: u16,
        ids: TextRef,
        items: TextRef,
        key: TextRef,
        first_operation: u16,
        operations: u8,
        request_id: TextRef,
        first_done: u16,
        dones: u8,
        first_failed: u16,
        faileds: u8,
        message: TextRef,
        missing: u8,
        window_ms: u32,
        min_ms: u32,
        max_ms: u32,
    }
}

/// Maximum number of checks of a value: of its length or range, and of its form.
pub(crate) const MAX_CHECKS: usize = 2;

/// Flags of a field.
pub(crate) const LIST: u8 = 1;
pub(crate) const REQUIRED: u8 = 2;
pub(crate) const SECRET: u8 = 4;
pub(crate) const RESPONSE_ONLY: u8 = 8;

/// Flag of an error code.
pub(crate) const NAMES_ID: u8 = 1;

/// Flags of an action.
pub(crate) const IDEMPOTENT: u8 = 1;
pub(crate) const REGION_REQUIRED: u8 = 2;

/// Default error code for a value of a wrong type.
pub(crate) const USUAL_ERROR: &str = "InvalidParameterValue";

/// A 16-bit number of a header.
pub(crate) const fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

/// A 32-bit number of a header.
pub(crate) const fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}
