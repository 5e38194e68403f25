//! The library's code for a service: its tables, and a function for each action.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::layout::{Target, layouts};
use super::names::{function_name, struct_prefix};
use crate::emit::descriptor;
use crate::model::{Action, Model};

/// The Rust source that is compiled for a target. It uses the names that its prelude imports from the
/// hand-written part. `position` is the position of the service among those of the library.
///
/// # Errors
/// Two structs have the same hash, or one exceeds the maximum size, or there are too many services or actions.
pub fn library(model: &Model, position: usize, target: Target) -> Result<String, String> {
    let descriptor = descriptor::service(model.descriptor, &quote!(&crate::services::COMMON_CODES));
    let (objects, fields) = layouts(model, target)?;
    let (objects, fields) = (Literal::byte_string(&objects), Literal::byte_string(&fields));
    let prefix = struct_prefix(model);
    let functions = model.actions.iter().enumerate();
    let functions = functions.map(|(at, one)| Ok(function(model, number(position, at)?, one)));
    let functions = functions.collect::<Result<Vec<_>, String>>()?;
    let source = quote! {
        use ::core::ffi::c_void;
        use crate::prelude::*;

        static SERVICE: schema::Service = #descriptor;

        pub(crate) static BINDING: Binding = Binding {
            service: &SERVICE,
            prefix: #prefix,
            layouts: Layouts { objects: #objects, fields: #fields },
        };

        #(#functions)*
    };
    Ok(source.to_string())
}

/// The number of an action in the library: the position of its service, and its position in the service.
fn number(service: usize, action: usize) -> Result<u32, String> {
    let narrow = |at: usize, what| {
        u16::try_from(at).map_err(|_| format!("there are more than 65536 {what}"))
    };
    let (service, action) = (narrow(service, "services")?, narrow(action, "actions")?);
    Ok(u32::from(service) << 16 | u32::from(action))
}

/// The codes that are common to all actions of a service, and of all other services of the same specs, as a
/// Rust expression.
pub fn common_codes(model: &Model) -> String {
    descriptor::common_codes(model.descriptor).to_string()
}

fn function(model: &Model, number: u32, action: &Action) -> TokenStream {
    let name = format_ident!("{}", function_name(model, action));
    let number = Literal::u32_unsuffixed(number);
    // `request` and `response` are structs of the header. Only their layouts, which are data, describe their
    // members. A thread that is cancelled at any moment unwinds from the call: see `threads` in capi.
    quote! {
        #[unsafe(no_mangle)]
        pub unsafe extern "C-unwind" fn #name(
            client: *const tc_client,
            request: *const c_void,
            options: *const tc_call_options,
            response: *mut *mut c_void,
            error: *mut *mut tc_error,
        ) -> tc_status {
            // SAFETY: the caller's pointers are passed on under the header's contract, and the layouts of
            // `request` and `response` are those of the action with this number.
            unsafe { in_own_frame(typed_call(client, request, options, response, error, #number)) }
        }
    }
}
