//! Responses that two readers could read differently, and responses that end before they are complete.

use tcapi::Status::{Network, Response};

use crate::faults::row::{Expected, Row};
use crate::faults::server::act::{Act, DONE, End, Part, Then, head, response};

pub(super) fn rows() -> Vec<Row> {
    let mut rows = lengths();
    rows.extend(encodings());
    rows.extend(chunks());
    rows.extend(heads());
    rows.extend(interim());
    rows.extend(without_end());
    rows
}

/// A fault of a response that is refused. The server keeps the connection.
fn refused(name: &'static str, what: &'static str, response: impl Into<Vec<u8>>) -> Row {
    Row::plain(name, what, vec![Act::bytes(response, End::Keep).ran()]).unknown(Response)
}

/// A response with these headers, each with its line end.
fn with(headers: &str, body: &str) -> Vec<u8> {
    [head(200, headers), body.into()].concat()
}

fn lengths() -> Vec<Row> {
    let length = DONE.len();
    let of = |name, what, value: String| {
        refused(name, what, with(&format!("Content-Length: {value}\r\n"), DONE))
    };
    vec![
        of("length-with-sign", "Content-Length has a sign.", format!("+{length}")),
        of(
            "lengths-that-agree",
            "Content-Length has the same number twice.",
            format!("{length}, {length}"),
        ),
        of(
            "lengths-in-two-lines",
            "There are two Content-Length with the same number.",
            format!("{length}\r\nContent-Length: {length}"),
        ),
        refused(
            "length-of-no-content",
            "A response of status 204, which has no body, has a Content-Length and as many bytes.",
            [head(204, &format!("Content-Length: {length}\r\n")), DONE.into()].concat(),
        ),
    ]
}

/// The usual response as the only chunk.
fn in_chunks() -> String {
    format!("{:x}\r\n{DONE}\r\n0\r\n\r\n", DONE.len())
}

fn encodings() -> Vec<Row> {
    let of = |name, what, value: &str| {
        refused(name, what, with(&format!("Transfer-Encoding: {value}\r\n"), &in_chunks()))
    };
    let chunked_10 =
        ["HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", &in_chunks()].concat();
    vec![
        of("encoding-after-chunked", "Transfer-Encoding is \"chunked, gzip\".", "chunked, gzip"),
        of("chunked-twice", "Transfer-Encoding is \"chunked, chunked\".", "chunked, chunked"),
        of(
            "encodings-in-two-lines",
            "There are two Transfer-Encoding: chunked and identity.",
            "chunked\r\nTransfer-Encoding: identity",
        ),
        of("encoding-not-known", "Transfer-Encoding is no encoding that there is.", "xchunked"),
        refused("chunked-in-http-1.0", "A response of HTTP/1.0 comes in chunks.", chunked_10),
    ]
}

fn chunks() -> Vec<Row> {
    let length = DONE.len();
    let row =
        |name, what, body: &str| refused(name, what, with("Transfer-Encoding: chunked\r\n", body));
    let sized = |name, what, size: &str| row(name, what, &format!("{size}\r\n{DONE}\r\n0\r\n\r\n"));
    let trailers = vec![
        Part::Bytes(with("Transfer-Encoding: chunked\r\n", "0\r\n")),
        Part::Repeated(b"A: b\r\n".repeat(100), 1000),
    ];
    vec![
        sized("chunk-size-with-sign", "The size of a chunk has a sign.", &format!("+{length:x}")),
        sized(
            "chunk-size-with-blank",
            "There is a blank behind the size of a chunk.",
            &format!("{length:x} "),
        ),
        sized(
            "chunk-extension-with-bare-lf",
            "There is a bare LF in the extension of a chunk.",
            &format!("{length:x};a\n"),
        ),
        row(
            "chunk-with-bare-lf",
            "A bare LF ends the size of a chunk.",
            &format!("{length:x}\n{DONE}\r\n0\r\n\r\n"),
        ),
        row(
            "trailer-with-length",
            "There is a Content-Length behind the chunks.",
            &format!("{length:x}\r\n{DONE}\r\n0\r\nContent-Length: 5\r\n\r\n"),
        ),
        Row::plain(
            "trailers-without-end",
            "There are 100,000 trailer fields behind the chunks.",
            vec![Act::new(Then::Send(trailers, End::Close)).ran()],
        )
        .unknown(Response),
    ]
}

fn heads() -> Vec<Row> {
    let length = format!("Content-Length: {}\r\n", DONE.len());
    let line =
        |name, what, status: &str| refused(name, what, format!("{status}\r\n{length}\r\n{DONE}"));
    let header =
        |name, what, header: &str| refused(name, what, with(&format!("{header}{length}"), DONE));
    vec![
        line("head-in-small-letters", "The response begins with http/1.1.", "http/1.1 200 OK"),
        line(
            "head-behind-an-empty-line",
            "There is an empty line before the response.",
            "\r\nHTTP/1.1 200 OK",
        ),
        line("status-of-two-digits", "The status is 20.", "HTTP/1.1 20 OK"),
        line("status-of-no-class", "The status is 600.", "HTTP/1.1 600 OK"),
        line(
            "status-behind-two-blanks",
            "There are two blanks before the status.",
            "HTTP/1.1  200 OK",
        ),
        refused(
            "head-with-bare-lf",
            "The lines of the head end in LF.",
            format!("HTTP/1.1 200 OK\n{}\n\n{DONE}", length.trim_end()),
        ),
        header("header-with-bare-cr", "There is a bare CR in a header.", "A: b\rc\r\n"),
        header("header-folded", "A header goes on in the next line.", "A: b\r\n c\r\n"),
        header(
            "header-with-blank-before-colon",
            "There is a blank before the colon of a header.",
            "A : b\r\n",
        ),
    ]
}

fn interim() -> Vec<Row> {
    let before = |before: &str| [before.as_bytes(), &response(200, DONE)].concat();
    vec![
        refused(
            "switching-protocols",
            "The server switches to another protocol.",
            before(
                "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n",
            ),
        ),
        refused(
            "interim-with-length",
            "A response of status 103 comes before, and has a Content-Length.",
            before("HTTP/1.1 103 Early Hints\r\nContent-Length: 5\r\n\r\n"),
        ),
        Row::plain(
            "interim-with-headers",
            "A response of status 100 with a header comes before, as it may.",
            vec![Act::bytes(before("HTTP/1.1 100 Continue\r\nDate: x\r\n\r\n"), End::Keep).ran()],
        )
        .both(Expected::done(1)),
        Row::plain(
            "interim-without-end",
            "Responses of status 102 come, and no end of them.",
            vec![
                Act::new(Then::Send(
                    vec![Part::Repeated(b"HTTP/1.1 102 Processing\r\n\r\n".repeat(100), 1000)],
                    End::Hold,
                ))
                .ran(),
            ],
        )
        .unknown(Response),
    ]
}

fn without_end() -> Vec<Row> {
    let cut = |name, what, response, end| {
        Row::plain(name, what, vec![Act::bytes(response, end).ran()]).unknown(Network)
    };
    let chunks = in_chunks();
    vec![
        cut(
            "last-chunk-cut-short",
            "The connection is closed within the last chunk.",
            with("Transfer-Encoding: chunked\r\n", &chunks[..chunks.len() - 2]),
            End::Close,
        ),
        cut(
            "no-length-and-reset",
            "There is no Content-Length, and the connection is reset behind the response.",
            with("", DONE),
            End::Reset,
        ),
    ]
}
