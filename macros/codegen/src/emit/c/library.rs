//! What the library has of a service: its tables, and a function for each action.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::function_name;
use super::layout::{Target, layouts};
use crate::emit::descriptor;
use crate::model::{Action, Model};

/// The Rust source that is compiled for a target. It needs the names that its prelude brings from the hand-written part.
///
/// # Errors
/// Two structs cannot be told apart, or one is larger than any can be.
pub fn library(model: &Model, target: Target) -> Result<String, String> {
    let descriptor = descriptor::service(model.descriptor);
    let (objects, fields) = layouts(model, target)?;
    let (objects, fields) = (Literal::byte_string(&objects), Literal::byte_string(&fields));
    let prefix = format!("tc_{}_", model.program);
    let functions = model.actions.iter().enumerate().map(|(at, one)| function(model, at, one));
    let source = quote! {
        use ::core::ffi::c_void;
        use crate::prelude::*;

        static SERVICE: schema::Service = #descriptor;

        pub(crate) static FACE: Face = Face {
            service: &SERVICE,
            prefix: #prefix,
            layouts: Layouts { objects: #objects, fields: #fields },
        };

        #(#functions)*
    };
    Ok(source.to_string())
}

fn function(model: &Model, at: usize, action: &Action) -> TokenStream {
    let name = format_ident!("{}", function_name(model, action));
    let at = Literal::usize_unsuffixed(at);
    // `request` and `response` are structs of the header. Only their layouts, which are data, know their members.
    quote! {
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn #name(
            client: *const tc_client,
            request: *const c_void,
            options: *const tc_call_options,
            response: *mut *mut c_void,
            error: *mut *mut tc_error,
        ) -> tc_status {
            // SAFETY: the caller's pointers are passed on under the header's contract, and the layout of
            // `request` and `response` is the one at this action's place in FACE.
            unsafe { typed_call(&FACE, #at, client, request, options, response, error) }
        }
    }
}
