//! Tests of `cargo xtask table`.

use std::path::PathBuf;
use std::process::Output;

use tcapi_tests::native::cargo;

use super::{SERVICE, Specs};

impl Specs {
    fn table(&self, args: &[&str]) -> Output {
        let mut table = cargo();
        table.args(["xtask", "table", "--specs"]).arg(&self.0).args(args).output().unwrap()
    }

    fn out(&self) -> PathBuf {
        self.0.join("services.table")
    }
}

/// Names and versions of the services in a file, with the number of actions of each.
fn loaded(path: &std::path::Path) -> Vec<(String, String, usize)> {
    let services = tcapi::load_services(path).unwrap();
    let named = services.iter().map(|service| {
        (service.name().to_owned(), service.version().to_owned(), service.actions().len())
    });
    named.collect()
}

#[test]
fn a_file_has_the_services_that_are_named() {
    let specs = Specs::with_things("table");
    let second = SERVICE.replace("2020-01-01", "2021-01-01") + "ident = \"things2021\"\n";
    specs.write("things/2021-01-01/service.toml", &second);
    let action =
        "action = \"ListThings\"\ndoc = \"Lists things.\"\neffect = \"read\"\nidempotent = true\n";
    specs.write("things/2021-01-01/ListThings.toml", action);
    let (out, out_text) = (specs.out(), specs.out().display().to_string());
    let things = |version: &str| ("things".to_owned(), version.to_owned(), 1);

    let output = specs.table(&["things/2021-01-01", "--out", &out_text]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("things 2021-01-01: 1 actions"));
    assert_eq!(loaded(&out), [things("2021-01-01")]);
    let output = specs.table(&["--all", "--out", &out_text]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(loaded(&out), [things("2020-01-01"), things("2021-01-01")]);
    // The codes of common.toml apply to each action.
    let services = tcapi::load_services(&out).unwrap();
    let known = services[1].action("ListThings").unwrap().errors;
    assert_eq!(known.iter().map(|known| known.code).collect::<Vec<_>>(), ["InternalError"]);
}

#[test]
fn what_can_t_be_written_is_told() {
    let specs = Specs::with_things("no_table");
    let out = specs.out().display().to_string();
    let refusal = |args: &[&str]| {
        let output = specs.table(args);
        assert!(!output.status.success(), "{args:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    for args in [
        &["--out", &out] as &[&str],
        &["things"],
        &["--all", "things", "--out", &out],
        &["things", "--out"],
        &["--quick", "things", "--out", &out],
    ] {
        assert!(refusal(args).contains("usage: cargo xtask table"), "{args:?}");
    }
    let twice = refusal(&["things/2020-01-01", "things/2020-01-01", "--out", &out]);
    assert!(twice.contains("duplicate service things 2020-01-01"), "{twice}");
    let none = refusal(&["nothing", "--out", &out]);
    assert!(none.contains("there is no such folder"), "{none}");
    specs.write("things/2020-01-01/StopThings.toml", "action = \"StopThings\"\n");
    let mistakes = refusal(&["things", "--out", &out]);
    assert!(mistakes.contains("StopThings.toml:1:1"), "{mistakes}");
    assert!(!specs.out().exists());
}
