/// A node of a tree.
///
/// Inside a request, make it with TC_INIT(); inside an answer, only read it.
#[repr(C)]
pub struct tc_things_node {
    /// Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
    pub struct_size: usize,
    /// Its name. Required in a request. NULL if an answer does not have it.
    pub name: *const c_char,
    /// The one behind it. NULL if not given.
    pub next: *const tc_things_node,
    /// Those below it. `children_len` of them; NULL if not given.
    pub children: *const *const tc_things_node,
    /// Length of `children`.
    pub children_len: usize,
    /// How it is. In answers alone. NULL if not given.
    pub state: *const c_char,
}
/// The request of ArrangeThings. Puts things in order.
///
/// A second paragraph, with what would end a comment of C: * /, or begin one: / *.
///
/// Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
/// that it points to stay yours; the library reads them only during the call.
#[repr(C)]
pub struct tc_things_arrange_things_request {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Which things. 1 to 100 items (TC_THINGS_ERROR_TOO_MANY). Each: of the form
    /// `thing-[0-9]{4}` (TC_THINGS_ERROR_BAD_ID). Required. `ids_len` of them.
    pub ids: *const *const c_char,
    /// Length of `ids`.
    pub ids_len: usize,
    /// The order. One of TC_THINGS_ORDER_UP, TC_THINGS_ORDER_DOWN_FIRST. The service assumes
    /// TC_THINGS_ORDER_UP. NULL if not given.
    pub order: *const c_char,
    /// Whether the order is upwards. Not together with `order`, nor with `type_`.
    ///
    /// Deprecated: use order.
    pub upwards: tc_opt_bool,
    /// The kind of things. One of TC_THINGS_TYPE_SMALL, TC_THINGS_TYPE_UNKNOWN,
    /// TC_THINGS_TYPE_1000, TC_THINGS_TYPE_LESS. NULL if not given.
    pub type_: *const c_char,
    /// Where to begin. -10 to 10 (TC_THINGS_ERROR_BAD_OFFSET).
    pub offset: tc_opt_i64,
    /// How large they are. At least 1 (InvalidParameterValue).
    pub size: tc_opt_u64,
    /// How wide they are. At most 1.5 (InvalidParameterValue).
    pub ratio: tc_opt_f64,
    /// What is in them. At most 16 bytes (InvalidParameterValue). `data_len` of them; NULL if
    /// not given.
    pub data: *const u8,
    /// Length of `data`.
    pub data_len: usize,
    /// From when on. A timestamp, such as `2020-03-10T02:43:51Z`. NULL if not given.
    pub since: *const c_char,
    /// On which day. A day, such as `2020-03-10`. NULL if not given.
    pub day: *const c_char,
    /// What opens them. NULL if not given.
    pub opener: *const c_char,
    /// Where they hang. NULL if not given.
    pub root: *const tc_things_node,
    /// What is in each. `blobs_len` of them; NULL if not given.
    pub blobs: *const tc_bytes,
    /// Length of `blobs`.
    pub blobs_len: usize,
    /// Why they are put in order. Required if `order` is TC_THINGS_ORDER_UP or
    /// TC_THINGS_ORDER_DOWN_FIRST. NULL if not given.
    pub reason: *const c_char,
    /// Who put them in order. Required if `upwards` is `true`. NULL if not given.
    pub author: *const c_char,
    /// Who has them. Required if `opener` is given. NULL if not given.
    pub keeper: *const c_char,
    /// For how long. One of 1, 3, 12 (InvalidParameterValue).
    pub months: tc_opt_u64,
    /// How wide they are. 10 to 100 (InvalidParameterValue). In steps of 10 from 10
    /// (InvalidParameterValue).
    pub width: tc_opt_i64,
    /// How fast it is done. One of TC_THINGS_ARRANGE_THINGS_SPEED_SLOW,
    /// TC_THINGS_ARRANGE_THINGS_SPEED_FAST. NULL if not given.
    pub speed: *const c_char,
    /// Where nothing hangs. Its `name`: at most 4 characters (InvalidParameterValue). Its
    /// `name`: of the form `[a-z]+` (InvalidParameterValue). Its `name` is not required. Its
    /// `next` is in answers alone. Its `children`: at most 0 items (TC_THINGS_ERROR_TOO_MANY).
    /// Its `children` is required. NULL if not given.
    pub leaf: *const tc_things_node,
}
/// The answer to ArrangeThings.
///
/// It is the library's own: read it, and free it with
/// tc_things_arrange_things_response_free(). Everything that it points to lives as long as
/// it does.
#[repr(C)]
pub struct tc_things_arrange_things_response {
    /// Size of this struct in bytes, as far as the library that made it knows it.
    pub struct_size: usize,
    /// The id that the service gave the request: what its support asks for. Never NULL.
    pub request_id: *const c_char,
    /// How many were put in order.
    pub count: tc_opt_i64,
    /// Where they hang now. `roots_len` of them; NULL if the answer does not have it.
    pub roots: *const *const tc_things_node,
    /// Length of `roots`.
    pub roots_len: usize,
    /// The orders there are. One of TC_THINGS_ORDER_UP, TC_THINGS_ORDER_DOWN_FIRST.
    /// `orders_len` of them; NULL if the answer does not have it.
    pub orders: *const *const c_char,
    /// Length of `orders`.
    pub orders_len: usize,
}
/// Puts things in order.
///
/// A second paragraph, with what would end a comment of C: * /, or begin one: / *.
///
/// Not idempotent: after an outcome of UNKNOWN, look before you repeat it. The service
/// takes 10 calls per second. It needs a region.
///
/// Deprecated: use SortThings.
///
/// `client` is shared by any number of threads. `request` is read during the call only.
/// `options` may be NULL. On success `*response` is the response, to be freed with the
/// function of its type below; on failure it is NULL. `response` may be NULL if the
/// response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
/// be freed with tc_error_free(), on success it is NULL.
///
/// Its error codes, beside those that every function of this header can give:
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
