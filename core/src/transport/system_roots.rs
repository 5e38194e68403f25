//! The system's trust anchors, from `SSL_CERT_FILE` and `SSL_CERT_DIR`, or else from the default paths of
//! distributions.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;

use super::certificates::certificates;
use crate::Error;
use crate::os::environment::{self, Read};
use crate::os::file::{self, MAX_CA_BYTES, shown};

/// Upper bound on the entries of a folder. Debian's has about 300.
const MAX_ENTRIES: usize = 16_384;

/// Upper bound on the total size of all files.
const MAX_TOTAL_BYTES: usize = 64 * 1024 * 1024;

/// Loads the trust anchors. Unusable files and folders are skipped as long as there is any certificate, as in
/// OpenSSL: a distribution's folders contain all kinds of files.
pub(super) fn load() -> Result<RootCertStore, Error> {
    let places =
        Places::of_environment(&environment::system).unwrap_or_else(Places::of_distribution);
    places.read()
}

/// Files and folders with certificates.
struct Places {
    file: Option<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Places {
    /// The paths in the environment, if there are any.
    fn of_environment(read: Read<'_>) -> Option<Self> {
        let file = environment::path("SSL_CERT_FILE", read).map(PathBuf::from);
        let folders = environment::path("SSL_CERT_DIR", read).unwrap_or_default();
        let folders: Vec<_> =
            std::env::split_paths(&folders).filter(|path| !path.as_os_str().is_empty()).collect();
        (file.is_some() || !folders.is_empty()).then_some(Places { file, folders })
    }

    fn of_distribution() -> Self {
        let found = openssl_probe::probe();
        Places { file: found.cert_file, folders: found.cert_dir }
    }

    fn read(&self) -> Result<RootCertStore, Error> {
        let mut found = Found::default();
        if let Some(file) = &self.file {
            found.add_file(file, true);
        }
        for folder in &self.folders {
            found.add_folder(folder);
        }
        if found.bytes > MAX_TOTAL_BYTES {
            return Err(Error::invalid_argument(format!(
                "the files with the system's root certificates have more than {MAX_TOTAL_BYTES} bytes"
            )));
        }
        // A certificate is often both in a bundle and in a separate file.
        found.certificates.sort_unstable_by(|a, b| a.as_ref().cmp(b.as_ref()));
        found.certificates.dedup();
        let mut store = RootCertStore::empty();
        store.add_parsable_certificates(found.certificates);
        if store.is_empty() {
            let why = found.fault.map(|why| format!(": {why}")).unwrap_or_default();
            return Err(Error::invalid_argument(format!(
                "the system has no root certificates{why}"
            )));
        }
        Ok(store)
    }
}

/// The files and links of a folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder)
        .and_then(|entries| entries.take(MAX_ENTRIES + 1).collect::<Result<Vec<_>, _>>())
        .map_err(|error| format!("can't be read: {error}"))?;
    if entries.len() > MAX_ENTRIES {
        // The first entries would be an arbitrary subset.
        return Err(format!("has more than {MAX_ENTRIES} entries"));
    }
    // Other file types are not opened: opening a device can have side effects.
    let wanted = entries
        .into_iter()
        .filter(|one| one.file_type().is_ok_and(|kind| kind.is_file() || kind.is_symlink()));
    Ok(wanted.map(|entry| entry.path()).collect())
}

/// The certificates found so far.
#[derive(Default)]
struct Found {
    certificates: Vec<CertificateDer<'static>>,
    /// The files that were read. Folders have several links to each.
    seen: HashSet<(u64, u64)>,
    bytes: usize,
    /// The first file or folder that could not be used.
    fault: Option<String>,
}

impl Found {
    /// `named`: whether the file must exist. The target of a link in a folder need not.
    fn add_file(&mut self, path: &Path, named: bool) {
        if let Err(why) = self.read_file(path, named) {
            self.note(path, &why);
        }
    }

    fn read_file(&mut self, path: &Path, named: bool) -> Result<(), String> {
        if self.bytes > MAX_TOTAL_BYTES {
            return Ok(());
        }
        let file = match file::open(path) {
            Err(unread) if !named && unread.is_absent() => return Ok(()),
            opened => opened.map_err(|unread| unread.to_string())?,
        };
        if !self.seen.insert(file.identity()) {
            return Ok(());
        }
        let text = file.read(MAX_CA_BYTES).map_err(|unread| unread.to_string())?;
        self.bytes += text.len();
        for certificate in certificates(&text) {
            match certificate {
                Ok(certificate) => self.certificates.push(certificate),
                Err(why) => self.note(path, &format!("is not PEM: {why}")),
            }
        }
        Ok(())
    }

