//! The `#define`s of a header: cbindgen has no words for values of enumerations and for error codes.

use std::fmt::Write;

use super::{error_macro, value_macro, words};
use crate::emit::doc;
use crate::emit::literal::string;
use crate::model::Model;

/// The part of the header that is text: values of enumerations and error codes.
pub fn defines(model: &Model) -> String {
    let words = words(model);
    let mut text = String::new();
    let define = |text: &mut String, comment: &[String], name: &str, value: &str| {
        for line in wrapped("/**", comment) {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{line}");
        }
        let _ = writeln!(text, "#define {name} {}", string(value));
    };
    for (of, one) in model.enums.iter().enumerate() {
        let about = format!("{}: {}", one.name, doc::enumeration(&words, model, of));
        let about = wrapped("/*", &[about]);
        let _ = writeln!(text, "\n{}\n", about.join("\n"));
        for value in &one.values {
            let name = value_macro(model, one, value);
            let about = format!("{}: {}", one.name, words.prose(&value.doc, None));
            define(&mut text, &[about], &name, &value.name);
        }
    }
    let [common, own] = doc::codes(model);
    for (title, codes) in [
        ("Error codes that every function of this header can give.", common),
        ("Error codes of some functions: each one's comment lists its own.", own),
    ] {
        if !codes.is_empty() {
            text.push_str(&format!("\n/* {title} */\n\n"));
        }
        for code in codes {
            let about = doc::code(&words, model, code).paragraphs();
            define(&mut text, &about, &error_macro(model, code), code);
        }
    }
    text
}

/// A comment that begins so.
fn wrapped(opening: &str, paragraphs: &[String]) -> Vec<String> {
    const WIDTH: usize = 92;
    let mut lines: Vec<String> = vec![opening.to_owned()];
    for (at, paragraph) in paragraphs.iter().enumerate() {
        if at > 0 {
            lines.extend([" *".to_owned(), " *".to_owned()]);
        }
        add_words(&mut lines, &doc::c_text(paragraph), WIDTH);
    }
    let last = lines.len() - 1;
    lines[last].push_str(" */");
    lines
}

fn add_words(lines: &mut Vec<String>, text: &str, width: usize) {
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        if lines[last].chars().count() + 1 + word.chars().count() > width {
            lines.push(format!(" * {word}"));
        } else {
            lines[last].push(' ');
            lines[last].push_str(word);
        }
    }
}
