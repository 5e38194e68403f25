//! The source of the metadata: a package as it is published, which is a zip archive, or a folder with its contents.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;
use zip::ZipArchive;

use crate::Result;

/// The metadata of all services.
pub(crate) enum Archive {
    Zip(Box<ZipArchive<File>>),
    Folder(PathBuf),
}

/// The files of a service version: its folders, by the names that they have in the metadata.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    pub(crate) service: String,
    pub(crate) version: String,
    /// The path of its folder in the archive.
    path: String,
}

impl Archive {
    /// Opens a package, or a folder that contains `services/`, or that is `services/`.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        if path.is_dir() {
            let below = ["tccli/services", "services"].map(|below| path.join(below));
            let services = below.into_iter().find(|below| below.is_dir());
            return Ok(Archive::Folder(services.unwrap_or_else(|| path.to_owned())));
        }
        let says = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let file = File::open(path).map_err(|error| says(&error))?;
        let zip = ZipArchive::new(file).map_err(|error| says(&error))?;
        Ok(Archive::Zip(Box::new(zip)))
    }

    /// All service versions, ordered by name.
    pub(crate) fn entries(&self) -> Result<Vec<Entry>> {
        let mut entries: Vec<Entry> = match self {
            Archive::Zip(zip) => zip.file_names().filter_map(entry).collect(),
            Archive::Folder(services) => {
                let mut found = Vec::new();
                for service in folders(services)? {
                    for version in folders(&service)? {
                        let path = version.join("api.json");
                        found.extend(
                            path.is_file().then(|| entry(&path.to_string_lossy())).flatten(),
                        );
                    }
                }
                found
            }
        };
        entries.sort();
        Ok(entries)
    }

    /// Reads a file of a service version.
    pub(crate) fn read(&mut self, entry: &Entry, file: &str) -> Result<Json> {
        let path = format!("{}/{file}", entry.path);
        let says = |error: &dyn std::fmt::Display| format!("{path}: {error}");
        let bytes = match self {
            Archive::Zip(zip) => {
                let mut file = zip.by_name(&path).map_err(|error| says(&error))?;
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes).map_err(|error| says(&error))?;
                bytes
            }
            Archive::Folder(_) => std::fs::read(&path).map_err(|error| says(&error))?,
        };
        serde_json::from_slice(&bytes).map_err(|error| says(&error))
    }
}

/// `…/services/<service>/v<date>/api.json`.
fn entry(path: &str) -> Option<Entry> {
    let folder = path.strip_suffix("/api.json")?;
    let mut parts = folder.rsplit('/');
    let (version, service) = (parts.next()?, parts.next()?);
    let digits = version.strip_prefix('v')?;
    let is_day = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let version = is_day.then(|| format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..]))?;
    Some(Entry { service: service.to_owned(), version, path: folder.to_owned() })
}

fn folders(of: &Path) -> Result<Vec<PathBuf>> {
    let says = |error: std::io::Error| format!("{}: {error}", of.display());
    let entries: std::io::Result<Vec<_>> = std::fs::read_dir(of).map_err(says)?.collect();
    let paths = entries.map_err(says)?.into_iter().map(|entry| entry.path());
    Ok(paths.filter(|path| path.is_dir()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn service_versions_are_found_by_their_paths() {
        let found = entry("tccli/services/cvm/v20170312/api.json").unwrap();
        assert_eq!((found.service.as_str(), found.version.as_str()), ("cvm", "2017-03-12"));
        assert_eq!(found.path, "tccli/services/cvm/v20170312");
        for other in [
            "tccli/services/cvm/v20170312/examples.json",
            "cvm/20170312/api.json",
            "v1/api.json",
            "api.json",
        ] {
            assert_eq!(entry(other), None, "{other}");
        }
    }
}
