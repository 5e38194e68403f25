//! Tests of a client's trust anchors.

use tcapi::{Outcome, Status, StopReason};

use super::{builder, expect, in_process_with, reboot, service};

#[test]
fn certificates_are_added_and_replaced() {
    let (emulator, ca) = service();
    let (_other, other_ca) = service();
    let to = || builder().endpoint(emulator.url()).max_attempts(1);
    for right in [
        to().ca_file(&ca),
        to().extra_ca_file(&ca),
        to().extra_ca_file(&other_ca).extra_ca_file(&ca),
        to().ca_file(&other_ca).extra_ca_file(&ca),
    ] {
        right.build().unwrap().call(&reboot()).unwrap();
    }
    for wrong in [to(), to().ca_file(&other_ca), to().extra_ca_file(&other_ca)] {
        let error =
            wrong.max_attempts(3).failover(true).build().unwrap().call(&reboot()).unwrap_err();
        expect(&error, Status::Tls, Outcome::NotSent);
        // Another attempt would get the same certificate.
        assert_eq!((error.attempts(), error.stop_reason()), (1, StopReason::NotRetryable));
    }
    let both = to().ca_file(&ca).system_roots(true).build().unwrap_err();
    expect(&both, Status::InvalidArgument, Outcome::NotSent);
    let none = to().extra_ca_file("/does/not/exist.pem").build().unwrap_err();
    assert!(none.message().contains("/does/not/exist.pem"), "{none}");
}

#[test]
fn the_system_s_certificates() {
    let (emulator, ca) = service();
    let variables =
        [("SSL_CERT_FILE", ca.display().to_string()), ("TCAPI_TEST_SERVER", emulator.url())];
    if !in_process_with("certificates::the_system_s_certificates", &variables) {
        assert_eq!(emulator.requests().len(), 1);
        return;
    }
    let url = std::env::var("TCAPI_TEST_SERVER").unwrap();
    let to =
        |system| builder().endpoint(&url).max_attempts(1).system_roots(system).build().unwrap();
    to(true).call(&reboot()).unwrap();
    expect(&to(false).call(&reboot()).unwrap_err(), Status::Tls, Outcome::NotSent);
}

#[test]
fn an_empty_variable_names_no_certificates() {
    let (emulator, ca) = service();
    let folder = ca.with_extension("certificates");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::copy(&ca, folder.join("ca.pem")).unwrap();
    for (file, directory) in [(None, Some(&folder)), (Some(&ca), None)] {
        let value = |path: Option<&std::path::PathBuf>| path.cloned().unwrap_or_default();
        let variables = [
            ("SSL_CERT_FILE", value(file).into_os_string()),
            ("SSL_CERT_DIR", value(directory).into_os_string()),
            ("TCAPI_TEST_SERVER", emulator.url().into()),
        ];
        if in_process_with("certificates::an_empty_variable_names_no_certificates", &variables) {
            let url = std::env::var("TCAPI_TEST_SERVER").unwrap();
            let client = builder().endpoint(&url).max_attempts(1).system_roots(true);
            client.build().unwrap().call(&reboot()).unwrap();
            return;
        }
    }
    assert_eq!(emulator.requests().len(), 2);
}
