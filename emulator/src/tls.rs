//! Certificates for loopback, generated at each start: a certificate authority for clients to trust, and the
//! server's own certificate, issued by it.

use std::io;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, KeyUsagePurpose,
};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, crypto};

/// The names that the server's certificate always has.
const NAMES: [&str; 3] = ["127.0.0.1", "::1", "localhost"];

/// What a server with TLS needs, and the certificate that its clients trust.
pub(crate) struct Tls {
    pub(crate) acceptor: TlsAcceptor,
    /// The certificate of the authority, in PEM.
    pub(crate) ca_pem: String,
}

impl Tls {
    /// Generates the certificates for a server that also has the names `names`.
    pub(crate) fn generate(names: &[String]) -> io::Result<Self> {
        let mut ca = CertificateParams::new([]).map_err(io::Error::other)?;
        ca.distinguished_name.push(DnType::CommonName, "tcapi-emulator CA");
        ca.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        let ca_key = KeyPair::generate().map_err(io::Error::other)?;
        let ca = CertifiedIssuer::self_signed(ca, ca_key).map_err(io::Error::other)?;

        let all: Vec<_> = NAMES.map(str::to_owned).into_iter().chain(names.to_vec()).collect();
        let mut leaf = CertificateParams::new(all).map_err(io::Error::other)?;
        leaf.distinguished_name.push(DnType::CommonName, "tcapi-emulator");
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        leaf.use_authority_key_identifier_extension = true;
        let key = KeyPair::generate().map_err(io::Error::other)?;
        let leaf = leaf.signed_by(&key, &ca).map_err(io::Error::other)?;

        // The provider is named, so that a program with another default provider is not affected.
        let provider = Arc::new(crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.into()], PrivateKeyDer::from(key))
            .map_err(io::Error::other)?;
        Ok(Tls { acceptor: TlsAcceptor::from(Arc::new(config)), ca_pem: ca.pem() })
    }
}
