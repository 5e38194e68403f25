//! Sources of credentials: their settings with arguments of any kind, and a client that uses one, with the peer as STS
//! and as the metadata service. Both send the response that the peer sends to every request.

use core::cell::Cell;
use core::ffi::{CStr, c_char, c_int, c_void};
use core::mem::offset_of;
use core::ptr::{null, null_mut};
use std::rc::Rc;

use arbitrary::{Result, Unstructured};

use crate::config::{tc_config, tc_config_set_credentials};
use crate::credentials::*;
use crate::credentials_callback::*;
use crate::requests::Memory;
use crate::status::tc_status;

/// The key of all clients, which must not appear in any output.
pub(super) const SECRET_KEY: &CStr = c"vX9-secret-key";

const ARN: &CStr = c"qcs::cam::uin/12345678:roleName/reader";

/// The script of a callback, with one input per call. It lives as long as the clients that have it.
pub(super) struct Script {
    bytes: Vec<u8>,
    /// The number of calls so far.
    calls: Cell<usize>,
}

impl Script {
    pub(super) fn new(input: &mut Unstructured<'_>) -> Result<Rc<Self>> {
        let bytes = input.arbitrary::<&[u8]>()?.to_vec();
        Ok(Rc::new(Script { bytes, calls: Cell::new(0) }))
    }

    fn pointer(&self) -> *mut c_void {
        core::ptr::from_ref(self).cast_mut().cast()
    }
}

/// Sets any of the sources.
pub(super) fn set(
    config: *mut tc_config,
    script: &Script,
    input: &mut Unstructured<'_>,
) -> Result<tc_status> {
    let mut memory = Memory::default();
    let mut text = || memory.text(input, None).map(<*const u8>::cast::<c_char>);
    let (one, two) = (text()?, text()?);
    // SAFETY: the config is NULL or alive, strings end with a NUL, and structs and arrays have the sizes that are
    // passed.
    Ok(unsafe {
        match input.int_in_range(0..=7)? {
            0 => tc_config_set_credentials_environment(config),
            1 => tc_config_set_credentials_file(config, one, two),
            2 => tc_config_set_credentials_profile(config, one),
            3 => tc_config_set_credentials_instance_role(config, one, two),
            4 => {
                let known = size_of::<tc_assume_role>();
                let texts = [
                    offset_of!(tc_assume_role, role_arn),
                    offset_of!(tc_assume_role, session_name),
                    offset_of!(tc_assume_role, external_id),
                    offset_of!(tc_assume_role, endpoint),
                ];
                let role =
                    memory.role(known, &texts, offset_of!(tc_assume_role, lifetime_s), input)?;
                tc_config_set_credentials_assume_role(config, role.cast())
            }
            5 => {
                let known = size_of::<tc_oidc_role>();
                let texts = [
                    offset_of!(tc_oidc_role, region),
                    offset_of!(tc_oidc_role, provider_id),
                    offset_of!(tc_oidc_role, token_file),
                    offset_of!(tc_oidc_role, role_arn),
                    offset_of!(tc_oidc_role, session_name),
                    offset_of!(tc_oidc_role, endpoint),
                ];
                let role =
                    memory.role(known, &texts, offset_of!(tc_oidc_role, lifetime_s), input)?;
                tc_config_set_credentials_oidc(config, role.cast())
            }
            6 => {
                let count = input.int_in_range(0..=9)?;
                let sources: Vec<c_int> =
                    (0..count).map(|_| input.int_in_range(-1..=7)).collect::<Result<_>>()?;
                let at = if input.ratio(1, 8)? { null() } else { sources.as_ptr() };
                tc_config_set_credentials_chain(config, at, sources.len())
            }
            _ => {
                let callback: tc_credentials_callback =
                    if input.ratio(1, 8)? { None } else { Some(hand_out) };
                tc_config_set_credentials_callback(config, callback, script.pointer(), None)
            }
        }
    })
}

