//! Search for a type in the files that are not read, so that a mistake can name the file.

use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::folder::spec_files;

/// The name of the first file beside `path` that has an object or an enumeration of this name.
pub(crate) fn file_with_type(path: &Path, name: &str) -> Option<String> {
    let is_there = |file: &PathBuf| {
        file != path && std::fs::read_to_string(file).is_ok_and(|text| has_type(&text, name))
    };
    let found = spec_files(path.parent()?).into_iter().find(is_there)?;
    Some(found.file_name()?.to_string_lossy().into_owned())
}

fn has_type(text: &str, name: &str) -> bool {
    let Ok(table) = DeTable::parse(text) else { return false };
    let table = table.get_ref();
    let is_named = |table: &DeTable<'_>| string(table, "name") == Some(name);
    let named = ["object", "enum"].into_iter().flat_map(|list| tables(table, list));
    let fields = ["param", "output"].into_iter().flat_map(|list| tables(table, list));
    let inner = tables(table, "object").flat_map(|object| tables(object, "field"));
    let of_fields = fields.chain(inner).filter(|field| field.contains_key("values"));
    named.chain(of_fields).any(is_named)
}

/// The tables of a list. Items that are not tables are skipped.
fn tables<'t>(table: &'t DeTable<'t>, list: &str) -> impl Iterator<Item = &'t DeTable<'t>> {
    let items = table.get(list).and_then(|value| value.get_ref().as_array());
    items.into_iter().flat_map(|items| items.iter()).filter_map(|item| item.get_ref().as_table())
}

fn string<'t>(table: &'t DeTable<'_>, key: &str) -> Option<&'t str> {
    table.get(key).map(|value| value.get_ref()).and_then(DeValue::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_of_each_kind_are_found() {
        let text = r#"
            [[param]]
            name = "Mode"
            type = "list<enum>"
            values = [{ name = "SOFT" }]
            [[output]]
            name = "Text"
            type = "string"
            [[object]]
            name = "Filter"
            [[object.field]]
            name = "Kind"
            type = "enum"
            values = []
            [[enum]]
            name = "Color"
        "#;
        for name in ["Mode", "Filter", "Kind", "Color"] {
            assert!(has_type(text, name), "{name}");
        }
        for name in ["Text", "SOFT", "mode", ""] {
            assert!(!has_type(text, name), "{name}");
        }
        for odd in ["object = 1", "object = [1]", "[[object]]\nname = 1", "[object"] {
            assert!(!has_type(odd, "object"), "{odd}");
        }
    }
}
