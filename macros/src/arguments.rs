//! The arguments of an attribute.

use std::path::PathBuf;

use proc_macro::TokenStream as Tokens;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Ident, LitStr, Path, Token, bracketed};

/// The arguments of an attribute.
pub(crate) struct Arguments {
    /// The file or folder.
    pub(crate) path: PathBuf,
    /// The place where the path is written.
    pub(crate) span: Span,
    /// The selected actions, if they are listed.
    pub(crate) actions: Option<Vec<LitStr>>,
    /// The path of the crate `tcapi`, as seen by a module next to the attribute's item.
    pub(crate) library: TokenStream,
}

impl Arguments {
    /// Reads `key = "path"`, which comes first, and the given ones of `others`.
    pub(crate) fn parse(args: Tokens, key: &str, others: &[&str]) -> syn::Result<Self> {
        let parse = |input: ParseStream<'_>| parse(input, key, others);
        parse.parse(args)
    }
}

fn parse(input: ParseStream<'_>, key: &str, others: &[&str]) -> syn::Result<Arguments> {
    let wanted = format!("this should be `{key} = \"…\"`");
    let path = pair(input, key).map_err(|error| syn::Error::new(error.span(), &wanted))?;
    let (mut actions, mut library) = (None, quote!(::tcapi));
    let mut seen = Vec::new();
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            break;
        }
        let found = input.call(Ident::parse_any)?;
        let name = found.to_string();
        if !others.contains(&name.as_str()) || seen.contains(&name) {
            let keys: Vec<String> = others.iter().map(|key| format!("`{key}`")).collect();
            let message = format!("behind `{key}` there may be {}, once", keys.join(" and "));
            return Err(syn::Error::new(found.span(), message));
        }
        input.parse::<Token![=]>()?;
        match name.as_str() {
            "crate" => library = library_of(&input.parse()?)?,
            _ => actions = Some(list(input)?),
        }
        seen.push(name);
    }
    let span = path.span();
    // The file that contains the attribute; tools that do not know it use the crate's folder.
    let base = span.unwrap().local_file().and_then(|file| std::fs::canonicalize(file).ok());
    let base = match base.as_deref().and_then(|file| file.parent()) {
        Some(folder) => folder.to_owned(),
        None => std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default(),
    };
    Ok(Arguments { path: base.join(path.value()), span, actions, library })
}

fn pair(input: ParseStream<'_>, key: &str) -> syn::Result<LitStr> {
    let found = input.parse::<Ident>()?;
    if found != key {
        return Err(syn::Error::new(found.span(), ""));
    }
    input.parse::<Token![=]>()?;
    input.parse()
}

fn list(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    let items;
    bracketed!(items in input);
    let items = Punctuated::<LitStr, Token![,]>::parse_terminated(&items)?;
    if items.is_empty() {
        return Err(input.error("this should be a list of actions: `actions = [\"…\"]`"));
    }
    Ok(items.into_iter().collect())
}

/// The path relative to a module next to the one that names it.
fn library_of(text: &LitStr) -> syn::Result<TokenStream> {
    let wanted = "this should be the path of the crate tcapi, such as `\"my_tcapi\"`";
    let path: Path =
        text.parse_with(Path::parse_mod_style).map_err(|_| syn::Error::new(text.span(), wanted))?;
    let span = text.span();
    let first = path.segments.first().map(|segment| segment.ident.to_string());
    let tokens = match (path.leading_colon.is_some(), first.as_deref()) {
        (false, Some("self")) => {
            let rest = path.segments.iter().skip(1);
            quote_spanned!(span=> super #(::#rest)*)
        }
        (false, Some("super")) => quote_spanned!(span=> super::#path),
        (false, Some("crate")) | (true, _) => path.into_token_stream(),
        (false, _) => quote_spanned!(span=> ::#path),
    };
    Ok(tokens)
}
