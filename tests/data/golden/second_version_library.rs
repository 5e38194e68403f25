use ::core::ffi::c_void;
use crate::prelude::*;
static SERVICE: schema::Service = schema::Service::new(
    …,
    …,
    &crate::services::COMMON_CODES,
);
pub(crate) static BINDING: Binding = Binding {
    service: &SERVICE,
    prefix: "tc_config20240506_",
    layouts: Layouts {
        objects: …,
        fields: …,
    },
};
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn tc_config20240506_list_things(
    client: *const tc_client,
    request: *const c_void,
    options: *const tc_call_options,
    response: *mut *mut c_void,
    error: *mut *mut tc_error,
) -> tc_status {
    unsafe {
        in_own_frame(typed_call(client, request, options, response, error, 131072))
    }
}
