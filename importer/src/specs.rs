//! The files of a version's folder: existing text stays as it is, and new text is appended.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table};

use crate::Result;
use crate::metadata::Member;
use crate::names::Members;
use crate::text;

/// The name of the file that all actions of a folder share.
pub(crate) const TYPES: &str = "types";

/// The specs of a version, by the names of their files without the extension.
#[derive(Default)]
pub(crate) struct Specs {
    files: BTreeMap<String, File>,
}

struct File {
    before: String,
    /// The text at the beginning of a new file.
    head: &'static str,
    document: DocumentMut,
}

impl Specs {
    /// Reads the specs that a folder has.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let mut specs = Specs::default();
        if !folder.is_dir() {
            return Ok(specs);
        }
        for path in toml_files(folder)? {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if stem != "service" {
                let says = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
                let before = std::fs::read_to_string(&path).map_err(|error| says(&error))?;
                specs.add(stem, before).map_err(|error| says(&error))?;
            }
        }
        Ok(specs)
    }

    fn add(
        &mut self,
        stem: String,
        before: String,
    ) -> std::result::Result<(), toml_edit::TomlError> {
        let document = before.parse()?;
        self.files.insert(stem, File { before, head: "", document });
        Ok(())
    }

    /// The actions that have a file.
    pub(crate) fn actions(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(|stem| *stem != TYPES)
    }

    pub(crate) fn has_action(&self, action: &str) -> bool {
        action != TYPES && self.files.contains_key(action)
    }

    /// The files that changed, with their text.
    pub(crate) fn changed(&self) -> impl Iterator<Item = (&str, String)> {
        let texts = self.files.iter().map(|(stem, file)| {
            (stem.as_str(), &file.before, format!("{}{}", file.head, file.document))
        });
        texts.filter(|(_, before, text)| **before != *text).map(|(stem, _, text)| (stem, text))
    }

    /// The names of all objects and enumerations.
    pub(crate) fn types(&self) -> Vec<TypeName> {
        let mut names = Vec::new();
        for (file, kind, table) in self.tables() {
            names.extend(name(table).map(|name| TypeName {
                name: name.to_owned(),
                ident: table.get("ident").and_then(Item::as_str).map(str::to_owned),
                is_object: kind == "object",
                file: file.to_owned(),
            }));
        }
        names
    }

    /// All tables of types, with the file and the list that they are in.
    fn tables(&self) -> impl Iterator<Item = (&str, &'static str, &Table)> {
        self.files.iter().flat_map(|(stem, file)| {
            ["object", "enum"].into_iter().flat_map(move |kind| {
                let tables = file.document.get(kind).and_then(Item::as_array_of_tables);
                tables
                    .into_iter()
                    .flat_map(|tables| tables.iter())
                    .map(move |table| (stem.as_str(), kind, table))
            })
        })
    }

    fn object(&self, object: &str) -> Option<&Table> {
        let mut tables = self.tables();
        tables
            .find(|(_, kind, table)| *kind == "object" && name(table) == Some(object))
            .map(|(_, _, table)| table)
    }

    /// Whether an action names a replacement.
    pub(crate) fn is_deprecated(&self, action: &str) -> bool {
        self.files.get(action).is_some_and(|file| file.document.contains_key("deprecated"))
    }

    /// The fields of an action's `param` or `output`.
    pub(crate) fn fields(&self, action: &str, list: &str) -> Option<Vec<Field>> {
        fields(self.files.get(action)?.document.as_table(), list)
    }

    /// The fields of an object, if the specs have it.
    pub(crate) fn object_fields(&self, object: &str) -> Option<Vec<Field>> {
        fields(self.object(object)?, "field")
    }

    /// Appends fields to an action's `param` or `output`.
    pub(crate) fn append_fields(
        &mut self,
        action: &str,
        list: &str,
        members: &[&Member],
    ) -> Result<()> {
        let Some(file) = self.files.get_mut(action) else { return Ok(()) };
        append_fields(file.document.as_table_mut(), list, list, members)
    }

    /// Appends fields to an object.
    pub(crate) fn append_object_fields(&mut self, object: &str, members: &[&Member]) -> Result<()> {
        for file in self.files.values_mut() {
            let tables = file.document.get_mut("object").and_then(Item::as_array_of_tables_mut);
            let mut tables = tables.into_iter().flat_map(|tables| tables.iter_mut());
            if let Some(table) = tables.find(|table| name(table) == Some(object)) {
                return append_fields(table, "field", "object.field", members);
            }
        }
        Ok(())
    }

    fn types_file(&mut self) -> &mut File {
        self.files.entry(TYPES.to_owned()).or_insert_with(|| File {
            before: String::new(),
            head: "#:schema ../../types.schema.json\n",
            document: DocumentMut::new(),
        })
    }

    /// Appends objects, as text, to `types.toml`.
    pub(crate) fn append_objects(&mut self, objects: &str) -> Result<()> {
        let file = self.types_file();
        for table in parsed(objects, "object")? {
            push(file.document.as_table_mut(), "object", table)?;
        }
        Ok(())
    }

    /// Moves a type from an action's file to `types.toml`, including its text.
    pub(crate) fn share(&mut self, of: &TypeName) -> Result<()> {
        let list = if of.is_object { "object" } else { "enum" };
        let Some(file) = self.files.get_mut(&of.file) else { return Ok(()) };
        let tables = file.document.get_mut(list).and_then(Item::as_array_of_tables_mut);
        let Some(tables) = tables else { return Ok(()) };
        let Some(at) = tables.iter().position(|table| name(table) == Some(&of.name)) else {
            return Ok(());
        };
        let table = tables.remove(at);
        if tables.is_empty() {
            file.document.remove(list);
        }
        push(self.types_file().document.as_table_mut(), list, anywhere(table))
    }

    /// The types that a type's fields name.
    pub(crate) fn named_by(&self, object: &str) -> BTreeSet<String> {
        self.object_fields(object).unwrap_or_default().into_iter().map(|field| field.base).collect()
    }
}

