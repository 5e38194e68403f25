//! Creates spec files with everything that an author has to write, each marked so that no check passes before
//! it is written.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use tcapi_codegen::naming;

use crate::files;
use crate::run::{Result, root};

/// Creates a version of a service: its folder, and the service.toml in it.
pub(crate) fn service(args: &[&str]) -> Result {
    let (specs, [service, version]) = arguments(args, "new-service SERVICE VERSION")?;
    if !naming::is_service_name(service) {
        return Err(format!("`{service}`: a service's name is lower-case letters and digits"));
    }
    if !tcapi_codegen::is_version(version) {
        return Err(format!("`{version}`: a version is a date, such as 2017-03-12"));
    }
    let folder = specs.join(service);
    let ident = ident(&specs, service, version)?;
    let file = folder.join(version).join("service.toml");
    create(&file, &service_text(service, version, ident.as_deref()))?;
    let program = ident.as_deref().unwrap_or(service);
    println!("Fill in {}. Then:", shown(&file));
    println!("  cargo xtask new-action {service}/{version} ACTION");
    println!("For Rust, core/Cargo.toml and models/Cargo.toml get the feature `{program} = []`,");
    println!("and core/src/services.rs the line");
    println!("  {program}: \"{program}\", \"../../specs/{service}/{version}\",");
    Ok(())
}

/// The name in programs, if the service's own can't be that of this version.
fn ident(specs: &Path, service: &str, version: &str) -> Result<Option<String>> {
    if versions(specs, service)?.iter().any(|other| !other.ends_with(version)) {
        return Ok(Some(format!("{service}{}", version.replace('-', ""))));
    }
    Ok((!tcapi_codegen::is_program_name(service)).then(|| format!("{service}api")))
}

/// Creates an action of a service.
pub(crate) fn action(args: &[&str]) -> Result {
    let (specs, [service, action]) = arguments(args, "new-action SERVICE[/VERSION] ACTION")?;
    if !naming::is_action_name(action) {
        let message = "an action's name consists of letters and digits and begins with a capital";
        return Err(format!("`{action}`: {message}"));
    }
    let file = place(&specs, service, action, &action_text(action))?;
    println!("Fill in {}. Then:", shown(&file));
    println!("  cargo xtask check {}", shown(&file));
    Ok(())
}

/// Writes the text of a new action to its folder. `service` may name the version, as `cvm/2017-03-12`.
fn place(specs: &Path, service: &str, action: &str, text: &str) -> Result<PathBuf> {
    let folder = specs.join(service);
    let version = match versions(specs, service)?.as_slice() {
        [] if folder.join("service.toml").is_file() => folder,
        [] => {
            return Err(format!(
                "there is no service `{service}` in {}: begin it with `cargo xtask new-service`",
                specs.display()
            ));
        }
        [version] => version.clone(),
        _ => {
            let folder = folder.display();
            return Err(format!("{folder}: name one of its versions: SERVICE/VERSION"));
        }
    };
    let file = version.join(format!("{action}.toml"));
    create(&file, text)?;
    Ok(file)
}

/// The folders of a service's versions; none if there is no such service.
fn versions(specs: &Path, service: &str) -> Result<Vec<PathBuf>> {
    if !specs.is_dir() {
        return Ok(Vec::new());
    }
    let found = tcapi_codegen::version_folders(specs);
    let mut versions = found.map_err(|error| files::says(specs, &error))?;
    versions.retain(|path| path.parent() == Some(&specs.join(service)));
    Ok(versions)
}

/// Writes a file that must not exist yet.
fn create(file: &Path, text: &str) -> Result {
    files::make(file.parent().unwrap_or(file))?;
    let opened = OpenOptions::new().write(true).create_new(true).open(file);
    opened
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| files::says(file, &error))
}

/// The path relative to the folder in which the command was given, if it is below that.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

/// The folder of specs, which is the library's own without `--specs DIR`, and two names.
fn arguments<'a>(args: &[&'a str], usage: &str) -> Result<(PathBuf, [&'a str; 2])> {
    match *args {
        ["--specs", specs, one, two] => Ok((PathBuf::from(specs), [one, two])),
        [one, two] if !one.starts_with('-') => Ok((root().join("specs"), [one, two])),
        _ => Err(format!("usage: cargo xtask {}", usage.replacen(' ', " [--specs DIR] ", 1))),
    }
}

fn service_text(service: &str, version: &str, ident: Option<&str>) -> String {
    let ident = ident.map(|ident| format!("ident   = \"{ident}\"\n")).unwrap_or_default();
    format!(
        r#"#:schema ../../service.schema.json
service = "{service}"
version = "{version}"
{ident}title   = "TODO: the product's name, a few words"
doc     = "TODO: what the service does"
"#
    )
}

/// The table for procedures of several calls that an action of this name probably has, by its verb.
fn procedures_text(action: &str) -> &'static str {
    const LISTS: [&str; 3] = ["Describe", "List", "Query"];
    const READS: [&str; 3] = ["Get", "Inquiry", "Check"];
    let begins = |verbs: [&str; 3]| verbs.iter().any(|verb| action.starts_with(verb));
    if begins(LISTS) {
        r#"
[page]
items  = "TODO: the path of the list in the response; delete [page] if the action has no pages"
total  = "TODO: the path of the number of all items; delete this line if responses have no such number"
offset = "TODO: the parameter with the number of items before a page; or number = …, or token = … and next = …"
limit  = "TODO: as { param = 'Limit', max = 100 }; delete this line if no parameter says how many items a page has"
"#
    } else if begins(READS) {
        ""
    } else {
        r#"
[fleet]
list = "TODO: the required parameter with the ids that are acted on; delete [fleet] if there is none"
"#
    }
}

/// Every key that most actions have. An author deletes parts that an action does not have: a comment could be
/// left by mistake.
fn action_text(action: &str) -> String {
    let procedures = procedures_text(action);
    format!(
        r#"#:schema ../../action.schema.json
action     = "{action}"
doc        = "TODO: what it does, for someone who reads only the header"
effect     = "TODO: read, write or destroy"
idempotent = "TODO: true if running it twice has the same result as running it once, else false"
region     = "TODO: required or optional"
rate_limit = "TODO: as {{ calls = 10, per = '1s' }}; delete this line if the documents name none"

[[param]]
name     = "TODO: the name on the wire; delete [[param]] if there are no parameters"
type     = "TODO: string, i64, u64, f64, bool, bytes, timestamp, date, enum, an object, or list<…>"
required = "TODO: true or false"
doc      = "TODO: meaning and units; limits go into length, range, pattern, item and default"

[[output]]
name = "TODO: the name on the wire; delete [[output]] if responses have only RequestId"
type = "TODO: as above"
doc  = "TODO: meaning and units"

[[error]]
code  = "TODO: as InvalidInstanceId.NotFound; one [[error]] for each code, without those of common.toml"
doc   = "TODO: what it means and what to do"
retry = "TODO: never, backoff or if-idempotent"
{procedures}
[[example]]
title    = "TODO: what it shows, in a few words"
request  = "TODO: the request's body, in JSON between '''"
response = "TODO: the whole response body with its Response, in JSON between '''"
"#
    )
}
