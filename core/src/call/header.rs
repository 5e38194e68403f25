//! Headers that a call adds to its request.

use std::fmt;

use zeroize::Zeroizing;

use crate::Error;

/// A header that a call adds to its request, for example for a gateway. It is not signed, and is sent with each
/// attempt.
///
/// Its value may be a secret: it is not shown in `Debug`, is in no log line, and is overwritten in memory when the
/// header is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Header {
    name: String,
    value: Zeroizing<String>,
}

/// Headers that the library, or the HTTP library below it, sets itself. A duplicate could make two readers of a
/// request understand it differently, or make a response unreadable.
const OWN: [&str; 17] = [
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

/// Maximum length of all names and values of a call, in bytes.
const MOST_BYTES: usize = 8 * 1024;

impl Header {
    /// Maximum number of headers of a call.
    pub const MOST: usize = 64;

    /// Creates a header with this name and value.
    ///
    /// # Errors
    /// [`Status::InvalidArgument`](crate::Status::InvalidArgument): the name is not a token of RFC 9110, or is one
    /// that the library sets itself, such as `Host`, `Authorization`, `Content-Type` and all that begin with
    /// `X-TC-`; or the value has other bytes than printable ASCII, or a space at either end. The message contains
    /// the name and never the value.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Result<Self, Error> {
        let (name, value) = (name.into(), Zeroizing::new(value.into()));
        let shown: String = name.chars().take(70).collect();
        let refuse =
            |why: &str| Err(Error::invalid_argument(format!("the header {shown:?} {why}")));
        let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if name.is_empty() || !name.bytes().all(token) {
            return refuse("can't be sent: its name is not a token of RFC 9110");
        }
        let lower = name.to_ascii_lowercase();
        if OWN.contains(&lower.as_str()) || lower.starts_with("x-tc-") {
            return refuse("can't be added: the library sets it itself");
        }
        if !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return refuse("has a value with other bytes than printable ASCII");
        }
        if value.starts_with(' ') || value.ends_with(' ') {
            return refuse("has a value with a space at its beginning or end");
        }
        Ok(Header { name, value })
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the value, which may be a secret.
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Debug for Header {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({}: ***)", self.name)
    }
}

/// Fails if one request may not have that many headers, or that many bytes of them.
pub(crate) fn check(headers: &[Header]) -> Result<(), Error> {
    let bytes: usize = headers.iter().map(|one| one.name.len() + one.value.len()).sum();
    if headers.len() > Header::MOST || bytes > MOST_BYTES {
        return Err(Error::invalid_argument(format!(
            "{} headers of {bytes} bytes exceed the limit of {} headers or {MOST_BYTES} bytes",
            headers.len(),
            Header::MOST
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_and_what_is_refused() {
        let header = Header::new("X-Gateway-Key", "s3cret").unwrap();
        assert_eq!((header.name(), header.value()), ("X-Gateway-Key", "s3cret"));
        assert_eq!(format!("{header:?}"), "Header(X-Gateway-Key: ***)");
        Header::new("a", "").unwrap();
        for name in [
            "",
            "a b",
            "a:",
            "a\r\nb",
            "ä",
            "Host",
            "AUTHORIZATION",
            "x-tc-Token",
            "Content-Length",
        ] {
            assert!(Header::new(name, "value").is_err(), "{name:?}");
        }
        for value in [
            "s3cret\r\nHost: b",
            "s3cret\n",
            "s3cret\0",
            "s3cretä",
            "s3cret\t",
            " s3cret",
            "s3cret ",
        ] {
            let error = Header::new("name", value).unwrap_err();
            assert!(error.message().contains("\"name\"") && !error.message().contains("s3cret"));
        }
    }

    #[test]
    fn there_is_a_most() {
        let one = Header::new("name", "v".repeat(4000)).unwrap();
        check(&vec![one.clone(); 2]).unwrap();
        assert!(check(&vec![one; 3]).is_err());
        assert!(check(&vec![Header::new("n", "").unwrap(); Header::MOST + 1]).is_err());
    }
}
