//! The attributes `#[tcapi::service]` and `#[tcapi::action]`, which run the generator.

mod arguments;

use proc_macro::TokenStream as Tokens;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, Token, Visibility, braced, token};
use tcapi_codegen::{Attempt, Mistake, Model, emit};

use arguments::Arguments;

/// Fills a module with everything that a service folder describes.
///
/// ```text
/// #[tcapi::service(dir = "../specs/cvm/2017-03-12")]
/// pub mod cvm {}
/// ```
///
/// - `dir` is relative to the file that contains the attribute, as for `include_str!`, and is the folder of a
///   service version, or that of a service for its version with the plain name. Its format is described in
///   the repository's `docs/spec.md`. The compiler watches the files that existed; for it to see added ones,
///   a build script prints `cargo::rerun-if-changed=<dir>`.
/// - `actions = ["RebootInstances", "DescribeInstances"]` leaves out the folder's other actions, and does not
///   read their files, except for an action that `[settle]` of one of these names. The types of `types.toml`
///   are defined once in the module, whichever actions share them.
/// - `crate = "…"` is the path of the crate `tcapi` if it has another name, as for [`macro@action`].
#[proc_macro_attribute]
pub fn service(args: Tokens, item: Tokens) -> Tokens {
    let arguments = Arguments::parse(args, "dir", &["actions", "crate"]);
    let (arguments, module) = match (arguments, syn::parse::<EmptyModule>(item)) {
        (Ok(arguments), Ok(module)) => (arguments, module),
        (Err(error), _) | (_, Err(error)) => return error.into_compile_error().into(),
    };
    let EmptyModule { attrs, vis, name } = module;
    let (dir, library) = (&arguments.path, &arguments.library);
    let only = arguments
        .actions
        .as_deref()
        .map(|actions| actions.iter().map(|action| action.value()).collect::<Vec<_>>());
    let Attempt { model, mistakes } = tcapi_codegen::try_service(dir, only.as_deref());
    let errors = compile_errors(&mistakes, arguments.span);
    let items = match model {
        Some(model) => emit::rust::items(&model, library),
        None => {
            let names = only.unwrap_or_else(|| tcapi_codegen::action_names(dir));
            emit::rust::service_stub(&names, library)
        }
    };
    let items = quote!(#errors #items);
    quote!(#(#attrs)* #vis mod #name { #items }).into()
}

/// The codes that are common to all actions, which the crate tcapi has once for all its services:
/// `common_codes!(file = "../specs/common.toml")`.
#[doc(hidden)]
#[proc_macro]
pub fn common_codes(args: Tokens) -> Tokens {
    let arguments = match Arguments::parse(args, "file", &[]) {
        Ok(arguments) => arguments,
        Err(error) => return error.into_compile_error().into(),
    };
    let Attempt { model, mistakes } = tcapi_codegen::try_common(&arguments.path);
    match model {
        Some(model) if mistakes.is_empty() => emit::rust::common_codes(&model).into(),
        _ => compile_errors(&mistakes, arguments.span).into(),
    }
}

/// Turns a struct into an action's request, with its response, error codes and types next to it.
///
/// ```text
/// #[tcapi::action(spec = "specs/RebootInstances.toml")]
/// pub struct RebootInstances;
/// ```
///
/// - `spec` is relative to the file that contains the attribute, as for `include_str!`. A file outside a
///   service folder has its own `service` and `version`.
/// - `crate = "…"` is the path of the crate `tcapi`, for a crate that has it under another name or from another
///   crate: `crate = "my_tcapi"`, `crate = "framework::tcapi"`, `crate = "crate::tcapi"`. A path that begins with
///   neither `crate`, `self` nor `super` begins with the name of an external crate.
///
/// Everything the action refers to is generated too: its objects and enumerations, its descriptor as
/// `SERVICE` and its examples as `EXAMPLES`. Names of the module do not conflict with these; a name that the
/// module itself defines takes precedence over that of an object, an enumeration, `SERVICE` and `EXAMPLES`.
///
/// Two actions may be in one module. A name that both define, such as `SERVICE` or an object of a shared
/// `types.toml`, is then ambiguous where it is used, as each action has a separate type for it: give each
/// action a module, or use [`macro@service`] with `actions` for both, which generates shared types once.
#[proc_macro_attribute]
pub fn action(args: Tokens, item: Tokens) -> Tokens {
    let arguments = Arguments::parse(args, "spec", &["crate"]);
    let (arguments, unit) = match (arguments, syn::parse::<UnitStruct>(item)) {
        (Ok(arguments), Ok(unit)) => (arguments, unit),
        (Err(error), _) | (_, Err(error)) => return error.into_compile_error().into(),
    };
    let UnitStruct { vis, name } = unit;
    let Attempt { model, mistakes } = tcapi_codegen::try_action(&arguments.path);
    let errors = compile_errors(&mistakes, arguments.span);
    let vis = quote!(#vis);
    let stub = emit::rust::action_stub(&name.to_string(), &vis);
    match model {
        Some(model) if is_named(&model, &name) => {
            let module = in_module(&model, &name, &vis, &arguments.library);
            quote!(#errors #module).into()
        }
        // The struct's name is checked once the spec has no mistakes.
        Some(model) if mistakes.is_empty() => {
            let action =
                model.actions.first().map(|action| action.name.as_str()).unwrap_or_default();
            let message = format!("the spec's action is `{action}`: name the struct after it");
            let error = syn::Error::new(name.span(), message).into_compile_error();
            quote!(#error #stub).into()
        }
        _ => quote!(#errors #stub).into(),
    }
}

/// Puts the items in a separate module, where they conflict with no others, and their names outside of it.
fn in_module(model: &Model, name: &Ident, vis: &TokenStream, library: &TokenStream) -> TokenStream {
    let items = emit::rust::items(model, library);
    let module = format_ident!("__tcapi_{}", name, span = name.span());
    let mut names = emit::rust::names_of_action(&name.to_string());
    names.iter_mut().for_each(|made| made.set_span(name.span()));
    quote! {
        #[allow(non_snake_case)]
        mod #module { #items }
        #[allow(unused_imports, unreachable_pub)]
        #vis use #module::{#(#names),*};
        #[allow(unused_imports, unreachable_pub, ambiguous_glob_reexports)]
        #vis use #module::*;
    }
}

fn is_named(model: &Model, name: &Ident) -> bool {
    model.actions.iter().any(|action| name == &action.name)
}

fn compile_errors(mistakes: &[Mistake], span: Span) -> TokenStream {
    mistakes.iter().map(|mistake| syn::Error::new(span, mistake).into_compile_error()).collect()
}

/// `pub mod name {}`.
struct EmptyModule {
    attrs: Vec<Attribute>,
    vis: Visibility,
    name: Ident,
}

impl Parse for EmptyModule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        let vis = input.parse()?;
        input.parse::<Token![mod]>()?;
        let name = input.parse()?;
        if !input.peek(token::Brace) {
            return Err(input.error("a module that is filled from the specs has braces: `{}`"));
        }
        let body;
        braced!(body in input);
        if !body.is_empty() {
            return Err(body.error("the module is filled from the specs: leave it empty"));
        }
        Ok(EmptyModule { attrs, vis, name })
    }
}

/// `pub struct Name;`.
struct UnitStruct {
    vis: Visibility,
    name: Ident,
}

impl Parse for UnitStruct {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = Attribute::parse_outer(input)?;
        if let Some(attr) = attrs.iter().find(|attr| !attr.path().is_ident("doc")) {
            return Err(syn::Error::new_spanned(
                attr,
                "the struct is made from the spec, attributes too",
            ));
        }
        let vis = input.parse()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        if !input.peek(Token![;]) {
            return Err(input.error("the struct's fields come from the spec: write `struct Name;`"));
        }
        input.parse::<Token![;]>()?;
        Ok(UnitStruct { vis, name })
    }
}
