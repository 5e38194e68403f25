//! The `#define`s of a header: cbindgen can't write values of enumerations and error codes.

use super::names::{error_macro, program_names, value_macro};
use crate::emit::doc;
use crate::emit::literal::string;
use crate::model::Model;

/// The part of the header that is text: values of enumerations and error codes.
pub fn defines(model: &Model) -> String {
    let program_names = program_names(model);
    let mut text = String::new();
    let define = |text: &mut String, about: &[String], name: &str, value: &str| {
        text.push_str(&comment("/**", about));
        text.push_str(&format!("#define {name} {}\n", string(value)));
    };
    for (of, one) in model.enums.iter().enumerate() {
        let about = format!("{}: {}", one.name, doc::enumeration(&program_names, model, of));
        text.push_str(&format!("\n{}\n", comment("/*", &[about])));
        for value in &one.values {
            let name = value_macro(model, one, value);
            let about = format!("{}: {}", one.name, program_names.prose(&value.doc, None));
            define(&mut text, &[about], &name, &value.name);
        }
    }
    let [common, own] = doc::codes(model);
    for (title, codes) in [
        ("Error codes common to all functions of this header.", common),
        ("Error codes of some functions. The comment of a function lists its codes.", own),
    ] {
        if !codes.is_empty() {
            text.push_str(&format!("\n/* {title} */\n\n"));
        }
        for code in codes {
            let about = doc::code(&program_names, model, code).paragraphs();
            define(&mut text, &about, &error_macro(model, code), code);
        }
    }
    text
}

/// A comment with this opening.
fn comment(opening: &str, paragraphs: &[String]) -> String {
    let text = doc::c_text(&paragraphs.join("\n\n"));
    let lines = text.lines().flat_map(|line| doc::wrap(line, doc::WIDTH));
    let lines = lines.map(|line| format!(" {line}").trim_end().to_owned());
    format!("{opening}{} */\n", lines.collect::<Vec<_>>().join("\n *"))
}
