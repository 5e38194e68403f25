//! Tests of heads: status lines, fields, interim responses.

use super::super::Unframed::{BodyOfNone, Field, Interim, Line, Status, TooLong, Version};
use super::super::reader::MOST_HEAD;
use super::Read::{Complete, Followed, Refused, UntilClose};
use super::{Reader, assert_read, heads, read};
use crate::transport::framing::status;

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
    assert_eq!(Reader::default().push(both.as_bytes(), |_| {}), Ok(interim.len()));
    let mut reader = Reader::default();
    let ends: Vec<usize> =
        both.as_bytes().chunks(1).map(|byte| reader.push(byte, |_| {}).unwrap()).collect();
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
fn a_head_has_a_longest_length() {
    let head = |filler: usize| format!("HTTP/1.1 204 \r\nA: {}\r\n\r\n", "b".repeat(filler));
    let others = head(0).len();
    assert_eq!(read([head(MOST_HEAD - others).as_bytes()].into_iter()), Complete);
    assert_eq!(read([head(MOST_HEAD).as_bytes()].into_iter()), Refused(TooLong));
    // An endless line is rejected as soon as it is too long.
    assert_eq!(read([&b"a".repeat(MOST_HEAD + 1)[..]].into_iter()), Refused(TooLong));
    heads(UntilClose, "", &[&format!("{}: {}\r\n", "a".repeat(255), "b".repeat(1000))]);
    heads(Refused(Field), "", &[&format!("{}: b\r\n", "a".repeat(256))]);
}

/// Heads as in a proxy's response to CONNECT.
#[test]
fn statuses_of_heads() {
    for (head, expected) in [
        ("HTTP/1.1 200 Connection established\r\n\r\n", Ok(200)),
        ("HTTP/1.0 200 OK\r\nProxy-Agent: a\r\nContent-Length: 5\r\n\r\n", Ok(200)),
        ("HTTP/1.0 407 \r\n\r\n", Ok(407)),
        ("HTTP/1.1 502\r\n\r\n", Ok(502)),
        ("HTTP/1.1 2000\r\n\r\n", Err(Status)),
        ("HTTP/1.1 200OK\r\n\r\n", Err(Status)),
        ("HTTP/1.1 +20\r\n\r\n", Err(Status)),
        ("HTTP/1.1 2\r\n\r\n", Err(Status)),
        ("HTTP/1.5 200 OK\r\n\r\n", Err(Version)),
        ("HTTP/2 200\r\n\r\n", Err(Version)),
        ("SSH-2.0-OpenSSH\r\n\r\n", Err(Version)),
        ("\r\n\r\n", Err(Version)),
        ("", Err(Version)),
        ("HTTP/1.1 200 OK\n\nA: b\r\n\r\n", Err(Line)),
        ("HTTP/1.1 200 OK\r\nA: b\rc\r\n\r\n", Err(Line)),
        ("HTTP/1.1 200 OK\r\nA b\r\n\r\n", Err(Field)),
        ("HTTP/1.1 200 OK\r\nA", Err(Line)),
    ] {
        assert_eq!(status(head.as_bytes()), expected, "{head:?}");
    }
}