    fn add_folder(&mut self, folder: &Path) {
        match entries(folder) {
            Ok(paths) => paths.iter().for_each(|path| self.add_file(path, false)),
            Err(why) => self.note(folder, &why),
        }
    }

    fn note(&mut self, path: &Path, why: &str) {
        self.fault.get_or_insert_with(|| format!("{} {why}", shown(path)));
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;
    use crate::os::file::tests::Folder;

    /// A self-signed certificate whose private key was discarded.
    const CERTIFICATE: &str = include_str!("test_root.pem");

    fn folder(path: &Path) -> Places {
        Places { file: None, folders: vec![path.to_owned()] }
    }

    fn refused(places: &Places) -> String {
        places.read().unwrap_err().message().to_owned()
    }

    #[test]
    fn places_of_the_environment() {
        let of = |file: &[u8], folders: &[u8]| {
            let (file, folders) = (file.to_vec(), folders.to_vec());
            Places::of_environment(&|name| {
                let value = if name == "SSL_CERT_FILE" { &file } else { &folders };
                Some(OsString::from_vec(value.clone()))
            })
        };
        assert!(of(b"", b"").is_none() && of(b"", b":").is_none());
        let places = of(b"/a\xff", b"/b:/c\xfe::/d").unwrap();
        let bytes = |path: &PathBuf| path.clone().into_os_string().into_vec();
        assert_eq!(places.file.as_ref().map(bytes).unwrap(), b"/a\xff");
        let folders: Vec<_> = places.folders.iter().map(bytes).collect();
        assert_eq!(folders, [&b"/b"[..], b"/c\xfe", b"/d"]);
    }

    #[test]
    fn what_is_no_certificate_is_passed_over() {
        let files = Folder::new("system-roots");
        files.fifo("fifo");
        let _socket = UnixListener::bind(files.join("socket")).unwrap();
        std::fs::create_dir(files.join("folder")).unwrap();
        symlink("/dev/zero", files.join("endless")).unwrap();
        symlink("fifo", files.join("to-fifo")).unwrap();
        symlink("nowhere", files.join("dangling")).unwrap();
        symlink("loop", files.join("loop")).unwrap();
        std::fs::write(files.join("note"), "no certificate").unwrap();
        std::fs::write(files.join("large"), vec![b'\n'; MAX_CA_BYTES + 1]).unwrap();
        assert!(refused(&folder(&files)).starts_with("the system has no root certificates: "));

        std::fs::write(files.join("real.pem"), CERTIFICATE).unwrap();
        symlink("real.pem", files.join("0a775a30.0")).unwrap();
        std::fs::write(files.join("copy.pem"), CERTIFICATE).unwrap();
        assert_eq!(folder(&files).read().unwrap().len(), 1);
        let both = Places { file: Some(files.join("fifo")), ..folder(&files) };
        assert_eq!(both.read().unwrap().len(), 1);
    }

    #[test]
    fn a_named_file_says_why_it_is_not_used() {
        let files = Folder::new("system-root");
        for (path, says) in [
            (files.fifo("fifo"), "is not a regular file"),
            ("/dev/zero".into(), "is not a regular file"),
            (files.join("none"), "does not exist"),
        ] {
            let shown = path.display().to_string();
            let said = refused(&Places { file: Some(path), folders: Vec::new() });
            assert_eq!(said, format!("the system has no root certificates: {shown} {says}"));
        }
        let fifo = folder(&files.join("fifo"));
        assert!(refused(&fifo).contains("can't be read: Not a directory"));
    }

    #[test]
    fn folders_are_bounded() {
        let files = Folder::new("many-roots");
        std::fs::write(files.join("real.pem"), CERTIFICATE).unwrap();
        for at in 1..MAX_ENTRIES {
            symlink("real.pem", files.join(at.to_string())).unwrap();
        }
        assert_eq!(folder(&files).read().unwrap().len(), 1);
        symlink("real.pem", files.join("last")).unwrap();
        assert!(refused(&folder(&files)).ends_with(" has more than 16384 entries"));

        let files = Folder::new("large-roots");
        std::fs::write(files.join("real.pem"), CERTIFICATE).unwrap();
        for at in 0..=MAX_TOTAL_BYTES / MAX_CA_BYTES {
            let file = std::fs::File::create(files.join(at.to_string())).unwrap();
            file.set_len(MAX_CA_BYTES as u64).unwrap();
        }
        let said = refused(&folder(&files));
        assert_eq!(
            said,
            "the files with the system's root certificates have more than 67108864 bytes"
        );
    }
}
