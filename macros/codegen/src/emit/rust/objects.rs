//! Requests, responses and objects: structs, builders and the trait that gives the walkers access to them.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use tcapi_schema::Kind;

use super::ident;
use crate::emit::doc;
use crate::emit::program_names::ProgramNames;
use crate::model::{Field, Model, Object, Role};
use crate::naming;

pub(super) struct Binding<'m> {
    model: &'m Model,
    program_names: &'m ProgramNames,
    object: &'m Object,
    index: usize,
    ty: Ident,
}

impl<'m> Binding<'m> {
    pub(super) fn new(model: &'m Model, program_names: &'m ProgramNames, index: usize) -> Self {
        let object = &model.objects[index];
        Binding { model, program_names, object, index, ty: ident(&object.name) }
    }

    pub(super) fn items(&self) -> TokenStream {
        match self.object.role {
            Role::Request => self.request(),
            Role::Response => self.response(),
            Role::Part => self.part(),
        }
    }

    fn request(&self) -> TokenStream {
        let ty = &self.ty;
        let Some(action) = self.model.action_of(self.index) else { return TokenStream::new() };
        let builder = format_ident!("{}Builder", self.object.name);
        let response = ident(&self.model.objects[action.response].name);
        let error = format_ident!("{}", naming::ERROR_CODE);
        let comment = doc::comment(&doc::action(self.program_names, action));
        let builder_comment = format!("Builds a [`{}`].", self.object.name);
        let fields: Vec<Ident> = self.fields().map(|field| ident(&field.ident)).collect();
        let types = self.fields().map(|field| self.stored(field));
        let getters = self.fields().map(|field| self.getter(field));
        let setters = self.fields().map(|field| self.setter(field, &quote!(self.request)));
        let action_index = Literal::usize_unsuffixed(
            self.model.actions.iter().position(|one| one.name == action.name).unwrap_or(0),
        );
        let common = self.common();
        let deprecated =
            doc::deprecated(doc::instead_of_action(self.program_names, action).as_ref());
        quote! {
            #comment
            ///
            /// Its builder validates it, so every request of this type is valid by the service's
            /// documents.
            #[derive(::core::clone::Clone, ::core::cmp::PartialEq)]
            #[allow(dead_code)]
            pub struct #ty { #(#fields: #types),* }

            #[allow(dead_code)]
            impl #ty {
                /// Returns a builder with no parameter set.
                #deprecated
                pub fn builder() -> #builder {
                    #builder { request: #ty { #(#fields: ::core::default::Default::default()),* } }
                }
                #(#getters)*
            }

            #[doc = #builder_comment]
            #[derive(::core::fmt::Debug, ::core::clone::Clone)]
            #[allow(dead_code)]
            #[must_use = "a builder does nothing until it is built"]
            pub struct #builder { request: #ty }

            #[allow(dead_code)]
            impl #builder {
                #(#setters)*

