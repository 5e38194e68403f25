//! The Go binding: a package per service on top of the package `tcapi`, and the examples as a test of it.
//!
//! The output is formatted as by gofmt, so that building the library does not require Go.

mod examples;
mod names;
mod procedures;
mod reader;
mod text;
mod writer;

use std::path::PathBuf;

use tcapi_schema::{Kind, ObjectId};

use super::doc;
use super::program_names::ProgramNames;
use crate::model::{Action, Field, Model, Role};
use names::Names;
use text::{comment, quoted};

/// The module path in `go/go.mod`, from which the package `tcapi` is imported.
const MODULE: &str = "tcapi.internal/tcapi";

/// The package that reads a decoded response.
const PACKED: &str = "tcapi.internal/tcapi/internal/packed";

/// The package that writes a request.
const JSON_WRITER: &str = "tcapi.internal/tcapi/internal/jsonwriter";

/// The files of the package, by their paths from `go/`.
pub fn package(model: &Model) -> Vec<(PathBuf, String)> {
    let names = Names::new(model);
    let program_names = ProgramNames::new(
        model,
        |of, at| names.fields[of][at].clone(),
        |action| format!("[{}]", names.function(&model.actions[action])),
        |code| format!("[{}]", names.code(code)),
        |of, at| format!("[{}]", names.values[of][at]),
    );
    let binding = Binding { model, names: &names, program_names };
    let files = [
        ("actions.go", binding.actions()),
        ("types.go", binding.types()),
        ("enums.go", binding.enums()),
        ("codes.go", binding.codes()),
        ("examples_test.go", examples::file(model, &names)),
    ];
    let procedures = procedures::file(&binding).map(|text| ("procedures.go", text));
    let folder = PathBuf::from(&model.program);
    let files = files.into_iter().chain(procedures);
    files.map(|(name, text)| (folder.join(name), text)).collect()
}

/// The first lines of a file. `package` includes the comment in front of it, if there is one.
fn head(model: &Model, package: &str, imports: &[&str]) -> String {
    let mut text =
        format!("// Code generated from specs/{}/. DO NOT EDIT.\n\n{package}\n", model.folder());
    // gofmt sorts within a group: the standard library is one, the module another.
    let mut groups = [Vec::new(), Vec::new()];
    let mut imports = imports.to_vec();
    imports.sort_unstable();
    for import in imports {
        groups[usize::from(import.starts_with(MODULE))].push(format!("\t{}\n", quoted(import)));
    }
    match groups.concat().as_slice() {
        [] => {}
        [one] => text.push_str(&format!("\nimport {}\n", one.trim())),
        _ => {
            let groups: Vec<String> = groups
                .iter()
                .filter(|group| !group.is_empty())
                .map(|group| group.concat())
                .collect();
            text.push_str(&format!("\nimport (\n{})\n", groups.join("\n")));
        }
    }
    text
}

/// A package under construction.
struct Binding<'m> {
    model: &'m Model,
    names: &'m Names,
    program_names: ProgramNames,
}

