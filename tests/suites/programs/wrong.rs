//! Tests that checkers find the errors of a deliberately wrong program, in its use of the library's memory and through
//! code of the library.

use std::path::Path;

use tcapi_tests::canned::Canned;
use tcapi_tests::checker::Checker;

const DONE: &str = r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#;

pub(crate) fn is_found(checker: Checker, program: &Path) {
    let server = Canned::start(200, DONE).unwrap();
    assert_eq!(checker.run(program, &[server.url(), "nothing"]), "6\n");
    let says: &[(&str, &[&str])] = match checker {
        Checker::Valgrind => &[
            ("unset", &["uninitialised value", "tc_cvm_reboot_instances"]),
            ("freed", &["Invalid read of size 1", "tc_response_free"]),
            ("asked", &["Invalid read of size", "tc_error_status", "tc_error_free"]),
            ("too short", &["Invalid read of size 8", "0 bytes after a block of size 8"]),
            ("lost", &["definitely lost"]),
        ],
        Checker::Sanitizer => &[
            ("freed", &["heap-use-after-free", "tc_response_free"]),
            // A plain read in the library: only a sanitizer in the library finds it.
            ("asked", &["heap-use-after-free", "in tc_error_status", "tc_error_free"]),
            ("too short", &["heap-buffer-overflow", "8-byte region", "tc_cvm_reboot_instances"]),
            ("lost", &["LeakSanitizer: detected memory leaks"]),
        ],
    };
    for (wrong, says) in says {
        let output = checker.command(program).args([server.url(), wrong]).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(Checker::FOUND), "{wrong}: {said}");
        for part in *says {
            assert!(said.contains(part), "{wrong}, without {part:?}: {said}");
        }
    }
}
