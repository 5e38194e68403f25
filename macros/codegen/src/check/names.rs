//! Checks of names in programs, so that no compiler reports a conflict in generated code.

use std::collections::HashMap;
use std::fmt;

use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::naming;
use crate::spec::ast;

/// The suffixes of the names that an action has in one language or another.
pub(crate) const MADE_FROM_ACTIONS: [&str; 6] =
    ["", "Request", "Builder", "Response", "ResponseFree", "Error"];

/// The further suffixes of an action with `[page]`, and of one with `[fleet]`.
const MADE_FROM_PAGES: [&str; 4] = ["Pages", "PagesNew", "PagesNext", "PagesFree"];
const MADE_FROM_FLEETS: [&str; 1] = ["Fleet"];

const NAMELESS_ON_THE_WIRE: &str = "the name of a type is never sent: choose another one";
const NAMELESS_OBJECT: &str = "the name of an object is never sent: choose another one, or set the one for programs with `ident = \"another_name\"`";

const NAMELESS_TYPE: &str = "the name of a type is never sent: give the type another one";
const NAMELESS_WAITER: &str = "the name of a waiter is never sent: choose another one";

const ONE_DEFINITION: &str = "define an object or enumeration once, in types.toml if it is shared; give a different type another name";

/// The names claimed so far.
pub(crate) struct Names<'d> {
    diagnostics: &'d Diagnostics,
    /// The names of types, as in Rust and in C, with their owners.
    types: HashMap<String, Owner>,
    /// The names of macros in C, with their values.
    macros: HashMap<String, String>,
    /// Types that are in two files, each with its place and that of the first.
    repeated: Vec<(Spanned<String>, Span)>,
}

#[derive(Clone)]
enum Owner {
    /// A type that has this name in a spec.
    Type(String),
    /// An item that is generated from this action.
    Action(String),
    /// The function that waits for the waiter of this name.
    Waiter(String),
}

impl<'d> Names<'d> {
    pub(crate) fn new(diagnostics: &'d Diagnostics) -> Self {
        Names { diagnostics, types: HashMap::new(), macros: HashMap::new(), repeated: Vec::new() }
    }

    /// Claims the names that are generated from an action.
    pub(crate) fn claim_action(&mut self, name: &Spanned<String>) {
        for suffix in MADE_FROM_ACTIONS {
            let made = format!("{}{suffix}", name.value);
            if let Some(owner) = self.take(&made, Owner::Action(name.value.clone())) {
                self.refuse(&made, name.span, &owner, NAMELESS_ON_THE_WIRE);
            }
        }
    }

    /// Claims the names that are generated from the tables of an action. All actions and types have theirs by
    /// then, so that a conflict is reported for a name that an author can change.
    pub(crate) fn claim_procedures(&mut self, action: &ast::Action) {
        let tables = [
            ("page", action.page.as_ref().map(|page| page.span), &MADE_FROM_PAGES[..]),
            ("fleet", action.fleet.as_ref().map(|fleet| fleet.span), &MADE_FROM_FLEETS[..]),
        ];
        for (table, span, suffixes) in tables {
            let Some(span) = span else { continue };
            for suffix in suffixes {
                let made = format!("{}{suffix}", action.action.value);
                let owner = Owner::Action(action.action.value.clone());
                if let Some(owner) = self.take(&made, owner) {
                    let message = format!(
                        "the name `{made}`, which [{table}] generates, is taken by {owner}"
                    );
                    let hint = match owner {
                        Owner::Type(_) => NAMELESS_TYPE.to_owned(),
                        Owner::Action(_) | Owner::Waiter(_) => format!("leave out [{table}]"),
                    };
                    self.diagnostics.error_with_hint(span, message, hint);
                }
            }
        }
        for waiter in &action.waiters {
            self.claim_waiter(&waiter.name);
        }
    }

    /// Claims the name of a waiter's function. Two waiters with one name are reported where they are checked.
    fn claim_waiter(&mut self, name: &Spanned<String>) {
        if name.is_empty() {
            return;
        }
        if !naming::is_action_name(name) || name.contains('_') {
            let message = format!("`{}` can't be the name of a waiter", name.value);
            let hint = "use letters and digits, beginning with a capital, such as InstancesRunning";
            self.diagnostics.error_with_hint(name.span, message, hint);
            return;
        }
        let made = format!("Wait{}", name.value);
        match self.take(&made, Owner::Waiter(name.value.clone())) {
            None => {}
            Some(Owner::Waiter(other)) if other == name.value => {}
            Some(Owner::Waiter(other)) => {
                let message = format!(
                    "the waiters `{other}` and `{}` get the same name in programs",
                    name.value
                );
                self.diagnostics.error_with_hint(name.span, message, NAMELESS_WAITER);
            }
            Some(owner) => {
                let message = format!(
                    "the name `{made}`, which the waiter `{}` generates, is taken by {owner}",
                    name.value
                );
                self.diagnostics.error_with_hint(name.span, message, NAMELESS_WAITER);
            }
        }
    }

    /// Claims the name of an enumeration.
    pub(crate) fn claim_type(&mut self, name: &Spanned<String>) {
        self.claim(name, NAMELESS_ON_THE_WIRE);
    }

    /// Claims the name of an object in programs.
    pub(crate) fn claim_object(&mut self, name: &Spanned<String>) {
        self.claim(name, NAMELESS_OBJECT);
    }

