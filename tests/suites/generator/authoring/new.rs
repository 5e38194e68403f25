//! Tests of `cargo xtask new-service` and `cargo xtask new-action`.

use std::process::Output;

use tcapi_tests::native::cargo;

use super::Specs;

impl Specs {
    fn begin(&self, command: &str, names: &[&str]) -> Output {
        let mut begin = cargo();
        begin.args(["xtask", command, "--specs"]).arg(&self.0).args(names).output().unwrap()
    }

    /// Runs a command that succeeds.
    fn begun(&self, command: &str, names: &[&str]) {
        let output = self.begin(command, names);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// The error message for names that are refused.
    fn refusal(&self, command: &str, names: &[&str]) -> String {
        let output = self.begin(command, names);
        assert!(!output.status.success(), "{names:?}");
        String::from_utf8_lossy(&output.stderr).replace(&format!("{}/", self.0.display()), "")
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.join(file)).unwrap()
    }
}

const ACTION: &str = "things/2020-01-01/StopThings.toml";
const SERVICE: &str = "things/2020-01-01/service.toml";

#[test]
fn what_is_begun_is_refused_until_all_of_it_is_written() {
    let specs = Specs::new("begun");
    specs.begun("new-service", &["things", "2020-01-01"]);
    specs.begun("new-action", &["things", "StopThings"]);
    // One mistake for each mark, and no other: the rest is correct.
    let files = [SERVICE, ACTION];
    let mut lines = Vec::new();
    for file in files {
        let text = specs.read(file);
        let marked = text.lines().enumerate().filter(|(_, line)| line.contains("TODO:"));
        lines.extend(marked.map(|(at, line)| {
            let column = line[..line.find("\"TODO:").unwrap()].chars().count() + 1;
            format!("{file}:{}:{column}: this is still to be written", at + 1)
        }));
    }
    assert!(lines.len() >= 20, "{lines:#?}");
    let checked = specs.check(&["things"]);
    assert!(!checked.passed);
    assert_eq!(checked.mistakes, lines, "{}", checked.all);
    assert!(checked.all.contains("\n  = read, write or destroy\n"), "{}", checked.all);

    // With these lines written, and the unused parts deleted, there is no mistake.
    let service = specs.read(files[0]).replace("TODO: ", "");
    specs.write(files[0], &service);
    let (head, _) = specs.read(ACTION).split_once("\n[[param]]").map(own).unwrap();
    let head = head
        .replace("\"TODO: read, write or destroy\"", "\"write\"")
        .replace(
            "\"TODO: true if running it twice has the same result as running it once, else false\"",
            "false",
        )
        .replace("TODO: required or optional", "required")
        .replace("TODO: what it does, for someone who reads only the header", "Stops.");
    let written: Vec<&str> = head.lines().filter(|line| !line.starts_with("rate_limit")).collect();
    specs.write(ACTION, &written.join("\n"));
    let checked = specs.check(&["things"]);
    assert!(checked.passed, "{}", checked.all);
}

fn own((one, other): (&str, &str)) -> (String, String) {
    (one.to_owned(), other.to_owned())
}

/// The file of a new action that lists has `[page]`, that of one that acts on ids has `[fleet]`. Each mark is a
/// mistake, and there is no other.
#[test]
fn tables_are_proposed_by_the_verb() {
    let specs = Specs::with_things("tables");
    for (action, table, lines) in [
        ("DescribeParts", "[page]", &["items = \"Parts\"", "offset = \"Offset\""][..]),
        ("BendParts", "[fleet]", &["list = \"Ids\""]),
        ("GetPart", "", &[]),
    ] {
        specs.begun("new-action", &["things", action]);
        let file = format!("things/2020-01-01/{action}.toml");
        let text = specs.read(&file);
        let tables: Vec<&str> =
            text.lines().filter(|line| line.starts_with('[') && !line.starts_with("[[")).collect();
        assert_eq!(tables.join(" "), table, "{action}");
        let mistakes = tcapi_codegen::try_action(&specs.0.join(&file)).mistakes;
        assert!(mistakes.iter().all(|one| one.message == "this is still to be written"));
        assert_eq!(mistakes.len(), text.matches("TODO:").count(), "{action}");

        // With the members of the action, and the table as it is to be written, the file is correct.
        let mut text = format!(
            "action = \"{action}\"\ndoc = \"Does it.\"\neffect = \"{}\"\nidempotent = false\n\n\
             [[param]]\nname = \"Ids\"\ntype = \"list<string>\"\nrequired = true\ndoc = \"Which.\"\n\n\
             [[param]]\nname = \"Offset\"\ntype = \"i64\"\ndoc = \"From where.\"\n\n\
             [[output]]\nname = \"Parts\"\ntype = \"list<{action}Part>\"\ndoc = \"The parts.\"\n\n\
             [[object]]\nname = \"{action}Part\"\ndoc = \"A part.\"\n\n{table}\n",
            if table == "[fleet]" { "write" } else { "read" }
        );
        lines.iter().for_each(|line| text.push_str(&format!("{line}\n")));
        specs.write(&file, &text);
        let mistakes = tcapi_codegen::try_action(&specs.0.join(&file)).mistakes;
        assert!(mistakes.is_empty(), "{}", mistakes[0]);
    }
}

