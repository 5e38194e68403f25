/// A node of a tree.
///
/// In a request, initialise it with TC_INIT(); in a response, only read it.
#[repr(C)]
pub struct tc_things_node {
    /// Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
    pub struct_size: usize,
    /// Its name. Required in a request. NULL if a response does not have it.
    pub name: *const c_char,
    /// The next node. NULL if not given.
    pub next: *const tc_things_node,
    /// The child nodes. Array of `children_len` elements; NULL if not given.
    pub children: *const *const tc_things_node,
    /// Length of `children`.
    pub children_len: usize,
    /// The state. Only in responses. NULL if not given.
    pub state: *const c_char,
}
/// Request of ArrangeThings. Puts things in order.
///
/// A second paragraph, with what would end a comment of C: * /, or begin one: / *.
///
/// Initialise it with TC_INIT() and set the members that you need. The caller owns the
/// strings and arrays that it points to; the library reads them only during the call.
#[repr(C)]
pub struct tc_things_arrange_things_request {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// The ids of the things. 1 to 100 items (TC_THINGS_ERROR_TOO_MANY). Each item: must match
    /// `thing-[0-9]{4}` (TC_THINGS_ERROR_BAD_ID). Required. Array of `ids_len` elements.
    pub ids: *const *const c_char,
    /// Length of `ids`.
    pub ids_len: usize,
    /// The order. One of TC_THINGS_ORDER_UP, TC_THINGS_ORDER_DOWN_FIRST. The service's default
    /// is TC_THINGS_ORDER_UP. NULL if not given.
    pub order: *const c_char,
    /// Whether the order is upwards. Mutually exclusive with `order` and `type_`.
    ///
    /// Deprecated: use order.
    pub upwards: tc_opt_bool,
    /// The kind of things. One of TC_THINGS_TYPE_SMALL, TC_THINGS_TYPE_UNKNOWN,
    /// TC_THINGS_TYPE_1000, TC_THINGS_TYPE_LESS. NULL if not given.
    pub type_: *const c_char,
    /// The number of things to skip. -10 to 10 (TC_THINGS_ERROR_BAD_OFFSET).
    pub offset: tc_opt_i64,
    /// The size of the things. At least 1 (InvalidParameterValue).
    pub size: tc_opt_u64,
    /// The width of the things. At most 1.5 (InvalidParameterValue).
    pub ratio: tc_opt_f64,
    /// The content of the things. At most 16 bytes (InvalidParameterValue). Array of `data_len`
    /// elements; NULL if not given.
    pub data: *const u8,
    /// Length of `data`.
    pub data_len: usize,
    /// The start time. A timestamp, such as `2020-03-10T02:43:51Z` or
    /// `2020-03-10T02:43:51+08:00`. NULL if not given.
    pub since: *const c_char,
    /// The day of the operation. A date, such as `2020-03-10`. NULL if not given.
    pub day: *const c_char,
    /// The key that opens the things. NULL if not given.
    pub opener: *const c_char,
    /// The root node of the things. NULL if not given.
    pub root: *const tc_things_node,
    /// The content of each thing. Array of `blobs_len` elements; NULL if not given.
    pub blobs: *const tc_bytes,
    /// Length of `blobs`.
    pub blobs_len: usize,
    /// The reason for the operation. Required if `order` is TC_THINGS_ORDER_UP or
    /// TC_THINGS_ORDER_DOWN_FIRST. NULL if not given.
    pub reason: *const c_char,
    /// The author of the operation. Required if `upwards` is `true`. NULL if not given.
    pub author: *const c_char,
    /// The keeper of the things. Required if `opener` is given. NULL if not given.
    pub keeper: *const c_char,
    /// The period in months. One of 1, 3, 12 (InvalidParameterValue).
    pub months: tc_opt_u64,
    /// The width of the things. 10 to 100 (InvalidParameterValue). In steps of 10 from 10
    /// (InvalidParameterValue).
    pub width: tc_opt_i64,
    /// The speed of the operation. One of TC_THINGS_ARRANGE_THINGS_SPEED_SLOW,
    /// TC_THINGS_ARRANGE_THINGS_SPEED_FAST. NULL if not given.
    pub speed: *const c_char,
    /// A node without children. Its `name`: at most 4 characters (InvalidParameterValue). Its
    /// `name`: must match `[a-z]+` (InvalidParameterValue). Its `name` is not required. Its
    /// `next` is only in responses. Its `children`: at most 0 items (TC_THINGS_ERROR_TOO_MANY).
    /// Its `children` is required. NULL if not given.
    pub leaf: *const tc_things_node,
}
/// Response of ArrangeThings.
///
/// Created by the library: only read it, and free it with
/// tc_things_arrange_things_response_free(). Everything that it points to is valid until
/// then.
#[repr(C)]
pub struct tc_things_arrange_things_response {
    /// Size of this struct in bytes, as the library that filled it knows it.
    pub struct_size: usize,
    /// Id of the request, assigned by the service; its support asks for it. Never NULL.
    pub request_id: *const c_char,
    /// The number of arranged things.
    pub count: tc_opt_i64,
    /// The root nodes after the operation. Array of `roots_len` elements; NULL if the response
    /// does not have it.
    pub roots: *const *const tc_things_node,
    /// Length of `roots`.
    pub roots_len: usize,
    /// The supported orders. One of TC_THINGS_ORDER_UP, TC_THINGS_ORDER_DOWN_FIRST. Array of
    /// `orders_len` elements; NULL if the response does not have it.
    pub orders: *const *const c_char,
    /// Length of `orders`.
    pub orders_len: usize,
}
/// Puts things in order.
///
/// A second paragraph, with what would end a comment of C: * /, or begin one: / *.
///
/// Not idempotent: after an outcome of UNKNOWN, check the state before you repeat it. The
/// service allows 10 calls per second. It requires a region.
///
/// Deprecated: use SortThings.
///
/// Any number of threads can share `client`. The library reads `request` only during the
/// call. `options` may be NULL. On success `*response` is the response, to be freed with
/// the function of its type below; on failure it is NULL. `response` may be NULL if the
/// response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
/// freed with tc_error_free(), on success it is NULL.
///
/// Error codes, in addition to those common to all functions of this header:
/// TC_THINGS_ERROR_BAD_ID, TC_THINGS_ERROR_BUSY_ARRANGING, TC_THINGS_ERROR_BROKEN,
/// TC_THINGS_ERROR_TOO_MANY, TC_THINGS_ERROR_BAD_TYPE, TC_THINGS_ERROR_BAD_OFFSET,
/// TC_THINGS_ERROR_REASON_MISSING, TC_THINGS_ERROR_DAY_MISSING.
#[deprecated(note = "use SortThings")]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_things_arrange_things(
    client: *const tc_client,
    request: *const tc_things_arrange_things_request,
    options: *const tc_call_options,
    response: *mut *mut tc_things_arrange_things_response,
    error: *mut *mut tc_error,
) -> tc_status {}
