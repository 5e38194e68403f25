//! Verification of server certificates.
//!
//! rustls-webpki verifies them, with one addition. Many gateways have a self-signed certificate, made by
//! `openssl req -x509`, which is marked as an authority's (`CA:TRUE`). A program sets it as its CA file, but
//! webpki rejects a certificate of an authority as a server's. Here, a certificate that equals one set by the
//! program byte for byte is trusted: only its validity and its names are checked.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{VerifierBuilderError, verify_server_name};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};

/// The trust anchors of a client.
#[derive(Debug)]
pub(crate) struct Trust {
    /// Certification authorities.
    pub(super) roots: RootCertStore,
    /// The certificates that the program set, as they are.
    pub(super) named: Vec<CertificateDer<'static>>,
}

/// Verifies by webpki, and accepts the certificates that the program set.
#[derive(Debug)]
pub(super) struct Verifier {
    webpki: Arc<WebPkiServerVerifier>,
    named: Vec<CertificateDer<'static>>,
}

impl Verifier {
    pub(super) fn new(
        trust: Trust,
        provider: Arc<CryptoProvider>,
    ) -> Result<Self, VerifierBuilderError> {
        let roots = Arc::new(trust.roots);
        let webpki = WebPkiServerVerifier::builder_with_provider(roots, provider).build()?;
        Ok(Verifier { webpki, named: trust.named })
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verified = self.webpki.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        );
        match verified {
            // webpki checks the validity before either of these.
            Err(error)
                if (is_authority(&error) || is_of_unknown_issuer(&error))
                    && self.named.iter().any(|named| named == end_entity) =>
            {
                verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name)?;
                Ok(ServerCertVerified::assertion())
            }
            verified => verified,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.webpki.verify_tls12_signature(message, cert, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.webpki.verify_tls13_signature(message, cert, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.webpki.supported_verify_schemes()
    }
}

/// Whether the server's certificate is the cause. Another attempt would get the same certificate.
pub(super) fn is_of_certificate(error: &Error) -> bool {
    use Error::{InvalidCertificate, NoCertificatesPresented, UnsupportedNameType};
    matches!(error, InvalidCertificate(_) | NoCertificatesPresented | UnsupportedNameType)
}

fn is_of_unknown_issuer(error: &Error) -> bool {
    matches!(error, Error::InvalidCertificate(CertificateError::UnknownIssuer))
}

/// Whether a certificate was rejected because it is that of an authority.
fn is_authority(error: &Error) -> bool {
    let Error::InvalidCertificate(CertificateError::Other(other)) = error else { return false };
    matches!(other.0.downcast_ref(), Some(webpki::Error::CaUsedAsEndEntity))
}

/// Obsolete signature algorithms of certificates: the bytes of their identifiers, and their names.
const OLD_ALGORITHMS: [(&[u8], &str); 3] = [
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 4], "MD5"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 5], "SHA-1"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1], "SHA-1"),
];

/// Describes a TLS error in one sentence. For an unknown algorithm, rustls lists all that it knows.
pub(super) fn describe(error: &Error) -> String {
    const ACCEPTED: &str =
        "ECDSA, Ed25519 or RSA of 2048 to 8192 bits, with SHA-256, SHA-384 or SHA-512";
    let certificate = match error {
        Error::InvalidCertificate(certificate) => certificate,
        error => return error.to_string(),
    };
    match certificate {
        CertificateError::UnsupportedSignatureAlgorithmContext {
            signature_algorithm_id, ..
        } => {
            let has = |bytes: &[u8]| {
                signature_algorithm_id.windows(bytes.len()).any(|window| window == bytes)
            };
            let old = OLD_ALGORITHMS.iter().find(|(bytes, _)| has(bytes));
            let what = old.map_or("an algorithm that is not accepted", |(_, name)| *name);
            format!("a certificate of the server is signed with {what}, and not with {ACCEPTED}")
        }
        CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => format!(
            "the signature algorithm of a certificate of the server does not fit its issuer's key; \
             accepted are {ACCEPTED}"
        ),
        _ if is_authority(error) => {
            "the server's certificate is a CA certificate (CA:TRUE) and not in a CA file: to trust \
             exactly this certificate, set it as a CA file"
                .to_owned()
        }
        _ => bounded(error.to_string()),
    }
}

/// Truncates a text. A certificate can have hundreds of names, all of which rustls lists.
fn bounded(text: String) -> String {
    const MAX_CHARS: usize = 400;
    match text.char_indices().nth(MAX_CHARS) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn algorithms_are_one_sentence() {
        // sha1WithRSAEncryption, ecdsa-with-SHA1, md5WithRSAEncryption, id-RSASSA-PSS.
        for (id, says) in [
            (
                &b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x05\x05\x00"[..],
                "signed with SHA-1, and",
            ),
            (b"\x06\x07\x2a\x86\x48\xce\x3d\x04\x01", "signed with SHA-1, and"),
            (b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x04\x05\x00", "signed with MD5, and"),
            (
                b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0a",
                "algorithm that is not accepted, and",
            ),
        ] {
            let known = rustls::pki_types::alg_id::ECDSA_SHA256;
            let error =
                Error::InvalidCertificate(CertificateError::UnsupportedSignatureAlgorithmContext {
                    signature_algorithm_id: id.to_vec(),
                    supported_algorithms: vec![known; 12],
                });
            let said = describe(&error);
            assert!(said.contains(says) && said.len() < 200, "{said}");
            assert!(error.to_string().len() > said.len(), "rustls says it in fewer words: {error}");
            assert!(is_of_certificate(&error));
        }
    }

    #[test]
    fn texts_are_bounded() {
        let presented = (0..500).map(|number| format!("DnsName(\"host-{number}.test\")")).collect();
        let expected = ServerName::try_from("service.test").unwrap();
        let error = CertificateError::NotValidForNameContext { expected, presented };
        let said = describe(&Error::InvalidCertificate(error));
        assert!(said.contains("service.test") && said.chars().count() == 401, "{said}");
    }
}
