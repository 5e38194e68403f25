//! Updates the specs of one service version from the metadata.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use tcapi_codegen::{Mistake, try_service};

use crate::Result;
use crate::examples::Examples;
use crate::metadata::{Member, Metadata, Standing};
use crate::names::Types;
use crate::report::Report;
use crate::specs::{Field, Specs, TYPES};
use crate::text;

/// Writes what is new, and reports that and the differences.
pub(crate) fn import(
    metadata: &Metadata,
    examples: &Json,
    program: &str,
    out: &Path,
) -> Result<Report> {
    let folder = out.join(&metadata.service).join(&metadata.version);
    let mut version = Version {
        metadata,
        specs: Specs::open(&folder)?,
        report: Report::new(&metadata.service, &metadata.version, program),
        appended: BTreeMap::new(),
    };
    version.report.is_new = !folder.join("service.toml").is_file();
    version.compare_actions();
    let needed = version.compare_objects();
    version.share(&needed)?;
    version.append(&needed)?;
    version.write(&folder, program, examples)?;
    Ok(version.report)
}

struct Version<'m> {
    metadata: &'m Metadata,
    specs: Specs,
    report: Report,
    /// Members that the specs lack, by the list that they are appended to.
    appended: BTreeMap<Place, Vec<&'m Member>>,
}

/// A list of fields.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// An action's `param` or `output`.
    Action(String, &'static str),
    Object(String),
}

impl Place {
    fn shown(&self) -> String {
        match self {
            Place::Action(action, list) => format!("{action}.{list}"),
            Place::Object(object) => object.clone(),
        }
    }
}

impl<'m> Version<'m> {
    /// Compares the actions that have a file, and reports those that are new or gone.
    fn compare_actions(&mut self) {
        let gone =
            self.specs.actions().filter(|action| !self.metadata.actions.contains_key(*action));
        let gone: Vec<String> = gone.map(str::to_owned).collect();
        self.report.went.extend(gone.iter().map(|action| format!("action {action}")));
        for (name, action) in &self.metadata.actions {
            if action.without_key {
                self.report
                    .notes
                    .push(format!("{name} is called without a key, which a spec can't express"));
            }
            if action.outputs.iter().any(|output| !text::is_output(output)) {
                self.report.notes.push(format!(
                    "{name} has an output `Error`, which is left out: a response with it would be an error"
                ));
            }
            if !self.specs.has_action(name) {
                self.report.actions += 1;
                self.report.came.push(format!("action {name}{}", standing(action.standing)));
                continue;
            }
            if action.standing != Standing::Online && !self.specs.is_deprecated(name) {
                let standing = standing(action.standing);
                self.report.changed.push(format!("action {name}{standing} in the metadata"));
            }
            for (list, members) in [("param", &action.params), ("output", &action.outputs)] {
                match self.specs.fields(name, list) {
                    Some(fields) => {
                        self.compare(Place::Action(name.clone(), list), &fields, members)
                    }
                    None => self.report.notes.push(format!(
                        "{name}: `{list}` is not a list of [[{list}]] and is not compared"
                    )),
                }
            }
        }
    }

    /// Compares fields with the members that the metadata has for the same list.
    fn compare(&mut self, place: Place, fields: &[Field], members: &'m [Member]) {
        let shown = place.shown();
        let in_response = matches!(place, Place::Action(_, "output"));
        for field in fields {
            if members.iter().all(|member| member.name != field.name) {
                self.report.went.push(format!("{shown} {}", field.name));
            }
        }
        for member in members.iter().filter(|member| !in_response || text::is_output(member)) {
            let Some(field) = fields.iter().find(|field| field.name == member.name) else {
                self.report.came.push(format!("{shown} {}: {}", member.name, member.spec_type()));
                self.appended.entry(place.clone()).or_default().push(member);
                continue;
            };
            if field.list != member.list || !self.is_alike(field, member) {
                let spec =
                    if field.list { format!("list<{}>", field.base) } else { field.base.clone() };
                let metadata = member.spec_type();
                self.report.changed.push(format!(
                    "{shown} {}: {spec} in the spec, {metadata} in the metadata",
                    field.name
                ));
            }
            if !in_response && field.required != member.required {
                let now = if member.required { "required" } else { "not required" };
                self.report
                    .changed
                    .push(format!("{shown} {} is {now} in the metadata", field.name));
            }
            if member.deprecated && !field.deprecated {
                self.report
                    .changed
                    .push(format!("{shown} {} is deprecated in the metadata", field.name));
            }
        }
    }

    /// Whether a field has the member's type, or a more specific type of the same text.
    fn is_alike(&self, field: &Field, member: &Member) -> bool {
        const TEXTS: [&str; 3] = ["string", "timestamp", "date"];
        if field.base == member.base {
            return true;
        }
        let is_text = |base: &str| TEXTS.contains(&base);
        let is_enum = || {
            !["i64", "u64", "f64", "bool", "bytes"].contains(&field.base.as_str())
                && self.specs.object_fields(&field.base).is_none()
        };
        is_text(&member.base) && (is_text(&field.base) || is_enum())
    }

    /// Compares the objects that actions need; returns those that the specs lack.
    fn compare_objects(&mut self) -> BTreeSet<String> {
        let metadata = self.metadata;
        let (mut seen, mut lacking) = (BTreeSet::new(), BTreeSet::new());
        let mut open: Vec<&str> = Vec::new();
        for (name, action) in &metadata.actions {
            for (list, members) in [("param", &action.params), ("output", &action.outputs)] {
                let fields =
                    self.specs.has_action(name).then(|| self.specs.fields(name, list)).flatten();
                open.extend(followed(fields.as_deref(), members));
            }
        }
        while let Some(name) = open.pop() {
            if !seen.insert(name) {
                continue;
            }
            let Some(members) = metadata.objects.get(name) else {
                self.report.notes.push(format!("there is no object {name} in the metadata"));
                continue;
            };
            let fields = self.specs.object_fields(name);
            open.extend(followed(fields.as_deref(), members));
            match fields {
                Some(fields) => self.compare(Place::Object(name.to_owned()), &fields, members),
                None => {
                    lacking.insert(name.to_owned());
                }
            }
        }
        self.report.objects = lacking.len();
        self.report.came.extend(lacking.iter().map(|name| format!("object {name}")));
        lacking
    }

