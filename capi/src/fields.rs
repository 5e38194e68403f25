//! Structs of services as data: their values one by one, and their JSON.

use core::ffi::{c_char, c_int, c_void};
use core::ops::{ControlFlow, DerefMut};
use std::borrow::Cow;
use std::ffi::CString;

use tcapi_core::schema::{self, Encode, Kind, ObjectId, Scalar, Visited};
use tcapi_core::{Error, Outcome, Template, UnknownMember};

use crate::binding::Binding;
use crate::boundary::boundary;
use crate::call::read_client;
use crate::client::tc_client;
use crate::error::tc_error;
use crate::request::CStruct;
use crate::services::{BINDINGS, SERVICES};
use crate::status::tc_status;
use crate::text;

/// Type of a value. Later versions append to it: treat an unknown type as text.
#[repr(C)]
#[derive(Clone, Copy)]
pub enum tc_field_kind {
    /// A string, including values of enumerations, timestamps and dates.
    TC_FIELD_STRING = 1,
    /// A signed integer: `int64_value`.
    TC_FIELD_INT64 = 2,
    /// An unsigned integer: `uint64_value`.
    TC_FIELD_UINT64 = 3,
    /// A floating point number: `double_value`.
    TC_FIELD_DOUBLE = 4,
    /// true or false: `bool_value`.
    TC_FIELD_BOOL = 5,
    /// Bytes. The text is their base64.
    TC_FIELD_BYTES = 6,
    /// A list that is set and has no items. The text is "[]".
    TC_FIELD_EMPTY_LIST = 7,
    /// A member that this version of the library does not know. The text is its JSON.
    TC_FIELD_JSON = 8,
}

/// Value that is set, for a tc_field_callback. It and its strings live until the callback returns.
#[repr(C)]
pub struct tc_field {
    /// Size of this struct in bytes, as the library knows it.
    pub struct_size: usize,
    /// Path of the value, with the names of the service: "InstanceSet[0].PrivateIpAddresses[1]". Never NULL.
    pub path: *const c_char,
    /// Name of the parameter or member, without an index: "PrivateIpAddresses". Never NULL.
    pub name: *const c_char,
    /// Type of the value: a tc_field_kind.
    pub kind: c_int,
    /// Whether the value is a secret, such as a password. Its text is then "…", and the members below are 0.
    pub secret: bool,
    /// The value as text: UTF-8, with U+FFFD in place of a NUL. Never NULL.
    pub text: *const c_char,
    /// Value for TC_FIELD_INT64, otherwise 0.
    pub int64_value: i64,
    /// Value for TC_FIELD_UINT64, otherwise 0.
    pub uint64_value: u64,
    /// Value for TC_FIELD_DOUBLE, otherwise 0.
    pub double_value: f64,
    /// Value for TC_FIELD_BOOL, otherwise false.
    pub bool_value: bool,
}

/// Callback that receives a value, and returns whether it is called with the next one. It must return normally.
pub type tc_field_callback =
    Option<unsafe extern "C" fn(field: *const tc_field, user_data: *mut c_void) -> bool>;

