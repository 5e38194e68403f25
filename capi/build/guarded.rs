//! Checks that every exported function is guarded: its body is a single call of `boundary` or `guarded`, or
//! of a function that is such a call itself. Code before or beside that call runs without a guard, so it must
//! not do anything.

use std::collections::BTreeMap;

use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, ItemFn, Local, Pat, Stmt};

/// The functions that guard by themselves, and the files that define them.
const GUARDS: [&str; 3] = ["boundary", "guarded", "from_signals"];
const HOMES: [&str; 2] = ["boundary.rs", "guard.rs"];
/// The function that only passes on the value of a guard.
const FRAME: &str = "in_own_frame";

/// The mistakes in sources of the C API, one line each. `sources` are the names of the files and their texts.
pub(crate) fn mistakes(sources: &[(String, String)]) -> Vec<String> {
    let mut found = Found::default();
    let mut files = Vec::new();
    for (file, text) in sources {
        match syn::parse_file(text) {
            Ok(parsed) => files.push((file.as_str(), parsed)),
            Err(error) => found.mistakes.push(format!("{file} can't be read: {error}")),
        }
    }
    for (file, parsed) in &files {
        found.file = file;
        found.visit_file(parsed);
    }
    let guards = found.guards();
    let bare = found.exported.iter().filter(|one| !is_guarded(&one.function.block, &guards));
    let bare = bare.map(|one| {
        let name = &one.function.sig.ident;
        format!(
            "{}: {name}() is exported, so its body must be one call of {}, or of a function that is one",
            one.file,
            GUARDS.join("() or ") + "()"
        )
    });
    found.mistakes.iter().cloned().chain(bare).collect()
}

/// A function and its file.
struct Function<'a> {
    file: &'a str,
    function: &'a ItemFn,
}

#[derive(Default)]
struct Found<'a> {
    /// The file that is being checked.
    file: &'a str,
    exported: Vec<Function<'a>>,
    others: Vec<Function<'a>>,
    mistakes: Vec<String>,
}

impl Found<'_> {
    /// The names of all functions that guard. If two have one name, both must guard.
    fn guards(&self) -> Vec<String> {
        let mut guards: Vec<String> = GUARDS.map(str::to_owned).to_vec();
        let mut named: BTreeMap<String, Vec<&ItemFn>> = BTreeMap::new();
        for one in &self.others {
            let name = one.function.sig.ident.to_string();
            named.entry(name).or_default().push(one.function);
        }
        loop {
            let more: Vec<String> = named
                .iter()
                .filter(|(name, _)| !guards.contains(name))
                .filter(|(_, functions)| {
                    functions.iter().all(|one| unwinds(one) && is_guarded(&one.block, &guards))
                })
                .map(|(name, _)| name.clone())
                .collect();
            if more.is_empty() {
                return guards;
            }
            guards.extend(more);
        }
    }

    fn refuse(&mut self, why: &str) {
        self.mistakes.push(format!("{}: {why}", self.file));
    }
}

impl<'a> Visit<'a> for Found<'a> {
    fn visit_item_fn(&mut self, function: &'a ItemFn) {
        let name = function.sig.ident.to_string();
        let one = Function { file: self.file, function };
        if GUARDS.contains(&name.as_str()) && !HOMES.iter().any(|home| self.file.ends_with(home)) {
            self.refuse(&format!(
                "{name}() is the name of a guard, which is in {}",
                HOMES.join(" or ")
            ));
        }
        if function.attrs.iter().any(exports) {
            self.exported.push(one);
        } else {
            self.others.push(one);
        }
        for statement in &function.block.stmts {
            self.visit_stmt(statement);
        }
    }

    /// An attribute of an item that is not a free function: such items are not checked here.
    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        if exports(attribute) {
            self.refuse("only free functions are exported");
        }
    }

    /// The output of a macro is visible neither here nor in the header.
    fn visit_macro(&mut self, one: &'a syn::Macro) {
        if mentions_export(one.tokens.clone()) {
            self.refuse("a macro exports something, which nobody looks at");
        }
        visit::visit_macro(self, one);
    }
}

/// Whether callers expect that a function may unwind. If a thread may be cancelled at any moment, the
/// function unwinds from the end of a guard.
fn unwinds(function: &ItemFn) -> bool {
    let Some(abi) = &function.sig.abi else { return true };
    abi.name.as_ref().is_some_and(|name| name.value().ends_with("-unwind"))
}

/// Whether an attribute gives a function a linker name.
fn exports(attribute: &Attribute) -> bool {
    mentions_export(quote::ToTokens::to_token_stream(attribute))
}

fn mentions_export(tokens: proc_macro2::TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(name) => name == "no_mangle" || name == "export_name",
        proc_macro2::TokenTree::Group(group) => mentions_export(group.stream()),
        _ => false,
    })
}

/// Whether a body only names closures, and then calls a guard once, whose value may be passed on.
fn is_guarded(body: &Block, guards: &[String]) -> bool {
    let Some((Stmt::Expr(last, None), before)) = body.stmts.split_last() else { return false };
    before.iter().all(|statement| names_a_closure(statement, guards)) && is_guard(last, guards)
}

fn names_a_closure(statement: &Stmt, guards: &[String]) -> bool {
    let Stmt::Local(Local { pat: Pat::Ident(name), init: Some(init), .. }) = statement else {
        return false;
    };
    matches!(*init.expr, Expr::Closure(_))
        && init.diverge.is_none()
        && !guards.contains(&name.ident.to_string())
}

fn is_guard(one: &Expr, guards: &[String]) -> bool {
    match one {
        Expr::Unsafe(block) => is_guarded(&block.block, guards),
        Expr::Call(call) => {
            let name = match &*call.func {
                Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
                _ => None,
            };
            let Some(name) = name else { return false };
            match call.args.first() {
                Some(guard) if name == FRAME => call.args.len() == 1 && is_guard(guard, guards),
                _ => guards.contains(&name) && call.args.iter().all(does_nothing),
            }
        }
        _ => false,
    }
}

/// Whether evaluating an argument has no effect: a name, a number, a closure, an address, a pointer of another type.
fn does_nothing(argument: &Expr) -> bool {
    match argument {
        Expr::Path(_) | Expr::Lit(_) | Expr::Closure(_) => true,
        Expr::Tuple(tuple) => tuple.elems.is_empty(),
        Expr::Reference(reference) => does_nothing(&reference.expr),
        Expr::MethodCall(call) => {
            (call.method == "cast" || call.method == "as_ptr")
                && call.args.is_empty()
                && does_nothing(&call.receiver)
        }
        // A null pointer.
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let name = path.path.segments.last();
                call.args.is_empty() && name.is_some_and(|name| name.ident == "null_mut")
            }
            _ => false,
        },
        _ => false,
    }
}
