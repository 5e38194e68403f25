//! Names on the wire to names in programs.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words whose capitals would be taken for the beginnings of words.
const WORDS: [(&str, &str); 6] = [
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("DDoS", "Ddos"),
    ("OAuth", "Oauth"),
    ("QPS", "Qps"),
    ("vCPU", "Vcpu"),
];

/// Names that mean something else in one of the languages: keywords of C, C++ and Rust, and macros of the
/// C library.
const RESERVED: &[&str] = &[
    "abstract",
    "alignas",
    "alignof",
    "and",
    "as",
    "asm",
    "async",
    "auto",
    "await",
    "become",
    "bool",
    "box",
    "break",
    "case",
    "catch",
    "char",
    "class",
    "concept",
    "const",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "crate",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dyn",
    "else",
    "enum",
    "errno",
    "explicit",
    "export",
    "extern",
    "false",
    "final",
    "float",
    "fn",
    "for",
    "friend",
    "gen",
    "goto",
    "if",
    "impl",
    "in",
    "inline",
    "int",
    "let",
    "linux",
    "long",
    "loop",
    "macro",
    "major",
    "match",
    "minor",
    "mod",
    "move",
    "mut",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "nullptr",
    "operator",
    "or",
    "override",
    "priv",
    "private",
    "protected",
    "pub",
    "public",
    "ref",
    "register",
    "requires",
    "restrict",
    "return",
    "self",
    "short",
    "signed",
    "sizeof",
    "static",
    "stderr",
    "stdin",
    "stdout",
    "struct",
    "super",
    "switch",
    "template",
    "this",
    "throw",
    "trait",
    "true",
    "try",
    "type",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "union",
    "unix",
    "unsafe",
    "unsized",
    "unsigned",
    "use",
    "using",
    "virtual",
    "void",
    "volatile",
    "where",
    "while",
    "xor",
    "yield",
];

fn words(name: &str) -> String {
    WORDS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

/// `InstanceIds` to `instance_ids`.
pub(crate) fn snake(name: &str) -> String {
    words(name).to_snake_case()
}

/// The name of a field, the same in every language.
pub(crate) fn field(name: &str) -> String {
    let name = snake(name);
    if RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// The name of a variant: `SOFT_FIRST` to `SoftFirst`.
pub(crate) fn variant(name: &str) -> String {
    let name = words(name).to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => {
            if name == "Self" {
                "Self_".to_owned()
            } else {
                name
            }
        }
        _ => format!("V{name}"),
    }
}

/// The variant of an error code: `InvalidInstanceId.NotFound` to `InvalidInstanceIdNotFound`.
pub(crate) fn error_variant(code: &str) -> String {
    code.split('.').map(variant).collect()
}

/// Whether a name can be one in every language.
pub(crate) fn is_ident(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields() {
        for (wire, program) in [
            ("InstanceIds", "instance_ids"),
            ("CPU", "cpu"),
            ("IPv6Addresses", "ipv6_addresses"),
            ("PublicIPv6Addresses", "public_ipv6_addresses"),
            ("GPUInfo", "gpu_info"),
            ("AntiDDoSPackageId", "anti_ddos_package_id"),
            ("DisableApiTermination", "disable_api_termination"),
            ("Type", "type_"),
            ("Operator", "operator_"),
            ("errno", "errno_"),
        ] {
            assert_eq!(field(wire), program);
        }
    }

    #[test]
    fn variants() {
        for (wire, program) in
            [("SOFT_FIRST", "SoftFirst"), ("HARD", "Hard"), ("1000", "V1000"), ("self", "Self_")]
        {
            assert_eq!(variant(wire), program);
        }
        assert_eq!(error_variant("InvalidInstanceId.NotFound"), "InvalidInstanceIdNotFound");
    }
}
