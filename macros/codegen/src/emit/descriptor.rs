//! Descriptors as Rust expressions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tcapi_schema as schema;
use tcapi_schema::Expected;

/// The table of a service, as two literals. `common` is a reference to the codes that are common to all actions.
pub(crate) fn service(service: &schema::Service, common: &TokenStream) -> TokenStream {
    let (rows, text) = (Literal::byte_string(service.rows()), service.text());
    quote!(schema::Service::new(#rows, #text, #common))
}

/// The table of the codes that are common to all actions of a service.
pub(crate) fn common_codes(service: &schema::Service) -> TokenStream {
    let common = service.common_codes();
    let (rows, text) = (Literal::byte_string(common.rows()), common.text());
    quote!(schema::CommonCodes::new(#rows, #text))
}

/// The descriptor of an example.
pub(crate) fn example(example: &schema::Example) -> TokenStream {
    let schema::Example { action, title, request, expected } = example;
    let expected = match expected {
        Expected::Response(response) => quote!(schema::Expected::Response(#response)),
        Expected::Accepted => quote!(schema::Expected::Accepted),
        Expected::Invalid { code, path } => {
            let path = option(path.map(|path| quote!(#path)));
            quote!(schema::Expected::Invalid { code: #code, path: #path })
        }
    };
    quote! {
        schema::Example { action: #action, title: #title, request: #request, expected: #expected }
    }
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
