//! TLS handshakes that fail, and TLS connections that break.

use tcapi::Status::{Network, Timeout, Tls};

use crate::faults::row::{ATTEMPTS, Expected, Row};
use crate::faults::server::act::{Act, DONE, End, Part, Then, head, response};
use crate::faults::server::{Certificate, Handshake, Place};

pub(super) fn rows() -> Vec<Row> {
    let certificate = |certificate, name, what| {
        Row::at(Place::Tls(certificate), name, what, Vec::new()).both(Expected::not_sent(Tls, 1))
    };
    let handshake = |handshake, name, what, status| {
        Row::at(Place::Handshake(handshake), name, what, Vec::new())
            .both(Expected::not_sent(status, ATTEMPTS))
    };
    let good =
        |name, what, act: Act| Row::at(Place::Tls(Certificate::Good), name, what, vec![act.ran()]);
    let whole = response(200, DONE);
    let half = whole[..whole.len() / 2].to_vec();
    vec![
        good("good-certificate", "Nothing: TLS as it should be.", Act::done())
            .both(Expected::done(1)),
        certificate(
            Certificate::Expired,
            "expired-certificate",
            "The certificate was good until 2001.",
        ),
        certificate(
            Certificate::NotYetValid,
            "certificate-not-yet-valid",
            "The certificate is good from 4000 on.",
        ),
        certificate(
            Certificate::SelfSigned,
            "self-signed-certificate",
            "The certificate is its own authority.",
        ),
        certificate(
            Certificate::OtherHost,
            "certificate-of-another-host",
            "The certificate is for another host.",
        ),
        certificate(
            Certificate::OtherAuthority,
            "certificate-of-an-unknown-authority",
            "The certificate is of an authority that is not trusted.",
        ),
        handshake(Handshake::OldVersion, "old-tls", "The server chooses TLS 1.0.", Tls),
        handshake(
            Handshake::Alert,
            "tls-alert",
            "The server does not take the client's version of TLS.",
            Tls,
        ),
        handshake(Handshake::PlainHttp, "no-tls", "The server speaks plain HTTP.", Tls),
        handshake(
            Handshake::ResetAtOnce,
            "reset-before-handshake",
            "The connection is reset as soon as there is one, and TLS would be spoken.",
            Network,
        ),
        handshake(
            Handshake::Reset,
            "reset-within-handshake",
            "The connection is reset within the TLS handshake.",
            Network,
        ),
        handshake(
            Handshake::Close,
            "closed-within-handshake",
            "The connection is closed within the TLS handshake.",
            Network,
        ),
        Row::at(
            Place::Handshake(Handshake::Silence),
            "silence-within-handshake",
            "The TLS handshake stops.",
            Vec::new(),
        )
        .both(Expected::not_sent(Timeout, 1))
        .set(|settings| settings.timeout_ms = 300),
        Row::at(
            Place::ResetAtOnce(Some(Certificate::Good)),
            "reset-after-handshake",
            "The connection is reset right after the TLS handshake. The request may be faster.",
            Vec::new(),
        )
        .both(Expected::not_sent(Network, 1))
        .or(Expected::fails(Network, tcapi::Outcome::Unknown, 1).in_part())
        .set(|settings| settings.max_attempts = 1),
        good(
            "tls-reset-after-request",
            "The connection is reset after a request under TLS.",
            Act::end(End::Reset),
        )
        .unknown(Network),
        good(
            "tls-cut-short",
            "The connection ends within a response under TLS, without the end that TLS has.",
            Act::bytes(half, End::Close),
        )
        .unknown(Network),
        good(
            "tls-cut-short-without-length",
            "The same behind a whole response that says nothing of its length.",
            Act::bytes([head(200, ""), DONE.into()].concat(), End::Close),
        )
        .unknown(Network),
        good(
            "tls-broken-record",
            "What should be a response under TLS is noise.",
            Act::new(Then::Send(
                vec![Part::Raw([&[23, 3, 3, 0, 64][..], &[0x55; 64]].concat())],
                End::Close,
            )),
        )
        .unknown(Tls),
    ]
}