    /// Moves types of one action's file to `types.toml` if others now name them, with all types that these name.
    fn share(&mut self, needed: &BTreeSet<String>) -> Result<()> {
        let own: BTreeMap<String, _> = self
            .specs
            .types()
            .into_iter()
            .filter(|one| one.file != TYPES)
            .map(|one| (one.name.clone(), one))
            .collect();
        let mut open: Vec<String> = Vec::new();
        let mut name = |file: Option<&str>, base: &str| {
            if own.get(base).is_some_and(|one| Some(one.file.as_str()) != file) {
                open.push(base.to_owned());
            }
        };
        for (action, of) in
            self.metadata.actions.iter().filter(|(action, _)| !self.specs.has_action(action))
        {
            of.params.iter().chain(&of.outputs).for_each(|member| name(Some(action), &member.base));
        }
        for object in needed {
            self.metadata.objects[object].iter().for_each(|member| name(None, &member.base));
        }
        let homes: BTreeMap<String, String> =
            own.values().map(|one| (one.name.clone(), one.file.clone())).collect();
        for (place, members) in &self.appended {
            let file = match place {
                Place::Action(action, _) => Some(action.as_str()),
                Place::Object(object) => homes.get(object).map(String::as_str),
            };
            members.iter().for_each(|member| name(file, &member.base));
        }
        let mut moved = BTreeSet::new();
        while let Some(name) = open.pop() {
            let Some(one) = own.get(&name).filter(|_| moved.insert(name.clone())) else { continue };
            open.extend(self.specs.named_by(&name));
            self.specs.share(one)?;
            self.report.moved.push(format!(
                "{name} from {}.toml to types.toml, as others have it too",
                one.file
            ));
        }
        Ok(())
    }

    /// Appends members to existing lists, and missing objects to `types.toml`.
    fn append(&mut self, needed: &BTreeSet<String>) -> Result<()> {
        for (place, members) in std::mem::take(&mut self.appended) {
            let appended = match &place {
                Place::Action(action, list) => self.specs.append_fields(action, list, &members),
                Place::Object(object) => self.specs.append_object_fields(object, &members),
            };
            appended.map_err(|error| format!("{}: {error}", place.shown()))?;
        }
        let mut types = Types::default();
        self.metadata
            .actions
            .keys()
            .map(String::as_str)
            .chain(self.specs.actions())
            .for_each(|action| types.take_action(action));
        for one in self.specs.types() {
            if types.has(one.ident.as_ref().unwrap_or(&one.name)) {
                let note = format!(
                    "the name of {} in {}.toml is taken by an action: give it an `ident`",
                    one.name, one.file
                );
                self.report.notes.push(note);
            }
            types.take(one.ident.as_ref().unwrap_or(&one.name));
        }
        let objects = needed.iter().map(|name| {
            let ident = types.claim(name);
            text::object(name, &self.metadata.objects[name], ident.as_deref())
        });
        let objects: String = objects.collect();
        if objects.is_empty() { Ok(()) } else { self.specs.append_objects(&objects) }
    }

    fn write(&mut self, folder: &Path, program: &str, examples: &Json) -> Result<()> {
        let path = |stem: &str| folder.join(format!("{stem}.toml"));
        let identity = path("service");
        if self.report.is_new {
            write(
                &identity,
                &text::service(&self.metadata.service, &self.metadata.version, program),
            )?;
        }
        for (stem, text) in self.specs.changed() {
            write(&path(stem), &text)?;
        }
        let new: Vec<(&String, _)> =
            self.metadata.actions.iter().filter(|(name, _)| !self.specs.has_action(name)).collect();
        for (name, action) in &new {
            write(&path(name), &text::action(name, action))?;
        }
        // Examples are checked against the spec, which has to exist for that.
        let attempt = try_service(folder, None);
        self.report.mistakes = attempt.mistakes.iter().map(Mistake::to_string).collect();
        let Some(model) = attempt.model.filter(|_| attempt.mistakes.is_empty()) else {
            return Ok(());
        };
        self.report.count(&model);
        let mut taken = Examples::default();
        for (name, action) in new {
            let examples = taken.of_action(&model, name, &examples["actions"][name]);
            if !examples.is_empty() {
                write(&path(name), &(text::action(name, action) + &examples))?;
            }
        }
        self.report.examples = taken;
        Ok(())
    }
}

/// The objects that members lead to, except for members that the specs define differently.
fn followed<'m>(fields: Option<&[Field]>, members: &'m [Member]) -> Vec<&'m str> {
    let differs = |member: &Member| {
        let field = fields.into_iter().flatten().find(|field| field.name == member.name);
        field.is_some_and(|field| field.base != member.base)
    };
    let objects = members.iter().filter(|member| member.is_object && !differs(member));
    objects.map(|member| member.base.as_str()).collect()
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Online => "",
        Standing::Deprecated => " (deprecated)",
        Standing::Offline => " (offline)",
    }
}

fn write(path: &PathBuf, text: &str) -> Result<()> {
    let says = |error: std::io::Error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(path.parent().unwrap_or(path)).map_err(says)?;
    std::fs::write(path, text).map_err(says)
}
