//! Enumerations and error codes: enums of strings that keep unknown values.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::ident;
use crate::emit::doc;
use crate::emit::program_names::ProgramNames;
use crate::model::{Action, Enum, Model};
use crate::naming::{self, ERROR_CODE};

pub(super) fn enumeration(program_names: &ProgramNames, one: &Enum) -> TokenStream {
    let variants: Vec<Variant> = one
        .values
        .iter()
        .map(|value| Variant {
            ident: ident(&value.variant),
            text: value.name.clone(),
            comment: doc::comment(&[program_names.prose(&value.doc, None)]),
        })
        .collect();
    let ty = ident(&one.name);
    let comment = doc::comment(&[
        program_names.prose(&one.doc, None),
        "Values that are not in the spec are kept as `Unknown`.".to_owned(),
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

/// The codes of a service, each once.
pub(super) fn error_codes(program_names: &ProgramNames, model: &Model) -> TokenStream {
    let [common, own] = doc::codes(model);
    let variants: Vec<Variant> = common
        .into_iter()
        .chain(own)
        .map(|code| {
            let mut meanings = doc::code(program_names, model, code).paragraphs();
            if let Some(first) = meanings.first_mut() {
                *first = format!("`{code}`: {first}");
            }
            Variant {
                ident: ident(&naming::error_variant(code)),
                text: code.to_owned(),
                comment: doc::comment(&meanings),
            }
        })
        .collect();
    let ty = format_ident!("{ERROR_CODE}");
    let comment = doc::comment(&[
        "Known error codes of the service. The type `<Action>Error` lists those of an action."
            .to_owned(),
        "Codes that are not in the specs are kept as `Unknown`.".to_owned(),
    ]);
    let core = open_enum(&ty, &comment, &variants);
    let of_actions = model.actions.iter().map(of_action);
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

        #(#of_actions)*
    }
}

/// The type alias of an action, whose comment lists the codes that the action can return.
fn of_action(action: &Action) -> TokenStream {
    let own = action.errors.iter().filter(|error| !error.common);
    let own: Vec<String> =
        own.map(|error| format!("[`{}`](ErrorCode::{})", error.code, error.variant)).collect();
    let common = action.errors.iter().any(|error| error.common);
    let known = match (own.as_slice(), common) {
        ([], false) => "No code is known.".to_owned(),
        ([], true) => "Only those common to all actions.".to_owned(),
        (own, false) => format!("{}.", own.join(", ")),
        (own, true) => format!("{}, and those common to all actions.", own.join(", ")),
    };
    let comment = doc::comment(&[format!("Known error codes of [`{}`].", action.name), known]);
    let (name, ty) = (format_ident!("{}Error", action.name), format_ident!("{ERROR_CODE}"));
    quote! {
        #comment
        #[allow(dead_code)]
        pub type #name = #ty;
    }
}

struct Variant {
    ident: Ident,
    text: String,
    comment: TokenStream,
}

/// An enumeration of strings that keeps unknown values.
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
            /// Any other value, as the service writes it.
            Unknown(::std::string::String),
        }

        #[allow(dead_code)]
        impl #ty {
            /// Returns the value as the service writes it.
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
