//! Responses that are not valid HTTP, and responses that are not from the service.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use tcapi::Status::{Http, Network, Response, Timeout};

use crate::faults::row::{Expected, Row};
use crate::faults::server::act::{
    Act, DONE, End, Part, Service, Then, head, response, with_headers,
};

pub(super) fn rows() -> Vec<Row> {
    let mut rows = lengths();
    rows.extend(chunks());
    rows.extend(heads());
    rows.extend(too_long());
    rows.extend(statuses());
    rows.extend(redirects());
    rows
}

/// A response with these headers and this body.
fn custom(headers: &str, body: &str, end: End) -> Act {
    Act::bytes([head(200, headers), body.into()].concat(), end).ran()
}

fn lengths() -> Vec<Row> {
    let length = DONE.len();
    let row = |name, what, headers: String, end| {
        Row::plain(name, what, vec![custom(&headers, DONE, end)])
    };
    let of = |length: usize| format!("Content-Length: {length}\r\n");
    vec![
        row(
            "length-too-long",
            "Content-Length is more than comes, and the connection is closed.",
            of(length + 10),
            End::Close,
        )
        .unknown(Network),
        row(
            "length-too-long-and-open",
            "Content-Length is more than comes, and the connection stays open.",
            of(length + 10),
            End::Hold,
        )
        .unknown_once(Timeout)
        .set(|settings| settings.timeout_ms = 300),
        row("length-too-short", "Content-Length is less than comes.", of(length - 10), End::Keep)
            .unknown(Response),
        row("length-zero", "Content-Length is 0, and a response comes.", of(0), End::Keep)
            .unknown(Response),
        row(
            "lengths-that-differ",
            "There are two Content-Length that differ.",
            of(length) + &of(length - 10),
            End::Keep,
        )
        .unknown(Response),
        row(
            "lengths-in-one",
            "Content-Length has two numbers that differ.",
            format!("Content-Length: {length}, {}\r\n", length - 10),
            End::Keep,
        )
        .unknown(Response),
        row(
            "length-negative",
            "Content-Length is negative.",
            "Content-Length: -1\r\n".into(),
            End::Keep,
        )
        .unknown(Response),
        row(
            "length-not-a-number",
            "Content-Length is no number.",
            "Content-Length: all\r\n".into(),
            End::Keep,
        )
        .unknown(Response),
        row(
            "length-beyond-64-bits",
            "Content-Length has 30 digits.",
            format!("Content-Length: {}\r\n", "9".repeat(30)),
            End::Keep,
        )
        .unknown(Response),
        row(
            "no-length",
            "There is no Content-Length; the end of the connection ends the response.",
            String::new(),
            End::Close,
        )
        .both(Expected::done(1)),
        Row::plain(
            "no-length-and-truncated",
            "There is no Content-Length, and the connection ends within the JSON.",
            vec![custom("", &DONE[..length / 2], End::Close)],
        )
        .unknown(Response),
    ]
}

fn chunks() -> Vec<Row> {
    let chunked = "Transfer-Encoding: chunked\r\n";
    let row =
        |name, what, body: String, end| Row::plain(name, what, vec![custom(chunked, &body, end)]);
    let chunk = format!("{:x}\r\n{DONE}\r\n", DONE.len());
    vec![
        row("chunks", "Nothing: a response in a chunk.", format!("{chunk}0\r\n\r\n"), End::Keep)
            .both(Expected::done(1)),
        row(
            "chunk-of-garbage",
            "The length of a chunk is no number.",
            format!("zz\r\n{DONE}\r\n0\r\n\r\n"),
            End::Close,
        )
        .unknown(Response),
        row(
            "chunk-without-end",
            "A chunk does not end where its length says.",
            format!("5\r\n{DONE}\r\n0\r\n\r\n"),
            End::Close,
        )
        .unknown(Response),
        row(
            "chunk-beyond-64-bits",
            "The length of a chunk has 20 hexadecimal digits.",
            format!("{}\r\n{DONE}\r\n0\r\n\r\n", "f".repeat(20)),
            End::Close,
        )
        .unknown(Response),
        row(
            "chunks-cut-short",
            "The connection is closed before the last chunk.",
            chunk.clone(),
            End::Close,
        )
        .unknown(Network),
        row(
            "chunk-cut-short",
            "The connection is closed within a chunk.",
            chunk[..40].into(),
            End::Close,
        )
        .unknown(Network),
        row(
            "chunks-without-last",
            "The connection stays open, and no last chunk comes.",
            chunk.clone(),
            End::Hold,
        )
        .unknown_once(Timeout)
        .set(|settings| settings.timeout_ms = 300),
        Row::plain(
            "chunks-and-length",
            "There are chunks and a Content-Length.",
            vec![custom(
                &format!("{chunked}Content-Length: 5\r\n"),
                &format!("{chunk}0\r\n\r\n"),
                End::Close,
            )],
        )
        .unknown(Response),
    ]
}

