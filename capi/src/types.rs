//! Values that can be absent, and bytes.

/// An integer that can be absent.
#[repr(C)]
pub struct tc_opt_i64 {
    /// Whether there is a value.
    pub is_set: bool,
    /// The value, if there is one.
    pub value: i64,
}

/// An unsigned integer that can be absent.
#[repr(C)]
pub struct tc_opt_u64 {
    /// Whether there is a value.
    pub is_set: bool,
    /// The value, if there is one.
    pub value: u64,
}

/// A floating point number that can be absent.
#[repr(C)]
pub struct tc_opt_f64 {
    /// Whether there is a value.
    pub is_set: bool,
    /// The value, if there is one.
    pub value: f64,
}

/// A truth value that can be absent.
#[repr(C)]
pub struct tc_opt_bool {
    /// Whether there is a value.
    pub is_set: bool,
    /// The value, if there is one.
    pub value: bool,
}

/// Bytes, as items of a list.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_bytes {
    /// The bytes. NULL only if there are none.
    pub data: *const u8,
    /// How many.
    pub len: usize,
}