impl Binding<'_> {
    fn package_clause(&self) -> String {
        format!("package {}", self.names.package)
    }

    fn actions(&self) -> String {
        let Model { name, version, title, doc, .. } = self.model;
        let about =
            format!("Package {} is {title} ({name}), version {version}.", self.names.package);
        let how = "All optional values are pointers, made by tcapi.Ptr; nil means not given. A nil slice is not sent; \
                   an empty slice is sent as an empty list. In responses, any value can be nil, for which \
                   tcapi.Val returns the zero value. A request is validated before it is sent. All errors \
                   are of type *tcapi.Error.";
        let package = comment("", &[about, doc.clone(), how.to_owned()]) + &self.package_clause();
        let mut text = head(self.model, &package, &["context", MODULE, JSON_WRITER, PACKED]);
        text.push_str(&format!(
            "\n// Service is the service's name on the wire.\nconst Service = {}\n\
             \n// Version is the version of the service's API.\nconst Version = {}\n",
            quoted(name),
            quoted(version)
        ));
        for action in &self.model.actions {
            text.push_str(&self.function(action));
            text.push_str(&self.object(action.request));
            text.push_str(&writer::of_object(self.model, self.names, action.request));
            text.push_str(&self.object(action.response));
            text.push_str(&reader::of_object(self.model, self.names, action.response));
        }
        text
    }

    fn function(&self, action: &Action) -> String {
        let Names { objects, .. } = self.names;
        let (request, response) = (&objects[action.request], &objects[action.response]);
        let name = self.names.function(action);
        let mut about = doc::action(&self.program_names, action);
        about[0] = format!("{name}: {}", about[0]);
        let own = action.errors.iter().filter(|error| !error.common);
        let own: Vec<String> = own.map(|error| self.program_names.code(&error.code)).collect();
        let at =
            about.iter().position(|text| text.starts_with("Deprecated: ")).unwrap_or(about.len());
        if !own.is_empty() {
            about.insert(
                at,
                format!("Error codes, in addition to the common ones: {}.", own.join(", ")),
            );
        }
        format!(
            "\n{comment}func {name}(ctx context.Context, client tcapi.Caller, request *{request}, \
             options ...tcapi.CallOption) (*{response}, error) {{\n\
             \tresponse := new({response})\n\
             \tif err := client.Call(ctx, Service, Version, {wire}, request, response, options...); \
             err != nil {{\n\
             \t\treturn nil, err\n\
             \t}}\n\
             \treturn response, nil\n\
             }}\n",
            comment = comment("", &about),
            wire = quoted(&action.wire),
        )
    }

    fn types(&self) -> String {
        let mut parts = String::new();
        for (index, object) in self.model.objects.iter().enumerate() {
            if object.role != Role::Part {
                continue;
            }
            parts.push_str(&self.object(index));
            let uses = self.model.uses(index);
            if uses.requests {
                parts.push_str(&writer::of_object(self.model, self.names, index));
            }
            if uses.responses {
                parts.push_str(&reader::of_object(self.model, self.names, index));
            }
        }
        let packages = [(MODULE, "tcapi."), (JSON_WRITER, "jsonwriter."), (PACKED, "packed.")];
        let used = packages.iter().filter(|(_, used)| parts.contains(used));
        let imports: Vec<&str> = used.map(|(path, _)| *path).collect();
        head(self.model, &self.package_clause(), &imports) + &parts
    }

    fn object(&self, index: usize) -> String {
        let object = &self.model.objects[index];
        let name = &self.names.objects[index];
        let about = match (object.role, self.model.action_of(index)) {
            (Role::Request, Some(action)) => {
                format!("{name} is the request of [{}].", self.names.function(action))
            }
            (Role::Response, Some(action)) => {
                format!("{name} is the response of [{}].", self.names.function(action))
            }
            _ => format!("{name}: {}", self.program_names.prose(&object.doc, Some(index))),
        };
        let mut members = Vec::new();
        if object.role == Role::Response {
            let about = "Id of the request, assigned by the service; its support asks for it.";
            let comment = comment("\t", &[about.to_owned()]);
            members.push(format!("{comment}\tRequestId string `json:\"RequestId\"`\n"));
        }
        members.extend(
            object.fields.iter().enumerate().map(|(at, field)| self.field(index, at, field)),
        );
        let comment = comment("", &[about]);
        if members.is_empty() {
            return format!("\n{comment}type {name} struct{{}}\n");
        }
        format!("\n{comment}type {name} struct {{\n{}}}\n", members.join("\n"))
    }

    fn field(&self, of: usize, at: usize, field: &Field) -> String {
        let about = doc::field(&self.program_names, of, field, self.model.uses(of));
        let comment = comment("\t", &about);
        let secret = self.model.descriptor.object(ObjectId::at(of)).field(at).secret;
        let value = self.names.value_type(field.kind, secret);
        let prefix = match (field.list, field.kind) {
            (true, _) => "[]",
            (false, Kind::Bytes) => "",
            (false, _) => "*",
        };
        let name = &self.names.fields[of][at];
        // `omitzero` leaves out nil, but keeps an empty list.
        format!("{comment}\t{name} {prefix}{value} `json:\"{},omitzero\"`\n", field.name)
    }

    fn enums(&self) -> String {
        let mut text = head(self.model, &self.package_clause(), &[]);
        for (of, one) in self.model.enums.iter().enumerate() {
            let (name, values) = (&self.names.enums[of], &self.names.values[of]);
            let about =
                format!("{name}: {}", doc::enumeration(&self.program_names, self.model, of));
            text.push_str(&format!("\n{}type {name} string\n", comment("", &[about])));
            let values = one.values.iter().zip(values).map(|(value, ident)| {
                let about = format!("{ident}: {}", self.program_names.prose(&value.doc, None));
                let comment = comment("\t", &[about]);
                format!("{comment}\t{ident} {name} = {}\n", quoted(&value.name))
            });
            let values: Vec<String> = values.collect();
            if !values.is_empty() {
                text.push_str(&format!(
                    "\n// Values of {name}.\nconst (\n{})\n",
                    values.join("\n")
                ));
            }
        }
        text
    }

    fn codes(&self) -> String {
        let codes: Vec<String> = self
            .names
            .codes
            .iter()
            .map(|(code, ident)| {
                let mut about = doc::code(&self.program_names, self.model, code);
                about.of_all = Some(match about.of_all {
                    Some(text) => format!("{ident}: {text}"),
                    None => format!("{ident} has different meanings for different actions."),
                });
                let about = about.paragraphs();
                format!("{}\t{ident} = {}\n", comment("\t", &about), quoted(code))
            })
            .collect();
        let mut text = head(self.model, &self.package_clause(), &[]);
        if !codes.is_empty() {
            let about = "Error codes of the service, for comparison with the Code of a *tcapi.Error. A request \
                         that is refused before it is sent has the same codes.";
            text.push_str(&format!(
                "\n{}const (\n{})\n",
                comment("", &[about.into()]),
                codes.join("\n")
            ));
        }
        text
    }
}
