//! Responses in C structs.

use std::sync::{Arc, LazyLock};

use tcapi_core::schema::{self, DecodeError, Encode, ServiceResult};

use crate::binding::Binding;
use crate::request::CStruct;
use crate::response;
use crate::services::BINDINGS;
use crate::spare_arenas::SpareArenas;

/// The result of decoding a body for C.
pub struct Decoded {
    pub result: ServiceResult,
    /// The JSON of the struct, read through its layout as a caller reads it. An error of the service has no struct.
    pub json: Option<Vec<u8>>,
}

pub(crate) fn binding_of(service: &schema::Service) -> &'static Binding {
    let binding = BINDINGS.iter().find(|binding| {
        (binding.service.name(), binding.service.version()) == (service.name(), service.version())
    });
    binding.expect("every service has a binding")
}

/// The number of an action in the library.
pub(crate) fn number_of(binding: &Binding, action: &str) -> u32 {
    let service = BINDINGS.iter().position(|one| std::ptr::eq(*one, binding)).expect("it is one");
    let action = binding.service.actions().position(|one| one.name == action).expect("it is one");
    u32::try_from(service << 16 | action).expect("there are few")
}

/// Decodes a response as a typed call does, reads the struct as its caller would, and frees it.
pub fn decode(
    service: &schema::Service,
    action: &schema::Action<'_>,
    body: &[u8],
) -> Result<Decoded, DecodeError> {
    let binding = binding_of(service);
    let mut filled = None;
    // Kept, so that large responses are decoded into the memory of earlier ones.
    static SPARE: LazyLock<Arc<SpareArenas>> = LazyLock::new(Arc::default);
    let decode = response::DecodedResponse::decode;
    let result = decode(&mut filled, &SPARE, binding, action.response, body)?;
    let Some(filled) = filled else { return Ok(Decoded { result, json: None }) };
    let raw = filled.into_raw();
    // SAFETY: the struct has the type of that object, and lives until it is freed below.
    let json = unsafe {
        let read = CStruct::new(binding, action.response, raw.cast()).expect("it is not NULL");
        serde_json::to_vec(&Encode::new(service, action.response, read))
            .expect("what was decoded can be encoded")
    };
    // SAFETY: it came from `into_raw`, and is not used afterwards.
    unsafe { response::free_response(raw) };
    Ok(Decoded { result, json: Some(json) })
}
