//! Conversion of names on the wire to names in programs.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The type in Rust of a service's error codes. No type of a spec has this name.
pub const ERROR_CODE: &str = "ErrorCode";

/// Words whose inner capitals would be taken for word boundaries, each with its replacement.
const WORDS: [(&str, &str); 6] = [
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("DDoS", "Ddos"),
    ("OAuth", "Oauth"),
    ("QPS", "Qps"),
    ("vCPU", "Vcpu"),
];

/// Names that mean something else in one of the languages: keywords of C, C++ and Rust, macros of the C
/// library, and the own members of the generated types.
const RESERVED: &[&str] = &[
    "abstract",
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "as",
    "asm",
    "async",
    "auto",
    "await",
    "become",
    "bitand",
    "bitor",
    "bool",
    "box",
    "break",
    "build",
    "builder",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "concept",
    "const",
    "const_cast",
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
    "dynamic_cast",
    "else",
    "enum",
    "environ",
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
    "i386",
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
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "override",
    "priv",
    "private",
    "protected",
    "pub",
    "public",
    "ref",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "return",
    "self",
    "short",
    "signed",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "stderr",
    "stdin",
    "stdout",
    "struct",
    "super",
    "switch",
    "template",
    "this",
    "thread_local",
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
    "unsigned",
    "unsized",
    "use",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "where",
    "while",
    "xor",
    "xor_eq",
    "yield",
];

/// Keywords of Go that are not keywords of the other languages.
const OF_GO: &[&str] = &[
    "chan",
    "defer",
    "fallthrough",
    "func",
    "go",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "select",
    "var",
];

/// The first words of the library's own names in C, `tc_config_…`, and its names of one word in C++, Rust and
/// Go, with the folders of headers and packages. A test compares it with the headers and sources.
const OF_THE_LIBRARY: &[&str] = &[
    "action",
    "assume",
    "attempt",
    "base",
    "bytes",
    "call",
    "cancel",
    "client",
    "config",
    "constant",
    "credential",
    "credentials",
    "detail",
    "endpoint",
    "enumeration",
    "error",
    "event",
    "fate",
    "fates",
    "field",
    "fleet",
    "free",
    "header",
    "init",
    "internal",
    "iterator",
    "lib",
    "list",
    "listed",
    "log",
    "matched",
    "models",
    "oddity",
    "oidc",
    "opt",
    "outcome",
    "packed",
    "page",
    "pages",
    "parts",
    "place",
    "prepare",
    "process",
    "progress",
    "response",
    "retry",
    "schema",
    "service",
    "settle",
    "sign",
    "status",
    "stop",
    "string",
    "tcapi",
    "tcapitest",
    "testdata",
    "to",
    "validation",
    "version",
    "violation",
    "visit",
    "wait",
];

fn words(name: &str) -> String {
    WORDS.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

/// `InstanceIds` to `instance_ids`.
pub fn snake(name: &str) -> String {
    words(name).to_snake_case()
}

/// The name of a field, the same in every language.
pub fn field(name: &str) -> String {
    let name = snake(name);
    if RESERVED.contains(&name.as_str()) { name + "_" } else { name }
}

/// The name of the length of a list or of bytes. C++ reserves names with two underscores in a row, so an
/// underscore at the end of the list's own name is removed.
pub fn length(ident: &str) -> String {
    format!("{}_len", ident.trim_end_matches('_'))
}

/// The name of a type: `InternetGPUInfo` to `InternetGpuInfo`.
pub fn type_name(name: &str) -> String {
    let name = words(name).to_upper_camel_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() && name != "Self" => name,
        Some(first) if first.is_ascii_alphabetic() => name + "_",
        _ => format!("V{name}"),
    }
}

/// The name of a variant: `SOFT_FIRST` to `SoftFirst`. `Unknown` is the variant for all other values.
pub(crate) fn variant(name: &str) -> String {
    let name = type_name(name);
    if name == "Unknown" { name + "_" } else { name }
}

/// The variant of an error code: `InvalidInstanceId.NotFound` to `InvalidInstanceIdNotFound`.
pub(crate) fn error_variant(code: &str) -> String {
    variant(&code.split('.').map(type_name).collect::<String>())
}

/// The macro of an error code in C, after `TC_<SERVICE>_`: `ERROR_INVALID_INSTANCE_ID_NOT_FOUND`.
pub(crate) fn error_macro(code: &str) -> String {
    let labels: Vec<String> = code.split('.').map(snake).collect();
    format!("ERROR_{}", labels.join("_")).to_uppercase()
}

/// Whether a service can have this name on the wire.
pub fn is_service_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(plain)
}

/// Whether an action can have this name.
pub fn is_action_name(name: &str) -> bool {
    is_ident(name) && name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Whether a service can have this name in programs: the name of its module, namespace and package, of its
/// header, and the beginning of its names in C.
pub fn is_program_name(name: &str) -> bool {
    program_name_fault(name).is_none()
}

/// Why a service can't have this name in programs.
pub(crate) fn program_name_fault(name: &str) -> Option<&'static str> {
    if !is_service_name(name) {
        Some("it is lower-case letters and digits, the first a letter")
    } else if RESERVED.contains(&name) || OF_GO.contains(&name) {
        Some("a language keeps it for itself")
    } else if OF_THE_LIBRARY.contains(&name) {
        Some("the library has functions, types or folders of that name")
    } else {
        None
    }
}

/// Whether a name is valid in every language.
pub(crate) fn is_ident(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic())
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a name consists of lower-case letters, digits and `_`, and begins with a letter.
pub(crate) fn is_snake_case(name: &str) -> bool {
    is_ident(name) && !name.contains(|c: char| c.is_ascii_uppercase())
}

/// Whether a name can be given for programs: snake_case, and reserved by no language.
pub(crate) fn is_given(name: &str) -> bool {
    is_free(name) && snake(name) == name
}

/// Whether no language reserves a name.
pub(crate) fn is_free(name: &str) -> bool {
    is_ident(name) && !RESERVED.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths() {
        assert_eq!(length("instance_ids"), "instance_ids_len");
        assert_eq!(length("template_"), "template_len");
    }

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
            ("Build", "build_"),
            ("NotEq", "not_eq_"),
        ] {
            assert_eq!(field(wire), program);
        }
    }

    #[test]
    fn types() {
        assert_eq!(type_name("GPUInfo"), "GpuInfo");
        assert_eq!(type_name("Unknown"), "Unknown");
        assert_eq!(type_name("Self"), "Self_");
        assert_eq!(type_name("2DPoint"), "V2dPoint");
    }

    #[test]
    fn program_names() {
        for name in ["cvm", "tke20220501", "gotools"] {
            assert!(is_program_name(name), "{name}");
        }
        for name in ["", "as", "go", "config", "Cvm", "tke_2", "1c", "cvm-x", "é"] {
            assert!(!is_program_name(name), "{name}");
        }
    }

    #[test]
    fn variants() {
        for (wire, program) in
            [("SOFT_FIRST", "SoftFirst"), ("HARD", "Hard"), ("1000", "V1000"), ("self", "Self_")]
        {
            assert_eq!(variant(wire), program);
        }
        assert_eq!(variant("UNKNOWN"), "Unknown_");
        assert_eq!(error_variant("InvalidInstanceId.NotFound"), "InvalidInstanceIdNotFound");
        assert_eq!(error_variant("Unknown"), "Unknown_");
    }
}
