//! Tests of bodies: chunked, and with a length.

use super::super::Unframed::{
    ChunkEnd, ChunkSize, Encoding, Field, Length, Line, TooLong, Trailer, TwoLengths,
};
use super::Read::{Complete, Followed, Incomplete, Refused};
use super::{Read, assert_read, heads, read};

/// Checks bodies in chunks.
fn chunks(expected: Read, bodies: &[&str]) {
    for body in bodies {
        heads(expected, body, &["Transfer-Encoding: chunked\r\n"]);
    }
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
