//! Whom to trust: the certificates that a server's must come from.

use std::path::{Path, PathBuf};

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::Error;

/// What a program says of whom to trust.
#[derive(Debug, Clone, Default)]
pub(crate) struct Roots {
    /// In place of the built-in ones.
    pub(crate) file: Option<PathBuf>,
    /// The system's in place of the built-in ones.
    pub(crate) system: bool,
    /// In addition.
    pub(crate) extra: Vec<PathBuf>,
}

impl Roots {
    /// Reads them all.
    pub(crate) fn load(&self) -> Result<RootCertStore, Error> {
        let mut store = match (&self.file, self.system) {
            (Some(_), true) => {
                return Err(Error::invalid_argument(
                    "a CA file and the system's roots are two sets to trust: an extra CA file adds to one",
                ));
            }
            (Some(file), false) => {
                let mut store = RootCertStore::empty();
                add_file(&mut store, file)?;
                store
            }
            (None, true) => of_system()?,
            (None, false) => built_in(),
        };
        for file in &self.extra {
            add_file(&mut store, file)?;
        }
        Ok(store)
    }
}

/// Those that are part of the library.
pub(super) fn built_in() -> RootCertStore {
    RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }
}

/// Those of `SSL_CERT_FILE` and `SSL_CERT_DIR`, else where the system keeps them. Some of what lies there
/// may not be readable; the others count.
fn of_system() -> Result<RootCertStore, Error> {
    let found = rustls_native_certs::load_native_certs();
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(found.certs);
    if store.is_empty() {
        let why = found.errors.first().map(|error| format!(": {error}")).unwrap_or_default();
        return Err(Error::invalid_argument(format!("the system has no roots to trust{why}")));
    }
    Ok(store)
}

fn add_file(store: &mut RootCertStore, path: &Path) -> Result<(), Error> {
    let refuse =
        |why: String| Error::invalid_argument(format!("the CA file {} {why}", path.display()));
    let text = std::fs::read(path).map_err(|error| refuse(format!("can't be read: {error}")))?;
    let certificates = CertificateDer::pem_slice_iter(&text)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| refuse(format!("is not PEM: {error}")))?;
    let (added, _) = store.add_parsable_certificates(certificates);
    if added == 0 {
        return Err(refuse("holds no certificate".to_owned()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sets_are_refused() {
        let roots = Roots { file: Some("a.pem".into()), system: true, extra: Vec::new() };
        assert!(roots.load().unwrap_err().message().contains("two sets"));
    }

    #[test]
    fn a_file_without_a_certificate_is_refused() {
        let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        let roots = Roots { extra: vec![file], ..Roots::default() };
        assert!(roots.load().unwrap_err().message().contains("holds no certificate"));
    }
}
