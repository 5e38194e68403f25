//! Readers and writers: access to messages in any representation.

/// A value found in a message. `R` is the reader of nested objects.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a, R> {
    /// The field is not set.
    Unset,
    /// Text, also for enumerations, timestamps and dates.
    Str(&'a str),
    /// Signed integer.
    I64(i64),
    /// Unsigned integer.
    U64(u64),
    /// Floating point number.
    F64(f64),
    /// Boolean.
    Bool(bool),
    /// Bytes.
    Bytes(&'a [u8]),
    /// Object.
    Object(R),
    /// List with that number of items, read by [`Reader::items`].
    List(usize),
    /// Something that is not a value of the field's type.
    Unreadable(Unreadable),
}

/// Why something in a message is not a value of its field's type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// The bytes of a string are not UTF-8.
    NotUtf8,
    /// A JSON value of another type, given by its name.
    WrongType(&'static str),
    /// A number with a fraction, or outside the range of its 64-bit type.
    NotAnInteger,
    /// A pointer is NULL although the length is not 0.
    Null,
    /// The object sets something that this version of the library does not know.
    NewerStruct,
    /// The object's `struct_size` is not set.
    NoStructSize,
    /// The object's `struct_size` ends within a member.
    CutStruct,
}

/// Reads one object.
pub trait Reader<'a>: Copy {
    /// Whether the data is JSON already, so that it can be sent whatever it contains.
    const ENCODED: bool = false;

    /// The value of a field, by its position in the descriptor.
    fn field(self, field: usize) -> Value<'a, Self>;

    /// An item of a list field.
    fn item(self, field: usize, index: usize) -> Value<'a, Self>;

    /// The items of a list field, of which there are `count`.
    fn items(self, field: usize, count: usize) -> impl Iterator<Item = Value<'a, Self>> {
        (0..count).map(move |index| self.item(field, index))
    }

    /// Calls `found` with the name of each member that the descriptor does not know. Only JSON can have such
    /// members.
    fn unknown_members(self, _found: &mut dyn FnMut(&str)) {}

    /// The reason why the object as a whole can't be read, if it can't.
    fn unreadable(self) -> Option<Unreadable> {
        None
    }
}

/// A scalar of a response, to be written into a message.
#[derive(Debug, Clone, Copy)]
pub enum Scalar<'a> {
    /// Text, also for enumerations, timestamps and dates.
    Str(&'a str),
    /// Signed integer.
    I64(i64),
    /// Unsigned integer.
    U64(u64),
    /// Floating point number.
    F64(f64),
    /// Boolean.
    Bool(bool),
    /// Bytes.
    Bytes(&'a [u8]),
}

/// Fills one object.
pub trait Writer {
    /// The writer of a nested object.
    type Child<'c>: Writer
    where
        Self: 'c;

    /// Sets a field, or appends to its list if one was begun.
    fn scalar(&mut self, field: usize, value: Scalar<'_>);

    /// Sets a field to a new object, or appends one to its list if one was begun. Returns the writer of the
    /// object.
    fn object(&mut self, field: usize) -> Self::Child<'_>;

    /// Begins the list of a field, so that an empty list differs from an unset one.
    fn begin_list(&mut self, field: usize);

    /// Ends the list of a field.
    fn end_list(&mut self, _field: usize) {}

    /// Ends the object: no more is written to it.
    fn end(self)
    where
        Self: Sized,
    {
    }
}

/// A writer that discards everything.
#[derive(Debug, Clone, Copy)]
pub struct Nowhere;

impl Writer for Nowhere {
    type Child<'c> = Nowhere;
    fn scalar(&mut self, _: usize, _: Scalar<'_>) {}
    fn object(&mut self, _: usize) -> Nowhere {
        Nowhere
    }
    fn begin_list(&mut self, _: usize) {}
}
