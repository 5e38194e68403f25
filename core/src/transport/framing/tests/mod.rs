//! Tests of each kind of framing and its variants, read at once, byte by byte, and split in two at every
//! position.

mod agreement;
mod bodies;
mod heads;

use super::{Reader, Unframed};

/// The result of reading a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    /// Complete, and nothing follows.
    Complete,
    /// Complete, and more bytes follow.
    Followed,
    /// Complete once the connection is closed.
    UntilClose,
    /// More bytes are needed.
    Incomplete,
    Refused(Unframed),
}

use Read::{Complete, Followed, Incomplete, Refused, UntilClose};
use Unframed::{CutShort, Early};

/// Reads bytes in these pieces.
fn read<'b>(pieces: impl Iterator<Item = &'b [u8]>) -> Read {
    let mut reader = Reader::default();
    for piece in pieces {
        if let Err(unframed) = reader.push(piece, |_| {}) {
            assert!(!reader.is_idle() && reader.begin() == Err(Early));
            return Refused(unframed);
        }
    }
    let (is_idle, in_body) = (reader.is_idle(), reader.in_body());
    match (is_idle, reader.end()) {
        (true, Ok(())) => Complete,
        (false, Ok(())) if in_body => UntilClose,
        (false, Ok(())) => Followed,
        (_, Err(unframed)) => {
            assert_eq!(unframed, CutShort);
            Incomplete
        }
    }
}

fn assert_read(bytes: &[u8], expected: Read) {
    let text = bytes.escape_ascii();
    assert_eq!(read([bytes].into_iter()), expected, "{text}");
    assert_eq!(read(bytes.chunks(1)), expected, "byte by byte: {text}");
    for at in 0..bytes.len().min(200) {
        let (first, second) = bytes.split_at(at);
        assert_eq!(read([first, second].into_iter()), expected, "cut at {at}: {text}");
    }
}

/// Checks responses of `HTTP/1.1 200 OK` with these headers, each with its line end, followed by `behind`.
fn heads(expected: Read, behind: &str, headers: &[&str]) {
    for headers in headers {
        assert_read(format!("HTTP/1.1 200 OK\r\n{headers}\r\n{behind}").as_bytes(), expected);
    }
}

#[test]
fn a_connection_carries_one_response_after_the_other() {
    let mut reader = Reader::default();
    for _ in 0..1000 {
        assert_eq!(reader.begin(), Ok(()));
        // A request that is sent in parts.
        assert_eq!(reader.begin(), Ok(()));
        let response =
            format!("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nA: {}\r\n\r\n{{}}", "b".repeat(200));
        assert_eq!(reader.push(response.as_bytes(), |_| {}), Ok(0));
    }
    assert_eq!(reader.push(b"H", |_| {}), Ok(0));
    assert!(!reader.is_idle());
    assert_eq!(reader.begin(), Err(Early));
}
