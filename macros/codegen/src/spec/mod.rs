//! Reads spec files: TOML in, [`ast`] out. Only their form is checked here.

pub(crate) mod ast;
mod elsewhere;
mod folder;
mod json;
#[cfg(test)]
mod long_names;
mod notation;
mod procedures;
mod syntax;
mod table;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use tcapi_schema::{Effect, RateLimit, Retry, RuleKind};
use toml::de::{DeTable, DeValue};

use crate::FileKind;
use crate::diagnostic::{Diagnostics, Spanned, did_you_mean};
pub(crate) use elsewhere::file_with_type;
pub(crate) use folder::{is_day, is_service_folder, service_folders, spec_files, versions};
use table::Table;

/// A service folder as it is written.
pub(crate) struct Folder {
    pub(crate) service: Option<ast::Service>,
    /// The types that all actions share. `None` if there is a `types.toml` that can't be read: a type that seems
    /// to be missing may be in it.
    pub(crate) types: Option<ast::Types>,
    pub(crate) common_errors: Vec<ast::ErrorCode>,
    pub(crate) actions: Vec<ast::Action>,
    /// Whether these are all actions of the folder.
    pub(crate) whole: bool,
    /// Every file that was read, for the compiler to watch.
    pub(crate) files: Vec<PathBuf>,
}

impl Folder {
    /// The codes that are common to all actions, without any service.
    fn of_common(common_errors: Vec<ast::ErrorCode>, files: Vec<PathBuf>) -> Self {
        Folder {
            service: None,
            types: Some(ast::Types::default()),
            common_errors,
            actions: Vec::new(),
            whole: false,
            files,
        }
    }

    /// An action outside of a service folder.
    fn alone(action: ast::Action, files: Vec<PathBuf>) -> Self {
        Folder {
            service: None,
            types: Some(ast::Types::default()),
            common_errors: Vec::new(),
            actions: vec![action],
            whole: true,
            files,
        }
    }
}

/// Reads a service folder with all its actions, or with those of `only`.
pub(crate) fn read_service(
    dir: &Path,
    only: Option<&[String]>,
    diagnostics: &Diagnostics,
) -> Option<Folder> {
    let mut files = Vec::new();
    if !dir.is_dir() {
        diagnostics.file_error(dir, "there is no such folder", None);
        return None;
    }
    let version = folder::version_folder(dir, diagnostics)?;
    let service = read_identity(&version, diagnostics, &mut files)?;
    let mut specs = folder::action_files(&version, diagnostics).unwrap_or_default();
    if specs.is_empty() {
        diagnostics.file_error(&version, "there is no action in this folder", None);
    }
    let others = match only {
        Some(only) => choose(&mut specs, only, &version, diagnostics),
        None => Vec::new(),
    };
    let types = read_types(&version, diagnostics, &mut files);
    let common_errors = read_common(&version, diagnostics, &mut files);
    let mut read_all = |specs: &[PathBuf]| -> Vec<ast::Action> {
        specs.iter().filter_map(|path| read(path, diagnostics, &mut files, action)?).collect()
    };
    let mut actions = read_all(&specs);
    let whole = only.is_none() && actions.len() == specs.len();
    // A chosen action settles as in the whole folder.
    let looks = |path: &PathBuf| {
        let settles = actions.iter().filter_map(|action| action.settle.as_ref());
        settles.map(|settle| settle.look.as_str()).any(|look| stem(path) == Some(look))
    };
    let looks: Vec<PathBuf> = others.into_iter().filter(looks).collect();
    actions.extend(read_all(&looks));
    actions.sort_by(|one, other| one.action.value.cmp(&other.action.value));
    Some(Folder { service: Some(service), types, common_errors, actions, whole, files })
}

/// Reads `common.toml` by itself.
pub(crate) fn read_common_alone(path: &Path, diagnostics: &Diagnostics) -> Option<Folder> {
    let mut files = Vec::new();
    let common_errors = read(path, diagnostics, &mut files, common)?;
    Some(Folder::of_common(common_errors, files))
}