fn heads() -> Vec<Row> {
    let row = |name, what, bytes: &[u8]| {
        Row::plain(name, what, vec![Act::bytes(bytes, End::Close).ran()]).unknown(Response)
    };
    let with = |line: &str| {
        format!("HTTP/1.1 200 OK\r\n{line}\r\nContent-Length: {}\r\n\r\n{DONE}", DONE.len())
    };
    vec![
        row("not-http", "The response is of another protocol.", b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
        row("noise", "The response is bytes of no protocol.", &[0x80, 0xff, 0, 7, 0x0d, 0x0a, 0x0d, 0x0a]),
        row("no-head", "The JSON comes without a head.", DONE.as_bytes()),
        row("head-of-another-version", "The response is of HTTP/3.7.", b"HTTP/3.7 200 OK\r\nContent-Length: 0\r\n\r\n"),
        row("status-not-a-number", "The status is no number.", b"HTTP/1.1 two OK\r\nContent-Length: 0\r\n\r\n"),
        row("header-without-colon", "A header has no colon.", with("Nonsense").as_bytes()),
        row("header-with-nul", "A header has a NUL.", with("X-Nul: a\0b").as_bytes()),
        Row::plain(
            "early-hints",
            "Two responses of status 100 and 103 come before the final response.",
            vec![Act::bytes(
                [&b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"[..], &response(200, DONE)].concat(),
                End::Keep,
            )
            .ran()],
        )
        .both(Expected::done(1)),
        Row::plain("no-content", "The response is of status 204.", vec![Act::bytes(head(204, ""), End::Keep).ran()])
            .unknown(Response),
    ]
}

fn too_long() -> Vec<Row> {
    let send = |name, what, parts| {
        Row::plain(name, what, vec![Act::new(Then::Send(parts, End::Close)).ran()])
            .unknown(Response)
    };
    let start = || Part::Bytes(b"HTTP/1.1 200 OK\r\n".to_vec());
    let spaces = || Part::Repeated(vec![b' '; 10_000], 100);
    let body = || [vec![b' '; 120_000], DONE.into()].concat();
    vec![
        send(
            "header-too-long",
            "A header has a million bytes.",
            vec![
                start(),
                Part::Bytes(b"X-Long: ".to_vec()),
                Part::Repeated(vec![b'a'; 10_000], 100),
            ],
        ),
        send(
            "headers-too-many",
            "There are 20,000 headers.",
            vec![start(), Part::Repeated(b"X-More: 1\r\nX-Still: 2\r\n".repeat(100), 100)],
        ),
        send(
            "body-too-long",
            "The response is longer than the client takes.",
            vec![Part::Bytes(with_headers(200, "Content-Type: application/json\r\n", body()))],
        ),
        send(
            "body-too-long-in-chunks",
            "The response is longer than the client takes, in chunks.",
            vec![
                Part::Bytes(head(200, "Transfer-Encoding: chunked\r\n")),
                Part::Repeated([&b"2710\r\n"[..], &[b' '; 10_000], b"\r\n"].concat(), 100),
            ],
        ),
        send(
            "body-without-end",
            "The response has no length and does not end.",
            vec![Part::Bytes(head(200, "")), spaces()],
        ),
        Row::plain(
            "gzip-bomb",
            "The response is packed without being asked: 50 kB that become 50 MB.",
            vec![
                // The response is complete, so that closing the connection would race with the next request on it.
                Act::bytes(
                    with_headers(
                        200,
                        "Content-Type: application/json\r\nContent-Encoding: gzip\r\n",
                        bomb(),
                    ),
                    End::Keep,
                )
                .ran(),
            ],
        )
        .unknown(Response)
        .set(|settings| settings.max_response_bytes = 1_000_000),
    ]
}

/// The response after 50 MB of spaces, compressed.
fn bomb() -> Vec<u8> {
    let pack = |bytes: &[u8]| {
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        // A write to memory does not fail.
        let _ = packer.write_all(bytes);
        packer.finish().unwrap_or_default()
    };
    // A file may consist of several members, one after the other.
    let mut packed = pack(&[b' '; 1_000_000]).repeat(50);
    packed.extend(pack(DONE.as_bytes()));
    packed
}

fn statuses() -> Vec<Row> {
    let page = "<html><body><h1>Something went wrong</h1></body></html>";
    let html = move |status| {
        Act::bytes(with_headers(status, "Content-Type: text/html\r\n", page), End::Keep).ran()
    };
    let row = |name, what, status| Row::plain(name, what, vec![html(status)]);
    vec![
        row("page-500", "A page of status 500 is returned.", 500).unknown(Http),
        row("page-502", "A page of status 502 is returned.", 502).unknown(Http),
        row("page-503", "A page of status 503 is returned.", 503).unknown(Http),
        row("page-504", "A page of status 504 is returned.", 504).unknown(Http),
        row("page-429", "A page of status 429 is returned.", 429).unknown(Http),
        row("page-200", "A page of status 200 is returned.", 200).unknown(Response),
        row("page-400", "A page of status 400 is returned.", 400).unknown_once(Http),
        row("page-403", "A page of status 403 is returned.", 403).unknown_once(Http),
        row("page-404", "A page of status 404 is returned.", 404).unknown_once(Http),
        Row::plain(
            "done-with-500",
            "The response to a call that was done comes with status 500.",
            vec![Act::response(500, DONE).ran()],
        )
        .unknown(Http),
        Row::plain(
            "page-503-once",
            "A page of status 503 is returned; the next request is served.",
            vec![html(503), Act::done()],
        )
        .gives(Expected::fails(Http, tcapi::Outcome::Unknown, 1), Expected::done(2)),
    ]
}

fn redirects() -> Vec<Row> {
    let within = |name, what, status| {
        let moved = with_headers(status, "Location: /again\r\n", "");
        let acts = vec![Act::bytes(moved, End::Keep), Act::new(Then::Service(Service::ANY))];
        Row::plain(name, what, acts).unknown_once(Http)
    };
    let away = |name, what, status| {
        Row::plain(name, what, vec![Act::new(Then::RedirectAway(status))]).unknown_once(Http)
    };
    vec![
        within("redirect-301", "A redirect of status 301 within the host.", 301),
        within("redirect-302", "A redirect of status 302 within the host.", 302),
        within("redirect-307", "A redirect of status 307 within the host.", 307),
        within("redirect-308", "A redirect of status 308 within the host.", 308),
        away("redirect-302-away", "A redirect of status 302 to another server.", 302),
        away("redirect-307-away", "A redirect of status 307 to another server.", 307),
    ]
}
