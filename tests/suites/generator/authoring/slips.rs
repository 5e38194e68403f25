//! Tests that one slip of an author is reported as one mistake: its consequences are not reported as well.

use tcapi_codegen::{Mistake, try_service};

use super::{ACTION, SERVICE, Specs, TYPES};

const FOLDER: &str = "things/2020-01-01";

impl Specs {
    fn mistakes(&self) -> Vec<Mistake> {
        try_service(&self.0.join("things"), None).mistakes
    }

    /// The only mistake, in the file whose path ends with `file`.
    fn only_mistake(&self, file: &str) -> Mistake {
        let mistakes = self.mistakes();
        let shown: Vec<String> = mistakes.iter().map(Mistake::to_string).collect();
        let [mistake] = mistakes.as_slice() else { panic!("not one mistake: {shown:#?}") };
        assert!(mistake.file.ends_with(file), "{mistake}");
        mistake.clone()
    }
}

#[test]
fn each_lost_bracket_brace_and_quote() {
    let specs = Specs::with_things("lost");
    let mut lost = 0;
    for (file, text) in [
        (format!("{FOLDER}/RebootThings.toml"), ACTION),
        (format!("{FOLDER}/types.toml"), TYPES),
        (format!("{FOLDER}/service.toml"), SERVICE),
    ] {
        assert!(specs.mistakes().is_empty());
        for (at, found) in text.char_indices() {
            if !"[]{}<>=\"'".contains(found) {
                continue;
            }
            let (before, after) = text.split_at(at);
            specs.write(&file, &format!("{before}{}", &after[1..]));
            let mistakes = specs.mistakes();
            let line = text[..at].lines().count();
            let shown: Vec<String> = mistakes.iter().map(Mistake::to_string).collect();
            assert_eq!(shown.len(), 1, "{file}:{line} without {found:?}: {shown:#?}");
            assert!(shown[0].contains(&file), "{}", shown[0]);
            lost += 1;
        }
        specs.write(&file, text);
    }
    assert!(lost > 200, "only {lost}");
}

#[test]
fn a_copied_action_is_told_by_its_name_alone() {
    let specs = Specs::with_things("copied");
    for copy in ["AAA", "ZZZ", "RebootThings (copy)"] {
        let file = format!("{FOLDER}/{copy}.toml");
        specs.write(&file, ACTION);
        let mistake = specs.only_mistake(&file);
        let wanted = format!("the action is `RebootThings`, but the file is `{copy}.toml`");
        assert_eq!(mistake.message, wanted);
        std::fs::remove_file(specs.0.join(file)).unwrap();
    }
    // The parts that the author has changed so far are checked.
    let changed = ACTION.replace("type = \"Place\"", "type = \"Plaec\"");
    specs.write(&format!("{FOLDER}/StopThings.toml"), &changed);
    assert_eq!(specs.mistakes().len(), 1 + 2);
}

#[test]
fn a_copied_action_with_a_name_of_its_own_is_told_its_types_at_once() {
    let specs = Specs::with_things("renamed");
    let file = format!("{FOLDER}/StopThings.toml");
    specs.write(&file, &ACTION.replace("RebootThings", "StopThings"));
    let mistake = specs.only_mistake(&file);
    assert_eq!(mistake.message, "`Zone`, `Place` and `Shelf` are types of RebootThings.toml too");
    // Without these objects, the file is as good as the first one.
    let (head, tail) = ACTION.split_once("[[object]]").unwrap();
    let (_, tail) = tail.split_once("[[error]]").unwrap();
    let head = head.replace("type = \"Place\"", "type = \"Tag\"");
    specs.write(&file, &format!("{head}[[error]]{tail}").replace("RebootThings", "StopThings"));
    assert!(specs.mistakes().is_empty(), "{}", specs.mistakes()[0]);
}

#[test]
fn what_is_missing_because_a_file_is_not_read_is_not_told() {
    let specs = Specs::with_things("unread");
    let types = format!("{FOLDER}/types.toml");
    for broken in [TYPES.replace("[[object]]", "[[object]"), TYPES.replace("name = \"Tag\"", "")] {
        specs.write(&types, &broken);
        specs.only_mistake(&types);
    }
    specs.write(&types, TYPES);
    for version in [
        "",
        "version = 2020-01-01",
        "version = \"\"",
        "version = \"..\"",
        "verison = \"2020-01-01\"",
    ] {
        let service = format!("{FOLDER}/service.toml");
        specs.write(&service, &SERVICE.replace("version = \"2020-01-01\"", version));
        specs.only_mistake(&service);
    }
}

#[test]
fn service_toml_stands_in_folders_of_its_names() {
    let specs = Specs::with_things("folder");
    let service = format!("{FOLDER}/service.toml");
    for (said, wrong, message, place) in [
        ("\"things\"", "\"thing\"", "the service is `thing`, but its folder is `things`", (1, 11)),
        (
            "2020-01-01",
            "2020-01-02",
            "the version is `2020-01-02`, but its folder is `2020-01-01`",
            (2, 11),
        ),
    ] {
        specs.write(&service, &SERVICE.replace(said, wrong));
        let mistake = specs.only_mistake(&service);
        assert_eq!(mistake.message, message);
        assert_eq!((mistake.line, mistake.column), place);
        // A check of a single action of the folder reports the same.
        let file = specs.0.join(FOLDER).join("RebootThings.toml");
        let alone = tcapi_codegen::try_action(&file).mistakes;
        assert_eq!(alone, [mistake]);
    }
}

#[test]
fn service_toml_above_the_folder_of_its_version_is_one_mistake() {
    let specs = Specs::with_things("above");
    std::fs::rename(specs.0.join(FOLDER).join("service.toml"), specs.0.join("things/service.toml"))
        .unwrap();
    let mistake = specs.only_mistake("things/service.toml");
    assert_eq!(mistake.message, "this file is not read");
    let hint = "move it to the folder of the version: 2020-01-01/service.toml";
    assert_eq!(mistake.hint.as_deref(), Some(hint));
}
