//! The Rust face: structs, builders, enumerations and error codes.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use tcapi_schema::Kind;

use super::{descriptor, doc};
use crate::model::{Action, Enum, Field, Model, Object, Role};

/// The items of a module: descriptor, examples and all types.
///
/// `vis` is the visibility of what the attribute stood on.
pub fn items(model: &Model, vis: &TokenStream) -> TokenStream {
    let descriptor = descriptor::service(&model.descriptor);
    let examples = model.examples.iter().map(descriptor::example);
    let enums = model.enums.iter().map(|one| enumeration(one, vis));
    let objects = model.objects.iter().enumerate().map(|(index, one)| {
        let face = Face { model, vis, object: one, index, ty: ident(&one.name) };
        match one.role {
            Role::Request => face.request(),
            Role::Response => face.response(),
            Role::Part => face.part(),
        }
    });
    let errors = model.actions.iter().map(|action| error_codes(action, vis));
    let files = model.files.iter().map(|file| file.to_string_lossy().into_owned());
    quote! {
        #[allow(unused_imports)]
        use ::tcapi::schema;

        /// Everything the library knows about this service, as data.
        #vis static SERVICE: schema::Service = #descriptor;

        /// The examples of the specs: requests with what comes of them.
        #vis static EXAMPLES: &[schema::Example] = &[#(#examples),*];

        // The compiler watches the files that were read.
        const _: &[&[u8]] = &[#(include_bytes!(#files)),*];

        #(#enums)*
        #(#objects)*
        #(#errors)*
    }
}

/// What stands in for the types of a spec with mistakes, so that nothing else fails because of them.
pub fn stub(name: &str, vis: &TokenStream) -> TokenStream {
    let name = ident(name);
    quote! {
        #[allow(missing_docs)]
        #[derive(Debug, Clone)]
        #vis struct #name;
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

struct Face<'m> {
    model: &'m Model,
    vis: &'m TokenStream,
    object: &'m Object,
    index: usize,
    ty: Ident,
}

impl Face<'_> {
    fn request(&self) -> TokenStream {
        let Face { vis, ty, .. } = self;
        let Some(action) = self.model.action_of(self.index) else { return TokenStream::new() };
        let builder = format_ident!("{}Builder", self.object.name);
        let response = ident(&self.model.objects[action.response].name);
        let error = format_ident!("{}Error", self.object.name);
        let comment = doc::comment(&doc::action(action));
        let builder_comment = format!("Builds a [`{}`].", self.object.name);
        let fields: Vec<Ident> = self.fields().map(|field| ident(&field.ident)).collect();
        let types = self.fields().map(|field| self.stored(field));
        let getters = self.fields().map(|field| self.getter(field));
        let setters = self.fields().map(|field| self.setter(field, &quote!(self.request)));
        let action_index = Literal::usize_unsuffixed(
            self.model.actions.iter().position(|one| one.name == action.name).unwrap_or(0),
        );
        let common = self.common();
        quote! {
            #comment
            ///
            /// Made by its builder, which checks it; once made, it is a request that the service's
            /// documents allow.
            #[derive(Clone, PartialEq)]
            #vis struct #ty { #(#fields: #types),* }

            impl #ty {
                /// A builder with nothing set.
                #vis fn builder() -> #builder {
                    #builder { request: #ty { #(#fields: ::core::default::Default::default()),* } }
                }
                #(#getters)*
            }

            #[doc = #builder_comment]
            #[derive(Debug, Clone)]
            #[must_use = "a builder does nothing until it is built"]
            #vis struct #builder { request: #ty }

            impl #builder {
                #(#setters)*

                /// The request, if the service's documents allow it.
                ///
                /// # Errors
                /// The first fault, with the code that the service would answer and the path of the value.
                #vis fn build(self) -> ::core::result::Result<#ty, ::tcapi::Error> {
                    ::tcapi::check(&self.request)?;
                    ::core::result::Result::Ok(self.request)
                }
            }

            impl ::tcapi::Request for #ty {
                type Response = #response;
                type ErrorCode = #error;
                fn service() -> &'static schema::Service {
                    &SERVICE
                }
                fn action() -> &'static schema::Action {
                    &SERVICE.actions[#action_index]
                }
            }

            #common
        }
    }

    fn response(&self) -> TokenStream {
        let Face { vis, ty, .. } = self;
        let Some(action) = self.model.action_of(self.index) else { return TokenStream::new() };
        let comment = format!("The answer to [`{}`].", action.name);
        let fields = self.public_fields();
        let common = self.common();
        quote! {
            #[doc = #comment]
            #[derive(Clone, PartialEq, Default)]
            #[non_exhaustive]
            #vis struct #ty {
                /// The id that the service gave the request: what its support asks for.
                pub request_id: ::std::string::String,
                #fields
            }

            impl schema::Response for #ty {
                fn set_request_id(&mut self, id: ::std::string::String) {
                    self.request_id = id;
                }
            }

            #common
        }
    }

    fn part(&self) -> TokenStream {
        let Face { vis, ty, .. } = self;
        let comment = doc::comment(std::slice::from_ref(&self.object.doc));
        let fields = self.public_fields();
        let setters = self.fields().map(|field| self.setter(field, &quote!(self)));
        let common = self.common();
        quote! {
            #comment
            #[derive(Clone, PartialEq, Default)]
            #[non_exhaustive]
            #vis struct #ty { #fields }

            impl #ty {
                #(#setters)*
            }

            impl schema::Item for #ty {
                fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
                    schema::Value::Object(self)
                }
                fn from_scalar(_: schema::Scalar<'_>) -> ::core::option::Option<Self> {
                    ::core::option::Option::None
                }
                fn new_record() -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(::core::default::Default::default())
                }
                fn record_mut(&mut self) -> ::core::option::Option<&mut dyn schema::Record> {
                    ::core::option::Option::Some(self)
                }
            }

            #common
        }
    }

    /// How the walkers and programmers see it.
    fn common(&self) -> TokenStream {
        let ty = &self.ty;
        let object = Literal::u16_unsuffixed(self.index as u16);
        let arms = |by: &TokenStream| {
            let arms = self.fields().enumerate().map(|(index, field)| {
                let (index, field) = (Literal::usize_unsuffixed(index), ident(&field.ident));
                quote!(#index => #by self.#field)
            });
            quote!(#(#arms,)*)
        };
        let (shared, exclusive) = (arms(&quote!(&)), arms(&quote!(&mut)));
        let slots = if self.object.fields.is_empty() {
            quote! {
                fn slot(&self, _: usize) -> ::core::option::Option<&dyn schema::Slot> {
                    ::core::option::Option::None
                }
                fn slot_mut(&mut self, _: usize) -> ::core::option::Option<&mut dyn schema::Slot> {
                    ::core::option::Option::None
                }
            }
        } else {
            quote! {
                fn slot(&self, field: usize) -> ::core::option::Option<&dyn schema::Slot> {
                    ::core::option::Option::Some(match field {
                        #shared
                        _ => return ::core::option::Option::None,
                    })
                }
                fn slot_mut(&mut self, field: usize) -> ::core::option::Option<&mut dyn schema::Slot> {
                    ::core::option::Option::Some(match field {
                        #exclusive
                        _ => return ::core::option::Option::None,
                    })
                }
            }
        };
        quote! {
            impl schema::Record for #ty {
                #slots
            }

            impl ::core::fmt::Debug for #ty {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    schema::debug(f, &SERVICE, schema::ObjectId(#object), self)
                }
            }
        }
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.object.fields.iter()
    }

    fn public_fields(&self) -> TokenStream {
        let fields = self.fields().map(|field| {
            let comment = doc::comment(&doc::field(field, self.object.role == Role::Part));
            let (name, ty) = (ident(&field.ident), self.stored(field));
            quote!(#comment pub #name: #ty)
        });
        quote!(#(#fields),*)
    }

    /// The type of one value.
    fn value(&self, field: &Field) -> TokenStream {
        match field.kind {
            Kind::String | Kind::Timestamp | Kind::Date => quote!(::std::string::String),
            Kind::I64 => quote!(i64),
            Kind::U64 => quote!(u64),
            Kind::F64 => quote!(f64),
            Kind::Bool => quote!(bool),
            Kind::Bytes => quote!(::std::vec::Vec<u8>),
            Kind::Enum(id) => {
                let name = ident(&self.model.enums[id.0 as usize].name);
                quote!(#name)
            }
            Kind::Object(id) => {
                let name = ident(&self.model.objects[id.0 as usize].name);
                quote!(#name)
            }
        }
    }

    /// The type of the struct's field.
    fn stored(&self, field: &Field) -> TokenStream {
        let value = self.value(field);
        match (field.list, field.boxed) {
            (true, _) => quote!(schema::List<#value>),
            (false, true) => quote!(::core::option::Option<::std::boxed::Box<#value>>),
            (false, false) => quote!(::core::option::Option<#value>),
        }
    }

    fn getter(&self, field: &Field) -> TokenStream {
        let vis = self.vis;
        let comment = doc::comment(&doc::field(field, false));
        let (name, value) = (ident(&field.ident), self.value(field));
        let (ty, read) = match field.kind {
            _ if field.list => (quote!(&[#value]), quote!(&self.#name)),
            Kind::String | Kind::Timestamp | Kind::Date => {
                (quote!(::core::option::Option<&str>), quote!(self.#name.as_deref()))
            }
            Kind::Bytes => (quote!(::core::option::Option<&[u8]>), quote!(self.#name.as_deref())),
            Kind::Enum(_) => (quote!(::core::option::Option<&#value>), quote!(self.#name.as_ref())),
            Kind::Object(_) if field.boxed => {
                (quote!(::core::option::Option<&#value>), quote!(self.#name.as_deref()))
            }
            Kind::Object(_) => {
                (quote!(::core::option::Option<&#value>), quote!(self.#name.as_ref()))
            }
            _ => (quote!(::core::option::Option<#value>), quote!(self.#name)),
        };
        quote! {
            #comment
            #vis fn #name(&self) -> #ty {
                #read
            }
        }
    }

    fn setter(&self, field: &Field, on: &TokenStream) -> TokenStream {
        let vis = self.vis;
        let comment = doc::comment(&doc::field(field, true));
        let deprecated = field.deprecated.as_ref().map(|note| quote!(#[deprecated(note = #note)]));
        let (name, value) = (ident(&field.ident), self.value(field));
        let (ty, made) = if field.list {
            (
                quote!(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#value>>),
                quote!(value.into_iter().map(::core::convert::Into::into).collect()),
            )
        } else if field.boxed {
            (
                quote!(impl ::core::convert::Into<#value>),
                quote!(::core::option::Option::Some(::std::boxed::Box::new(value.into()))),
            )
        } else {
            (
                quote!(impl ::core::convert::Into<#value>),
                quote!(::core::option::Option::Some(value.into())),
            )
        };
        quote! {
            #comment
            #deprecated
            #[must_use]
            #vis fn #name(mut self, value: #ty) -> Self {
                #on.#name = #made;
                self
            }
        }
    }
}

fn enumeration(one: &Enum, vis: &TokenStream) -> TokenStream {
    let variants: Vec<Variant> = one
        .values
        .iter()
        .map(|value| Variant {
            ident: ident(&value.variant),
            text: value.name.clone(),
            comment: doc::comment(std::slice::from_ref(&value.doc)),
        })
        .collect();
    let ty = ident(&one.name);
    let comment =
        doc::comment(&[one.doc.clone(), "Values that the spec does not have are kept.".to_owned()]);
    let core = open_enum(&ty, &comment, &variants, vis);
    quote! {
        #core

        impl schema::Enumeration for #ty {
            fn as_str(&self) -> &str {
                #ty::as_str(self)
            }
            fn from_name(name: &str) -> Self {
                Self::from(name)
            }
        }

        impl schema::Item for #ty {
            fn value(&self) -> schema::Value<'_, &dyn schema::Record> {
                schema::Value::Str(self.as_str())
            }
            fn from_scalar(value: schema::Scalar<'_>) -> ::core::option::Option<Self> {
                match value {
                    schema::Scalar::Str(name) => ::core::option::Option::Some(Self::from(name)),
                    _ => ::core::option::Option::None,
                }
            }
        }
    }
}

fn error_codes(action: &Action, vis: &TokenStream) -> TokenStream {
    let variants: Vec<Variant> = action
        .errors
        .iter()
        .map(|error| Variant {
            ident: ident(&error.variant),
            text: error.code.clone(),
            comment: doc::comment(&[format!("`{}`: {}", error.code, doc::error(error))]),
        })
        .collect();
    let ty = format_ident!("{}Error", action.name);
    let comment = doc::comment(&[
        format!("The codes that [`{}`] is known to be refused with.", action.name),
        "Codes that the spec does not have are kept.".to_owned(),
    ]);
    let core = open_enum(&ty, &comment, &variants, vis);
    quote! {
        #core

        impl ::tcapi::ErrorCode for #ty {
            fn as_str(&self) -> &str {
                #ty::as_str(self)
            }
            fn from_code(code: &str) -> Self {
                Self::from(code)
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
fn open_enum(
    ty: &Ident,
    comment: &TokenStream,
    variants: &[Variant],
    vis: &TokenStream,
) -> TokenStream {
    let names = variants.iter().map(|variant| &variant.ident);
    let names: Vec<_> = names.collect();
    let texts: Vec<_> = variants.iter().map(|variant| &variant.text).collect();
    let comments = variants.iter().map(|variant| &variant.comment);
    quote! {
        #comment
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #vis enum #ty {
            #(#comments #names,)*
            /// Another one, as the service writes it.
            Unknown(::std::string::String),
        }

        impl #ty {
            /// As the service writes it.
            #vis fn as_str(&self) -> &str {
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

        impl ::core::fmt::Display for #ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}
