//! Tests of the import of metadata in the vendor's form: an invented service has the oddities of real ones, and is
//! imported first where there are no specs, then where there are.
#![allow(clippy::unwrap_used, reason = "that is how a test fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value as Json, json};

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// An empty folder for one test.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// The output of an import, and whether it succeeds.
fn import(from: &Path, out: &Path, wanted: &[&str]) -> (String, bool) {
    let mut import = Command::new(env!("CARGO_BIN_EXE_tcapi-importer"));
    let output =
        import.arg("--from").arg(from).arg("--out").arg(out).args(wanted).output().unwrap();
    let said =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    // The memory use differs from run to run.
    let lines = said.lines().filter(|line| !line.ends_with(" MB of memory at most"));
    (lines.map(|line| format!("{line}\n")).collect(), output.status.success())
}

fn imported(from: &Path, out: &Path, wanted: &[&str]) -> String {
    let (said, good) = import(from, out, wanted);
    assert!(good, "{said}");
    said
}

/// All files below a folder, by their relative paths.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            found.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    found
}

/// A copy of the sample with a changed `api.json` of the larger version of `things`.
fn newer(name: &str, change: impl FnOnce(&mut Json)) -> PathBuf {
    let copy = scratch(name);
    for (path, text) in files(&here().join("sample")) {
        let path = copy.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let api = copy.join("services/things/v20200101/api.json");
    let mut json: Json = serde_json::from_str(&fs::read_to_string(&api).unwrap()).unwrap();
    change(&mut json);
    fs::write(api, json.to_string()).unwrap();
    copy
}

fn member(name: &str, ty: &str, inner: &str) -> Json {
    json!({"name": name, "type": ty, "member": inner, "document": "PROSE", "example": "PROSE", "disabled": false})
}

fn push(api: &mut Json, object: &str, member: Json) {
    api["objects"][object]["members"].as_array_mut().unwrap().push(member);
}

/// The files of a complete import equal the committed ones, and so does its output.
#[test]
fn everything() {
    let out = scratch("everything");
    let said = imported(&here().join("sample"), &out, &["--all"]);
    let mut found = files(&out);
    found.insert("printed.txt".to_owned(), said);
    let wanted = here().join("wanted");
    if std::env::var_os("TCAPI_BLESS").is_some() {
        let _ = fs::remove_dir_all(&wanted);
        for (path, text) in &found {
            let path = wanted.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        return;
    }
    let kept = files(&wanted);
    assert_eq!(
        kept.keys().collect::<Vec<_>>(),
        found.keys().collect::<Vec<_>>(),
        "if these files are right: TCAPI_BLESS=1 cargo test -p tcapi-importer --test import"
    );
    for (path, text) in &found {
        assert_eq!(
            kept[path], *text,
            "{path}; if it is right: TCAPI_BLESS=1 cargo test -p tcapi-importer --test import"
        );
    }
}

/// We may not publish the vendor's texts: each text of the sample says that it is one. An error's message is in an
/// example, which is left out.
#[test]
fn no_prose_is_taken_over() {
    let out = scratch("no_prose");
    imported(&here().join("sample"), &out, &["--all"]);
    let found = files(&out);
    assert!(found.len() >= 10);
    for (path, text) in found {
        assert!(!text.contains("PROSE"), "{path}");
        // Missing documentation is marked.
        let docs =
            text.lines().filter(|line| line.starts_with("doc ") || line.starts_with("title "));
        let unmarked: Vec<&str> = docs.filter(|line| !line.ends_with("# from the name")).collect();
        let titles = unmarked.iter().all(|line| line.starts_with("title    = \""));
        assert!(titles, "{path}: {unmarked:?}");
    }
}

/// The published package is a zip archive.
#[test]
fn an_archive_is_a_folder() {
    use std::io::Write as _;
    let folder = scratch("archive");
    let package = folder.join("sample.whl");
    let mut zip = zip::ZipWriter::new(fs::File::create(&package).unwrap());
    for (path, text) in files(&here().join("sample")) {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(format!("tccli/{path}"), options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let [zipped, plain] = ["zipped", "plain"].map(|name| folder.join(name));
    let said = imported(&package, &zipped, &["--all"]);
    assert_eq!(said, imported(&here().join("sample"), &plain, &["--all"]));
    assert_eq!(files(&zipped), files(&plain));
}

/// Which version has the plain name does not depend on the order of imports.
#[test]
fn one_version_after_the_other() {
    let (out, all) = (scratch("one_by_one"), scratch("at_once"));
    let sample = here().join("sample");
    imported(&sample, &all, &["--all"]);
    for one in ["things/2024-05-06", "as", "config", "things"] {
        imported(&sample, &out, &[one]);
    }
    assert_eq!(files(&out), files(&all));
    for (wanted, why) in [
        (&["nothing"][..], "the metadata has no service `nothing`"),
        (&[], "give services, or --all"),
        (&["--all", "things"], "give services or --all, not both"),
        (&["--every"], "invalid option '--every'"),
    ] {
        let (said, good) = import(&sample, &out, wanted);
        assert!(!good && said.contains(why), "{said}");
    }
    let (said, good) = import(&out, &out, &["--all"]);
    assert!(
        !good && said.contains("there is no services/<service>/v<date>/api.json in it"),
        "{said}"
    );
}

/// A second import of the same metadata changes nothing, and reports nothing.
#[test]
fn the_same_again() {
    let out = scratch("again");
    let sample = here().join("sample");
    imported(&sample, &out, &["--all"]);
    let before = files(&out);
    let said = imported(&sample, &out, &["--all"]);
    assert_eq!(files(&out), before);
    for word in ["came:", "went:", "differs:", "moved:"] {
        assert!(!said.contains(word), "{said}");
    }
}

/// Newer metadata: new items are appended, edits by people stay, and other differences are reported.
#[test]
fn newer_metadata() {
    let out = scratch("newer");
    imported(&here().join("sample"), &out, &["things"]);
    let folder = out.join("things/2020-01-01");
    let path = |file: &str| folder.join(file);
    // People add descriptions, better types and names, and keep an object with its action.
    let edit = |file: &str, changes: &[(&str, &str)]| {
        let mut text = fs::read_to_string(path(file)).unwrap();
        for (from, to) in changes {
            assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
            text = text.replace(from, to);
        }
        fs::write(path(file), &text).unwrap();
        text
    };
    let option = "\n[[object]]\nname = \"Option\"\ndoc  = \"Option.\"  # from the name\n\n[[object.field]]\nname = \"Result\"\ntype = \"Result\"\ndoc  = \"Result.\"  # from the name\n";
    let own_option = option.replace("\"Option.\"  # from the name", "\"A choice.\" # By hand.");
    edit(
        "types.toml",
        &[
            (option, ""),
            (
                "doc  = \"On.\"  # from the name",
                "doc  = \"Whether it runs.\"\n# The one that people ask for.",
            ),
        ],
    );
    let checkout = fs::read_to_string(path("CheckoutThing.toml")).unwrap() + &own_option;
    fs::write(path("CheckoutThing.toml"), &checkout).unwrap();
    let stop = edit(
        "StopThings.toml",
        &[
            ("doc        = \"Stop things.\"  # from the name", "doc        = \"Stops things.\""),
            ("idempotent = false  # not known", "idempotent = true"),
            (
                "name = \"type\"\ntype = \"string\"",
                "name = \"type\"\nident = \"kind\"\ntype = \"enum\"\nvalues = [{ name = \"a\", doc = \"A.\" }]",
            ),
        ],
    );
    // Edits by people are not reported as differences.
    let said = imported(&here().join("sample"), &out, &["things"]);
    assert!(!said.contains("came:") && !said.contains("differs:"), "{said}");
    let before = files(&folder);

    let metadata = newer("newer_metadata", |api| {
        // A member, one that conflicts with a name that people gave, one of a new object, and one that was another
        // action's.
        push(api, "StopThingsRequest", member("Force", "bool", "bool"));
        push(api, "StopThingsRequest", member("Kind", "string", "string"));
        push(api, "StopThingsRequest", member("Plan", "object", "Plan"));
        push(api, "StopThingsRequest", member("Options", "list", "Option"));
        push(api, "Thing", member("On2", "bool", "bool"));
        api["objects"]["Plan"] = json!({"members": [member("At", "string", "string")]});
        // A new action that needs no other new item, and one that is removed.
        api["objects"]["StartThingsRequest"] = json!({"members": []});
        api["objects"]["StartThingsResponse"] =
            json!({"members": [member("RequestId", "string", "string")]});
        api["actions"]["StartThings"] = json!({"input": "StartThingsRequest", "output": "StartThingsResponse", "status": "online"});
        api["actions"].as_object_mut().unwrap().remove("DeleteThings");
        api["actions"]["DescribeThings"]["status"] = json!("offline");
        // Other types, a member that is now required, and members that are removed.
        let members = |api: &mut Json, object: &str| {
            api["objects"][object]["members"].as_array().unwrap().clone()
        };
        let mut thing = members(api, "Thing");
        thing.retain(|member| member["name"] != "Share");
        thing
            .iter_mut()
            .filter(|member| member["name"] == "TTL")
            .for_each(|member| member["member"] = json!("string"));
        thing
            .iter_mut()
            .filter(|member| member["name"] == "On")
            .for_each(|member| member["disabled"] = json!(true));
        api["objects"]["Thing"]["members"] = json!(thing);
        let mut stop = members(api, "StopThingsRequest");
        stop.iter_mut()
            .filter(|member| member["name"] == "errno")
            .for_each(|member| member["required"] = json!(true));
        api["objects"]["StopThingsRequest"]["members"] = json!(stop);
    });
    let said = imported(&metadata, &out, &["things/2020-01-01"]);
    let told: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| {
            line.split(':')
                .next()
                .is_some_and(|word| ["came", "went", "differs", "moved"].contains(&word))
        })
        .collect();
    let wanted = [
        "came: action StartThings",
        "came: StopThings.param Force: bool",
        "came: StopThings.param Kind: string",
        "came: StopThings.param Plan: Plan",
        "came: StopThings.param Options: list<Option>",
        "came: Thing On2: bool",
        "came: object Plan",
        "went: action DeleteThings",
        "went: Thing Share",
        "differs: action DescribeThings (offline) in the metadata",
        "differs: StopThings.param errno is required in the metadata",
        "differs: Thing On is deprecated in the metadata",
        "differs: Thing TTL: i64 in the spec, string in the metadata",
        "moved: Option from CheckoutThing.toml to types.toml, as others have it too",
    ];
    for wanted in wanted {
        assert!(told.contains(&wanted), "{wanted}: {said}");
    }
    assert_eq!(told.len(), wanted.len(), "{said}");

    let after = files(&folder);
    for (file, text) in &before {
        match file.as_str() {
            // The object moved from here, with people's edits.
            "CheckoutThing.toml" => assert_eq!(after[file], checkout.replace(&own_option, "")),
            _ => assert!(is_kept(text, &after[file]), "{file}"),
        }
    }
    assert!(after["types.toml"].contains(&own_option));
    // It follows the last parameter, and precedes the next table.
    let kind = "\n[[param]]\nname  = \"Kind\"\nident = \"kind_2\"\ntype  = \"string\"\n";
    let (params, rest) = after["StopThings.toml"].split_once("[[output]]").unwrap();
    assert!(params.contains(kind) && !rest.contains("[[param]]"), "{params}");
    assert!(params.starts_with(stop.split_once("\n[[output]]").unwrap().0));
    let thing = after["types.toml"]
        .split("\n[[object]]\n")
        .find(|part| part.starts_with("name = \"Thing\""))
        .unwrap();
    assert!(
        thing.ends_with("name = \"On2\"\ntype = \"bool\"\ndoc  = \"On2.\"  # from the name\n"),
        "{thing}"
    );
    assert_eq!(after.len(), before.len() + 1);
}

/// Whether all lines of a text still exist, in their order.
fn is_kept(before: &str, after: &str) -> bool {
    let mut lines = after.lines();
    before.lines().all(|line| lines.any(|other| other == line))
}

/// Unsupported metadata is reported with its place, and gives no file its name.
#[test]
fn metadata_that_is_not_understood() {
    type Change = fn(&mut Json);
    let cases: [(Change, &str); 7] = [
        (
            |api| push(api, "Thing", member("Map", "map", "string/string")),
            "things 2020-01-01: object Thing: Map: map/string/string is a type that this importer does not know",
        ),
        (
            |api| push(api, "Thing", member("a b", "string", "string")),
            "things 2020-01-01: object Thing: \"a b\" is not a valid name",
        ),
        (
            |api| api["actions"]["../../Outside"] = api["actions"]["StopThings"].clone(),
            "things 2020-01-01: \"../../Outside\" is not a valid name",
        ),
        (
            |api| api["actions"]["types"] = api["actions"]["StopThings"].clone(),
            "things 2020-01-01: \"types\" is not a valid name",
        ),
        (
            |api| api["metadata"]["serviceShortName"] = json!("../things"),
            "\"../things\" is not the name of a service",
        ),
        (
            |api| api["metadata"]["apiVersion"] = json!("../2020-01"),
            "\"../2020-01\" is not a version",
        ),
        (
            |api| api["metadata"]["apiVersion"] = json!("2020-1-101"),
            "\"2020-1-101\" is not a version",
        ),
    ];
    for (at, (change, why)) in cases.into_iter().enumerate() {
        let out = scratch(&format!("not_understood_{at}"));
        let metadata = newer(&format!("not_understood_metadata_{at}"), change);
        let (said, good) = import(&metadata, &out, &["things"]);
        assert!(!good && said.contains(why), "{why}: {said}");
        assert!(files(&out).keys().all(|path| path.starts_with("things/2024-05-06/")));
    }
}