/// Calls `callback` with each value that is set in a struct of a service, to print or compare structs of any type.
/// The values come in the order of the documents, after the RequestId of a response. `type` is the name of the
/// struct's type, such as "tc_cvm_describe_instances_response", and `value` points to such a struct, your own or the
/// library's; with TC_VISIT() the compiler checks that they agree. `user_data` is passed to `callback`, which the
/// calling thread calls before the function returns. `error` may be NULL; on failure `*error` is the reason, to be
/// freed with tc_error_free(), on success it is NULL.
///
/// TC_ERR_INVALID_ARGUMENT: there is no such type, or a required pointer is NULL. TC_ERR_INVALID_REQUEST: the value
/// at tc_error_path() can't be read, such as a string that is not UTF-8; objects are nested more than 30 deep; or
/// there are more than 1,048,576 values.
///
/// # Safety
/// `value` is NULL or points to a struct of that type, as for a call; `callback` may be called so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_visit(
    r#type: *const c_char,
    value: *const c_void,
    callback: tc_field_callback,
    user_data: *mut c_void,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let read = unsafe { Struct::read(r#type, value)? };
        let mut teller = Teller::new(callback, user_data)?;
        if let Some(id) = read.value.request_id()
            && teller.tell(&Told::of_request_id(id)).is_break()
        {
            return Ok(());
        }
        schema::visit(read.binding.service, read.object, read.value, &mut |visited| {
            teller.tell(&Told::of(&visited))
        })
        .map_err(Error::invalid)
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Formats a struct of a service as a JSON object: a request as a call would send it, a response with its RequestId.
/// `type` and `value` are as for tc_visit(); with TC_TO_JSON() the compiler checks that they agree. `*json` is freed
/// with tc_string_free(); on failure it is NULL. Unlike with tc_visit(), the text contains secrets. `error` may be
/// NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// TC_ERR_INVALID_REQUEST: the value at tc_error_path() can't be encoded. Values that the documents do not allow are
/// encoded.
///
/// # Safety
/// As for [`tc_visit`]; `json` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_to_json(
    r#type: *const c_char,
    value: *const c_void,
    json: *mut *mut c_char,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        if json.is_null() {
            return Err(Error::invalid_argument("json is NULL"));
        }
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { json.write(core::ptr::null_mut()) };
        // SAFETY: as the caller says.
        let read = unsafe { Struct::read(r#type, value)? };
        let text = std::mem::take(&mut *read.json()?);
        // SAFETY: as above.
        unsafe { json.write(text::c_string(text).into_raw()) };
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Calls `callback` with each member of a response that this version of the library does not know. The text is the
/// member's JSON, and the kind is TC_FIELD_JSON; members inside of it are not visited. `response` is the text of
/// tc_call_options.response_json or tc_call(), {"Response":{…}}. `callback` and `user_data` are as for tc_visit().
/// `error` may be NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// TC_ERR_UNSUPPORTED: this version of the library does not know the action. TC_ERR_INVALID_ARGUMENT: the text is not
/// a response, or a required pointer is NULL.
///
/// # Safety
/// Strings are NULL or end with a NUL; `callback` may be called so; `error` is NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_visit_unknown(
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    response: *const c_char,
    callback: tc_field_callback,
    user_data: *mut c_void,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let response = unsafe { Response::read(service, version, action, response)? };
        let Response { service, version, action, text } = response;
        let mut teller = Teller::new(callback, user_data)?;
        let mut tell = |member: UnknownMember<'_>| teller.tell(&Told::of_unknown(&member));
        tcapi_core::unknown_members_in(SERVICES, service, version, action, text, &mut tell)
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Calls `callback` like tc_visit_unknown(), for an action that a client knows, also of a file of
/// tc_config_add_services(): a service of such a file takes precedence over one that the library was built with.
/// `client` must not be NULL; other threads may use it at the same time.
///
/// # Safety
/// As for [`tc_visit_unknown`]; `client` is NULL or alive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_client_visit_unknown(
    client: *const tc_client,
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    response: *const c_char,
    callback: tc_field_callback,
    user_data: *mut c_void,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: NULL, or alive as the caller says.
        let client = unsafe { read_client(client)? };
        // SAFETY: as the caller says.
        let response = unsafe { Response::read(service, version, action, response)? };
        let Response { service, version, action, text } = response;
        let mut teller = Teller::new(callback, user_data)?;
        let mut tell = |member: UnknownMember<'_>| teller.tell(&Told::of_unknown(&member));
        client.unknown_members(service, version, action, text, &mut tell)
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Text of a response, and the names of its action.
struct Response<'a> {
    service: &'a str,
    version: &'a str,
    action: &'a str,
    text: &'a str,
}

impl<'a> Response<'a> {
    /// # Safety
    /// Strings are NULL or end with a NUL, and stay as they are for `'a`.
    unsafe fn read(
        service: *const c_char,
        version: *const c_char,
        action: *const c_char,
        response: *const c_char,
    ) -> Result<Self, Error> {
        // SAFETY: as the caller says.
        unsafe {
            Ok(Response {
                service: text::required(service, "service")?,
                version: text::required(version, "version")?,
                action: text::required(action, "action")?,
                text: text::required(response, "response")?,
            })
        }
    }
}

/// A struct that is identified by the name of its type.
pub(crate) struct Struct<'a> {
    pub(crate) binding: &'static Binding,
    pub(crate) object: ObjectId,
    pub(crate) value: CStruct<'a>,
}

impl<'a> Struct<'a> {
    /// # Safety
    /// As for [`CStruct::new`], with the struct's type in place of its object.
    pub(crate) unsafe fn read(name: *const c_char, value: *const c_void) -> Result<Self, Error> {
        // SAFETY: as the caller says; it is not kept.
        let name = unsafe { text::required(name, "type")? };
        let named = |binding: &&'static Binding| Some((*binding, binding.object_named(name)?));
        let (binding, object) = BINDINGS.iter().find_map(named).ok_or_else(|| {
            let shown: String = name.chars().take(70).collect();
            Error::invalid_argument(format!("{shown:?} is not a type of a service"))
        })?;
        // SAFETY: as the caller says.
        let value = unsafe { CStruct::new(binding, object, value.cast()) };
        let value = value.ok_or_else(|| Error::invalid_argument("value is NULL"))?;
        Ok(Struct { binding, object, value })
    }

    /// Returns the position of the action whose request it is, and the object of the response.
    pub(crate) fn action(&self) -> Result<(usize, ObjectId), Error> {
        let mut actions = self.binding.service.actions().enumerate();
        let found = actions.find(|(_, action)| action.request == self.object);
        let (at, action) =
            found.ok_or_else(|| Error::invalid_argument("type is not a request type"))?;
        Ok((at, action.response))
    }

    /// Copies the request as JSON, for several calls. The copy is overwritten when it is dropped.
    pub(crate) fn template(&self) -> Result<Template<'static>, Error> {
        let (action, _) = self.action()?;
        let json = self.json()?;
        Template::of_text(self.binding.service, action, &String::from_utf8_lossy(&json))
    }

    /// Returns its JSON, which is overwritten when it is dropped.
    fn json(&self) -> Result<impl DerefMut<Target = Vec<u8>> + use<>, Error> {
        let service = self.binding.service;
        if let Err(found) = schema::validate(service, self.object, self.value)
            && found.unencodable().is_some()
        {
            return Err(Error::invalid(found.only_unencodable()));
        }
        let mut json = tcapi_core::json_of(&Encode::new(service, self.object, self.value))?;
        if let Some(id) = self.value.request_id() {
            json.pop();
            // Only the opening brace is left if there are no other members.
            if json.len() > 1 {
                json.push(b',');
            }
            json.extend_from_slice(b"\"RequestId\":");
            let id = serde_json::Value::from(id).to_string();
            json.extend_from_slice(id.as_bytes());
            json.push(b'}');
        }
        Ok(json)
    }
}

/// The caller's function.
struct Teller {
    callback: unsafe extern "C" fn(field: *const tc_field, user_data: *mut c_void) -> bool,
    user_data: *mut c_void,
}

impl Teller {
    fn new(callback: tc_field_callback, user_data: *mut c_void) -> Result<Self, Error> {
        let callback = callback.ok_or_else(|| Error::invalid_argument("callback is NULL"))?;
        Ok(Teller { callback, user_data })
    }

    fn tell(&mut self, told: &Told) -> ControlFlow<()> {
        // SAFETY: the caller of the exported function says that it may be called so; the field and its strings live
        // until it returns.
        match unsafe { (self.callback)(&raw const told.field, self.user_data) } {
            true => ControlFlow::Continue(()),
            false => ControlFlow::Break(()),
        }
    }
}

/// A field with the strings that it points to.
struct Told {
    field: tc_field,
    _texts: [CString; 3],
}

impl Told {
    fn new(path: &str, name: &str, kind: tc_field_kind, value: &str) -> Self {
        let texts = [path, name, value].map(text::c_string);
        let [path, name, text] = texts.each_ref().map(|text| text.as_ptr());
        let field = tc_field {
            struct_size: size_of::<tc_field>(),
            path,
            name,
            kind: kind as c_int,
            secret: false,
            text,
            int64_value: 0,
            uint64_value: 0,
            double_value: 0.0,
            bool_value: false,
        };
        Told { field, _texts: texts }
    }

    fn of_unknown(member: &UnknownMember<'_>) -> Self {
        Told::new(member.path, member.name, tc_field_kind::TC_FIELD_JSON, member.json)
    }

    fn of_request_id(id: &str) -> Self {
        Told::new("RequestId", "RequestId", tc_field_kind::TC_FIELD_STRING, id)
    }

    fn of(visited: &Visited<'_>) -> Self {
        use tc_field_kind::*;
        let (path, name) = (&visited.path, visited.field.name);
        let kind = match (&visited.value, visited.field.kind) {
            (None, _) => TC_FIELD_EMPTY_LIST,
            (_, Kind::Bytes) => TC_FIELD_BYTES,
            (Some(Scalar::Str(_) | Scalar::Bytes(_)), _) => TC_FIELD_STRING,
            (Some(Scalar::I64(_)), _) => TC_FIELD_INT64,
            (Some(Scalar::U64(_)), _) => TC_FIELD_UINT64,
            (Some(Scalar::F64(_)), _) => TC_FIELD_DOUBLE,
            (Some(Scalar::Bool(_)), _) => TC_FIELD_BOOL,
        };
        if visited.field.secret {
            let mut told = Told::new(path, name, kind, "…");
            told.field.secret = true;
            return told;
        }
        let text: Cow<'_, str> = match visited.value {
            None => "[]".into(),
            Some(Scalar::Str(value)) => value.into(),
            Some(Scalar::Bytes(bytes)) => schema::encode_base64(bytes).into(),
            Some(Scalar::I64(value)) => value.to_string().into(),
            Some(Scalar::U64(value)) => value.to_string().into(),
            Some(Scalar::F64(value)) => value.to_string().into(),
            Some(Scalar::Bool(value)) => value.to_string().into(),
        };
        let mut told = Told::new(path, name, kind, &text);
        match visited.value {
            Some(Scalar::I64(value)) => told.field.int64_value = value,
            Some(Scalar::U64(value)) => told.field.uint64_value = value,
            Some(Scalar::F64(value)) => told.field.double_value = value,
            Some(Scalar::Bool(value)) => told.field.bool_value = value,
            None | Some(Scalar::Str(_) | Scalar::Bytes(_)) => {}
        }
        told
    }
}
