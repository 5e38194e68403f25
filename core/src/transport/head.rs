//! The header lines of a request that bypass ureq.
//!
//! ureq stores each header in a map, searches the map several times, and serialises it again; for the dozen
//! headers of a request, that costs more than signing. ureq gets only the headers that it needs. The other
//! lines are prepared as text, which [`write_coalescing`](super::write_coalescing) inserts between ureq's lines and the
//! body.

use zeroize::Zeroize;

use super::framing::is_printable;
use crate::{Error, Outcome};

/// Header lines, each with its line end.
pub(crate) struct Head {
    lines: Vec<u8>,
    secret: bool,
}

/// Initial capacity, enough for the lines of a usual request.
const ROOM: usize = 768;

/// Upper bound on the lines: with ureq's, they must fit into a connection's buffer, and servers accept less.
const MOST: usize = 32 * 1024;

const USER_AGENT: &[u8] =
    concat!("User-Agent: tcapi/", env!("CARGO_PKG_VERSION"), "\r\n").as_bytes();

impl Head {
    /// Creates the lines of every request. `identity` is a set of lines that identify the caller: see
    /// [`identity`](crate::identity).
    pub(crate) fn new(identity: Option<&str>) -> Self {
        let mut lines = Vec::with_capacity(ROOM);
        lines.extend_from_slice(identity.map_or(USER_AGENT, str::as_bytes));
        Head { lines, secret: false }
    }

    /// Adds a line. `name` is one of the library's.
    ///
    /// # Errors
    /// The value is not valid in a header, or makes it too long.
    pub(crate) fn add(&mut self, name: &str, value: &str) -> Result<(), Error> {
        self.add_with(name, |lines| lines.extend_from_slice(value.as_bytes()))
    }

    /// Like [`Head::add`], for a value that must not stay in memory.
    pub(crate) fn add_secret(&mut self, name: &str, value: &str) -> Result<(), Error> {
        // Reallocation would leave a copy behind.
        self.lines.reserve(name.len() + value.len() + ROOM);
        self.secret = true;
        self.add(name, value)
    }

    /// Like [`Head::add`], for a value that `write` appends.
    pub(crate) fn add_with(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), Error> {
        self.lines.extend_from_slice(name.as_bytes());
        self.lines.extend_from_slice(b": ");
        let value = self.lines.len();
        write(&mut self.lines);
        // A line end in a value would inject a header.
        if !is_printable(&self.lines[value..]) {
            return Err(Error::internal(
                Outcome::NotSent,
                "a checked value is not valid in a header",
            ));
        }
        self.lines.extend_from_slice(b"\r\n");
        if self.lines.len() > MOST {
            return Err(Error::internal(
                Outcome::NotSent,
                "the header section would be longer than 32 KiB",
            ));
        }
        Ok(())
    }

    pub(super) fn lines(&self) -> &[u8] {
        &self.lines
    }
}

impl Drop for Head {
    fn drop(&mut self) {
        if self.secret {
            self.lines.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_line() {
        let mut head = Head::new(None);
        head.add("A", "b c").unwrap();
        head.add_secret("Token", &"t".repeat(5000)).unwrap();
        let room = head.lines.capacity();
        head.add("B", "~").unwrap();
        assert_eq!(head.lines.capacity(), room);
        let text = String::from_utf8(head.lines().to_vec()).unwrap();
        assert!(text.starts_with("User-Agent: tcapi/"), "{text}");
        assert!(text.contains("\r\nA: b c\r\nToken: ttt"), "{text}");
        assert!(text.ends_with("\r\nB: ~\r\n"), "{text}");
        assert!(Head::new(None).add("A", &"a".repeat(MOST)).is_err());
        for value in ["a\r\nX: y", "a\nb", "\0", "\u{7f}", "ä", "\t"] {
            assert!(Head::new(None).add("A", value).is_err(), "{value:?}");
        }
    }
}
