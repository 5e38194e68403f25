//! Packed calls, whose request is one buffer.

use core::ptr::{null, null_mut};

use arbitrary::{Result, Unstructured};

use crate::cancel::tc_cancel;
use crate::client::tc_client;
use crate::packed::{tc_call_packed, tc_packed_call, tc_packed_response_free};
use crate::packed_response::tc_packed_response;
use crate::requests::SECRET_MARK;
use crate::status::{tc_outcome, tc_retry_hint, tc_status, tc_stop_reason};

/// Makes a packed call with lengths that mostly fit, and reads its response.
pub(super) fn call(
    client: *const tc_client,
    cancel: *const tc_cancel,
    input: &mut Unstructured<'_>,
) -> Result<()> {
    let texts = match input.arbitrary()? {
        true => input.arbitrary::<&[u8]>()?.to_vec(),
        false => b"cvm2017-03-12Unknown{}".to_vec(),
    };
    let mut call = tc_packed_call {
        struct_size: size_of::<tc_packed_call>(),
        service_len: 3,
        version_len: 10,
        action_len: 7,
        request_len: 2,
        ..tc_packed_call::default()
    };
    if input.ratio(1, 4)? {
        call.struct_size = input.int_in_range(0..=call.struct_size)?;
        call.service_len = input.arbitrary()?;
        call.version_len = input.arbitrary()?;
        call.region_len = input.arbitrary()?;
        call.timeout_ms = input.arbitrary()?;
        call.response_form = input.int_in_range(0..=2)?;
        call.response_json = u32::from(input.arbitrary::<bool>()?);
        call.validation = input.int_in_range(-1..=4)?;
        call.request_len = texts.len().wrapping_sub(call.service_len);
    }
    let mut response = tc_packed_response {
        struct_size: size_of::<tc_packed_response>(),
        texts: null_mut(),
        response_len: 0,
        code_len: 0,
        message_len: 0,
        path_len: 0,
        request_id_len: 0,
        outcome: tc_outcome::TC_OUTCOME_NOT_SENT,
        http_status: 0,
        attempts: 0,
        stop_reason: tc_stop_reason::TC_STOP_NOT_RETRYABLE,
        total_us: 0,
        waited_us: 0,
        connected_us: 0,
        handshaken_us: 0,
        first_byte_us: 0,
        last_attempt_us: 0,
        endpoint_len: 0,
        retry_hint: tc_retry_hint::TC_RETRY_HINT_NONE,
        oddity_count: 0,
        oddities_len: 0,
        violation_count: 0,
        violations_len: 0,
        history_len: 0,
        response_json_len: 0,
    };
    if input.ratio(1, 32)? {
        response.struct_size = input.int_in_range(0..=response.struct_size)?;
    }
    let mut buffer = vec![0u8; input.int_in_range(0..=128)?];
    let texts_at = if input.ratio(1, 32)? { null() } else { texts.as_ptr() };
    let buffer_at = if buffer.is_empty() { null_mut() } else { buffer.as_mut_ptr() };
    // SAFETY: the structs have the sizes that they state, and so do the buffers.
    let status = unsafe {
        tc_call_packed(
            client,
            &raw const call,
            texts_at.cast(),
            texts.len(),
            cancel,
            &raw mut response,
            buffer_at.cast(),
            buffer.len(),
        )
    };
    let lengths = [
        response.response_len,
        response.code_len,
        response.message_len,
        response.path_len,
        response.request_id_len,
        response.endpoint_len,
        response.oddities_len,
        response.history_len,
    ];
    let whole: usize = lengths.iter().sum();
    let filled = if response.texts.is_null() {
        &buffer[..whole]
    } else {
        assert!(whole > buffer.len(), "it would have fitted");
        // SAFETY: the library guarantees their lengths.
        unsafe { core::slice::from_raw_parts(response.texts.cast_const().cast::<u8>(), whole) }
    };
    let mut rest = filled;
    // The first of the texts may have a separate form.
    if call.response_form != 0 {
        rest = &rest[response.response_len..];
    }
    for length in lengths.into_iter().skip(usize::from(call.response_form != 0)) {
        let (text, behind) = rest.split_at(length);
        let text = str::from_utf8(text).expect("it is UTF-8");
        assert!(status == tc_status::TC_OK || !text.contains(SECRET_MARK), "a secret in {text}");
        rest = behind;
    }
    assert_eq!(response.response_len == 0, status != tc_status::TC_OK);
    // SAFETY: the library filled it in; the second time there is nothing left to free.
    unsafe {
        tc_packed_response_free(&raw mut response);
        tc_packed_response_free(&raw mut response);
    }
    Ok(())
}
