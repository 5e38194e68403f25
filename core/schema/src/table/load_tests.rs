//! Tests of files of tables: a written file can be loaded, and any other file is rejected or harmless.

use super::load::services_file;
use super::rows::{
    AcceptorRow, ActionCodeRow, ActionRow, AllowedRow, CheckRow, ClassRow, CodeRow, ConditionRow,
    DetailRow, FieldRow, LAYOUT, MatchRow, PageRow, ROW_BYTES, Row, RuleFieldRow, RuleRow,
    SettleRow, StepsRow, UseRow, WaiterRow,
};
use super::tests::{is_all_in, service};
use crate as schema;
use crate::{Service, definition};

#[path = "exercise.rs"]
mod exercise;
use exercise::exercise;

fn file() -> Vec<u8> {
    services_file(&[service().open().unwrap()]).unwrap()
}

fn refusal(file: &[u8]) -> String {
    Service::load(file).unwrap_err().to_string()
}

/// Where the rows of the file's only service begin.
fn rows_at(file: &[u8]) -> usize {
    let length = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize;
    8 + 8 + length(8) + length(12) + 8
}

/// Where a section of the file's only service begins.
fn section(file: &[u8], wanted: usize) -> usize {
    let start = rows_at(file);
    let count = |section: usize| {
        let at = start + 8 + 4 * section;
        u32::from_le_bytes(file[at..at + 4].try_into().unwrap()) as usize
    };
    let header = 8 + 4 * ROW_BYTES.len();
    start + header + (0..wanted).map(|at| count(at) * ROW_BYTES[at]).sum::<usize>()
}

#[test]
fn what_is_written_is_read() {
    let file = file();
    let loaded = Service::load(&file).unwrap();
    let [loaded] = loaded.as_slice() else { panic!("{} services", loaded.len()) };
    is_all_in(loaded);
    let opened = service().open().unwrap();
    assert_eq!(loaded.common_codes(), opened.common_codes());
    for (loaded, opened) in loaded.actions().zip(opened.actions()) {
        assert!(loaded.errors.iter().eq(opened.errors.iter()));
    }
    exercise(loaded);
    exercise(opened);
    // And written again.
    assert_eq!(services_file(&[loaded]).unwrap(), file);
}

/// The common codes of a loaded service are those of its file, whatever the library has.
#[test]
fn services_of_one_file_have_one_set_of_common_codes() {
    let open = |name, common| {
        definition::Service { name, common_errors: common, ..service() }.open().unwrap()
    };
    let one = open("one", service().common_errors);
    let two = open("two", service().common_errors);
    let loaded = Service::load(&services_file(&[one, two]).unwrap()).unwrap();
    assert_eq!([loaded[0].name(), loaded[1].name()], ["one", "two"]);
    assert!(std::ptr::eq(loaded[0].common_codes(), loaded[1].common_codes()));
    let other = open("other", Vec::new());
    let refused = services_file(&[one, other]).unwrap_err().to_string();
    assert!(refused.starts_with("other 2020-01-01 has other common codes"), "{refused}");
    let refused = services_file(&[one, one]).unwrap_err().to_string();
    assert_eq!(refused, "duplicate service one 2020-01-01");
    assert!(services_file(&[]).is_err());
}

/// A truncated file is rejected, wherever it ends.
#[test]
fn a_file_that_was_cut_is_refused() {
    let file = file();
    for length in 0..file.len() {
        assert!(Service::load(&file[..length]).is_err(), "{length}");
    }
    let longer = [file.as_slice(), b"x"].concat();
    assert_eq!(refusal(&longer), "1 bytes follow its last table");
}

/// A changed file is rejected, or is a valid table.
#[test]
fn a_changed_byte_does_no_harm() {
    let file = file();
    let (mut refused, mut used) = (0, 0);
    for at in 0..file.len() {
        let byte = file[at];
        for changed in (0..8).map(|bit| byte ^ 1 << bit).chain([0, 0xFF]) {
            let mut file = file.clone();
            file[at] = changed;
            match Service::load(&file) {
                Ok(services) => {
                    services.iter().for_each(exercise);
                    used += 1;
                }
                Err(why) => {
                    assert!(!why.to_string().is_empty());
                    refused += 1;
                }
            }
        }
    }
    // Texts of errors and bounds may change; references may not.
    assert!(refused > used && used > 100, "{refused} refused, {used} used");
}

#[test]
fn another_version_says_what_to_do() {
    let mut file = file();
    file[3] = LAYOUT + 1;
    let refused = refusal(&file);
    let wanted =
        format!("it is of version {} of the layout, and this library reads version", LAYOUT + 1);
    assert!(refused.starts_with(&wanted) && refused.contains("write it again"), "{refused}");
    assert!(refusal(b"TOML").starts_with("it is not a file of services"));
    assert!(refusal(b"[[error]]\ncode").starts_with("it is not a file of services"));
}

/// A change of the layout needs a new version, here and in `rows.rs`.
#[test]
fn the_layout_has_a_version() {
    let rows = [
        12, 10, 12, 5, 12, 7, 32, 4, 16, 24, 16, 12, 6, 20, 8, 11, 5, 2, 8, 4, 18, 8, 2, 6, 8, 29,
        30, 13, 7, 4, 44,
    ];
    assert_eq!((LAYOUT, ROW_BYTES.as_slice()), (4, rows.as_slice()));
}

