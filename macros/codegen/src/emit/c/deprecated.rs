//! Marks deprecated items in a C header. cbindgen marks functions, but not members of structs.

use std::collections::BTreeSet;

use super::names::{program_names, struct_name};
use crate::emit::doc;
use crate::emit::literal::string;
use crate::model::Model;

/// The lines around a struct with such members: C++ compilers report a copy of the struct as a use of them, in
/// the lines of the struct itself.
const BEFORE: &str = "#ifdef __cplusplus\n#pragma GCC diagnostic push\n#pragma GCC diagnostic ignored \
                      \"-Wdeprecated-declarations\"\n#endif\n";
const AFTER: &str = "\n#ifdef __cplusplus\n#pragma GCC diagnostic pop\n#endif";

/// A member that is deprecated.
struct Member {
    /// The struct that it is in.
    of: String,
    name: String,
    instead: String,
}

/// Marks the deprecated members of a service in the header that was generated from its structs.
///
/// # Errors
/// A member is not in the header, or occurs there more than once.
pub fn mark_deprecated(model: &Model, header: &str) -> Result<String, String> {
    let members = members(model);
    let mut header = header.to_owned();
    for member in &members {
        header = in_struct(&header, &member.of, |body| mark(body, member))?;
    }
    let structs: BTreeSet<&String> = members.iter().map(|member| &member.of).collect();
    for name in structs {
        header = surround(&header, name)?;
    }
    Ok(header)
}

fn members(model: &Model) -> Vec<Member> {
    let mut members = Vec::new();
    let program_names = program_names(model);
    for (index, object) in model.objects.iter().enumerate() {
        for field in &object.fields {
            let Some(instead) = doc::instead_of_field(&program_names, index, field) else {
                continue;
            };
            for name in [field.ident.clone()].into_iter().chain(field.length()) {
                let of = struct_name(model, object);
                members.push(Member { of, name, instead: instead.clone() });
            }
        }
    }
    members
}

/// Changes the body of a struct.
fn in_struct(
    header: &str,
    name: &str,
    change: impl FnOnce(&str) -> Result<String, String>,
) -> Result<String, String> {
    let start = format!("typedef struct {name} {{\n");
    let end = format!("}} {name};\n");
    let (before, rest) = once(header, &start)?;
    let (body, after) = once(rest, &end)?;
    Ok(format!("{before}{start}{}{end}{after}", change(body)?))
}

/// Puts the mark after a member's name.
fn mark(body: &str, member: &Member) -> Result<String, String> {
    let end = format!("{};", member.name);
    let declares = |line: &str| {
        let before = line.strip_suffix(&end);
        before.is_some_and(|before| before.ends_with([' ', '*']) && !is_comment(before))
    };
    let found = body.lines().filter(|line| declares(line)).count();
    if found != 1 {
        return Err(format!("{} has {found} members {}", member.of, member.name));
    }
    let marked = format!("{} TC_DEPRECATED({});", member.name, string(&member.instead));
    let lines = body.lines().map(|line| match line.strip_suffix(&end) {
        Some(before) if declares(line) => format!("{before}{marked}\n"),
        _ => format!("{line}\n"),
    });
    Ok(lines.collect())
}

/// Puts a struct with its comment between [`BEFORE`] and [`AFTER`].
fn surround(header: &str, name: &str) -> Result<String, String> {
    let start = format!("typedef struct {name} {{\n");
    let end = format!("}} {name};");
    let (before, rest) = once(header, &start)?;
    let (body, after) = once(rest, &end)?;
    let at = before.rfind("/**\n").ok_or_else(|| format!("{name} has no comment"))?;
    let (before, comment) = before.split_at(at);
    Ok(format!("{before}{BEFORE}{comment}{start}{body}{end}{AFTER}{after}"))
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with(['*', '/'])
}

/// The text before and after a part that occurs exactly once.
fn once<'t>(text: &'t str, part: &str) -> Result<(&'t str, &'t str), String> {
    match text.split_once(part) {
        Some((before, after)) if !after.contains(part) => Ok((before, after)),
        Some(_) => Err(format!("{part:?} occurs in the header more than once")),
        None => Err(format!("{part:?} is not in the header")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "/**\n * One; old;\n */\ntypedef struct tc_one {\n    /**\n     * Before old;\n     */\n    \
                          bool very_old;\n    const char *old;\n    size_t old_len;\n} tc_one;\n\n/**\n * \
                          Two.\n */\ntypedef struct tc_two {\n    int old;\n} tc_two;\n";

    fn member(name: &str) -> Member {
        Member { of: "tc_one".to_owned(), name: name.to_owned(), instead: "use \"new\"".to_owned() }
    }

    #[test]
    fn the_member_of_that_struct_is_marked_and_no_other() {
        let old = member("old");
        let marked = in_struct(HEADER, &old.of, |body| mark(body, &old)).unwrap();
        let wanted = HEADER.replace("char *old;", "char *old TC_DEPRECATED(\"use \\\"new\\\"\");");
        assert_eq!(marked, wanted);
    }

    #[test]
    fn a_member_that_is_not_there_is_an_error() {
        let of = |member: Member, name: &str| in_struct(HEADER, name, |body| mark(body, &member));
        assert_eq!(of(member("ld"), "tc_one").unwrap_err(), "tc_one has 0 members ld");
        assert!(of(member("old"), "tc_three").unwrap_err().contains("tc_three"));
    }

    #[test]
    fn a_struct_is_surrounded_with_its_comment() {
        let text = surround(HEADER, "tc_two").unwrap();
        let (one, two) = text.split_once(BEFORE).unwrap();
        assert!(one.ends_with("} tc_one;\n\n"));
        assert!(two.starts_with("/**\n * Two.") && two.ends_with(&format!("}} tc_two;{AFTER}\n")));
    }
}
