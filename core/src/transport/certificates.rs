//! PEM certificates.

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::{Error as PemError, PemObject};

/// Parses the certificates of a PEM text. An error is about one section and does not quote the text, which
/// may be a private key given instead of a certificate.
pub(super) fn certificates(
    text: &[u8],
) -> impl Iterator<Item = Result<CertificateDer<'static>, &'static str>> {
    CertificateDer::pem_slice_iter(text).map(|read| {
        read.map_err(|error| match error {
            PemError::MissingSectionEnd { .. } => "a section has no end",
            PemError::IllegalSectionStart { .. } => "the first line of a section is malformed",
            PemError::Base64Decode(_) => "a section is not base64",
            _ => "a section can't be read",
        })
    })
}