/// Error messages give the place of the fault.
#[test]
fn each_fault_has_its_place() {
    // Section, row, byte of the row, its new values, and the message.
    let faults: [(usize, usize, usize, &[u8], &str); 30] = [
        (FieldRow::SECTION, 1, 4, &[99], "FieldRow 1: its kind is 99, and 10 are known"),
        (FieldRow::SECTION, 1, 5, &[0x40], "FieldRow 1: its flags are 0x40, and 0xf are known"),
        (FieldRow::SECTION, 0, 0, &[0, 0, 0, 0], "FieldRow 0: \"\" can't be a name"),
        (FieldRow::SECTION, 0, 0, &[0xFF, 0xFF, 0xFF, 9], "are not a part of the text"),
        (FieldRow::SECTION, 16, 6, &[3], "FieldRow 16: it refers to ObjectRow 4 of 4"),
        (FieldRow::SECTION, 15, 6, &[9], "FieldRow 15: it refers to EnumRow 10 of 3"),
        (FieldRow::SECTION, 0, 8, &[0xFF], "FieldRow 0: it refers to DetailRow 254 of"),
        (DetailRow::SECTION, 0, 8, &[3], "DetailRow 0: it has 3 checks; the maximum is 2"),
        (CheckRow::SECTION, 0, 0, &[9], "CheckRow 0: its kind 9 is unknown"),
        (UseRow::SECTION, 0, 0, &[99], "Used: UseRow 0 names field 99 of 10"),
        (UseRow::SECTION, 0, 3, &[99], "UseRow 0 refers to a DetailRow that is not before it"),
        (AllowedRow::SECTION, 0, 2, &[0, 0], "AllowedRow 0: it has 0 integers"),
        (StepsRow::SECTION, 0, 16, &[0; 8], "StepsRow 0: its step is 0"),
        (ConditionRow::SECTION, 0, 4, &[2], "ConditionRow 0: assumed is 2, neither 0 nor 1"),
        (RuleRow::SECTION, 2, 0, &[3], "RuleRow 2: a condition goes with two fields"),
        (ClassRow::SECTION, 0, 0, &[1], "ClassRow 0: its ASCII characters are not those"),
        (RuleRow::SECTION, 1, 1, &[0], "RuleRow 1 does not begin where the previous row ends"),
        (RuleFieldRow::SECTION, 0, 0, &[7], "RuleFieldRow 0 names field 7 of 7"),
        (ActionRow::SECTION, 0, 9, &[7], "ActionRow 0: its effect is 7, and 3 are known"),
        (ActionCodeRow::SECTION, 0, 0, &[0xFF], "ActionCodeRow 0: it refers to CodeRow 255 of"),
        (ActionRow::SECTION, 0, 16, &[9], "ActionRow 0: it refers to ProceduresRow 8 of 2"),
        (CodeRow::SECTION, 0, 5, &[2], "CodeRow 0: its flags are 0x2, and 0x1 are known"),
        (PageRow::SECTION, 0, 12, &[3], "PageRow 0: its cursor 3 is unknown"),
        (PageRow::SECTION, 0, 12, &[0], "PageRow 0: a cursor has a path to the next one if"),
        (PageRow::SECTION, 0, 25, &[0; 4], "PageRow 0: the maximum 0 has to be above 0"),
        (WaiterRow::SECTION, 0, 4, &[3], "WaiterRow 0: it refers to ActionRow 4 of 4"),
        (WaiterRow::SECTION, 0, 19, &[0; 4], "WaiterRow 0: its delays are 0 to 86400000 ms"),
        (AcceptorRow::SECTION, 0, 1, &[3], "AcceptorRow 0: \"\" can't be a code"),
        (MatchRow::SECTION, 0, 6, &[0], "MatchRow 0: a condition without values"),
        (SettleRow::SECTION, 0, 16, &[0], "SettleRow 0: it has no conditions"),
    ];
    for (in_section, row, at, bytes, told) in faults {
        let mut file = file();
        let at = section(&file, in_section) + row * ROW_BYTES[in_section] + at;
        file[at..at + bytes.len()].copy_from_slice(bytes);
        let refused = refusal(&file);
        assert!(refused.contains(told), "{told}\n{refused}");
        assert!(refused.starts_with("service 0, test 2020-01-01: "), "{refused}");
    }
}

/// A small file that refers to the same rows over and over, so that using it would take practically forever.
#[test]
fn what_would_take_for_ever_is_refused() {
    let field =
        |at: usize| crate::testing::field(format!("F{at}").leak(), crate::Kind::String, false);
    let of =
        |objects| definition::Service { name: "s", version: "1", objects, ..Default::default() };
    let fields = |count| (0..count).map(field).collect::<Vec<_>>();
    let object = |fields, rules| definition::Object { name: "O", fields, rules };
    let write = |service: definition::Service| services_file(&[service.open().unwrap()]);
    assert!(write(of(vec![object(fields(4096), vec![])])).is_ok());
    let refused = write(of(vec![object(fields(4097), vec![])])).unwrap_err().to_string();
    assert!(refused.ends_with("it has 4097 FieldRow; the maximum is 4096"), "{refused}");
    let rule = || definition::Rule {
        kind: crate::RuleKind::AtMostOne,
        fields: vec![0, 1],
        error: "E",
        condition: None,
    };
    let rules = |count| (0..count).map(|_| rule()).collect::<Vec<_>>();
    assert!(write(of(vec![object(fields(2), rules(255))])).is_ok());
    let refused = write(of(vec![object(fields(2), rules(256))])).unwrap_err().to_string();
    assert!(refused.ends_with("it has 256 RuleRow; the maximum is 255"), "{refused}");
    let refused =
        write(of(vec![object(vec![field(0), field(0)], vec![])])).unwrap_err().to_string();
    assert!(refused.ends_with("ObjectRow 0: it has two fields F0"), "{refused}");
}
