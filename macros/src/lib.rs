//! `#[tcapi::service]` and `#[tcapi::action]`: the generator behind two attributes.

use std::path::PathBuf;

use proc_macro::TokenStream as Tokens;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Token, Visibility, braced, token};
use tcapi_codegen::{Attempt, Mistake, Model, emit};

/// Fills a module with everything that a service folder describes.
///
/// ```text
/// #[tcapi::service(dir = "../specs/cvm")]
/// pub mod cvm {}
/// ```
///
/// `dir` is relative to the file that says it, as for `include_str!`. The folder is described in the
/// repository's `docs/spec.md`. The compiler watches the files that were there; for it to see added ones,
/// a build script prints `cargo::rerun-if-changed=<dir>`.
#[proc_macro_attribute]
pub fn service(args: Tokens, item: Tokens) -> Tokens {
    let (argument, module) = match (parse_argument(args, "dir"), syn::parse::<EmptyModule>(item)) {
        (Ok(argument), Ok(module)) => (argument, module),
        (Err(error), _) | (_, Err(error)) => return error.into_compile_error().into(),
    };
    let EmptyModule { attrs, vis, name } = module;
    let Attempt { model, mistakes } = tcapi_codegen::try_service(&argument.path);
    let errors = compile_errors(&mistakes, argument.span);
    let items = match model {
        Some(model) => emit::rust::items(&model, &quote!(pub)),
        None => emit::rust::service_stub(&tcapi_codegen::action_names(&argument.path)),
    };
    let items = quote!(#errors #items);
    quote!(#(#attrs)* #vis mod #name { #items }).into()
}

/// Turns a struct into an action's request, with its answer, error codes and types beside it.
///
/// ```text
/// #[tcapi::action(spec = "specs/RebootInstances.toml")]
/// pub struct RebootInstances;
/// ```
///
/// `spec` is relative to the file that says it, as for `include_str!`. A file outside a service folder
/// says its `service` and `version` itself. Everything the action refers to is made in the same module,
/// with its descriptor as `SERVICE` and its examples as `EXAMPLES`: give each action a module of its own.
#[proc_macro_attribute]
pub fn action(args: Tokens, item: Tokens) -> Tokens {
    let (argument, unit) = match (parse_argument(args, "spec"), syn::parse::<UnitStruct>(item)) {
        (Ok(argument), Ok(unit)) => (argument, unit),
        (Err(error), _) | (_, Err(error)) => return error.into_compile_error().into(),
    };
    let UnitStruct { vis, name } = unit;
    let Attempt { model, mistakes } = tcapi_codegen::try_action(&argument.path);
    let errors = compile_errors(&mistakes, argument.span);
    let vis = quote!(#vis);
    let stub = emit::rust::action_stub(&name.to_string(), &vis);
    match model {
        Some(model) if is_named(&model, &name) => {
            let items = emit::rust::items(&model, &vis);
            quote!(#errors #items).into()
        }
        // The name is in order once the spec is.
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

fn is_named(model: &Model, name: &Ident) -> bool {
    model.actions.iter().any(|action| name == &action.name)
}

fn compile_errors(mistakes: &[Mistake], span: Span) -> TokenStream {
    mistakes.iter().map(|mistake| syn::Error::new(span, mistake).into_compile_error()).collect()
}

/// `key = "path"`.
struct Argument {
    path: PathBuf,
    span: Span,
}

fn parse_argument(args: Tokens, key: &str) -> syn::Result<Argument> {
    struct Pair(Ident, LitStr);
    impl Parse for Pair {
        fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
            let key = input.parse()?;
            input.parse::<Token![=]>()?;
            let path = input.parse()?;
            input.parse::<Option<Token![,]>>()?;
            Ok(Pair(key, path))
        }
    }
    let wanted = format!("this should be `{key} = \"…\"`");
    let Pair(found, path) =
        syn::parse(args).map_err(|error| syn::Error::new(error.span(), &wanted))?;
    if found != key {
        return Err(syn::Error::new(found.span(), wanted));
    }
    let span = path.span();
    // The file that the attribute stands in; tools that do not know it get the crate's folder.
    let base = span.unwrap().local_file().and_then(|file| std::fs::canonicalize(file).ok());
    let base = match base.as_deref().and_then(|file| file.parent()) {
        Some(folder) => folder.to_owned(),
        None => std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default(),
    };
    Ok(Argument { path: base.join(path.value()), span })
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