/// Sets a source that a client can use, and that queries only the peer.
pub(super) fn of_peer(
    config: *mut tc_config,
    endpoint: &CStr,
    script: &Script,
    input: &mut Unstructured<'_>,
) -> Result<()> {
    // SAFETY: the config is alive, and strings end with a NUL.
    unsafe {
        tc_config_set_credentials(
            config,
            c"AKIDfuzz".as_ptr(),
            SECRET_KEY.as_ptr(),
            c"vX9-secret-token".as_ptr(),
        );
        match input.int_in_range(0..=15)? {
            0 => {
                tc_config_set_credentials_instance_role(config, c"r".as_ptr(), endpoint.as_ptr());
            }
            1 => {
                tc_config_set_credentials_instance_role(config, null(), endpoint.as_ptr());
            }
            2 => {
                let role = tc_assume_role {
                    struct_size: size_of::<tc_assume_role>(),
                    role_arn: ARN.as_ptr(),
                    session_name: null(),
                    external_id: c"from outside".as_ptr(),
                    endpoint: endpoint.as_ptr(),
                    lifetime_s: 0,
                };
                tc_config_set_credentials_assume_role(config, &raw const role);
            }
            3 => {
                let role = tc_oidc_role {
                    struct_size: size_of::<tc_oidc_role>(),
                    region: c"ap-guangzhou".as_ptr(),
                    provider_id: c"p".as_ptr(),
                    token_file: c"/proc/self/comm".as_ptr(),
                    role_arn: ARN.as_ptr(),
                    session_name: null(),
                    endpoint: endpoint.as_ptr(),
                    lifetime_s: 0,
                };
                tc_config_set_credentials_oidc(config, &raw const role);
            }
            4 | 5 => {
                tc_config_set_credentials_callback(config, Some(hand_out), script.pointer(), None);
            }
            _ => {}
        }
    }
    Ok(())
}

/// A program's callback that does anything that the header allows.
unsafe extern "C" fn hand_out(sink: *mut tc_credentials_sink, script: *mut c_void) -> c_int {
    // SAFETY: it is the pointer that was passed with this function, and lives as long as its clients.
    let script = unsafe { &*script.cast::<Script>() };
    let calls = script.calls.replace(script.calls.get() + 1);
    let mut input = Unstructured::new(script.bytes.get(calls..).unwrap_or_default());
    try_hand_out(sink, &mut input).unwrap_or(0)
}

fn try_hand_out(sink: *mut tc_credentials_sink, input: &mut Unstructured<'_>) -> Result<c_int> {
    // The end of the input ends the callback.
    while !input.is_empty() {
        let mut memory = Memory::default();
        let [one, two, three] = [(); 3].map(|()| memory.text(input, None));
        let (one, two, three) = (one?.cast(), two?.cast(), three?.cast());
        // SAFETY: the sink is that of this call, or NULL, and strings end with a NUL.
        unsafe {
            match input.int_in_range(0..=7)? {
                0 => {
                    tc_credentials_set(sink, one, two, three, input.arbitrary()?);
                }
                1 => tc_credentials_fail(sink, one),
                2 => assert!(tc_credentials_timeout_ms(sink) <= 2000),
                3 => {
                    let none = null_mut();
                    let status = tc_credentials_set(none, null(), SECRET_KEY.as_ptr(), null(), 0);
                    assert_eq!(status, tc_status::TC_ERR_INVALID_ARGUMENT);
                    tc_credentials_fail(none, SECRET_KEY.as_ptr());
                    assert_eq!(tc_credentials_timeout_ms(none), 0);
                }
                4 => return input.arbitrary(),
                _ => {
                    let (id, key) = (c"AKIDfuzz".as_ptr(), SECRET_KEY.as_ptr());
                    let end = if input.arbitrary()? { 0 } else { input.arbitrary()? };
                    tc_credentials_set(sink, id, key, c"vX9-secret-token".as_ptr(), end);
                    return Ok(0);
                }
            }
        }
    }
    Ok(0)
}