/// A mark is refused wherever it stands; a value of a service with the same text is no mark.
#[test]
fn a_mark_is_refused_anywhere() {
    let specs = Specs::with_things("marks");
    let file = "things/2020-01-01/RebootThings.toml";
    for (right, marked) in [
        ("doc = \"Reboots things.\"", "doc = \"Reboots things. TODO: when?\""),
        ("max = 10", "max = \"TODO: how many?\""),
        ("\"SOFT\"", "\"TODO: \""),
        ("retry = \"never\"", "retry = \"TODO:\""),
        ("required = true", "required = \"TODO: is it?\""),
    ] {
        specs.write(file, &super::ACTION.replacen(right, marked, 1));
        let mistakes = tcapi_codegen::try_service(&specs.0.join("things"), None).mistakes;
        let messages: Vec<&str> = mistakes.iter().map(|one| one.message.as_str()).collect();
        assert_eq!(messages, ["this is still to be written"], "{marked}");
    }
    specs.write(file, &super::ACTION.replace("\"SOFT\"", "\"TODO\""));
    assert!(tcapi_codegen::try_service(&specs.0.join("things"), None).mistakes.is_empty());
}

/// A service whose own name can't be used in programs gets another name, which the author may change.
#[test]
fn a_name_in_programs_is_proposed() {
    let specs = Specs::with_things("idents");
    for (service, version, ident) in
        [("things", "2021-01-01", "things20210101"), ("config", "2022-08-02", "configapi")]
    {
        specs.begun("new-service", &[service, version]);
        let file = format!("{service}/{version}/service.toml");
        let text = specs.read(&file).replace("TODO: ", "");
        assert!(text.contains(&format!("\nident   = \"{ident}\"\n")), "{text}");
        specs.write(&file, &text);
        specs.write(&format!("{service}/{version}/RebootThings.toml"), super::ACTION);
        specs.write(&format!("{service}/{version}/types.toml"), super::TYPES);
    }
    let checked = specs.check(&["."]);
    assert_eq!(checked.all, "no mistakes in 2 services\n");
}

#[test]
fn nothing_is_written_over() {
    let specs = Specs::with_things("over");
    let (service, action) =
        (specs.read(SERVICE), specs.read("things/2020-01-01/RebootThings.toml"));
    let refusal = specs.refusal("new-service", &["things", "2020-01-01"]);
    assert!(refusal.starts_with(&format!("{SERVICE}: ")), "{refusal}");
    let refusal = specs.refusal("new-action", &["things", "RebootThings"]);
    assert!(refusal.starts_with("things/2020-01-01/RebootThings.toml: "), "{refusal}");
    assert_eq!(specs.read(SERVICE), service);
    assert_eq!(specs.read("things/2020-01-01/RebootThings.toml"), action);
}

#[test]
fn names_that_no_spec_could_have_are_refused() {
    let specs = Specs::with_things("names");
    for (command, names, wanted) in [
        ("new-service", ["Things", "2020-01-01"], "`Things`: a service's name is"),
        ("new-service", ["../x", "2020-01-01"], "`../x`: a service's name is"),
        ("new-service", ["more", "v1"], "`v1`: a version is a date"),
        ("new-service", ["more", "2020-01"], "`2020-01`: a version is a date"),
        ("new-action", ["things", "stopThings"], "`stopThings`: an action's name consists"),
        ("new-action", ["things", "../Stop"], "`../Stop`: an action's name consists"),
        ("new-action", ["others", "StopThings"], "there is no service `others` in "),
        (
            "new-action",
            ["things/2021-01-01", "StopThings"],
            "there is no service `things/2021-01-01`",
        ),
    ] {
        let refusal = specs.refusal(command, &names);
        assert!(refusal.starts_with(wanted), "{refusal}");
    }
    let usage = specs.refusal("new-action", &["things"]);
    assert!(usage.starts_with("usage: cargo xtask new-action [--specs DIR] SERVICE"), "{usage}");
    // The version may be named, and must be where there are two versions.
    specs.begun("new-action", &["things/2020-01-01", "StopThings"]);
    assert!(specs.0.join(ACTION).is_file());
    specs.begun("new-service", &["things", "2021-01-01"]);
    let refusal = specs.refusal("new-action", &["things", "StartThings"]);
    assert!(refusal.contains("name one of its versions"), "{refusal}");
}
