//! Tests of the agent's descriptions: metadata, manual page and help come from one table.

use std::path::{Path, PathBuf};
use std::process::Command;

use tcapi_tests::native::{expect_success, target_dir};

use crate::agent::{bare, run};

/// The output for an argument that needs no other option.
fn printed(argument: &str) -> String {
    let ended = run(bare().arg(argument), "");
    assert_eq!((ended.status, ended.stderr.as_str()), (0, ""), "{argument}");
    ended.stdout
}

/// The schema with which fence-agents checks its own agents, from its Debian package.
fn schema() -> PathBuf {
    let file = "usr/share/cluster/relaxng/metadata.rng";
    let places = [PathBuf::from("/"), target_dir().join("fence-agents")];
    let found = places.into_iter().map(|place| place.join(file)).find(|file| file.exists());
    found.expect("there is no metadata.rng of fence-agents: `cargo xtask test` fetches it")
}

/// The values of an attribute of all elements with that name, in their order.
fn attributes<'m>(xml: &'m str, element: &str, attribute: &str) -> Vec<&'m str> {
    let (tag, begin) = (format!("<{element} "), format!("{attribute}=\""));
    xml.split(&tag)
        .skip(1)
        .filter_map(|rest| {
            let tag = &rest[..rest.find('>')?];
            tag[tag.find(&begin)? + begin.len()..].split('"').next()
        })
        .collect()
}

fn xmllint(file: &Path, options: &[&str]) -> Command {
    let mut lint = Command::new("xmllint");
    lint.args(["--noout", "--nonet"]).args(options).arg(file);
    lint
}

#[test]
fn the_metadata_is_valid() {
    let metadata = printed("--action=metadata");
    let file = target_dir().join("native/fence_tcapi.xml");
    std::fs::write(&file, &metadata).unwrap();
    let schema = schema().display().to_string();
    expect_success(&mut xmllint(&file, &["--relaxng", &schema]));
    // The schema does refuse wrong metadata.
    let wrong = target_dir().join("native/fence_wrong.xml");
    std::fs::write(&wrong, metadata.replacen("type=\"second\"", "type=\"minute\"", 1)).unwrap();
    let output = xmllint(&wrong, &["--relaxng", &schema]).output().unwrap();
    assert!(!output.status.success(), "it takes any type");

    // The parameters that Pacemaker looks for.
    let parameters = attributes(&metadata, "parameter", "name");
    for name in ["action", "plug", "port", "region", "power_timeout", "delay"] {
        assert!(parameters.contains(&name), "{parameters:?}");
    }
    assert_eq!(
        attributes(&metadata, "action", "name"),
        [
            "on",
            "off",
            "reboot",
            "status",
            "list",
            "list-status",
            "monitor",
            "metadata",
            "manpage",
            "validate-all"
        ]
    );
    // On standard input, and with the name that OCF uses, it is the same.
    assert_eq!(run(&mut bare(), "action=metadata\n").stdout, metadata);
    assert_eq!(printed("--action=meta-data"), metadata);
}

/// Each option and each action is in all three descriptions.
#[test]
fn all_are_made_of_one_table() {
    let metadata = printed("--action=metadata");
    let (manual, help) = (printed("--action=manpage"), printed("--help"));
    let plain = manual.replace("\\-", "-");
    let parameters = attributes(&metadata, "parameter", "name");
    let options = attributes(&metadata, "getopt", "mixed");
    assert_eq!(parameters.len(), options.len());
    for (parameter, option) in parameters.iter().zip(options) {
        assert!(help.contains(&format!("\n  {option} ")), "{option} is not in the help");
        assert!(plain.contains(&format!("\n\\fB{option}\\fR\n")), "{option} is not in the manual");
        let is_said = plain.contains(&format!("\n\\fB{parameter}\\fR\n"));
        assert!(is_said || ["help", "version"].contains(parameter), "{parameter} is not there");
    }
    for action in attributes(&metadata, "action", "name") {
        assert!(help.contains(&format!("\n  {action} ")), "{action} is not in the help");
        assert!(plain.contains(&format!("\n\\fB{action}\\fR\n")), "{action} is not in the manual");
    }
    assert_eq!(printed("--version"), format!("fence_tcapi {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(printed("-h"), help);
}

#[test]
fn the_manual_page_is_formatted_without_a_warning() {
    let file = target_dir().join("native/fence_tcapi.8");
    std::fs::write(&file, printed("--action=manpage")).unwrap();
    let output = expect_success(Command::new("groff").args(["-man", "-Tascii", "-ww"]).arg(&file));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8_lossy(&output.stdout);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("fence_tcapi restarts, stops and starts instances"), "{text}");
}