                /// Validates the request by the service's documents and returns it.
                ///
                /// # Errors
                /// An error with all violations. Its code and path are those of the first violation; the code is
                /// the one that the service would return.
                pub fn build(self) -> ::core::result::Result<#ty, tcapi::Error> {
                    self.build_unvalidated().validate()
                }

                /// Returns the request without validating it. The client validates it, as strictly as it is set up to.
                pub fn build_unvalidated(self) -> tcapi::Unvalidated<#ty> {
                    tcapi::Unvalidated::new(self.request)
                }
            }

            impl tcapi::Request for #ty {
                type Response = #response;
                type ErrorCode = #error;
                fn service() -> &'static schema::Service {
                    &SERVICE
                }
                fn action() -> schema::Action<'static> {
                    SERVICE.action_at(#action_index)
                }
            }

            #common
        }
    }

    fn response(&self) -> TokenStream {
        let ty = &self.ty;
        let Some(action) = self.model.action_of(self.index) else { return TokenStream::new() };
        let comment = format!("Response of [`{}`].", action.name);
        let (fields, allow) = (self.public_fields(), self.own_use());
        let setters = self.fields().map(|field| self.setter(field, &quote!(self)));
        let common = self.common();
        quote! {
            #[doc = #comment]
            ///
            /// The client fills it. The tests of a program can create one with `default()` and the setters.
            #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::default::Default)]
            #[allow(dead_code)]
            #allow
            #[non_exhaustive]
            pub struct #ty {
                /// Id of the request, assigned by the service; its support asks for it.
                pub request_id: ::std::string::String,
                #fields
            }

            #[allow(dead_code)]
            #allow
            impl #ty {
                /// Id of the request, assigned by the service.
                #[must_use]
                pub fn request_id(mut self, value: impl ::core::convert::Into<::std::string::String>) -> Self {
                    self.request_id = ::core::convert::Into::into(value);
                    self
                }
                #(#setters)*
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
        let ty = &self.ty;
        let comment = doc::comment(&[self.program_names.prose(&self.object.doc, Some(self.index))]);
        let (fields, allow) = (self.public_fields(), self.own_use());
        let setters = self.fields().map(|field| self.setter(field, &quote!(self)));
        let common = self.common();
        quote! {
            #comment
            #[derive(::core::clone::Clone, ::core::cmp::PartialEq, ::core::default::Default)]
            #[allow(dead_code)]
            #allow
            #[non_exhaustive]
            pub struct #ty { #fields }

            #[allow(dead_code)]
            #allow
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

    /// The code that all objects have, for the walkers and for programs.
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
        let allow = self.own_use();
        let role = match self.object.role {
            Role::Request => quote!(request),
            Role::Response => quote!(response),
            Role::Part => quote!(part),
        };
        quote! {
            schema::__serde!(#role #ty, &SERVICE, #object);

            #allow
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

    /// The attribute for code that uses all fields, of which some may be deprecated. Those of requests are private.
    fn own_use(&self) -> Option<TokenStream> {
        let any = self.fields().any(|field| field.deprecated.is_some());
        (any && self.object.role != Role::Request).then(|| quote!(#[allow(deprecated)]))
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.object.fields.iter()
    }

    fn comment(&self, field: &Field) -> TokenStream {
        let uses = self.model.uses(self.index);
        doc::comment(&doc::field(self.program_names, self.index, field, uses))
    }

    fn deprecated(&self, field: &Field) -> Option<TokenStream> {
        doc::deprecated(doc::instead_of_field(self.program_names, self.index, field).as_ref())
    }

    fn public_fields(&self) -> TokenStream {
        let fields = self.fields().map(|field| {
            let comment = self.comment(field);
            let deprecated = self.deprecated(field);
            let (name, ty) = (ident(&field.ident), self.stored(field));
            quote!(#comment #deprecated pub #name: #ty)
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
        let comment = self.comment(field);
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
            pub fn #name(&self) -> #ty {
                #read
            }
        }
    }

    fn setter(&self, field: &Field, on: &TokenStream) -> TokenStream {
        let comment = self.comment(field);
        let deprecated = self.deprecated(field);
        let (name, value) = (ident(&field.ident), self.value(field));
        let into = quote!(::core::convert::Into::into(value));
        let (ty, made) = if field.list {
            (
                quote!(impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<#value>>),
                quote!(::core::iter::Iterator::collect(::core::iter::Iterator::map(
                    ::core::iter::IntoIterator::into_iter(value),
                    ::core::convert::Into::into,
                ))),
            )
        } else if field.boxed {
            (
                quote!(impl ::core::convert::Into<#value>),
                quote!(::core::option::Option::Some(::std::boxed::Box::new(#into))),
            )
        } else {
            (
                quote!(impl ::core::convert::Into<#value>),
                quote!(::core::option::Option::Some(#into)),
            )
        };
        quote! {
            #comment
            #deprecated
            #[must_use]
            pub fn #name(mut self, value: #ty) -> Self {
                #on.#name = #made;
                self
            }
        }
    }
}
