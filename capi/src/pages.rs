//! Listings, read page by page.

use core::ffi::{c_char, c_void};
use core::mem::offset_of;
use core::ops::Range;
use core::ptr;
use std::sync::Arc;

use tcapi_core::schema::{self, ObjectId, Service};
use tcapi_core::{Error, Outcome, PageOptions, Pager};

use crate::binding::Binding;
use crate::boundary::boundary;
use crate::call::{read_client, read_whole_client};
use crate::client::tc_client;
use crate::error::tc_error;
use crate::fields::Struct;
use crate::guard::{free, guarded};
use crate::options::tc_call_options;
use crate::procedure::{Options, clear, template};
use crate::response::{DecodedResponse, free_response};
use crate::sized::members;
use crate::spare_arenas::SpareArenas;
use crate::status::tc_status;
use crate::text;

/// Pages of a listing that are still to be read. Only one thread at a time may use it. Free it with tc_pages_free().
/// It keeps what it needs of the client, which may be freed first.
pub struct tc_pages {
    pager: Pager<'static>,
    /// What pages as structs are made with; none for pages as JSON.
    typed: Option<Typed>,
    /// The page that was read last.
    page: *mut c_void,
}

/// The layout of the structs of responses, and the memory for them.
struct Typed {
    binding: &'static Binding,
    response: ObjectId,
    spare: Arc<SpareArenas>,
}

impl Drop for tc_pages {
    fn drop(&mut self) {
        // SAFETY: it is NULL or came from `DecodedResponse::into_raw`, and is freed once.
        unsafe { free_response(self.page) };
    }
}

/// Options of a listing. Initialise them with TC_INIT().
#[repr(C)]
pub struct tc_page_options {
    /// Size of this struct in bytes. TC_INIT() sets it.
    pub struct_size: usize,
    /// Options of each call, read once by tc_pages_new(). `timeout_ms` is the timeout of one page. The cancel token
    /// ends the listing; free it after the pages. `report` and `response_json` are not filled. NULL: the client's
    /// settings.
    pub call: *const tc_call_options,
    /// Whether the listing is read repeatedly, until two readings in a row are the same, before its first page is
    /// returned. The pages of a whole reading are kept in memory. false: each page is returned as it is read.
    pub consistent: bool,
}

const MEMBERS: &[Range<usize>] = members!(tc_page_options { call, consistent });

/// # Safety
/// `options` is NULL or a struct of the size that it says, which points to such options of calls.
unsafe fn read_page_options(options: *const tc_page_options) -> Result<PageOptions, Error> {
    // SAFETY: the struct is as the caller says, and the offsets are those of its members.
    unsafe {
        let options = Options::new(options, MEMBERS)?;
        let call = options.call(offset_of!(tc_page_options, call))?;
        let consistent = options.truth(offset_of!(tc_page_options, consistent));
        Ok(PageOptions::new().call(call).consistent(consistent))
    }
}

/// Begins a listing whose pages are structs. Nothing is sent yet. `request_type` is the name of the request's type,
/// such as "tc_cvm_describe_instances_request". `request` points to such a struct, which is copied. The header of a
/// service has a function for each listing by which the compiler checks the type, such as
/// tc_cvm_describe_instances_pages_new(). A start offset in the request is kept. Without a limit in the request, a
/// page has as many items as the service allows.
///
/// `options` may be NULL. On success `*pages` is freed with tc_pages_free(); on failure it is NULL. `error` may be
/// NULL; on failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL.
///
/// TC_ERR_UNSUPPORTED: the specs do not say how the pages of the action are read. TC_ERR_INVALID_REQUEST: the value
/// at tc_error_path() can't be read.
///
/// # Safety
/// `client` is NULL or alive; `request` is NULL or points to a struct of that type, as for a call; `options` is NULL or
/// a struct of the size it says; `pages` and `error` are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_pages_new(
    client: *const tc_client,
    request_type: *const c_char,
    request: *const c_void,
    options: *const tc_page_options,
    pages: *mut *mut tc_pages,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let (tc_client { client, spare }, options, read) = unsafe {
            clear(pages, "pages")?;
            (
                read_whole_client(client)?,
                read_page_options(options)?,
                Struct::read(request_type, request)?,
            )
        };
        let (_, response) = read.action()?;
        let pager = Pager::new(client, read.template()?, options)?;
        let typed = Some(Typed { binding: read.binding, response, spare: spare.clone() });
        let made = Box::new(tc_pages { pager, typed, page: ptr::null_mut() });
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { pages.write(Box::into_raw(made)) };
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Begins a listing whose pages are JSON, as for tc_call(), also of a service of tc_config_add_services(). `request`
/// is the JSON object of the parameters, which is copied. Otherwise as for tc_pages_new().
///
/// # Safety
/// As for [`tc_pages_new`]; strings are NULL or end with a NUL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_pages_new_json(
    client: *const tc_client,
    service: *const c_char,
    version: *const c_char,
    action: *const c_char,
    request: *const c_char,
    options: *const tc_page_options,
    pages: *mut *mut tc_pages,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: as the caller says.
        let (client, options, template) = unsafe {
            clear(pages, "pages")?;
            let client = read_client(client)?;
            let template = template(client, service, version, action, request)?;
            (client, read_page_options(options)?, template)
        };
        let pager = Pager::new(client, template, options)?;
        let made = Box::new(tc_pages { pager, typed: None, page: ptr::null_mut() });
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { pages.write(Box::into_raw(made)) };
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::NotSent, body) }
}

