//! One slip of an author is one mistake: what follows from it is not told as well.

use tcapi_codegen::{Mistake, try_service};

use super::{ACTION, SERVICE, Specs, TYPES};

const FOLDER: &str = "things/2020-01-01";

impl Specs {
    fn mistakes(&self) -> Vec<Mistake> {
        try_service(&self.0.join("things"), None).mistakes
    }

    /// The only mistake, in the file that ends so.
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
        ("things/service.toml".to_owned(), SERVICE),
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
    // What the author has changed in it so far is looked at.
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
    // Without these, it is as good as the first one.
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
        specs.write("things/service.toml", &SERVICE.replace("version = \"2020-01-01\"", version));
        specs.only_mistake("things/service.toml");
    }
}

#[test]
fn a_service_stands_in_a_folder_of_its_name() {
    let specs = Specs::with_things("folder");
    specs.write("things/service.toml", &SERVICE.replace("\"things\"", "\"thing\""));
    let mistake = specs.only_mistake("things/service.toml");
    assert_eq!(mistake.message, "the service is `thing`, but its folder is `things`");
    assert_eq!((mistake.line, mistake.column), (1, 11));
    // A single action of the folder is told the same.
    let file = specs.0.join(FOLDER).join("RebootThings.toml");
    let alone = tcapi_codegen::try_action(&file).mistakes;
    assert_eq!(alone, [mistake]);
}
