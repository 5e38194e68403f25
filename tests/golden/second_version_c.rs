/// How things are listed.
///
/// Inside a request, make it with TC_INIT(); inside an answer, only read it.
#[repr(C)]
pub struct tc_config20240506_list_things_info {
    /// Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
    pub struct_size: usize,
    /// How long it holds, in seconds.
    pub ttl: tc_opt_i64,
    /// The same in words. NULL if not given.
    pub ttl_text: *const c_char,
}
/// What no action has.
///
/// Inside a request, make it with TC_INIT(); inside an answer, only read it.
#[repr(C)]
pub struct tc_config20240506_unused {
    /// Size of this struct in bytes. In a request TC_INIT() sets it, in an answer the library does.
    pub struct_size: usize,
    /// A name. NULL if not given.
    pub name: *const c_char,
}
/// The request of ListThings. Lists things.
///
/// Make it with TC_INIT(), set what you need and leave the rest. The strings and arrays
/// that it points to stay yours; the library reads them only during the call.
#[repr(C)]
pub struct tc_config20240506_list_things_request {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// How they are listed. NULL if not given.
    pub how: *const tc_config20240506_list_things_info,
}
/// The answer to ListThings.
///
/// It is the library's own: read it, and free it with
/// tc_config20240506_list_things_response_free(). Everything that it points to lives as
/// long as it does.
#[repr(C)]
pub struct tc_config20240506_list_things_response {
    /// Size of this struct in bytes, as far as the library that made it knows it.
    pub struct_size: usize,
    /// The id that the service gave the request: what its support asks for. Never NULL.
    pub request_id: *const c_char,
    /// How they were listed. `used_len` of them; NULL if the answer does not have it.
    pub used: *const *const tc_config20240506_list_things_info,
    /// Length of `used`.
    pub used_len: usize,
}
/// Lists things.
///
/// Changes nothing, so it can be repeated at will.
///
/// `client` is shared by any number of threads. `request` is read during the call only.
/// `options` may be NULL. On success `*response` is the response, to be freed with the
/// function of its type below; on failure it is NULL. `response` may be NULL if the
/// response is of no interest. `error` may be NULL; on failure `*error` is the reason, to
/// be freed with tc_error_free(), on success it is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_config20240506_list_things(
    client: *const tc_client,
    request: *const tc_config20240506_list_things_request,
    options: *const tc_call_options,
    response: *mut *mut tc_config20240506_list_things_response,
    error: *mut *mut tc_error,
) -> tc_status {}
