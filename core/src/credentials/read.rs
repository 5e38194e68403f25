//! Reading small files with secrets in them.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags};
use zeroize::Zeroizing;

use super::{environment, refuse};
use crate::Error;

/// No file of credentials comes near to it; a token of a cluster has a few thousand bytes.
const MOST_BYTES: usize = 64 * 1024;

/// Why a file was not read.
pub(super) enum Unread {
    /// It is not there.
    Missing,
    /// It is there and can't be used, in words.
    Unusable(String),
}

impl Unread {
    /// The same for a file that must be there. `what` is how it is called, such as "the file".
    pub(super) fn refused(self, what: &str, path: &Path) -> Error {
        let why = match self {
            Unread::Missing => "is not there".to_owned(),
            Unread::Unusable(why) => why,
        };
        refuse(format!("{what} {} {why}", path.display()))
    }
}

/// The text of a file. What was read is overwritten when it is dropped.
///
/// It never waits: a pipe or a device in the file's place is refused. So is a file that everyone may write
/// to, as then anyone could have it act with keys of theirs.
pub(super) fn text(path: &Path) -> Result<Zeroizing<String>, Unread> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Unread::Missing,
        _ => Unread::Unusable(format!("can't be read: {error}")),
    };
    let file = rustix::fs::open(path, flags, Mode::empty()).map_err(|e| unreadable(e.into()))?;
    let mut file = File::from(file);
    let metadata = file.metadata().map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(Unread::Unusable("is not a file".to_owned()));
    }
    if metadata.mode() & 0o002 != 0 {
        return Err(Unread::Unusable("may be written to by everyone".to_owned()));
    }
    // Never grown: that would leave a copy behind.
    let mut bytes = Zeroizing::new(vec![0; MOST_BYTES + 1]);
    let mut length = 0;
    while length < bytes.len() {
        match file.read(&mut bytes[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(error)),
        }
    }
    if length > MOST_BYTES {
        return Err(Unread::Unusable(format!("has more than {MOST_BYTES} bytes")));
    }
    let text = str::from_utf8(&bytes[..length])
        .map_err(|_| Unread::Unusable("is not UTF-8".to_owned()))?;
    Ok(Zeroizing::new(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()))
}

/// A path below the user's home directory, if the environment says where that is.
pub(super) fn below_home(path: &str) -> Option<PathBuf> {
    Some(PathBuf::from(environment::variable("HOME")?).join(path))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn why(path: &Path) -> String {
        match text(path) {
            Ok(_) => panic!("{} was read", path.display()),
            Err(unread) => unread.refused("the file", path).message().to_owned(),
        }
    }

    #[test]
    fn what_is_no_readable_file() {
        let folder = std::env::temp_dir().join(format!("tcapi-read-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(why(&folder.join("none")).ends_with("is not there"));
        assert!(why(&folder).ends_with("is not a file"));
        // Opening it for reading would wait for a writer.
        let pipe = folder.join("pipe");
        rustix::fs::mkfifoat(rustix::fs::CWD, &pipe, Mode::RUSR | Mode::WUSR).unwrap();
        assert!(why(&pipe).ends_with("is not a file"));

        let file = folder.join("file");
        std::fs::write(&file, vec![b'x'; MOST_BYTES + 1]).unwrap();
        assert!(why(&file).contains("65536 bytes"));
        std::fs::write(&file, [b'x', 0xff]).unwrap();
        assert!(why(&file).ends_with("is not UTF-8"));
        std::fs::write(&file, vec![b'x'; MOST_BYTES]).unwrap();
        assert_eq!(text(&file).ok().unwrap().len(), MOST_BYTES);
        std::fs::write(&file, "\u{feff}x").unwrap();
        assert_eq!(text(&file).ok().unwrap().as_str(), "x");

        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o602)).unwrap();
        assert!(why(&file).ends_with("may be written to by everyone"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
