//! The order of objects: C++ wants a type whole before it is held.

use crate::model::{Field, Model, Role};

/// Objects so that each stands behind those that it holds, but for cycles: what closes one is a box or a
/// list, which need no more than a name.
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
