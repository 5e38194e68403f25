//! Trust anchors for TLS server verification.

use std::path::{Path, PathBuf};

use rustls::RootCertStore;

use super::certificates::certificates;
use super::system_roots;
use super::verifier::Trust;
use crate::Error;
use crate::os::file::{self, MAX_CA_BYTES, Unread, shown};

/// The trust anchors that a program sets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Roots {
    /// File that replaces the built-in trust anchors.
    pub(crate) file: Option<PathBuf>,
    /// Whether the system's trust anchors replace the built-in ones.
    pub(crate) system: bool,
    /// Files with additional trust anchors.
    pub(crate) extra: Vec<PathBuf>,
}

impl Roots {
    /// Loads all of them.
    pub(crate) fn load(&self) -> Result<Trust, Error> {
        let mut trust = match (&self.file, self.system) {
            (Some(_), true) => {
                return Err(Error::invalid_argument(
                    "a CA file and the system's roots exclude each other: an extra CA file adds to the system's",
                ));
            }
            (Some(file), false) => {
                let mut trust = Trust { roots: RootCertStore::empty(), named: Vec::new() };
                add_file(&mut trust, file)?;
                trust
            }
            (None, true) => Trust { roots: system_roots::load()?, named: Vec::new() },
            (None, false) => built_in(),
        };
        for file in &self.extra {
            add_file(&mut trust, file)?;
        }
        Ok(trust)
    }
}

/// The trust anchors built into the library.
pub(super) fn built_in() -> Trust {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    Trust { roots, named: Vec::new() }
}

fn add_file(trust: &mut Trust, path: &Path) -> Result<(), Error> {
    let message = |why: &str| format!("the CA file {} {why}", shown(path));
    let refuse = |why: &str| Error::invalid_argument(message(why));
    let read = file::open(path).and_then(|file| file.read(MAX_CA_BYTES));
    let text = read.map_err(|unread| match unread {
        Unread::Exhausted(why) => Error::resources(message(&why)),
        unread => refuse(&unread.to_string()),
    })?;
    let certificates = certificates(&text)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|why| refuse(&format!("is not PEM: {why}")))?;
    let (added, _) = trust.roots.add_parsable_certificates(certificates.iter().cloned());
    if added == 0 {
        return Err(refuse("holds no certificate"));
    }
    trust.named.extend(certificates);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::os::file::tests::Folder;

    fn refused(roots: Roots) -> String {
        roots.load().unwrap_err().message().to_owned()
    }

    #[test]
    fn two_sets_are_refused() {
        let roots = Roots { file: Some("a.pem".into()), system: true, extra: Vec::new() };
        assert!(refused(roots).contains("exclude each other"));
    }

    #[test]
    fn files_that_are_refused() {
        let folder = Folder::new("roots");
        let large = folder.join("large");
        std::fs::write(&large, vec![b'\n'; MAX_CA_BYTES + 1]).unwrap();
        let key = folder.join("key");
        std::fs::write(&key, "-----BEGIN PRIVATE KEY-----s5cret-----END PRIVATE KEY-----").unwrap();
        let torn = folder.join("torn");
        std::fs::write(&torn, "-----BEGIN CERTIFICATE---\ns5cret\n").unwrap();
        let letters = folder.join("letters");
        std::fs::write(&letters, "-----BEGIN CERTIFICATE-----\ns5?\n-----END CERTIFICATE-----\n")
            .unwrap();
        for (path, says) in [
            (concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml").into(), "holds no certificate"),
            (folder.fifo("fifo"), "is not a regular file"),
            ("/dev/zero".into(), "is not a regular file"),
            (folder.to_path_buf(), "is not a regular file"),
            (large, "has more than 4194304 bytes"),
            ("".into(), "the CA file \"\" is an empty path"),
            (key, "is not PEM: a section has no end"),
            (torn, "is not PEM: the first line of a section is malformed"),
            (letters, "is not PEM: a section is not base64"),
        ] {
            let said = refused(Roots { extra: vec![path.clone()], ..Roots::default() });
            assert!(said.ends_with(says) && !said.contains("s5"), "{said}");
            let file = Some(path);
            assert_eq!(refused(Roots { file, ..Roots::default() }), said);
        }
    }
}
