//! Tests of `cargo xtask check`: it reports all mistakes with their places.

use tcapi_tests::native::{cargo, expect_success};
use tcapi_tests::workspace_root;

use super::{ACTION, SERVICE, Specs, TYPES};

#[test]
fn the_specs_of_the_library_have_no_mistake() {
    let output = expect_success(cargo().args(["xtask", "check"]));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.starts_with("no mistakes in ") && said.contains(" service"), "{said}");
}

#[test]
fn a_folder_of_services_a_service_and_a_file_name_the_same_service() {
    let specs = Specs::with_things("good");
    let action = "things/2020-01-01/RebootThings.toml";
    let types = "things/2020-01-01/types.toml";
    for paths in [
        &["."][..],
        &["common.toml"],
        &["things"],
        &["things/2020-01-01"],
        &[action],
        &[types, action, "things", "things/../things"],
    ] {
        let checked = specs.check(paths);
        assert!(checked.passed, "{paths:?}: {}", checked.all);
        assert_eq!(checked.all, "no mistakes in 1 service\n", "{paths:?}");
    }
}

#[test]
fn mistakes_of_all_files_are_told_at_once_with_their_places() {
    let specs = Specs::with_things("bad");
    let wrong = ACTION.replace("effect = \"write\"", "efect = \"write\"");
    specs.write("things/2020-01-01/RebootThings.toml", &wrong.replace("max = 10", "max = \"10\""));
    specs.write("other/2020-01-01/service.toml", &SERVICE.replace("things", "other"));
    specs.write("other/2020-01-01/StopOthers.toml", "action = \"StopOthers\"\ndoc = \"Stops.\"\n");
    specs.write("folder/notes.md", "");
    let stop = "other/2020-01-01/StopOthers.toml:1:1:";
    let reboot = "things/2020-01-01/RebootThings.toml:";
    let of_others =
        [format!("{stop} `effect` is missing"), format!("{stop} `idempotent` is missing")];
    let of_things = [
        format!("{reboot}3:1: there is no key `efect`"),
        format!("{reboot}10:27: this should be a number, not a string"),
    ];
    let checked = specs.check(&["."]);
    assert!(!checked.passed);
    let none = "folder:1:1: there is no version in this folder".to_owned();
    let all: Vec<String> =
        [none].into_iter().chain(of_others.clone()).chain(of_things.clone()).collect();
    assert_eq!(checked.mistakes, all, "{}", checked.all);
    assert!(checked.all.ends_with("5 mistakes in 3 services\n"), "{}", checked.all);
    // The line and the remedy are part of the message too.
    assert!(checked.all.contains("  | efect = \"write\"\n  | ^^^^^\n  = did you mean `effect`?\n"));

    let checked = specs.check(&["things/2020-01-01/types.toml"]);
    assert!(!checked.passed);
    assert_eq!(checked.mistakes, of_things, "{}", checked.all);
}

/// A version is checked with the service's other versions, as they share the files around them.
#[test]
fn all_versions_of_a_service_are_checked() {
    let specs = Specs::with_things("versions");
    let newer = SERVICE.replace("2020-01-01", "2021-01-01");
    specs.write("things/2021-01-01/service.toml", &format!("ident = \"things2021\"\n{newer}"));
    specs.write("things/2021-01-01/RebootThings.toml", &ACTION.replace("effect", "efect"));
    specs.write("things/2021-01-01/types.toml", TYPES);
    let wrong = "things/2021-01-01/RebootThings.toml:3:1: there is no key `efect`";
    for path in [".", "things", "things/2020-01-01", "things/2021-01-01/RebootThings.toml"] {
        let checked = specs.check(&[path]);
        assert_eq!(checked.mistakes, [wrong], "{path}");
        assert!(checked.all.ends_with("1 mistake in 1 service\n"), "{}", checked.all);
    }
    specs.write("things/2021-01-01/RebootThings.toml", ACTION);
    specs.write("things/2021-01-01/service.toml", &newer);
    let checked = specs.check(&["things"]);
    assert_eq!(checked.mistakes.len(), 1, "{}", checked.all);
    let wanted = "things/2021-01-01/service.toml:1:11: the name `things` in programs is taken by";
    assert!(checked.mistakes[0].starts_with(wanted), "{}", checked.all);
}

/// Files that stand in a service's folder and are not read belong to the service too.
#[test]
fn what_is_not_read_is_told() {
    let specs = Specs::with_things("stray");
    specs.write("things/StopThings.toml", ACTION);
    specs.write("things/service.toml", SERVICE);
    specs.write("things/2021-01-01/StopThings.toml", ACTION);
    let wanted = [
        "things/2021-01-01:1:1: this folder is not read",
        "things/StopThings.toml:1:1: this file is not read",
        "things/service.toml:1:1: this file is not read",
    ];
    for path in [".", "things", "things/StopThings.toml", "things/service.toml"] {
        assert_eq!(specs.check(&[path]).mistakes, wanted, "{path}");
    }
}

#[test]
fn a_file_outside_of_a_service_is_a_single_action() {
    let specs = Specs::new("single");
    let alone = "action = \"StopThings\"\nservice = \"things\"\nversion = \"2020-01-01\"\n\
                 doc = \"Stops.\"\neffect = \"write\"\nidempotent = true\n";
    specs.write("StopThings.toml", alone);
    let checked = specs.check(&["StopThings.toml"]);
    assert_eq!(checked.all, "no mistakes in 1 single action\n");
    assert!(checked.passed);
    specs.write("StopThings.toml", &alone.replace("true", "1"));
    let checked = specs.check(&["StopThings.toml"]);
    assert!(!checked.passed);
    assert_eq!(
        checked.mistakes,
        ["StopThings.toml:6:14: this should be true or false, not an integer"]
    );
}

#[test]
fn a_path_that_leads_nowhere_is_no_success() {
    let specs = Specs::with_things("nowhere");
    specs.write("empty/notes.md", "");
    for path in ["things/2020-01-01/NoSuchThing.toml", "empty"] {
        let checked = specs.check(&[path]);
        assert!(!checked.passed, "{path}");
        assert!(checked.all.starts_with(&format!("{path}: there is no ")), "{}", checked.all);
    }
}

/// The page that explains how to add an action shows a file that can stand in the folder of the service.
#[test]
fn the_example_of_the_page_has_no_mistake() {
    let page = workspace_root().join("docs/add-an-action.md");
    let page = std::fs::read_to_string(page).unwrap();
    let blocks = page.split("```toml\n").skip(1);
    let [block] = blocks.collect::<Vec<_>>()[..] else { panic!("not one spec in the page") };
    let (spec, _) = block.split_once("\n```").unwrap();
    let specs = Specs::new("page");
    let ours = workspace_root().join("specs");
    let copy = |file: &str| specs.write(file, &std::fs::read_to_string(ours.join(file)).unwrap());
    copy("common.toml");
    // With all actions, as shared types name error codes of some of them.
    for entry in std::fs::read_dir(ours.join("cvm/2017-03-12")).unwrap() {
        let name = entry.unwrap().file_name();
        copy(&format!("cvm/2017-03-12/{}", name.to_str().unwrap()));
    }
    specs.write("cvm/2017-03-12/DescribeInstanceVncUrl.toml", spec);
    let checked = specs.check(&["cvm"]);
    assert!(checked.passed, "{}", checked.all);
}
