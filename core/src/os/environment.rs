//! Environment variables. The library reads them here, and nowhere else.
//!
//! They are read when a client is built: only the program itself can change them while it runs, and no other thread
//! may read them at that time.
//!
//! The system passes bytes. A path is used as it is; any other value must be UTF-8. An invalid value is an error,
//! and is never treated as "not set": the client would silently use another identity, or bypass a proxy.

use std::ffi::OsString;
use std::fmt;

use zeroize::Zeroizing;

use crate::Error;

/// Function that returns a variable's value: [`system`], or a table of a test.
pub(crate) type Read<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// Reads a variable of this process.
pub(crate) fn system(name: &str) -> Option<OsString> {
    std::env::var_os(name)
}

/// Returns the bytes of a variable, for paths. An empty variable counts as not set.
pub(crate) fn path(name: &str, read: Read<'_>) -> Option<OsString> {
    read(name).filter(|value| !value.is_empty())
}

/// Returns the text of a variable. It may be a secret. An empty variable counts as not set.
pub(crate) fn text(name: &str, read: Read<'_>) -> Result<Option<Zeroizing<String>>, NotText> {
    path(name, read).map(|value| text_of(name, value)).transpose()
}

fn text_of(name: &str, value: OsString) -> Result<Zeroizing<String>, NotText> {
    value.into_string().map(Zeroizing::new).map_err(|value| {
        let value = Zeroizing::new(value.into_encoded_bytes());
        let at = str::from_utf8(&value).err().map_or(0, |error| error.valid_up_to());
        NotText { name: name.to_owned(), at }
    })
}

/// A variable whose value is not UTF-8. The value is not shown, as it may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NotText {
    name: String,
    /// Position of the first invalid byte.
    at: usize,
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the environment variable {} is not UTF-8 from its byte {} on",
            self.name, self.at
        )
    }
}

impl From<NotText> for Error {
    fn from(error: NotText) -> Self {
        Error::invalid_argument(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::ffi::OsStringExt;

    use super::*;

    fn reads(value: Option<&[u8]>) -> impl Fn(&str) -> Option<OsString> {
        move |_| value.map(|value| OsString::from_vec(value.to_vec()))
    }

    #[test]
    fn what_is_not_set() {
        for value in [None, Some(&b""[..])] {
            assert_eq!(path("NAME", &reads(value)), None);
            assert_eq!(text("NAME", &reads(value)), Ok(None));
        }
    }

    #[test]
    fn what_is_not_text() {
        let latin_1 = Some(&b"s5cret\xe9"[..]);
        assert_eq!(path("NAME", &reads(latin_1)).unwrap().into_vec(), b"s5cret\xe9");
        let said = text("NAME", &reads(latin_1)).unwrap_err().to_string();
        assert_eq!(said, "the environment variable NAME is not UTF-8 from its byte 6 on");
        let utf_8 = text("NAME", &reads(Some("caf\u{e9}".as_bytes()))).unwrap().unwrap();
        assert_eq!(utf_8.as_str(), "caf\u{e9}");
    }
}