/// Whether a version is valid. An empty one was reported where it was read.
pub(crate) fn is_version(version: &Spanned<String>, diagnostics: &Diagnostics) -> bool {
    let is_day = is_day(version);
    if !is_day && !version.is_empty() {
        diagnostics.error(version.span, "a version is a date, such as 2017-03-12");
    }
    is_day
}

/// The name of the action that a file is named after.
fn stem(path: &Path) -> Option<&str> {
    path.file_stem()?.to_str()
}

/// Keeps the files of these actions, each of which has one, and returns the others.
fn choose(
    specs: &mut Vec<PathBuf>,
    only: &[String],
    version: &Path,
    diagnostics: &Diagnostics,
) -> Vec<PathBuf> {
    let there: Vec<&str> = specs.iter().filter_map(|path| stem(path)).collect();
    for name in only.iter().filter(|name| !there.contains(&name.as_str())) {
        let message = format!("there is no action `{name}` in this folder");
        let hint = did_you_mean(name, there.iter().copied());
        diagnostics.file_error(version, message, hint);
    }
    let is_chosen =
        |path: &PathBuf| stem(path).is_some_and(|stem| only.iter().any(|it| it == stem));
    let (chosen, others) = specs.drain(..).partition(is_chosen);
    *specs = chosen;
    others
}

/// Reads one action's file. Inside a service folder, the folder's shared files are read too; outside of one,
/// only the file itself, as nothing says that other files there belong to it.
pub(crate) fn read_action(path: &Path, diagnostics: &Diagnostics) -> Option<Folder> {
    let mut files = Vec::new();
    let action = read(path, diagnostics, &mut files, action)??;
    let version = path.parent().unwrap_or(Path::new(""));
    if !version.join("service.toml").is_file() {
        return Some(Folder::alone(action, files));
    }
    let service = read_identity(version, diagnostics, &mut files)?;
    let types = read_types(version, diagnostics, &mut files);
    let common_errors = read_common(version, diagnostics, &mut files);
    let (service, actions, whole) = (Some(service), vec![action], false);
    Some(Folder { service, types, common_errors, actions, whole, files })
}

/// Reads the text of one action's file, as if it were a single file at `path`.
pub(crate) fn read_action_text(
    path: &Path,
    text: String,
    diagnostics: &Diagnostics,
) -> Option<Folder> {
    let action = read_text(path, text, diagnostics, action)??;
    Some(Folder::alone(action, Vec::new()))
}

/// Reads the text of a file and checks only its form.
pub(crate) fn read_form(kind: FileKind, path: &Path, text: &str, diagnostics: &Diagnostics) {
    let text = text.to_owned();
    match kind {
        FileKind::Action => drop(read_text(path, text, diagnostics, action)),
        FileKind::Service => drop(read_text(path, text, diagnostics, service)),
        FileKind::Types => drop(read_text(path, text, diagnostics, types)),
        FileKind::Common => drop(read_text(path, text, diagnostics, common)),
    }
}

/// `None` if there is a file of types that can't be read.
fn read_types(
    version: &Path,
    diagnostics: &Diagnostics,
    files: &mut Vec<PathBuf>,
) -> Option<ast::Types> {
    let path = version.join("types.toml");
    if !path.is_file() {
        return Some(ast::Types::default());
    }
    read(&path, diagnostics, files, types)
}

/// The `service.toml` of a version's folder, which is compared with the names of the folders.
pub(crate) fn read_identity(
    version: &Path,
    diagnostics: &Diagnostics,
    files: &mut Vec<PathBuf>,
) -> Option<ast::Service> {
    let identity = read(&version.join("service.toml"), diagnostics, files, service)?;
    folder::check_names(version, &identity, diagnostics);
    Some(identity)
}

