//! The order of objects: in C++ a type must be complete before another one contains it.

use crate::model::{Field, Model, Role};

/// Orders objects so that each follows those that it holds, except in cycles: a cycle is closed by a box or a
/// list, which need only a declared name.
pub(super) fn in_order(model: &Model) -> Vec<usize> {
    fn visit(model: &Model, at: usize, seen: &mut [bool], ordered: &mut Vec<usize>) {
        if std::mem::replace(&mut seen[at], true) {
            return;
        }
        for field in &model.objects[at].fields {
            if let Some(held) = field.held()
                && (!waits(field) || !model.reaches(held, at))
            {
                visit(model, held, seen, ordered);
            }
        }
        ordered.push(at);
    }
    let mut seen = vec![false; model.objects.len()];
    let mut ordered = Vec::new();
    let parts = (0..model.objects.len()).filter(|&at| model.objects[at].role == Role::Part);
    let of_actions = model.actions.iter().flat_map(|action| [action.request, action.response]);
    for at in parts.chain(of_actions) {
        visit(model, at, &mut seen, &mut ordered);
    }
    ordered
}

/// Whether the object that a field holds can be defined later.
pub(super) fn waits(field: &Field) -> bool {
    field.list || field.boxed
}
