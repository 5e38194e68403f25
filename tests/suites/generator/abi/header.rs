//! The declarations of `include/tcapi.h` as lines of a ledger: structs, enumerations, callbacks, functions.

/// The lines, sorted. A declaration of an unknown form is an error: none is skipped.
pub(crate) fn ledger(header: &str) -> Result<String, String> {
    let mut lines = Vec::new();
    for declaration in declarations(&bare(header)) {
        lines.push(line(&declaration).ok_or_else(|| format!("what is this? {declaration}"))?);
    }
    lines.sort();
    Ok(lines.join("\n") + "\n")
}

/// The header without comments, directives and the functions that it defines inline.
fn bare(header: &str) -> String {
    let mut text = String::new();
    let mut rest = header;
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let mut kept = String::new();
    let mut continued = false;
    let mut inline = false;
    for line in text.lines() {
        let directive = continued || line.trim_start().starts_with('#');
        continued = directive && line.ends_with('\\');
        inline |= line.starts_with("static inline ");
        // The braces around the whole header, for C++.
        let braces = line.starts_with("extern \"C\" {") || line.starts_with("}  // extern \"C\"");
        if !directive && !inline && !braces {
            kept.push_str(line);
            kept.push(' ');
        }
        inline &= line != "}";
    }
    kept
}

/// The declarations, each of which ends with a semicolon outside of braces, with single spaces.
fn declarations(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ';' if depth == 0 => {
                found.push(words(&text[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    let rest = words(&text[start..]);
    found.extend(Some(rest).filter(|rest| !rest.is_empty()));
    found
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line(declaration: &str) -> Option<String> {
    let Some(defined) = declaration.strip_prefix("typedef ") else {
        return function(declaration);
    };
    if let Some((result, rest)) = defined.split_once("(*") {
        let (name, parameters) = rest.strip_suffix(')')?.split_once(")(")?;
        return Some(format!("callback {name}: {}, {}", result.trim_end(), types(parameters)));
    }
    let Some((head, rest)) = defined.split_once(" {") else {
        let (name, again) = defined.strip_prefix("struct ")?.split_once(' ')?;
        return (name == again).then(|| format!("opaque {name}:"));
    };
    let (body, name) = rest.rsplit_once('}')?;
    let (kind, tag) = head.split_once(' ')?;
    let (separator, kind) = match kind {
        "enum" => (',', "enum"),
        // A struct without a `struct_size` can never grow.
        "struct" if body.trim_start().starts_with("size_t struct_size;") => (';', "struct"),
        "struct" => (';', "value"),
        _ => return None,
    };
    let members = body.split(separator).map(str::trim).filter(|member| !member.is_empty());
    let members = members.collect::<Vec<_>>().join(", ");
    (tag == name.trim()).then(|| format!("{kind} {tag}: {members}"))
}

fn function(declaration: &str) -> Option<String> {
    let (before, parameters) = declaration.strip_suffix(')')?.split_once('(')?;
    let at = before.rfind([' ', '*'])? + 1;
    let (result, name) = before.split_at(at);
    let good = name.starts_with("tc_") && !parameters.contains(['(', '{']);
    good.then(|| format!("function {name}: {}, {}", result.trim_end(), types(parameters)))
}

/// Types of the parameters. No program is built against their names.
fn types(parameters: &str) -> String {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let types = parameters.split(", ").map(|parameter| {
        match parameter.trim_end_matches(is_name).trim_end() {
            "" => parameter,
            ty => ty,
        }
    });
    types.collect::<Vec<_>>().join(", ")
}

#[test]
fn each_form_gives_a_line() {
    let header = "/* A; { */\n#ifndef H\n#define M(x) \\\n    f(x);\nstatic inline void f(void *p)\n{\n    \
                  g(p);\n}\ntypedef enum tc_a {\n    /** One; */\n    TC_A = 0,\n    TC_B = 1,\n} tc_a;\n\
                  typedef struct tc_o tc_o;\n\
                  typedef struct tc_s {\n    size_t struct_size;\n    char id[64];\n} tc_s;\n\
                  typedef struct tc_v {\n    bool is_set;\n} tc_v;\n\
                  typedef void (*tc_c)(int level, void *data);\n\
                  #ifdef __cplusplus\nextern \"C\" {\n#endif\n\
                  const char *tc_f(struct tc_o *o,\n                 int n);\n\
                  #ifdef __cplusplus\n}  // extern \"C\"\n#endif\n#endif\n";
    let wanted = "callback tc_c: void, int, void *\nenum tc_a: TC_A = 0, TC_B = 1\n\
                  function tc_f: const char *, struct tc_o *, int\nopaque tc_o:\n\
                  struct tc_s: size_t struct_size, char id[64]\nvalue tc_v: bool is_set\n";
    assert_eq!(ledger(header).unwrap(), wanted);
    assert!(ledger("union tc_u { int a; };").is_err());
    assert!(ledger("int x").is_err());
}