fn read_common(
    version: &Path,
    diagnostics: &Diagnostics,
    files: &mut Vec<PathBuf>,
) -> Vec<ast::ErrorCode> {
    let path = version.ancestors().nth(2).unwrap_or(Path::new("")).join("common.toml");
    if !path.is_file() {
        return Vec::new();
    }
    read(&path, diagnostics, files, common).unwrap_or_default()
}

fn read<T>(
    path: &Path,
    diagnostics: &Diagnostics,
    files: &mut Vec<PathBuf>,
    read: impl FnOnce(&mut Table<'_>) -> T,
) -> Option<T> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            let message = match error.kind() {
                ErrorKind::NotFound => "there is no such file".to_owned(),
                ErrorKind::InvalidData => "this file is not UTF-8".to_owned(),
                _ => format!("this file can't be read: {error}"),
            };
            diagnostics.file_error(path, message, None);
            return None;
        }
    };
    files.push(path.to_owned());
    read_text(path, text, diagnostics, read)
}

fn read_text<T>(
    path: &Path,
    text: String,
    diagnostics: &Diagnostics,
    read: impl FnOnce(&mut Table<'_>) -> T,
) -> Option<T> {
    let source = diagnostics.add_source(path, text.clone());
    let (table, mistakes) = DeTable::parse_recoverable(&text);
    if let Some(mistake) = syntax::first(&text, &mistakes) {
        let span = diagnostics.span(source, mistake.place);
        let message = format!("this is not TOML: {}", mistake.message);
        match mistake.hint {
            Some(hint) => diagnostics.error_with_hint(span, message, hint),
            None => diagnostics.error(span, message),
        }
        return None;
    }
    let start = toml::Spanned::new(0..0, table.into_inner());
    Some(Table::new(diagnostics, source, &start).all(read))
}

fn service(table: &mut Table<'_>) -> ast::Service {
    ast::Service {
        service: table.required_header_name("service"),
        version: table.required_string("version"),
        ident: table.string("ident"),
        title: table.required_prose("title"),
        doc: table.required_prose("doc"),
    }
}

fn common(table: &mut Table<'_>) -> Vec<ast::ErrorCode> {
    table.require("error", "each is an [[error]] with code, doc and retry");
    table.each("error", error)
}

fn types(table: &mut Table<'_>) -> ast::Types {
    ast::Types { objects: table.each("object", object), enums: table.each("enum", enumeration) }
}

/// `None` for a file that has nothing of an action.
fn action(table: &mut Table<'_>) -> Option<ast::Action> {
    const REQUIRED: [&str; 4] = ["action", "doc", "effect", "idempotent"];
    if REQUIRED.iter().all(|key| !table.has(key)) {
        table.refuse(
            "this is not the file of an action: it has neither action, doc, effect nor idempotent",
            "put objects and enumerations that actions share into types.toml",
        );
        return None;
    }
    let effects = [("read", Effect::Read), ("write", Effect::Write), ("destroy", Effect::Destroy)];
    Some(ast::Action {
        span: table.span,
        action: table.required_header_name("action"),
        doc: table.required_prose("doc"),
        effect: table.required_word("effect", &effects).value,
        idempotent: table.required_bool(
            "idempotent",
            "true if running it twice has the same result as running it once, else false",
        ),
        region_required: table
            .word("region", &[("required", true), ("optional", false)])
            .is_some_and(|region| region.value),
        rate_limit: table.table("rate_limit").and_then(|table| table.all(rate_limit)),
        deprecated: table.prose("deprecated"),
        service: table.header_name_or_empty("service"),
        version: table.string_or_empty("version"),
        params: table.each("param", field),
        outputs: table.each("output", field),
        rules: table.each("rule", rule).into_iter().flatten().collect(),
        types: types(table),
        errors: table.each("error", error),
        examples: table.each("example", example),
        page: procedures::page(table),
        waiters: table.each("waiter", procedures::waiter),
        settle: procedures::settle(table),
        fleet: procedures::fleet(table),
    })
}

fn rate_limit(table: &mut Table<'_>) -> Option<RateLimit> {
    table.require("calls", "");
    let given = table.number("calls");
    let per_ms = table.required_word("per", &[("1s", 1000), ("1m", 60_000)]).value;
    let given = given?;
    let calls = given.as_u64().and_then(|calls| u32::try_from(calls).ok()).filter(|n| *n > 0);
    if calls.is_none() {
        table.error(given.span, "`calls` is a whole number above 0");
    }
    Some(RateLimit { calls: calls?, per_ms })
}

fn object(table: &mut Table<'_>) -> ast::Object {
    ast::Object {
        name: table.required_name("name"),
        ident: table.string("ident"),
        doc: table.required_prose("doc"),
        fields: table.each("field", field),
        rules: table.each("rule", rule).into_iter().flatten().collect(),
    }
}

fn enumeration(table: &mut Table<'_>) -> ast::Enum {
    let name = table.required_name("name");
    let doc = table.required_prose("doc");
    table.require("values", "values = [{ name = \"…\", doc = \"…\" }]");
    let values = enum_values(table).map(|values| values.value).unwrap_or_default();
    ast::Enum { name, doc, values }
}

fn enum_values(table: &mut Table<'_>) -> Option<Spanned<Vec<ast::EnumValue>>> {
    let tables = table.tables("values")?;
    if table.is_empty_list("values") {
        table.error(tables.span, "an enumeration needs a value");
    }
    let value = tables.value.into_iter().map(|table| table.all(enum_value)).collect();
    Some(Spanned { value, span: tables.span })
}

/// The values that a field can have: strings and integers are written as such, and values of an enumeration
/// are tables.
fn values(table: &mut Table<'_>) -> Option<Spanned<ast::Values>> {
    match (table.first_of_list("values"), table.text("type")) {
        (Some(DeValue::Integer(_) | DeValue::Float(_)), _) => {
            let integers = table.numbers("values")?;
            Some(Spanned { value: ast::Values::Integers(integers.value), span: integers.span })
        }
        (Some(DeValue::String(_)), Some(ty)) if !["enum", "list<enum>"].contains(&ty) => {
            let strings = table.strings("values")?;
            Some(Spanned { value: ast::Values::Strings(strings.value), span: strings.span })
        }
        _ => {
            let named = enum_values(table)?;
            Some(Spanned { value: ast::Values::Named(named.value), span: named.span })
        }
    }
}

fn enum_value(table: &mut Table<'_>) -> ast::EnumValue {
    ast::EnumValue {
        name: table.required_name("name"),
        doc: table.required_prose("doc"),
        ident: table.string("ident"),
        bare: false,
    }
}

fn field(table: &mut Table<'_>) -> ast::Field {
    ast::Field {
        name: table.required_name("name"),
        doc: table.required_prose("doc"),
        ty: table.required_string("type"),
        required: table.truth("required"),
        required_if: table.table("required_if").map(|table| {
            let span = table.span;
            Spanned { value: table.all(required_if), span }
        }),
        secret: table.truth("secret").is_some(),
        response_only: table.truth("response_only"),
        uses: uses(table),
        default: table.scalar("default"),
        deprecated: table.prose("deprecated"),
        ident: table.string("ident"),
        values: values(table),
        checks: checks(table),
        item: items(table),
        error: table.name("error"),
    }
}

fn items(table: &mut Table<'_>) -> Option<Spanned<ast::Checks>> {
    table.table("item").map(|table| {
        let span = table.span;
        Spanned { value: table.all(item), span }
    })
}

fn uses(table: &mut Table<'_>) -> Option<Spanned<Vec<ast::Use>>> {
    let tables = table.tables("use")?;
    if table.is_empty_list("use") {
        table.error(tables.span, "`use` names no field");
    }
    let value = tables.value.into_iter().map(|table| table.all(use_of_field)).collect();
    Some(Spanned { value, span: tables.span })
}

fn use_of_field(table: &mut Table<'_>) -> ast::Use {
    const SAID: [&str; 7] =
        ["required", "response_only", "length", "range", "pattern", "item", "error"];
    if table.has("field") && SAID.iter().all(|key| !table.has(key)) {
        table.error_with_hint(
            table.span,
            "this changes no check of the field",
            "add one, such as required = true or length = { max = 5 }",
        );
    }
    ast::Use {
        field: table.required_name("field"),
        required: table.bool("required"),
        response_only: table.truth("response_only"),
        checks: checks(table),
        item: items(table),
        error: table.name("error"),
    }
}

fn required_if(table: &mut Table<'_>) -> ast::RequiredIf {
    let field = table.required_string("field");
    let equals = table.scalars("equals");
    let given = table.truth("given");
    if table.has("equals") == given.is_some() {
        table.error_with_hint(
            table.span,
            "exactly one of `equals` and `given` is needed",
            "equals = \"A\", equals = [\"A\", \"B\"], or given = true",
        );
    }
    if let Some(equals) = equals.as_ref().filter(|equals| equals.is_empty()) {
        table.error(equals.span, "`equals` has no value");
    }
    ast::RequiredIf { field, equals, error: table.string("error") }
}

fn item(table: &mut Table<'_>) -> ast::Checks {
    if table.is_empty() {
        table.error(table.span, "`item` checks nothing");
    }
    ast::Checks { error: table.name("error"), ..checks(table) }
}

fn checks(table: &mut Table<'_>) -> ast::Checks {
    let mut bounds_of = |key, step: bool| {
        table.table(key).map(|table| {
            let span = table.span;
            Spanned { value: table.all(|table| bounds(table, step)), span }
        })
    };
    let (length, range) = (bounds_of("length", false), bounds_of("range", true));
    let pattern = table.string("pattern");
    if let Some(pattern) = pattern.as_ref().filter(|pattern| pattern.is_empty()) {
        table.error(pattern.span, "`pattern` is empty");
    }
    ast::Checks { length, range, pattern, error: None }
}

fn bounds(table: &mut Table<'_>, step: bool) -> ast::Bounds {
    if !table.has("min") && !table.has("max") {
        table.error(table.span, "`min`, `max` or both are missing");
    }
    let (min, max) = (table.number("min"), table.number("max"));
    let step = if step { table.number("step") } else { None };
    ast::Bounds { min, max, step, error: table.name("error") }
}

fn rule(table: &mut Table<'_>) -> Option<ast::Rule> {
    let kinds = [
        ("at-most-one", RuleKind::AtMostOne),
        ("exactly-one", RuleKind::ExactlyOne),
        ("at-least-one", RuleKind::AtLeastOne),
        ("requires", RuleKind::Requires),
    ];
    let kind = table.required_word("kind", &kinds);
    table.require("params", "it is a list of parameters: params = [\"A\", \"B\"]");
    let params = table.strings("params");
    let error = table.name("error");
    Some(ast::Rule { kind, params: params?, error })
}

fn error(table: &mut Table<'_>) -> ast::ErrorCode {
    let classes = [
        ("never", Retry::Never),
        ("backoff", Retry::Backoff),
        ("if-idempotent", Retry::IfIdempotent),
    ];
    ast::ErrorCode {
        code: table.required_name("code"),
        doc: table.required_prose("doc"),
        retry: table.required_word("retry", &classes).value,
        names_id: table.truth("names_id").is_some(),
    }
}

fn example(table: &mut Table<'_>) -> ast::Example {
    ast::Example {
        title: table.required_prose("title"),
        request: table.required_string("request"),
        response: table.string("response"),
        invalid: table.string("invalid"),
        path: table.string("path"),
    }
}
