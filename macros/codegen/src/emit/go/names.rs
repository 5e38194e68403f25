//! Names in Go. All names of a package share one scope, and an exported name begins with a capital.

use std::collections::HashSet;

use tcapi_schema::Kind;

use crate::model::{Action, Field, Model, Role};

/// The method that marks a response for package `tcapi` and reads it. Another package calls it for a
/// response, and the response's own package for the objects in it.
pub(super) const READER: &str = "ReadPacked";

/// The method that marks a request for package `tcapi` and writes it.
pub(super) const WRITER: &str = "WriteMembers";

/// The names of a package, each by its position in the model.
pub(super) struct Names {
    pub(super) package: String,
    pub(super) objects: Vec<String>,
    pub(super) enums: Vec<String>,
    pub(super) values: Vec<Vec<String>>,
    pub(super) fields: Vec<Vec<String>>,
    /// Error codes with their constants, in the order in which actions first have them.
    pub(super) codes: Vec<(String, String)>,
    /// The functions of waiters, in the order of the model.
    pub(super) waiters: Vec<String>,
    functions: Vec<(String, String)>,
    pages: Vec<(String, String)>,
    fleets: Vec<(String, String)>,
}

/// The names in use, so that none is given twice.
#[derive(Default)]
struct Scope(HashSet<String>);

impl Scope {
    fn with(taken: &[&str]) -> Self {
        Scope(taken.iter().map(|&name| name.to_owned()).collect())
    }

    fn claim(&mut self, mut name: String) -> String {
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}

impl Names {
    pub(super) fn new(model: &Model) -> Self {
        let mut scope = Scope::with(&["Service", "Version"]);
        let functions = model.actions.iter();
        let functions = functions
            .map(|action| (action.name.clone(), scope.claim(exported(&action.name))))
            .collect();
        let objects: Vec<String> =
            (0..model.objects.len()).map(|index| scope.claim(object(model, index))).collect();
        let enums: Vec<String> =
            model.enums.iter().map(|one| scope.claim(exported(&one.name))).collect();
        let values = model.enums.iter().zip(&enums).map(|(one, name)| {
            let values = one.values.iter().map(|value| value.variant.trim_end_matches('_'));
            values.map(|value| scope.claim(format!("{name}{value}"))).collect()
        });
        let values = values.collect();
        let mut codes: Vec<(String, String)> = Vec::new();
        for error in model.actions.iter().flat_map(|action| &action.errors) {
            if codes.iter().all(|(code, _)| *code != error.code) {
                let name = format!("Code{}", error.variant.trim_end_matches('_'));
                codes.push((error.code.clone(), scope.claim(name)));
            }
        }
        let fields = model.objects.iter().map(|object| {
            let own: &[&str] = match object.role {
                Role::Request => &[WRITER],
                Role::Response => &["RequestId", READER],
                Role::Part => &[],
            };
            let mut scope = Scope::with(own);
            object.fields.iter().map(|field| scope.claim(exported(&field.name))).collect()
        });
        let fields = fields.collect();
        // After all others, so that their names do not change.
        let mut claim = |suffix: &str| {
            let names = model.actions.iter().map(|action| {
                (action.name.clone(), scope.claim(format!("{}{suffix}", exported(&action.name))))
            });
            names.collect::<Vec<_>>()
        };
        let (pages, fleets) = (claim("Pages"), claim("Fleet"));
        let waiters = model.waiters.iter();
        let waiters =
            waiters.map(|one| scope.claim(format!("Wait{}", exported(&one.name)))).collect();
        Names {
            package: model.program.clone(),
            objects,
            enums,
            values,
            fields,
            codes,
            waiters,
            functions,
            pages,
            fleets,
        }
    }

    /// The function for an action's pages.
    pub(super) fn pages(&self, action: &Action) -> &str {
        find(&self.pages, &action.name)
    }

    /// The function of an action for many ids.
    pub(super) fn fleet(&self, action: &Action) -> &str {
        find(&self.fleets, &action.name)
    }

    /// The function of an action.
    pub(super) fn function(&self, action: &Action) -> &str {
        find(&self.functions, &action.name)
    }

    /// The type of a value.
    pub(super) fn value_type(&self, kind: Kind, secret: bool) -> &str {
        match kind {
            Kind::String if secret => "tcapi.Secret",
            Kind::String | Kind::Timestamp | Kind::Date => "string",
            Kind::I64 => "int64",
            Kind::U64 => "uint64",
            Kind::F64 => "float64",
            Kind::Bool => "bool",
            Kind::Bytes => "[]byte",
            Kind::Enum(id) => &self.enums[usize::from(id.0)],
            Kind::Object(id) => &self.objects[usize::from(id.0)],
        }
    }

    /// The function of the packages that write and read values of a field.
    pub(super) fn value_function(field: &Field) -> &'static str {
        let (one, list) = match field.kind {
            Kind::String | Kind::Timestamp | Kind::Date | Kind::Enum(_) => ("Text", "Texts"),
            Kind::I64 => ("Int64", "Int64s"),
            Kind::U64 => ("Uint64", "Uint64s"),
            Kind::F64 => ("Float64", "Float64s"),
            Kind::Bool => ("Bool", "Bools"),
            Kind::Bytes => ("Bytes", "BytesList"),
            Kind::Object(_) => ("Object", "Objects"),
        };
        if field.list { list } else { one }
    }

    /// The constant of an error code.
    pub(super) fn code(&self, code: &str) -> &str {
        find(&self.codes, code)
    }
}

fn find<'n>(names: &'n [(String, String)], wire: &str) -> &'n str {
    names.iter().find(|(name, _)| name == wire).map_or("", |(_, name)| name)
}

fn object(model: &Model, index: usize) -> String {
    let object = &model.objects[index];
    match (object.role, model.action_of(index)) {
        (Role::Request, Some(action)) => format!("{}Request", exported(&action.name)),
        (Role::Response, Some(action)) => format!("{}Response", exported(&action.name)),
        _ => exported(&object.name),
    }
}

/// Names are the same as on the wire, so that programs can be compared with the service's documents.
fn exported(name: &str) -> String {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) => first.to_ascii_uppercase().to_string() + chars.as_str(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_stay() {
        for (wire, go) in [("InstanceIds", "InstanceIds"), ("GPUInfo", "GPUInfo"), ("id", "Id")] {
            assert_eq!(exported(wire), go);
        }
    }

    #[test]
    fn no_name_is_given_twice() {
        let mut scope = Scope::with(&["Service"]);
        let names = ["Service", "Zone", "Zone", "Zone_"].map(|name| scope.claim(name.to_owned()));
        assert_eq!(names, ["Service_", "Zone", "Zone_", "Zone__"]);
    }
}
