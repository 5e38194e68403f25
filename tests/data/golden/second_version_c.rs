/// Options of a listing.
///
/// In a request, initialise it with TC_INIT(); in a response, only read it.
#[repr(C)]
pub struct tc_config20240506_list_things_info {
    /// Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
    pub struct_size: usize,
    /// The time to live in seconds.
    pub ttl: tc_opt_i64,
    /// The time to live as text. NULL if not given.
    pub ttl_text: *const c_char,
}
/// What no action has.
///
/// In a request, initialise it with TC_INIT(); in a response, only read it.
#[repr(C)]
pub struct tc_config20240506_unused {
    /// Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response.
    pub struct_size: usize,
    /// A name. NULL if not given.
    pub name: *const c_char,
}
/// Request of ListThings. Lists things.
///
/// Initialise it with TC_INIT() and set the members that you need. The caller owns the
/// strings and arrays that it points to; the library reads them only during the call.
#[repr(C)]
pub struct tc_config20240506_list_things_request {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// The list options. NULL if not given.
    pub how: *const tc_config20240506_list_things_info,
}
/// Response of ListThings.
///
/// Created by the library: only read it, and free it with
/// tc_config20240506_list_things_response_free(). Everything that it points to is valid
/// until then.
#[repr(C)]
pub struct tc_config20240506_list_things_response {
    /// Size of this struct in bytes, as the library that filled it knows it.
    pub struct_size: usize,
    /// Id of the request, assigned by the service; its support asks for it. Never NULL.
    pub request_id: *const c_char,
    /// The list options that were used. Array of `used_len` elements; NULL if the response does
    /// not have it.
    pub used: *const *const tc_config20240506_list_things_info,
    /// Length of `used`.
    pub used_len: usize,
}
/// Lists things.
///
/// Changes nothing, so it is safe to repeat.
///
/// Any number of threads can share `client`. The library reads `request` only during the
/// call. `options` may be NULL. On success `*response` is the response, to be freed with
/// the function of its type below; on failure it is NULL. `response` may be NULL if the
/// response is not needed. `error` may be NULL; on failure `*error` is the reason, to be
/// freed with tc_error_free(), on success it is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config20240506_list_things(
    client: *const tc_client,
    request: *const tc_config20240506_list_things_request,
    options: *const tc_call_options,
    response: *mut *mut tc_config20240506_list_things_response,
    error: *mut *mut tc_error,
) -> tc_status {}