    fn claim(&mut self, name: &Spanned<String>, hint: &str) {
        if naming::type_name(name) == naming::ERROR_CODE {
            let message =
                format!("the name `{}` is taken by the service's error codes", name.value);
            self.diagnostics.error_with_hint(name.span, message, hint);
            return;
        }
        if let Some(owner) = self.take(name, Owner::Type(name.value.clone())) {
            self.refuse(name, name.span, &owner, hint);
        }
    }

    /// Reports that a type has the name of another one, by which fields refer to it.
    pub(crate) fn refuse_second(&mut self, name: &Spanned<String>, first: Span) {
        if first.shares_file(name.span) {
            self.refuse(name, name.span, &Owner::Type(name.value.clone()), "");
        } else {
            self.repeated.push((name.clone(), first));
        }
    }

    /// Reports types that are in two files: once for each two files, as one was most likely copied from the other.
    pub(crate) fn report_repeated(&mut self) {
        let mut repeated = std::mem::take(&mut self.repeated).into_iter().peekable();
        while let Some((name, first)) = repeated.next() {
            let mut names = vec![format!("`{}`", name.value)];
            while let Some((other, _)) = repeated.next_if(|(other, other_first)| {
                other.span.shares_file(name.span) && other_first.shares_file(first)
            }) {
                names.push(format!("`{}`", other.value));
            }
            let file = self.diagnostics.file(first).unwrap_or_default();
            let file = file.file_name().unwrap_or_default().to_string_lossy();
            let (verb, types) = if names.len() == 1 { ("is", "a type") } else { ("are", "types") };
            let message = format!("{} {verb} {types} of {file} too", listed(&names));
            self.diagnostics.error_with_hint(name.span, message, ONE_DEFINITION);
        }
    }

    /// Claims the name of a macro in C, after `TC_<SERVICE>_`. Returns the other value that it already stands
    /// for, if any.
    pub(crate) fn claim_macro(&mut self, name: &str, value: &str) -> Option<String> {
        let before = self.macros.insert(name.to_uppercase(), value.to_owned());
        before.filter(|before| before != value)
    }

    /// Claims the names that a name becomes in Rust and in C. Returns the owner if one of them is taken.
    fn take(&mut self, name: &str, owner: Owner) -> Option<Owner> {
        let in_programs = [naming::type_name(name), naming::snake(name)];
        let taken = in_programs.iter().find_map(|name| self.types.get(name)).cloned();
        for name in in_programs {
            self.types.entry(name).or_insert_with(|| owner.clone());
        }
        taken
    }

    fn refuse(&self, name: &str, span: Span, owner: &Owner, hint: &str) {
        let (message, hint) = match owner {
            Owner::Type(other) if other == name => {
                (format!("there are two types named `{name}`"), ONE_DEFINITION.to_owned())
            }
            Owner::Type(other) => {
                (format!("`{other}` and `{name}` get the same name in programs"), hint.to_owned())
            }
            Owner::Action(action) => (
                format!(
                    "the name `{name}` is taken by code that is generated for the action `{action}`"
                ),
                hint.to_owned(),
            ),
            // Waiters claim their names last.
            Owner::Waiter(_) => (format!("the name `{name}` is taken by {owner}"), hint.to_owned()),
        };
        self.diagnostics.error_with_hint(span, message, hint);
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Owner::Type(name) => write!(f, "the type `{name}`"),
            Owner::Action(name) => write!(f, "code that is generated for the action `{name}`"),
            Owner::Waiter(name) => write!(f, "the waiter `{name}`"),
        }
    }
}

/// `a, b and c`.
fn listed(names: &[String]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => names.concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(claim: impl FnOnce(&mut Names<'_>, &dyn Fn(&str) -> Spanned<String>)) -> usize {
        let diagnostics = Diagnostics::default();
        let source = diagnostics.add_source(std::path::Path::new("x"), String::new());
        let span = diagnostics.span(source, 0..0);
        let named = |name: &str| Spanned { value: name.to_owned(), span };
        claim(&mut Names::new(&diagnostics), &named);
        diagnostics.into_mistakes().len()
    }

    #[test]
    fn names_that_differ_on_the_wire_only() {
        for (one, other) in [("Filter", "Filter"), ("Foo1", "Foo_1"), ("DDoSInfo", "DdosInfo")] {
            let found = faults(|names, named| {
                names.claim_type(&named(one));
                names.claim_type(&named(other));
            });
            assert_eq!(found, 1, "{one} and {other}");
        }
    }

    #[test]
    fn what_actions_make() {
        for taken in ["Stop", "StopRequest", "StopResponse", "StopError", "StopBuilder"] {
            let found = faults(|names, named| {
                names.claim_action(&named("Stop"));
                names.claim_type(&named(taken));
            });
            assert_eq!(found, 1, "{taken}");
        }
    }

    #[test]
    fn what_waits() {
        for (taken, refused) in [
            ("Running", 0),
            ("Running_", 1),
            ("running", 1),
            ("DdosOver", 1),
            ("DDoSOver", 0),
            ("Things", 1),
            ("ForThings", 1),
        ] {
            let found = faults(|names, named| {
                names.claim_action(&named("WaitThings"));
                names.claim_type(&named("WaitForThings"));
                names.claim_waiter(&named("DDoSOver"));
                names.claim_waiter(&named(taken));
            });
            assert_eq!(found, refused, "{taken}");
        }
    }

    #[test]
    fn macros_may_repeat_but_not_change() {
        let diagnostics = Diagnostics::default();
        let mut names = Names::new(&diagnostics);
        assert_eq!(names.claim_macro("ERROR_a", "A"), None);
        assert_eq!(names.claim_macro("ERROR_A", "A"), None);
        assert_eq!(names.claim_macro("ERROR_A", "B"), Some("A".to_owned()));
    }
}
