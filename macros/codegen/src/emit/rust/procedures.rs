//! Functions that make several calls: pages, fleets and waiters.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::doc;
use super::ident;
use crate::model::{Action, Model};
use crate::naming;

/// The traits of requests, and a constant of each waiter.
pub(super) fn items(model: &Model) -> TokenStream {
    let traits = model.actions.iter().enumerate().map(|(at, action)| {
        let procedures = model.descriptor.action_at(at).procedures;
        let paged = procedures.page().and_then(|page| paged(model, action, page.items));
        let ty = ident(&action.name);
        let fleet = procedures.fleet().map(|_| quote!(impl tcapi::Fleet for #ty {}));
        quote!(#paged #fleet)
    });
    let waiters = model.waiters.iter().map(|waiter| {
        let (name, doc) = (&waiter.name, doc::comment(std::slice::from_ref(&waiter.doc)));
        let constant = format_ident!("{}", naming::snake(name).to_uppercase());
        let action = ident(&model.actions[waiter.action].name);
        quote! {
            #doc
            pub const #constant: super::tcapi::Waiter<super::#action> =
                super::tcapi::Waiter::new(#name);
        }
    });
    let waiters = (!model.waiters.is_empty()).then(|| {
        quote! {
            /// Waiters: the states that [`Client::wait`](super::tcapi::Client::wait) can wait for.
            pub mod waiters { #(#waiters)* }
        }
    });
    quote!(#(#traits)* #waiters)
}

/// The items of a page, by the path of their list.
fn paged(model: &Model, action: &Action, path: &str) -> Option<TokenStream> {
    let ty = ident(&action.name);
    let mut object = &model.objects[action.response];
    let mut taken = quote!(response);
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let field = object.fields.iter().find(|field| field.name == step)?;
        let name = ident(&field.ident);
        object = &model.objects[field.held()?];
        if steps.peek().is_none() {
            let item = ident(&object.name);
            return Some(quote! {
                impl tcapi::Paged for #ty {
                    type Item = #item;
                    fn items(response: Self::Response) -> ::std::vec::Vec<#item> {
                        #taken.#name.into_vec()
                    }
                }
            });
        }
        taken = quote!(#taken.#name.unwrap_or_default());
    }
    None
}
