//! The effect of a call, by the verb that its name begins with.

/// Returns the effect of an action.
pub(crate) fn effect(action: &str) -> &'static str {
    const READ: [&str; 6] = ["Describe", "Get", "List", "Query", "Inquiry", "Check"];
    const DESTROY: [&str; 5] = ["Delete", "Destroy", "Release", "Remove", "Terminate"];
    let begins = |verb: &str| {
        let rest = action.strip_prefix(verb);
        // `Checkout…` and `Listen…` are other verbs.
        rest.is_some_and(|rest| rest.chars().next().is_none_or(|c| !c.is_ascii_lowercase()))
    };
    match action {
        _ if READ.into_iter().any(begins) => "read",
        _ if DESTROY.into_iter().any(begins) => "destroy",
        _ => "write",
    }
}
