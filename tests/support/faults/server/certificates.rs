//! Valid and invalid certificates of test servers.

use std::io::{self, Error};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, SupportedProtocolVersion};

use crate::native::target_dir;

/// A certificate, by what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certificate {
    /// It is valid: issued by the authority that clients trust, for 127.0.0.1 and localhost.
    Good,
    /// It was valid until the year 2001.
    Expired,
    /// It will be valid from the year 4000 on.
    NotYetValid,
    /// It is self-signed.
    SelfSigned,
    /// It is for another host.
    OtherHost,
    /// It was issued by an authority that clients do not trust.
    OtherAuthority,
}

type Authority = CertifiedIssuer<'static, KeyPair>;

/// The TLS configuration of a server with a valid certificate and these versions only.
///
/// # Errors
/// It can't be made.
pub fn server_config_of(
    versions: &[&'static SupportedProtocolVersion],
) -> io::Result<Arc<ServerConfig>> {
    config(Certificate::Good, versions)
}

/// The TLS configuration of a server with such a certificate.
pub(super) fn server_config(certificate: Certificate) -> io::Result<Arc<ServerConfig>> {
    config(certificate, rustls::DEFAULT_VERSIONS)
}

fn config(
    certificate: Certificate,
    versions: &[&'static SupportedProtocolVersion],
) -> io::Result<Arc<ServerConfig>> {
    let hosts: &[&str] = match certificate {
        Certificate::OtherHost => &["cvm.example"],
        _ => &["127.0.0.1", "localhost"],
    };
    let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let mut leaf = CertificateParams::new(hosts).map_err(Error::other)?;
    leaf.distinguished_name.push(DnType::CommonName, "faults");
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.use_authority_key_identifier_extension = true;
    match certificate {
        Certificate::Expired => {
            leaf.not_before = date_time_ymd(2000, 1, 1);
            leaf.not_after = date_time_ymd(2001, 1, 1);
        }
        Certificate::NotYetValid => {
            leaf.not_before = date_time_ymd(4000, 1, 1);
            leaf.not_after = date_time_ymd(4001, 1, 1);
        }
        _ => {}
    }
    let key = KeyPair::generate().map_err(Error::other)?;
    let leaf = match certificate {
        Certificate::SelfSigned => leaf.self_signed(&key),
        Certificate::OtherAuthority => leaf.signed_by(&key, &*authority()?),
        _ => leaf.signed_by(&key, &*trusted()?.0),
    };
    let leaf = leaf.map_err(Error::other)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .map_err(Error::other)?
        .with_no_client_auth()
        .with_single_cert(vec![leaf.into()], PrivateKeyDer::from(key))
        .map_err(Error::other)?;
    Ok(Arc::new(config))
}

/// The file with the trust anchor for clients.
///
/// # Errors
/// It can't be made or written.
pub fn ca_file() -> io::Result<PathBuf> {
    Ok(trusted()?.1.clone())
}

/// The authority that clients trust, made once in a process, and the file with its certificate.
fn trusted() -> io::Result<&'static (Authority, PathBuf)> {
    static TRUSTED: OnceLock<Result<(Authority, PathBuf), String>> = OnceLock::new();
    let made = TRUSTED.get_or_init(|| {
        let authority = authority().map_err(|error| error.to_string())?;
        let folder = target_dir().join("faults");
        let file = folder.join(format!("{}.pem", std::process::id()));
        std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(&file, authority.pem()))
            .map_err(|error| format!("{}: {error}", file.display()))?;
        Ok((authority, file))
    });
    made.as_ref().map_err(|error| Error::other(error.clone()))
}

fn authority() -> io::Result<Authority> {
    let mut ca = CertificateParams::new([]).map_err(Error::other)?;
    ca.distinguished_name.push(DnType::CommonName, "faults CA");
    ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let key = KeyPair::generate().map_err(Error::other)?;
    CertifiedIssuer::self_signed(ca, key).map_err(Error::other)
}
