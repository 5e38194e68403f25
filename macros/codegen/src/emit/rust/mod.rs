//! The Rust binding: structs, builders, enumerations and error codes.

mod enums;
mod objects;
mod procedures;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::descriptor;
use super::program_names::ProgramNames;
use crate::model::Model;
use crate::naming;

/// The items of a module that contains nothing else: descriptor, examples and all types.
///
/// `library` is the path of the crate `tcapi`, relative to the module. All other paths are absolute, or refer
/// to the items themselves.
pub fn items(model: &Model, library: &TokenStream) -> TokenStream {
    let library = import(library);
    // The library's codes, if they are the same.
    let common = descriptor::common_codes(model.descriptor);
    let descriptor =
        descriptor::service(model.descriptor, &quote!(tcapi::COMMON_CODES.or(&COMMON_CODES)));
    let examples = model.examples.iter().map(descriptor::example);
    // Codes are variants of a separate enumeration, so they have their wire names.
    let program_names = &ProgramNames::new(
        model,
        |of, at| model.objects[of].fields[at].ident.clone(),
        |action| model.actions[action].name.clone(),
        str::to_owned,
        |of, at| {
            let one = &model.enums[of];
            format!("[`{}::{}`]", one.name, one.values[at].variant)
        },
    );
    let enums = model.enums.iter().map(|one| enums::enumeration(program_names, one));
    let objects = (0..model.objects.len())
        .map(|index| objects::Binding::new(model, program_names, index).items());
    let errors = enums::error_codes(program_names, model);
    let procedures = procedures::items(model);
    let files = model.files.iter().map(|file| file.to_string_lossy().into_owned());
    quote! {
        #library
        #[allow(unused_imports)]
        use tcapi::schema;

        /// The descriptor of this service: all that the library knows about it, as data.
        #[allow(dead_code)]
        pub static SERVICE: schema::Service = {
            static COMMON_CODES: schema::CommonCodes = #common;
            #descriptor
        };

        /// The examples of the specs: requests with their expected results.
        #[allow(dead_code)]
        pub static EXAMPLES: &[schema::Example] = &[#(#examples),*];

        // The compiler watches the files that were read.
        const _: &[&[u8]] = &[#(::core::include_bytes!(#files)),*];

        #(#enums)*
        #(#objects)*
        #errors
        #procedures
    }
}

/// Imports the crate `tcapi` under this name. The compiler reports a wrong path where it is written.
fn import(library: &TokenStream) -> TokenStream {
    let span = library.clone().into_iter().next().map_or(Span::call_site(), |token| token.span());
    quote_spanned!(span=> use #library as tcapi;)
}

/// The codes that are common to all actions, as an expression of the crate `tcapi`.
pub fn common_codes(model: &Model) -> TokenStream {
    let common = descriptor::common_codes(model.descriptor);
    let files = model.files.iter().map(|file| file.to_string_lossy().into_owned());
    quote!({
        use tcapi::schema;
        // The compiler watches the files that were read.
        const _: &[&[u8]] = &[#(::core::include_bytes!(#files)),*];
        #common
    })
}

/// The names that are generated from an action: request, builder, response, error codes.
pub fn names_of_action(name: &str) -> [Ident; 4] {
    ["", "Builder", "Response", "Error"].map(|suffix| format_ident!("{name}{suffix}"))
}

/// Stubs of the types of an action that could not be read, so that nothing else fails because they are missing.
pub fn action_stub(name: &str, vis: &TokenStream) -> TokenStream {
    let names = names_of_action(name);
    quote!(#(
        #[allow(missing_docs, dead_code)]
        #[derive(::core::fmt::Debug, ::core::clone::Clone)]
        #vis struct #names;
    )*)
}

/// Stubs for a whole service. `actions` are the names of the actions that it seems to have, and `library` is as
/// for [`items()`].
pub fn service_stub(actions: &[String], library: &TokenStream) -> TokenStream {
    let (vis, library) = (quote!(pub), import(library));
    let codes = format_ident!("{}", naming::ERROR_CODE);
    let actions = actions.iter().map(|name| action_stub(name, &vis));
    quote! {
        #library
        #[allow(missing_docs)]
        pub static SERVICE: tcapi::schema::Service = tcapi::schema::Service::EMPTY;
        #[allow(missing_docs)]
        pub static EXAMPLES: &[tcapi::schema::Example] = &[];
        #[allow(missing_docs, dead_code)]
        #[derive(::core::fmt::Debug, ::core::clone::Clone)]
        #vis struct #codes;
        #(#actions)*
    }
}

/// A name that has passed the checks is a valid name in Rust.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
