//! Each kind of framing with its variants, read at once, byte by byte, and cut in two anywhere.

use super::reader::MOST_HEAD;
use super::{Reader, Unframed};

/// What a response turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Read {
    /// Complete, and nothing behind it.
    Complete,
    /// Complete, and something behind it.
    Followed,
    /// Complete once the connection is closed.
    UntilClose,
    /// More must come.
    Incomplete,
    Refused(Unframed),
}

use Read::{Complete, Followed, Incomplete, Refused, UntilClose};
use Unframed::{
    BodyOfNone, ChunkEnd, ChunkSize, CutShort, Early, Encoding, Field, Interim, Length, Line,
    Status, TooLong, Trailer, TwoLengths, Version,
};

/// What the bytes are, in these pieces.
fn read<'b>(pieces: impl Iterator<Item = &'b [u8]>) -> Read {
    let mut reader = Reader::default();
    for piece in pieces {
        if let Err(unframed) = reader.push(piece) {
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

/// Holds responses of `HTTP/1.1 200 OK` with these headers, each with its line end, and what is behind the head.
fn heads(expected: Read, behind: &str, headers: &[&str]) {
    for headers in headers {
        assert_read(format!("HTTP/1.1 200 OK\r\n{headers}\r\n{behind}").as_bytes(), expected);
    }
}

/// Holds bodies in chunks.
fn chunks(expected: Read, bodies: &[&str]) {
    for body in bodies {
        heads(expected, body, &["Transfer-Encoding: chunked\r\n"]);
    }
}

#[test]
fn status_lines() {
    for (line, expected) in [
        ("HTTP/1.1 200 OK", UntilClose),
        ("HTTP/1.0 200 OK", UntilClose),
        ("HTTP/1.1 200 ", UntilClose),
        ("HTTP/1.1 200", UntilClose),
        ("HTTP/1.1 200  two\tblanks", UntilClose),
        ("HTTP/1.1 599 \u{e9}", UntilClose),
        ("HTTP/1.1 600 OK", Refused(Status)),
        ("HTTP/1.1 999 OK", Refused(Status)),
        ("HTTP/1.1 099 OK", Refused(Status)),
        ("HTTP/1.1 000 OK", Refused(Status)),
        ("HTTP/1.1 20", Refused(Status)),
        ("HTTP/1.1 20 OK", Refused(Status)),
        ("HTTP/1.1 2000 OK", Refused(Status)),
        ("HTTP/1.1 +20 OK", Refused(Status)),
        ("HTTP/1.1 200\tOK", Refused(Status)),
        ("HTTP/1.1 200OK", Refused(Status)),
        ("HTTP/1.1  200 OK", Refused(Status)),
        ("HTTP/1.1 ", Refused(Status)),
        ("HTTP/1.1\t200 OK", Refused(Version)),
        ("HTTP/1.1", Refused(Version)),
        ("HTTP/1.2 200 OK", Refused(Version)),
        ("HTTP/2.0 200 OK", Refused(Version)),
        ("HTTP/2 200 OK", Refused(Version)),
        ("HTTP/0.9 200 OK", Refused(Version)),
        ("HTTP/01.1 200 OK", Refused(Version)),
        ("HTTP/1.10 200 OK", Refused(Version)),
        ("HTTP/1,1 200 OK", Refused(Version)),
        ("http/1.1 200 OK", Refused(Version)),
        ("ICY 200 OK", Refused(Version)),
        (" HTTP/1.1 200 OK", Refused(Version)),
        ("", Refused(Version)),
        ("\r\nHTTP/1.1 200 OK", Refused(Version)),
        ("HTTP/1.1 200 O\0K", Refused(Line)),
        ("HTTP/1.1 200 O\rK", Refused(Line)),
        ("\nHTTP/1.1 200 OK", Refused(Line)),
    ] {
        assert_read(format!("{line}\r\nA: b\r\n\r\n").as_bytes(), expected);
    }
}

#[test]
fn statuses_without_a_body() {
    let of = |status: &str, headers: &str, behind: &str| {
        format!("HTTP/1.1 {status} \r\n{headers}\r\n{behind}").into_bytes()
    };
    for status in ["204", "304"] {
        assert_read(&of(status, "", ""), Complete);
        assert_read(&of(status, "Content-Length: 0\r\n", ""), Complete);
        assert_read(&of(status, "", "body"), Followed);
        assert_read(&of(status, "Content-Length: 4\r\n", "body"), Refused(BodyOfNone));
        assert_read(&of(status, "Transfer-Encoding: chunked\r\n", "0"), Refused(BodyOfNone));
    }
    // Status 205 has a body like any other.
    assert_read(&of("205", "Content-Length: 0\r\n", ""), Complete);
}

#[test]
fn interim_responses() {
    let last = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na";
    for (before, expected) in [
        ("HTTP/1.1 100 Continue\r\n\r\n", Complete),
        ("HTTP/1.1 100 Continue\r\nA: b\r\n\r\n", Complete),
        ("HTTP/1.1 102 \r\n\r\nHTTP/1.1 103 \r\nLink: x\r\n\r\n", Complete),
        ("HTTP/1.1 199 \r\nContent-Length: 0\r\n\r\n", Complete),
        ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", Refused(Interim)),
        ("HTTP/1.1 103 \r\n\r\nHTTP/1.1 101 \r\n\r\n", Refused(Interim)),
        ("HTTP/1.0 100 Continue\r\n\r\n", Refused(Interim)),
        ("HTTP/1.1 100 Continue\r\n\r\n\r\n", Refused(Version)),
        ("HTTP/1.1 100 Continue\r\nContent-Length: 1\r\n\r\na", Refused(BodyOfNone)),
        ("HTTP/1.1 103 \r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", Refused(BodyOfNone)),
    ] {
        assert_read(format!("{before}{last}").as_bytes(), expected);
    }
    let many = "HTTP/1.1 102 \r\n\r\n".repeat(10_000);
    assert_eq!(read([many.as_bytes()].into_iter()), Refused(TooLong));
}

#[test]
fn interim_responses_are_told_from_the_last() {
    let (interim, last) = ("HTTP/1.1 100 \r\n\r\nHTTP/1.1 103 \r\n\r\n", "HTTP/1.1 204 \r\n\r\n");
    let both = format!("{interim}{last}");
    assert_eq!(Reader::default().push(both.as_bytes()), Ok(interim.len()));
    let mut reader = Reader::default();
    let ends: Vec<usize> =
        both.as_bytes().chunks(1).map(|byte| reader.push(byte).unwrap()).collect();
    let found: Vec<usize> = (0..ends.len()).filter(|at| ends[*at] == 1).map(|at| at + 1).collect();
    assert_eq!(found, [interim.len() / 2, interim.len()]);
    assert!(reader.is_idle());
}

#[test]
fn lines_and_fields() {
    heads(
        UntilClose,
        "",
        &[
            "",
            "A:\r\n",
            "A: \t \r\n",
            "A:b:c\r\n",
            "!#$%&'*+-.^_`|~9: \u{e9}\r\n",
            "Content-Length-X: +1\r\nX-Content-Length: -1\r\nTransfer_Encoding: gzip\r\n",
        ],
    );
    heads(
        Refused(Field),
        "",
        &[
            "A : b\r\n",
            "A\t: b\r\n",
            ": b\r\n",
            "A\r\n",
            " A: b\r\n",
            "A: b\r\n c\r\n",
            "A: b\r\n\tc\r\n",
            " \r\n",
            "A b: c\r\n",
            "\u{e9}: b\r\n",
            "(A): b\r\n",
            "Content-Length : 5\r\n",
            "Transfer-Encoding\t: chunked\r\n",
            "Transfer-Encoding: chunked\r\n  abc\r\n",
            "Content-Length\r\n",
        ],
    );
    heads(
        Refused(Line),
        "",
        &[
            "A: b\n",
            "A: b\nContent-Length: 5\r\n",
            "A: b\rContent-Length: 5\r\n",
            "A: b\r\r\n",
            "A: b\0\r\n",
            "A: b\u{1}\r\n",
            "A: b\u{b}c\r\n",
            "A: b\u{7f}\r\n",
            "A\0: b\r\n",
            "\0\r\n",
            "A: b\r\n\n",
            "\r",
        ],
    );
    assert_read(b"HTTP/1.1 200 OK\nContent-Length: 0\n\n", Refused(Line));
    assert_read(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\n", Refused(Line));
}

#[test]
fn lengths() {
    heads(
        Complete,
        "hello",
        &[
            "Content-Length: 5\r\n",
            "content-length:5\r\n",
            "CONTENT-LENGTH: \t5 \t\r\n",
            "Content-Length: 0000000000000000000000005\r\n",
        ],
    );
    heads(Followed, "hello", &["Content-Length: 0\r\n", "Content-Length: 4\r\n"]);
    heads(
        Incomplete,
        "hello",
        &["Content-Length: 6\r\n", "Content-Length: 9223372036854775807\r\n"],
    );
    let long = format!("Content-Length: {}5\r\n", " ".repeat(300));
    heads(
        Refused(Length),
        "hello",
        &[
            "Content-Length: +5\r\n",
            "Content-Length: -5\r\n",
            "Content-Length: 5,5\r\n",
            "Content-Length: 5, 5\r\n",
            "Content-Length: 5,\r\n",
            "Content-Length: ,5\r\n",
            "Content-Length: 5 5\r\n",
            "Content-Length: 5 \t5\r\n",
            "Content-Length: 5;a=b\r\n",
            "Content-Length: 0x5\r\n",
            "Content-Length: 5.0\r\n",
            "Content-Length: 5e0\r\n",
            "Content-Length: \"5\"\r\n",
            "Content-Length: \u{665}\r\n",
            "Content-Length: 1_0\r\n",
            "Content-Length:\r\n",
            "Content-Length: \r\n",
            "Content-Length: five\r\n",
            "Content-Length: 9223372036854775808\r\n",
            "Content-Length: 18446744073709551616\r\n",
            "Content-Length: 18446744073709551621\r\n",
            "Content-Length: 99999999999999999999999999999999\r\n",
            "Content-Length: 5\r\nContent-Length: 5\r\n",
            "Content-Length: 5\r\ncontent-length: 6\r\n",
            "Content-Length: 5\r\nA: b\r\nContent-Length:\r\n",
            &long,
        ],
    );
}

#[test]
fn transfer_encodings() {
    heads(
        Complete,
        "5\r\nhello\r\n0\r\n\r\n",
        &[
            "Transfer-Encoding: chunked\r\n",
            "transfer-encoding:CHUNKED\r\n",
            "Transfer-Encoding:\tChunked \t\r\n",
        ],
    );
    heads(
        Refused(Encoding),
        "5\r\nhello\r\n0\r\n\r\n",
        &[
            "Transfer-Encoding: chunked, gzip\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Transfer-Encoding: chunked, chunked\r\n",
            "Transfer-Encoding: chunked,\r\n",
            "Transfer-Encoding: ,chunked\r\n",
            "Transfer-Encoding: chunked;a=b\r\n",
            "Transfer-Encoding: chunkedchunked\r\n",
            "Transfer-Encoding: \"chunked\"\r\n",
            "Transfer-Encoding: xchunked\r\n",
            "Transfer-Encoding: chunked\u{e9}\r\n",
            "Transfer-Encoding: identity\r\n",
            "Transfer-Encoding: gzip\r\n",
            "Transfer-Encoding:\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
            "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n",
        ],
    );
    heads(
        Refused(TwoLengths),
        "5\r\nhello\r\n0\r\n\r\n",
        &[
            "Transfer-Encoding: chunked\r\nContent-Length: 15\r\n",
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n",
        ],
    );
    assert_read(
        b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        Refused(Encoding),
    );
}

#[test]
fn chunk_sizes() {
    chunks(
        Complete,
        &[
            "0\r\n\r\n",
            "5\r\nhello\r\n0\r\n\r\n",
            "05\r\nhello\r\n00\r\n\r\n",
            "A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n",
            "5;a\r\nhello\r\n0;b=c\r\n\r\n",
            "5;a;b=c;d=\";\\\"e f\"\r\nhello\r\n0\r\n\r\n",
        ],
    );
    chunks(
        Incomplete,
        &[
            "",
            "5",
            "5\r",
            "5\r\n",
            "5\r\nhello\r\n",
            "5\r\nhello\r\n0\r\n",
            "7fffffffffffffff\r\na",
        ],
    );
    chunks(
        Refused(ChunkSize),
        &[
            "+5\r\nhello\r\n0\r\n\r\n",
            "+1f\r\n",
            "-5\r\n",
            "0x5\r\nhello\r\n",
            " 5\r\nhello\r\n",
            "5 \r\nhello\r\n",
            "5\t\r\nhello\r\n",
            "5 ;a\r\nhello\r\n",
            "1 f\r\n",
            "1_f\r\n",
            "g\r\n",
            "\r\n",
            ";a\r\n",
            "5;\r\nhello\r\n",
            "5;a=\r\nhello\r\n",
            "5;;a\r\nhello\r\n",
            "5;a b\r\nhello\r\n",
            "5; a\r\nhello\r\n",
            "5;a=\"b\r\nhello\r\n",
            "5;a=\"b\"c\r\nhello\r\n",
            "5 a\r\nhello\r\n",
            "8000000000000000\r\n",
            "10000000000000005\r\nhello\r\n",
            "ffffffffffffffffffff\r\n",
            "000000000000000000000\r\n",
            "5;an-extension-that-is-too-long\r\nhello\r\n",
        ],
    );
    chunks(
        Refused(Line),
        &[
            "5\nhello\r\n0\r\n\r\n",
            "5\rhello\r\n0\r\n\r\n",
            "5;a\nhello\r\n0\r\n\r\n",
            "5;a\rb\r\nhello\r\n0\r\n\r\n",
            "5;a=\"\n\"\r\nhello\r\n0\r\n\r\n",
            "5\0\r\nhello\r\n",
        ],
    );
}

#[test]
fn ends_of_chunks() {
    chunks(
        Refused(ChunkEnd),
        &["5\r\nhello0\r\n\r\n", "4\r\nhello\r\n0\r\n\r\n", "5\r\nhello \r\n0\r\n\r\n"],
    );
    chunks(
        Refused(Line),
        &["5\r\nhello\n0\r\n\r\n", "5\r\nhello\r0\r\n\r\n", "6\r\nhello\r\n0\r\n\r\n"],
    );
    chunks(Followed, &["0\r\n\r\n\r\n", "0\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"]);
}

#[test]
fn trailers() {
    chunks(Complete, &["0\r\nA: b\r\n\r\n", "0\r\nA: b\r\nDigest: c\r\n\r\n"]);
    chunks(Refused(Field), &["0\r\nA\r\n\r\n", "0\r\n A: b\r\n\r\n", "0\r\nA : b\r\n\r\n"]);
    chunks(Refused(Line), &["0\r\nA: b\n\r\n", "0\r\n\n", "0\r\nA: b\0\r\n\r\n"]);
    chunks(
        Refused(Trailer),
        &["0\r\nContent-Length: 0\r\n\r\n", "0\r\nA: b\r\ntransfer-encoding: chunked\r\n\r\n"],
    );
    let many = format!(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n{}",
        "A: b\r\n".repeat(20_000)
    );
    assert_eq!(read([many.as_bytes()].into_iter()), Refused(TooLong));
    assert_eq!(read(many.as_bytes().chunks(1)), Refused(TooLong));
}

#[test]
fn a_head_has_a_longest_length() {
    let head = |filler: usize| format!("HTTP/1.1 204 \r\nA: {}\r\n\r\n", "b".repeat(filler));
    let others = head(0).len();
    assert_eq!(read([head(MOST_HEAD - others).as_bytes()].into_iter()), Complete);
    assert_eq!(read([head(MOST_HEAD).as_bytes()].into_iter()), Refused(TooLong));
    // A line that does not end is refused when it is too long, and not when it ends.
    assert_eq!(read([&b"a".repeat(MOST_HEAD + 1)[..]].into_iter()), Refused(TooLong));
    heads(UntilClose, "", &[&format!("{}: {}\r\n", "a".repeat(255), "b".repeat(1000))]);
    heads(Refused(Field), "", &[&format!("{}: b\r\n", "a".repeat(256))]);
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
        assert_eq!(reader.push(response.as_bytes()), Ok(0));
    }
    assert_eq!(reader.push(b"H"), Ok(0));
    assert!(!reader.is_idle());
    assert_eq!(reader.begin(), Err(Early));
}
