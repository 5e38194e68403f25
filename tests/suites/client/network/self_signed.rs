//! Tests of self-signed certificates, and of certificates that are trusted because the program named them.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, Issuer, KeyPair,
    date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use tcapi::{ClientBuilder, Error, Outcome, Status};
use tcapi_tests::native::target_dir;

use super::{DONE, builder, expect, reboot};

/// A certificate like that of `openssl req -x509`: it is self-signed, and marked as that of an authority.
fn params(names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name.push(DnType::CommonName, "gateway");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
}

/// A server that presents a certificate and responds to the first request of each connection.
fn serve(certificate: CertificateDer<'static>, key: KeyPair) -> SocketAddr {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivateKeyDer::from(key))
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for tcp in listener.incoming().flatten() {
            let mut tls = StreamOwned::new(ServerConnection::new(config.clone()).unwrap(), tcp);
            let (mut request, mut bytes) = (Vec::new(), [0; 4096]);
            // Header section and body come in one write. A client that refuses the certificate sends neither.
            while let Ok(count @ 1..) = tls.read(&mut bytes) {
                request.extend_from_slice(&bytes[..count]);
                if request.ends_with(b"}") {
                    let response = tcapi_tests::canned::whole(200, "Connection: close\r\n", DONE);
                    let _ = tls.write_all(response.as_bytes());
                    tls.conn.send_close_notify();
                    let _ = tls.flush();
                    break;
                }
            }
        }
    });
    address
}

fn file(name: &str, pem: &str) -> PathBuf {
    let folder = target_dir().join("network");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{}-self-signed-{name}.pem", std::process::id()));
    std::fs::write(&file, pem).unwrap();
    file
}

fn to(address: SocketAddr) -> ClientBuilder {
    builder().endpoint(format!("https://{address}")).max_attempts(1)
}

fn call(builder: ClientBuilder) -> Result<(), Error> {
    builder.build().unwrap().call(&reboot()).map(drop)
}

fn refused(builder: ClientBuilder, says: &str) {
    let error = call(builder).unwrap_err();
    expect(&error, Status::Tls, Outcome::NotSent);
    assert!(error.message().contains(says) && error.message().len() < 500, "{error}");
    assert!(!error.message().contains("OtherError"), "{error}");
}

#[test]
fn an_authority_s_certificate_is_trusted_as_a_server_s_if_it_was_named() {
    let key = KeyPair::generate().unwrap();
    let certificate = params(&["127.0.0.1"]).self_signed(&key).unwrap();
    let named = file("named", &certificate.pem());
    let address = serve(certificate.into(), key);
    call(to(address).ca_file(&named)).unwrap();
    call(to(address).extra_ca_file(&named)).unwrap();

    // The same names, with another key.
    let other_key = KeyPair::generate().unwrap();
    let other = params(&["127.0.0.1"]).self_signed(&other_key).unwrap();
    let other_named = file("other", &other.pem());
    refused(to(address).ca_file(&other_named), "set it as a CA file");
    refused(to(address), "set it as a CA file");
    // Its names count all the same.
    let host = format!("https://localhost:{}", address.port());
    refused(to(address).endpoint(host).ca_file(&named), "localhost");
}

#[test]
fn what_was_named_expires() {
    let key = KeyPair::generate().unwrap();
    let mut params = params(&["127.0.0.1"]);
    params.not_after = date_time_ymd(2001, 1, 1);
    let certificate = params.self_signed(&key).unwrap();
    let named = file("expired", &certificate.pem());
    let address = serve(certificate.into(), key);
    refused(to(address).ca_file(named), "expired");
}

#[test]
fn a_server_s_own_certificate_may_be_named_without_its_authority() {
    let authority =
        CertifiedIssuer::self_signed(params(&[]), KeyPair::generate().unwrap()).unwrap();
    let issuer: &Issuer<'_, KeyPair> = &authority;
    let signed = |name: &str| {
        let key = KeyPair::generate().unwrap();
        let mut params = params(&["127.0.0.1"]);
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::NoCa;
        let certificate = params.signed_by(&key, issuer).unwrap();
        let named = file(name, &certificate.pem());
        (serve(certificate.into(), key), named)
    };
    let ((one, one_named), (other, other_named)) = (signed("one"), signed("another"));
    call(to(one).ca_file(&one_named)).unwrap();
    call(to(other).ca_file(&one_named).extra_ca_file(&other_named)).unwrap();
    refused(to(other).ca_file(&one_named), "UnknownIssuer");
    call(to(other).ca_file(file("authority", &authority.pem()))).unwrap();
}