/// Reads the next page of a listing of tc_pages_new(). `response_type` is the name of the type of the action's
/// response, such as "tc_cvm_describe_instances_response". The header of a service has a function for each listing
/// that returns the type itself, such as tc_cvm_describe_instances_pages_next().
///
/// `*page` is the response, a struct of that type, which must not be freed. It and what it points to live until the
/// next call with these pages. After the last page the function returns TC_OK, and `*page` is NULL. On failure
/// `*page` is NULL, and the next call requests the same page again. `error` may be NULL; on failure `*error` is the
/// reason, to be freed with tc_error_free(), on success it is NULL.
///
/// Errors are those of a call. If the service repeats a page or a token, so that the listing would never end, that is
/// TC_ERR_RESPONSE.
///
/// # Safety
/// `pages` is NULL or alive, and no other thread uses it; `response_type` is NULL or ends with a NUL; `page` and
/// `error` are NULL or may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_pages_next(
    pages: *mut tc_pages,
    response_type: *const c_char,
    page: *mut *const c_void,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        if page.is_null() {
            return Err(Error::invalid_argument("page is NULL"));
        }
        // SAFETY: not NULL, and the caller says that it may be written to.
        unsafe { page.write(ptr::null()) };
        // SAFETY: NULL, or alive and this thread's as the caller says.
        let pages = unsafe { read_pages(pages)? };
        let typed = pages.typed.as_ref().ok_or_else(|| {
            Error::invalid_argument("these pages are JSON: use tc_pages_next_json()")
        })?;
        // SAFETY: as the caller says.
        let name = unsafe { text::required(response_type, "response_type")? };
        let Typed { binding, response, spare } = typed;
        if binding.object_named(name) != Some(*response) {
            return Err(Error::invalid_argument(
                "response_type is not the response type of these pages",
            ));
        }
        // SAFETY: it is NULL or came from `DecodedResponse::into_raw`; the caller says that it is not used any more.
        unsafe { free_response(std::mem::replace(&mut pages.page, ptr::null_mut())) };
        let mut decoded = None;
        let mut decode = |_: &Service, _: ObjectId, body: &[u8]| {
            DecodedResponse::decode(&mut decoded, spare, binding, *response, body)
        };
        pages.pager.next_page(&mut decode)?;
        if let Some(decoded) = decoded {
            pages.page = decoded.into_raw();
            // SAFETY: as above.
            unsafe { page.write(pages.page) };
        }
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// Reads the next page of a listing of tc_pages_new_json() or tc_pages_new(), as JSON. `*page` is the whole response,
/// {"Response":{…}}, to be freed with tc_string_free(). After the last page, and on failure, it is NULL: see
/// tc_pages_next().
///
/// # Safety
/// As for [`tc_pages_next`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_pages_next_json(
    pages: *mut tc_pages,
    page: *mut *mut c_char,
    error: *mut *mut tc_error,
) -> tc_status {
    let body = || {
        // SAFETY: NULL, or alive and this thread's as the caller says.
        let pages = unsafe {
            clear(page, "page")?;
            read_pages(pages)?
        };
        let mut text = None;
        let mut keep = |service: &Service, response: ObjectId, body: &[u8]| {
            text = Some(String::from_utf8_lossy(body).into_owned());
            schema::decode_text(service, response, body)
        };
        let found = pages.pager.next_page(&mut keep)?;
        if let Some(text) = text.filter(|_| found) {
            // SAFETY: not NULL, and the caller says that it may be written to.
            unsafe { page.write(text::c_string(text).into_raw()) };
        }
        Ok(())
    };
    // SAFETY: as the caller says.
    unsafe { boundary(error, Outcome::Unknown, body) }
}

/// # Safety
/// `pages` is NULL or alive for `'a`, and no other thread uses it.
unsafe fn read_pages<'a>(pages: *mut tc_pages) -> Result<&'a mut tc_pages, Error> {
    // SAFETY: NULL, or alive as the caller says.
    let pages = unsafe { pages.as_mut() };
    pages.ok_or_else(|| Error::invalid_argument("pages is NULL"))
}

/// Whether the listing changed while it was read, as far as its pages show: an item came twice, or the total number
/// of items was not the same on each page. Other items may then be missing: read the listing again, or with
/// tc_page_options.consistent. false for NULL.
///
/// # Safety
/// `pages` is NULL or alive, and no other thread uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_pages_changed(pages: *const tc_pages) -> bool {
    guarded(false, || {
        // SAFETY: NULL, or alive as the caller says.
        unsafe { pages.as_ref() }.is_some_and(|pages| pages.pager.changed())
    })
}

/// Ends a listing, and frees the page that was read last. NULL is ignored.
///
/// # Safety
/// `pages` is NULL or was not freed yet.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tc_pages_free(pages: *mut tc_pages) {
    // SAFETY: it was made by `Box::into_raw` here and is freed once.
    unsafe { free(pages) }
}
