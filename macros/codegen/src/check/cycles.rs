//! Checks of objects that contain themselves.

use tcapi_schema::Kind;

use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::model::Object;

/// An object with the place of its fields in the specs and the types that they have.
pub(crate) struct Placed {
    pub(crate) name: Spanned<String>,
    pub(crate) fields: Vec<Span>,
    /// The kind of each field, and whether every request must fill it with an object.
    pub(crate) links: Vec<(Kind, bool)>,
}

/// Refuses objects that would require themselves endlessly.
pub(crate) fn check(objects: &[Placed], diagnostics: &Diagnostics) {
    for (start, object) in objects.iter().enumerate() {
        for (&(kind, must), span) in object.links.iter().zip(&object.fields) {
            let Kind::Object(next) = kind else { continue };
            if must && leads_to(objects, next.0 as usize, start) {
                diagnostics.error_with_hint(
                    *span,
                    format!(
                        "`{}` requires another `{0}` inside itself, without end",
                        object.name.value
                    ),
                    "make one of the fields on the way optional",
                );
            }
        }
    }
}

fn leads_to(objects: &[Placed], from: usize, to: usize) -> bool {
    let edges = |at: usize| {
        objects.get(at).into_iter().flat_map(|object| {
            object.links.iter().filter(|(_, must)| *must).filter_map(|(kind, _)| match kind {
                Kind::Object(id) => Some(id.0 as usize),
                _ => None,
            })
        })
    };
    reaches(objects.len(), from, to, edges)
}

/// Marks the fields through which an object contains itself: they need a pointer in Rust.
pub(crate) fn mark_boxed(objects: &mut [Object]) {
    let links: Vec<Vec<usize>> = objects
        .iter()
        .map(|object| {
            let single = object.fields.iter().filter(|field| !field.list);
            single
                .filter_map(|field| match field.kind {
                    Kind::Object(id) => Some(id.0 as usize),
                    _ => None,
                })
                .collect()
        })
        .collect();
    for (at, object) in objects.iter_mut().enumerate() {
        for field in object.fields.iter_mut().filter(|field| !field.list) {
            if let Kind::Object(id) = field.kind {
                let edges = |at: usize| links.get(at).into_iter().flatten().copied();
                field.boxed = reaches(links.len(), id.0 as usize, at, edges);
            }
        }
    }
}

fn reaches<I: Iterator<Item = usize>>(
    count: usize,
    from: usize,
    to: usize,
    edges: impl Fn(usize) -> I,
) -> bool {
    let mut seen = vec![false; count];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if at == to {
            return true;
        }
        if at < count && !std::mem::replace(&mut seen[at], true) {
            open.extend(edges(at));
        }
    }
    false
}
