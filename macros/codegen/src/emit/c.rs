//! The C API: the source of the library; `#[repr(C)]` structs and `extern "C"` functions for cbindgen; and
//! the `#define`s and inline functions that cbindgen can't write.

mod defines;
mod deprecated;
mod layout;
mod library;
mod names;
mod procedures;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use tcapi_schema::Kind;

pub use defines::defines;
pub use deprecated::mark_deprecated;
pub use layout::{Layout, Target, assertions, layout};
pub use library::{common_codes, library};
pub(super) use names::function_name;
pub use names::{error_macro, struct_name, value_macro};
use names::{program_names, type_name};

use super::doc;
use super::program_names::ProgramNames;
use crate::model::{Action, Field, Model, Role, Uses};

/// Rust source that declares structs and functions, from which cbindgen makes a header. It is not compiled:
/// the library contains [`library()`] instead.
pub fn declarations(model: &Model) -> String {
    let program_names = program_names(model);
    let structs = (0..model.objects.len()).map(|index| object(model, &program_names, index));
    let functions = model.actions.iter().map(|one| function(model, &program_names, one));
    quote!(#(#structs)* #(#functions)*).to_string()
}

/// The part of the header after the functions. For each type of response it has the function that frees it, which
/// is tc_response_free() with a type, so that the compiler checks the argument. Then come the functions that make
/// several calls.
pub fn inline_functions(model: &Model) -> String {
    let functions = model.actions.iter().map(|action| {
        let response = struct_name(model, &model.objects[action.response]);
        format!(
            "/** Frees a response of {}(): tc_response_free() for this type. NULL is ignored. */\n\
             static inline void {response}_free(struct {response} *response)\n\
             {{\n    tc_response_free(response);\n}}\n\n",
            function_name(model, action)
        )
    });
    functions.chain([procedures::functions(model)]).collect()
}

fn object(model: &Model, program_names: &ProgramNames, index: usize) -> TokenStream {
    let object = &model.objects[index];
    let name = type_name(model, object);
    let uses = model.uses(index);
    let comment = match (object.role, model.action_of(index)) {
        (Role::Request, Some(action)) => doc::c_comment(&[
            format!("Request of {}. {}", action.wire, program_names.prose(&action.doc, Some(index))),
            "Initialise it with TC_INIT() and set the members that you need. The caller owns the strings and \
             arrays that it points to; the library reads them only during the call."
                .to_owned(),
        ]),
        (Role::Response, Some(action)) => doc::c_comment(&[
            format!("Response of {}.", action.wire),
            format!(
                "Created by the library: only read it, and free it with tc_{}_{}_response_free(). Everything \
                 that it points to is valid until then.",
                model.program, action.snake
            ),
        ]),
        _ => doc::c_comment(&[program_names.prose(&object.doc, Some(index)), part(uses).to_owned()]),
    };
    let size_comment = match (uses.requests, uses.responses) {
        (true, false) => " Size of this struct in bytes. TC_INIT() sets it.",
        (false, _) => " Size of this struct in bytes, as the library that filled it knows it.",
        (true, true) => {
            " Size of this struct in bytes. TC_INIT() sets it in a request, the library in a response."
        }
    };
    let request_id = (object.role == Role::Response).then(|| {
        quote! {
            /// Id of the request, assigned by the service; its support asks for it. Never NULL.
            pub request_id: *const c_char,
        }
    });
    let fields = object.fields.iter().map(|one| field(model, program_names, index, one));
    quote! {
        #comment
        #[repr(C)]
        pub struct #name {
            #[doc = #size_comment]
            pub struct_size: usize,
            #request_id
            #(#fields)*
        }
    }
}

/// How a part of requests or responses is used.
fn part(uses: Uses) -> &'static str {
    match (uses.requests, uses.responses) {
        (true, false) => {
            "Part of requests: initialise it with TC_INIT() and set the members that you need. The caller owns \
             what it points to."
        }
        (false, _) => {
            "Part of responses: only read it. It is valid as long as the response that contains it."
        }
        (true, true) => "In a request, initialise it with TC_INIT(); in a response, only read it.",
    }
}

