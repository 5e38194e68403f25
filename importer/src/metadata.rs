//! The vendor's metadata of a service version, as far as it describes the wire format. Its prose is not read.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::Result;

/// A version of a service.
pub(crate) struct Metadata {
    pub(crate) service: String,
    pub(crate) version: String,
    pub(crate) actions: BTreeMap<String, Action>,
    /// Members of all objects except requests and responses, by the object's name.
    pub(crate) objects: BTreeMap<String, Vec<Member>>,
}

pub(crate) struct Action {
    pub(crate) standing: Standing,
    /// Whether it is called without a key.
    pub(crate) without_key: bool,
    pub(crate) params: Vec<Member>,
    pub(crate) outputs: Vec<Member>,
}

/// Whether the vendor still offers an action.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Online,
    Deprecated,
    Offline,
}

/// A parameter, an output or a member of an object.
#[derive(Clone)]
pub(crate) struct Member {
    pub(crate) name: String,
    /// The type as specs name it: a scalar or the name of an object.
    pub(crate) base: String,
    pub(crate) is_object: bool,
    pub(crate) list: bool,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
}

impl Member {
    /// The type as specs write it.
    pub(crate) fn spec_type(&self) -> String {
        if self.list { format!("list<{}>", self.base) } else { self.base.clone() }
    }
}

/// Only the name on the wire and the version.
pub(crate) fn identity(api: &Json) -> Result<(String, String)> {
    let metadata = &api["metadata"];
    let (service, version) = (text(metadata, "serviceShortName")?, text(metadata, "apiVersion")?);
    // They become names of folders.
    let is_service = service.starts_with(|c: char| c.is_ascii_lowercase())
        && service.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    match (is_service, tcapi_codegen::is_version(version)) {
        (false, _) => Err(format!("{service:?} is not the name of a service")),
        (_, false) => Err(format!("{version:?} is not a version, such as 2017-03-12")),
        _ => Ok((service.to_owned(), version.to_owned())),
    }
}

/// Refuses a name that no spec can have. An action's name is also the name of a file.
fn check_name(name: &str, is_type: bool) -> Result<()> {
    let mut chars = name.chars();
    let first = chars
        .next()
        .is_some_and(|c| c.is_ascii_uppercase() || (!is_type && c.is_ascii_lowercase()));
    let is_one = first && chars.all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_one { Ok(()) } else { Err(format!("{name:?} is not a valid name")) }
}

impl Metadata {
    /// Reads an `api.json`.
    pub(crate) fn read(api: &Json) -> Result<Self> {
        let (service, version) = identity(api)?;
        let mut objects = BTreeMap::new();
        for (name, object) in map(api, "objects")? {
            check_name(name, true)?;
            let members =
                list(object, "members").map_err(|error| format!("object {name}: {error}"))?;
            let members: Result<Vec<Member>> = members.iter().map(member).collect();
            objects
                .insert(name.clone(), members.map_err(|error| format!("object {name}: {error}"))?);
        }
        let mut actions = BTreeMap::new();
        let mut ends = Vec::new();
        for (name, action) in map(api, "actions")? {
            check_name(name, true)?;
            let mut end = |key: &str| -> Result<Vec<Member>> {
                let object = text(action, key)?;
                let members = objects.get(object);
                ends.push(object.to_owned());
                members
                    .cloned()
                    .ok_or_else(|| format!("action {name}: there is no object {object}"))
            };
            let (params, mut outputs) = (end("input")?, end("output")?);
            outputs.retain(|output| output.name != "RequestId");
            let standing = match action["status"].as_str() {
                Some("deprecated") => Standing::Deprecated,
                Some("offline") => Standing::Offline,
                _ => Standing::Online,
            };
            let without_key = is_true(&action["skip_sign"]);
            actions.insert(name.clone(), Action { standing, without_key, params, outputs });
        }
        ends.iter().for_each(|end| drop(objects.remove(end)));
        Ok(Metadata { service, version, actions, objects })
    }
}

fn member(member: &Json) -> Result<Member> {
    let name = text(member, "name")?.to_owned();
    check_name(&name, false)?;
    let (outer, inner) = (text(member, "type")?, text(member, "member")?);
    let list = outer == "list";
    let scalar = match inner {
        "string" => Some("string"),
        "int64" => Some("i64"),
        "uint64" => Some("u64"),
        "float" => Some("f64"),
        "bool" => Some("bool"),
        "binary" => Some("bytes"),
        "datetime" | "datetime_iso" => Some("timestamp"),
        "date" => Some("date"),
        _ => None,
    };
    let is_object = scalar.is_none();
    if is_object && !list && outer != "object" {
        return Err(format!("{name}: {outer}/{inner} is a type that this importer does not know"));
    }
    Ok(Member {
        base: scalar.unwrap_or(inner).to_owned(),
        is_object,
        list,
        // A few are given as 1.
        required: is_true(&member["required"]),
        deprecated: is_true(&member["disabled"]),
        name,
    })
}

fn is_true(value: &Json) -> bool {
    value.as_bool().unwrap_or_else(|| value.as_i64().is_some_and(|number| number != 0))
}

fn text<'j>(of: &'j Json, key: &str) -> Result<&'j str> {
    of[key].as_str().ok_or_else(|| format!("there is no text `{key}`"))
}

fn list<'j>(of: &'j Json, key: &str) -> Result<&'j Vec<Json>> {
    of[key].as_array().ok_or_else(|| format!("there is no list `{key}`"))
}

fn map<'j>(of: &'j Json, key: &str) -> Result<&'j Map<String, Json>> {
    of[key].as_object().ok_or_else(|| format!("there is no object `{key}`"))
}
