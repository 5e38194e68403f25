//! Optional values, and bytes.

/// Optional integer.
#[repr(C)]
pub struct tc_opt_i64 {
    /// Whether there is a value. false in a response that does not have the member.
    pub is_set: bool,
    /// The value, if it is set.
    pub value: i64,
}

/// Optional unsigned integer.
#[repr(C)]
pub struct tc_opt_u64 {
    /// Whether there is a value. false in a response that does not have the member.
    pub is_set: bool,
    /// The value, if it is set.
    pub value: u64,
}

/// Optional floating point number.
#[repr(C)]
pub struct tc_opt_f64 {
    /// Whether there is a value. false in a response that does not have the member.
    pub is_set: bool,
    /// The value, if it is set.
    pub value: f64,
}

/// Optional boolean.
#[repr(C)]
pub struct tc_opt_bool {
    /// Whether there is a value. false in a response that does not have the member.
    pub is_set: bool,
    /// The value, if it is set.
    pub value: bool,
}

/// Bytes, as an item of a list.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tc_bytes {
    /// The bytes. NULL only if there are none.
    pub data: *const u8,
    /// Number of bytes.
    pub len: usize,
}