/// A type that has a name.
#[derive(Clone)]
pub(crate) struct TypeName {
    pub(crate) name: String,
    pub(crate) ident: Option<String>,
    pub(crate) is_object: bool,
    /// The name of its file without the extension.
    pub(crate) file: String,
}

/// A field as it is written.
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ident: Option<String>,
    /// The type, or that of each item.
    pub(crate) base: String,
    pub(crate) list: bool,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
}

fn name(table: &Table) -> Option<&str> {
    table.get("name").and_then(Item::as_str)
}

fn fields(table: &Table, list: &str) -> Option<Vec<Field>> {
    let Some(item) = table.get(list) else { return Some(Vec::new()) };
    let tables = item.as_array_of_tables()?;
    let field = |table: &Table| {
        let text = |key: &str| table.get(key).and_then(Item::as_str).map(str::to_owned);
        let whole = text("type")?;
        let item = whole.trim().strip_prefix("list<").and_then(|rest| rest.strip_suffix('>'));
        let mut base = item.unwrap_or(&whole).trim().to_owned();
        let name = text("name")?;
        if base == "enum" {
            base.clone_from(&name);
        }
        let required = table.get("required").and_then(Item::as_bool).unwrap_or_default();
        let deprecated = table.contains_key("deprecated");
        Some(Field { list: item.is_some(), base, ident: text("ident"), name, required, deprecated })
    };
    Some(tables.iter().filter_map(field).collect())
}

/// Appends fields to a list of tables. `path` is the text in their brackets.
fn append_fields(table: &mut Table, list: &str, path: &str, members: &[&Member]) -> Result<()> {
    let mut taken = Members::of(list == "output");
    for field in fields(table, list).unwrap_or_default() {
        let ident = field.ident.unwrap_or_else(|| tcapi_codegen::naming::field(&field.name));
        taken.take(&ident, field.list || field.base == "bytes");
    }
    for member in members {
        let ident = taken.claim(member);
        for new in parsed(&text::field(list, member, ident.as_deref()), list)? {
            push(table, list, new).map_err(|error| format!("{path}: {error}"))?;
        }
    }
    Ok(())
}

/// The tables of a list in a text.
fn parsed(text: &str, list: &str) -> Result<Vec<Table>> {
    let mut document: DocumentMut =
        text.parse().map_err(|error: toml_edit::TomlError| error.to_string())?;
    match document.remove(list) {
        Some(Item::ArrayOfTables(tables)) => Ok(tables.into_iter().map(anywhere).collect()),
        _ => Err(format!("there is no [[{list}]] in {text:?}")),
    }
}

/// The table without its position in the file.
fn anywhere(mut table: Table) -> Table {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(inner) => *inner = anywhere(std::mem::take(inner)),
            Item::ArrayOfTables(tables) => {
                tables.iter_mut().for_each(|inner| *inner = anywhere(std::mem::take(inner)));
            }
            _ => {}
        }
    }
    table
}

fn push(table: &mut Table, list: &str, new: Table) -> Result<()> {
    let item = table.entry(list).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let tables = item.as_array_of_tables_mut();
    tables.ok_or_else(|| format!("`{list}` is not a list of [[{list}]]"))?.push(new);
    Ok(())
}

/// The files of a folder that end with `.toml`, except those that editors leave.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let says = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(says)? {
        let path = entry.map_err(says)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".toml") && !name.starts_with('.') && path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}
