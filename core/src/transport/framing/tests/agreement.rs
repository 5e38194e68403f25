//! ureq ends each response where the reader ends it, or rejects it, too. Tested with responses that have one
//! byte more, one less, or one changed.

use ureq::http::Request;
use ureq_proto::BodyMode;
use ureq_proto::client::state::{RecvBody, RecvResponse};
use ureq_proto::client::{Call, RecvResponseResult, SendRequestResult};

use super::Read::{self, Complete, Followed, Incomplete, Refused, UntilClose};
use super::{Reader, read};

const RESPONSES: [&str; 8] = [
    "HTTP/1.1 200 OK\r\nContent-Length: 12\r\nA: b\r\n\r\n{\"Response\":",
    "HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1f\r\n0123456789012345678901234567890\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=\"b\"\r\n{}\r\n0;c\r\nA: b\r\n\r\n",
    "HTTP/1.1 204 \r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 304 \r\nA: b\r\n\r\n",
    "HTTP/1.1 503\r\nConnection: close\r\n\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: gzip\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
];

const BYTES: &[u8] = b"\r\n \t0129afx+-;,:\"A\0\x7f\x80";

/// A response and all variants that differ in one byte, with CR LF among the bytes that are inserted.
fn variants(response: &str) -> Vec<Vec<u8>> {
    let bytes = response.as_bytes();
    let mut all = vec![bytes.to_vec()];
    for at in 0..=bytes.len() {
        let (before, behind) = bytes.split_at(at);
        let rest = behind.get(1..).unwrap_or_default();
        all.push([before, rest].concat());
        all.push([before, b"\r\n", behind].concat());
        for byte in BYTES {
            all.push([before, &[*byte], behind].concat());
            all.push([before, &[*byte], rest].concat());
        }
    }
    all
}

/// Reads a response with ureq: the result, the number of bytes, and the body. None if ureq rejects it.
fn by_ureq(response: &[u8]) -> Option<(Read, usize, Vec<u8>)> {
    let request = Request::get("http://service.test/").body(()).unwrap();
    let mut call = Call::new(request).unwrap().proceed();
    call.write(&mut [0; 1024]).unwrap();
    let SendRequestResult::RecvResponse(call) = call.proceed().unwrap().unwrap() else {
        panic!("a GET has no body");
    };
    let Some((call, head)) = head_by_ureq(call, response)? else {
        return Some((Incomplete, response.len(), Vec::new()));
    };
    let (read, taken, body) = match call.proceed().unwrap() {
        RecvResponseResult::RecvBody(call) => body_by_ureq(call, &response[head..])?,
        RecvResponseResult::Redirect(_) | RecvResponseResult::Cleanup(_) => {
            (Complete, 0, Vec::new())
        }
    };
    let end = head + taken;
    Some((if read == Complete && end < response.len() { Followed } else { read }, end, body))
}

/// Parses the head with ureq, if it is complete.
#[allow(clippy::type_complexity, reason = "an error, or more is needed, or it is there")]
fn head_by_ureq(
    mut call: Call<RecvResponse>,
    response: &[u8],
) -> Option<Option<(Call<RecvResponse>, usize)>> {
    let mut at = 0;
    loop {
        match call.try_response(&response[at..], false).ok()? {
            (used, Some(_)) => return Some(Some((call, at + used))),
            (0, None) => return Some(None),
            // An interim response.
            (used, None) => at += used,
        }
    }
}

fn body_by_ureq(mut call: Call<RecvBody>, body: &[u8]) -> Option<(Read, usize, Vec<u8>)> {
    let is_until_close = call.body_mode() == BodyMode::CloseDelimited;
    let (mut at, mut read, mut buffer) = (0, Vec::new(), [0; 1024]);
    loop {
        if call.can_proceed() && !is_until_close {
            return Some((Complete, at, read));
        }
        let (used, filled) = call.read(&body[at..], &mut buffer).ok()?;
        at += used;
        read.extend(&buffer[..filled]);
        if used == 0 {
            return Some((if is_until_close { UntilClose } else { Incomplete }, at, read));
        }
    }
}

/// Number of bytes that the reader takes for the response.
fn end(response: &[u8]) -> usize {
    let mut reader = Reader::default();
    let is_whole = |byte: &[u8]| {
        reader.push(byte, |_| {}).unwrap();
        reader.is_idle()
    };
    response.chunks(1).position(is_whole).map_or(response.len(), |at| at + 1)
}

/// The bytes that the reader takes for the body, read in pieces of that length.
fn body(response: &[u8], piece: usize) -> Vec<u8> {
    let (mut reader, mut body) = (Reader::default(), Vec::new());
    for piece in response.chunks(piece) {
        reader.push(piece, |range| body.extend(&piece[range])).unwrap();
    }
    body
}

#[test]
fn ureq_reads_the_same() {
    let mut seen = [0; 4];
    for variant in RESPONSES.iter().flat_map(|response| variants(response)) {
        let ours = read([&*variant].into_iter());
        // If there are two reasons to reject a response, the pieces determine which one is found first.
        match (read(variant.chunks(1)), ours) {
            (Refused(_), Refused(_)) => {}
            (in_pieces, ours) => assert_eq!(in_pieces, ours, "{}", variant.escape_ascii()),
        }
        let Some((read, length, theirs)) = by_ureq(&variant) else { continue };
        if !matches!(ours, Refused(_)) {
            let our_body = body(&variant, variant.len());
            assert_eq!(our_body, body(&variant, 1), "{}", variant.escape_ascii());
            // A part of a chunk is taken once it is complete.
            let is_all = matches!(ours, Complete | Followed);
            let is_the_same = our_body.starts_with(&theirs) && (!is_all || our_body == theirs);
            assert!(is_the_same, "{}", variant.escape_ascii());
        }
        let theirs = (read, length);
        match ours {
            Refused(_) => seen[0] += 1,
            // How much ureq takes before more arrives is not compared.
            Incomplete | UntilClose => {
                seen[1] += 1;
                assert_eq!(theirs.0, ours, "{}", variant.escape_ascii());
            }
            Complete | Followed => {
                seen[if ours == Complete { 2 } else { 3 }] += 1;
                assert_eq!(theirs, (ours, end(&variant)), "{}", variant.escape_ascii());
            }
        }
    }
    // There are many of each, and of those that only the reader rejects.
    assert!(seen.iter().all(|count| *count > 100), "{seen:?}");
}