fn field(model: &Model, program_names: &ProgramNames, of: usize, field: &Field) -> TokenStream {
    let uses = model.uses(of);
    let name = format_ident!("{}", field.ident);
    let mut text = doc::field(program_names, of, field, uses);
    text[0].push_str(&absence(uses, field));
    let comment = doc::c_comment(&text);
    if let Some(length) = length_name(field) {
        let ty = match field.kind {
            Kind::Object(id) => {
                let item = type_name(model, &model.objects[id.0 as usize]);
                quote!(*const *const #item)
            }
            Kind::I64 => quote!(*const i64),
            Kind::U64 => quote!(*const u64),
            Kind::F64 => quote!(*const f64),
            Kind::Bool => quote!(*const bool),
            Kind::Bytes if field.list => quote!(*const tc_bytes),
            Kind::Bytes => quote!(*const u8),
            _ => quote!(*const *const c_char),
        };
        let length_comment = format!(" Length of `{}`.", field.ident);
        return quote! {
            #comment
            pub #name: #ty,
            #[doc = #length_comment]
            pub #length: usize,
        };
    }
    let ty = match field.kind {
        Kind::Object(id) => {
            let item = type_name(model, &model.objects[id.0 as usize]);
            quote!(*const #item)
        }
        Kind::I64 => quote!(tc_opt_i64),
        Kind::U64 => quote!(tc_opt_u64),
        Kind::F64 => quote!(tc_opt_f64),
        Kind::Bool => quote!(tc_opt_bool),
        _ => quote!(*const c_char),
    };
    quote!(#comment pub #name: #ty,)
}

/// Says how long an array is, and when a pointer is NULL.
fn absence(uses: Uses, field: &Field) -> String {
    let scalar = matches!(field.kind, Kind::I64 | Kind::U64 | Kind::F64 | Kind::Bool);
    let null = match (uses.requests, uses.responses) {
        (true, false) if field.required => "",
        // A member that a request requires can be missing in a response.
        (true, true) if field.required => "NULL if a response does not have it",
        (true, false) => "NULL if not given",
        (false, _) => "NULL if the response does not have it",
        (true, true) => "NULL if not given",
    };
    match (length_name(field), null) {
        (Some(length), "") => format!(" Array of `{length}` elements."),
        (Some(length), null) => format!(" Array of `{length}` elements; {null}."),
        (None, null) if scalar || null.is_empty() => String::new(),
        (None, null) => format!(" {null}."),
    }
}

/// The field that holds the length, if there is one.
fn length_name(field: &Field) -> Option<Ident> {
    field.length().map(|name| format_ident!("{name}"))
}

fn function(model: &Model, program_names: &ProgramNames, action: &Action) -> TokenStream {
    let request = type_name(model, &model.objects[action.request]);
    let response = type_name(model, &model.objects[action.response]);
    let name = format_ident!("{}", function_name(model, action));
    let mut text = doc::action(program_names, action);
    text.push(
        "Any number of threads can share `client`. The library reads `request` only during the call. `options` may \
         be NULL. On success `*response` is the response, to be freed with the function of its type below; on \
         failure it is NULL. `response` may be NULL if the response is not needed. `error` may be NULL; on \
         failure `*error` is the reason, to be freed with tc_error_free(), on success it is NULL."
            .to_owned(),
    );
    let own = action.errors.iter().filter(|error| !error.common);
    let own: Vec<String> = own.map(|error| program_names.code(&error.code)).collect();
    if !own.is_empty() {
        text.push(format!(
            "Error codes, in addition to those common to all functions of this header: {}.",
            own.join(", ")
        ));
    }
    let comment = doc::c_comment(&text);
    let deprecated = doc::deprecated(doc::instead_of_action(program_names, action).as_ref());
    quote! {
        #comment
        #deprecated
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #name(
            client: *const tc_client,
            request: *const #request,
            options: *const tc_call_options,
            response: *mut *mut #response,
            error: *mut *mut tc_error,
        ) -> tc_status {
        }
    }
}
