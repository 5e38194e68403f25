//! Tests of HTTPS, with the client's verification of certificates.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::path::PathBuf;

use tcapi::cvm::{InstanceState, RebootInstances};
use tcapi::{Client, ClientBuilder, Credentials, Outcome, Status};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};

fn builder(endpoint: String) -> ClientBuilder {
    let credentials = Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap();
    Client::builder().endpoint(endpoint).region("ap-guangzhou").credentials(credentials)
}

fn write_ca(emulator: &Emulator, name: &str) -> PathBuf {
    let name = format!("{name}-{}.pem", std::process::id());
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, emulator.ca_pem().unwrap()).unwrap();
    path
}

#[test]
fn by_address_and_by_name() {
    let emulator =
        Emulator::builder().tls(true).instance("ins-r8hr2upy", InstanceState::Running).start();
    let emulator = emulator.unwrap();
    assert!(emulator.url().starts_with("https://127.0.0.1:"));
    let ca = write_ca(&emulator, "tls-known");
    let port = emulator.address().port();
    let request = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let client = builder(emulator.url()).ca_file(&ca).build().unwrap();
    client.call(&request).unwrap();
    // Once on the kept connection, and once on a new one to another name.
    let again = client.call(&request).unwrap_err();
    assert_eq!(again.code(), Some("UnsupportedOperation.InstanceStateRebooting"));
    let client = builder(format!("localhost:{port}")).ca_file(&ca).build().unwrap();
    let again = client.call(&request).unwrap_err();
    assert_eq!(again.code(), Some("UnsupportedOperation.InstanceStateRebooting"));
    assert_eq!(emulator.requests().len(), 3);
    assert_eq!(emulator.requests()[2].header("host"), Some(&*format!("localhost:{port}")));
}

#[test]
fn a_client_that_does_not_trust_it_sends_nothing() {
    let emulator = Emulator::builder().tls(true).start().unwrap();
    let other = Emulator::builder().tls(true).start().unwrap();
    let ca = write_ca(&other, "tls-other");
    let request = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    for client in [builder(emulator.url()), builder(emulator.url()).ca_file(ca)] {
        let error = client.build().unwrap().call(&request).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::Tls, Outcome::NotSent), "{error}");
    }
    assert!(emulator.requests().is_empty());
}

#[test]
fn plain_http_to_a_tls_port_gets_nothing() {
    let emulator = Emulator::builder().tls(true).start().unwrap();
    let client = builder(format!("http://{}", emulator.address())).build().unwrap();
    let request = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    let error = client.call(&request).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    assert!(emulator.requests().is_empty());
}
