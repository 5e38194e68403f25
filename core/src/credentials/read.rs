//! Reading of files that contain secrets.

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::keys::refuse;
use crate::Error;
use crate::os::environment;
use crate::os::file::{self, MAX_CREDENTIALS_BYTES, Unread, shown};

impl Unread {
    /// Returns the error for a file that must exist. `what` is its name in messages, such as "the profile".
    pub(crate) fn refused(self, what: &str, path: &Path) -> Error {
        let message = format!("{what} {} {self}", shown(path));
        match self {
            Unread::Exhausted(_) => Error::resources(message),
            _ => refuse(message),
        }
    }
}

/// Reads the text of a file. The text is overwritten when it is dropped.
///
/// A file that everyone may write to is refused: anyone could put keys of their own into it.
pub(super) fn text(path: &Path) -> Result<Zeroizing<String>, Unread> {
    let file = file::open(path)?;
    if file.is_world_writable() {
        return Err(Unread::Unusable("may be written to by everyone".to_owned()));
    }
    let bytes = file.read(MAX_CREDENTIALS_BYTES)?;
    let text = str::from_utf8(&bytes).map_err(|_| Unread::Unusable("is not UTF-8".to_owned()))?;
    Ok(Zeroizing::new(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()))
}

/// Returns a path below the user's home directory, if the environment names that directory.
pub(super) fn below_home(path: impl AsRef<Path>) -> Option<PathBuf> {
    Some(PathBuf::from(environment::path("HOME", &environment::system)?).join(path))
}

#[cfg(test)]
mod tests {
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::os::file::tests::Folder;

    fn why(path: &Path) -> String {
        text(path).err().unwrap().to_string()
    }

    #[test]
    fn what_is_no_text_of_credentials() {
        let folder = Folder::new("read");
        let path = folder.join("file");
        std::fs::write(&path, vec![b'x'; MAX_CREDENTIALS_BYTES + 1]).unwrap();
        assert_eq!(why(&path), "has more than 1048576 bytes");
        std::fs::write(&path, [b'x', 0xff]).unwrap();
        assert_eq!(why(&path), "is not UTF-8");
        std::fs::write(&path, vec![b'x'; MAX_CREDENTIALS_BYTES]).unwrap();
        assert_eq!(text(&path).unwrap().len(), MAX_CREDENTIALS_BYTES);
        std::fs::write(&path, "\u{feff}x").unwrap();
        assert_eq!(text(&path).unwrap().as_str(), "x");

        std::fs::set_permissions(&path, Permissions::from_mode(0o602)).unwrap();
        assert_eq!(why(&path), "may be written to by everyone");
        let error = text(&path).unwrap_err().refused("the file", &path);
        assert_eq!(
            error.message(),
            format!("the file {} may be written to by everyone", path.display())
        );
    }
}
