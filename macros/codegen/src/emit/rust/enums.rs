//! Enumerations and error codes: enums of strings that keep the ones they do not know.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::ident;
use crate::emit::doc;
use crate::emit::words::Words;
use crate::model::{Action, Enum};

pub(super) fn enumeration(words: &Words, one: &Enum) -> TokenStream {
    let variants: Vec<Variant> = one
        .values
        .iter()
        .map(|value| Variant {
            ident: ident(&value.variant),
            text: value.name.clone(),
            comment: doc::comment(&[words.prose(&value.doc, None)]),
        })
        .collect();
    let ty = ident(&one.name);
    let comment = doc::comment(&[
        words.prose(&one.doc, None),
        "Values that the spec does not have are kept.".to_owned(),
    ]);
    let core = open_enum(&ty, &comment, &variants);
    quote! {
        #core

        schema::__serde!(enumeration #ty);

        impl schema::Enumeration for #ty {
            fn as_str(&self) -> &str {
                #ty::as_str(self)
            }
            fn from_name(name: &str) -> Self {
                <Self as ::core::convert::From<&str>>::from(name)
            }
        }

        impl schema::Item for #ty {
            fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
                schema::Value::Str(self.as_str())
            }
            fn from_scalar(value: schema::Scalar<'_>) -> ::core::option::Option<Self> {
                match value {
                    schema::Scalar::Str(name) => ::core::option::Option::Some(<Self as ::core::convert::From<&str>>::from(name)),
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}

pub(super) fn error_codes(words: &Words, action: &Action) -> TokenStream {
    let variants: Vec<Variant> = action
        .errors
        .iter()
        .map(|error| Variant {
            ident: ident(&error.variant),
            text: error.code.clone(),
            comment: doc::comment(&[format!(
                "`{}`: {}",
                error.code,
                doc::error(words, action, error)
            )]),
        })
        .collect();
    let ty = format_ident!("{}Error", action.name);
    let comment = doc::comment(&[
        format!("The codes that [`{}`] is known to be refused with.", action.name),
        "Codes that the spec does not have are kept.".to_owned(),
    ]);
    let core = open_enum(&ty, &comment, &variants);
    quote! {
        #core

        impl tcapi::ErrorCode for #ty {
            fn as_str(&self) -> &str {
                #ty::as_str(self)
            }
            fn from_code(code: &str) -> Self {
                <Self as ::core::convert::From<&str>>::from(code)
            }
        }
    }
}

struct Variant {
    ident: Ident,
    text: String,
    comment: TokenStream,
}

/// An enumeration of strings that keeps the ones it does not know.
fn open_enum(ty: &Ident, comment: &TokenStream, variants: &[Variant]) -> TokenStream {
    let names = variants.iter().map(|variant| &variant.ident);
    let names: Vec<_> = names.collect();
    let texts: Vec<_> = variants.iter().map(|variant| &variant.text).collect();
    let comments = variants.iter().map(|variant| &variant.comment);
    quote! {
        #comment
        #[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash)]
        #[allow(dead_code)]
        #[non_exhaustive]
        pub enum #ty {
            #(#comments #names,)*
            /// Another one, as the service writes it.
            Unknown(::std::string::String),
        }

        #[allow(dead_code)]
        impl #ty {
            /// As the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #texts,)*
                    Self::Unknown(name) => name,
                }
            }
        }

        impl ::core::convert::From<&str> for #ty {
            fn from(name: &str) -> Self {
                match name {
                    #(#texts => Self::#names,)*
                    name => Self::Unknown(::std::borrow::ToOwned::to_owned(name)),
                }
            }
        }

        impl ::core::str::FromStr for #ty {
            type Err = ::core::convert::Infallible;

            fn from_str(name: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(<Self as ::core::convert::From<&str>>::from(name))
            }
        }

        impl ::core::fmt::Display for #ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}
