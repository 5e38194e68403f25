//! Connections that can't be made, or that break.

use tcapi::Status::{Network, Timeout};

use crate::faults::row::{ATTEMPTS, Expected, Row};
use crate::faults::server::act::{Act, DONE, End, Part, Point, Then, refusal, response};
use crate::faults::server::{Certificate, Place};

pub(super) fn rows() -> Vec<Row> {
    let mut rows = never_connected();
    rows.extend(broken());
    rows.extend(idle());
    rows.extend(slow());
    rows
}

fn never_connected() -> Vec<Row> {
    let not_sent = |place, name, what, attempts, status| {
        Row::at(place, name, what, Vec::new()).both(Expected::not_sent(status, attempts))
    };
    vec![
        not_sent(Place::UnknownHost, "unknown-host", "The host has no address.", ATTEMPTS, Network),
        not_sent(
            Place::SilentNameServer,
            "silent-name-server",
            "The name server does not reply.",
            1,
            Timeout,
        )
        .set(|settings| settings.timeout_ms = 300),
        not_sent(Place::ClosedPort, "refused", "Nobody listens at the port.", ATTEMPTS, Network),
        not_sent(
            Place::BlackHole,
            "black-hole",
            "Packets to the address are swallowed, and connecting has less time than the call.",
            ATTEMPTS,
            Timeout,
        )
        .set(|settings| settings.connect_timeout_ms = 60),
        not_sent(
            Place::BlackHole,
            "black-hole-to-the-end",
            "Packets to the address are swallowed for as long as the call has time.",
            1,
            Timeout,
        )
        .set(|settings| settings.timeout_ms = 300),
        not_sent(
            Place::RefusingProxy,
            "proxy-refuses",
            "The proxy on the way does not take the client's password.",
            1,
            Network,
        ),
    ]
}

fn broken() -> Vec<Row> {
    let unknown_in_part = |row: Row| {
        let row = row.unknown(Network);
        let (write, read) = (row.write.in_part(), row.read.in_part());
        row.gives(write, read)
    };
    let reset = || Act::end(End::Reset);
    vec![
        Row::at(
            Place::ResetAtOnce(None),
            "reset-before-request",
            "The connection is reset as soon as there is one. The request may be faster.",
            Vec::new(),
        )
        .both(Expected::not_sent(Network, 1))
        .or(Expected::fails(Network, tcapi::Outcome::Unknown, 1).in_part())
        .set(|settings| settings.max_attempts = 1),
        unknown_in_part(Row::plain(
            "reset-unread",
            "The connection is reset when the request has arrived and before it is read.",
            vec![reset().at(Point::Unread)],
        )),
        unknown_in_part(Row::plain(
            "reset-at-first-byte",
            "The connection is reset after the first byte of the request.",
            vec![reset().at(Point::Bytes(1))],
        )),
        unknown_in_part(Row::plain(
            "reset-within-head",
            "The connection is reset after 100 bytes of the request.",
            vec![reset().at(Point::Bytes(100))],
        )),
        unknown_in_part(Row::plain(
            "reset-after-head",
            "The connection is reset after the head of the request.",
            vec![reset().at(Point::Head)],
        )),
        unknown_in_part(Row::plain(
            "closed-within-head",
            "The connection is closed after 100 bytes of the request.",
            vec![Act::end(End::Close).at(Point::Bytes(100))],
        )),
        Row::plain(
            "reset-after-request",
            "The connection is reset after the request.",
            vec![reset().ran()],
        )
        .unknown(Network),
        Row::plain(
            "closed-after-request",
            "The connection is closed after the request.",
            vec![Act::end(End::Close).ran()],
        )
        .unknown(Network),
        each_byte(
            "reset-at-each-byte",
            "The connection is reset after each byte of a response.",
            End::Reset,
        ),
        each_byte(
            "closed-at-each-byte",
            "The connection is closed after each byte of a response.",
            End::Close,
        ),
        Row::plain(
            "reset-once",
            "The connection is reset after the request; the next one is served.",
            vec![reset().ran(), Act::done()],
        )
        .gives(Expected::fails(Network, tcapi::Outcome::Unknown, 1), Expected::done(2)),
    ]
}

/// A response that ends early, after each of its bytes: a call with one attempt for each.
fn each_byte(name: &'static str, what: &'static str, end: End) -> Row {
    let whole = response(200, DONE);
    let acts: Vec<Act> = (1..whole.len()).map(|at| Act::bytes(&whole[..at], end).ran()).collect();
    let calls = u32::try_from(acts.len()).unwrap_or(u32::MAX);
    Row::plain(name, what, acts).unknown_once(Network).set(|settings| {
        settings.calls = calls;
        settings.max_attempts = 1;
    })
}

fn idle() -> Vec<Row> {
    let warm = |name, what, acts| {
        Row::plain(name, what, acts).set(|settings| settings.warm_up_ms = Some(150))
    };
    let then_closes = |end| Act::bytes(response(200, DONE), end).ran();
    let pushed = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    vec![
        warm(
            "closed-while-idle",
            "A kept connection is closed before the next request.",
            vec![then_closes(End::Close), Act::done()],
        )
        .both(Expected::done(1)),
        warm(
            "reset-while-idle",
            "A kept connection is reset before the next request.",
            vec![then_closes(End::Reset), Act::done()],
        )
        .both(Expected::done(1)),
        warm(
            "told-to-go-while-idle",
            "A kept connection gets a 408 and is closed before the next request.",
            vec![
                Act::new(Then::Send(
                    vec![
                        Part::Bytes(response(200, DONE)),
                        Part::Pause(10),
                        Part::Bytes(pushed.to_vec()),
                    ],
                    End::Close,
                ))
                .ran(),
                Act::done(),
            ],
        )
        .both(Expected::done(1)),
        warm(
            "bytes-left-over",
            "A kept connection holds another response before anything is asked.",
            vec![
                Act::bytes([response(200, DONE), response(200, "{}")].concat(), End::Keep).ran(),
                Act::done(),
            ],
        )
        .both(Expected::done(1)),
        {
            let forged = refusal("RequestLimitExceeded").replace("why", &"y".repeat(4000));
            let parts = vec![Part::Bytes(response(200, DONE)), Part::Bytes(response(200, &forged))];
            Row::at(
                Place::Tls(Certificate::Good),
                "bytes-left-over-in-tls",
                "A kept connection holds another response, of 4 KiB in a TLS record, before anything is asked.",
                vec![Act::new(Then::Send(parts, End::Keep)).ran(), Act::done()],
            )
            .set(|settings| settings.warm_up_ms = Some(150))
            .both(Expected::done(1))
        },
        Row::at(
            Place::Tls(Certificate::Good),
            "closed-while-idle-in-tls",
            "A kept TLS session is closed right behind the response.",
            vec![then_closes(End::Close), Act::done()],
        )
        .set(|settings| settings.warm_up_ms = Some(150))
        .both(Expected::done(1)),
        {
            let row = warm(
                "reset-as-the-next-comes",
                "A kept connection is reset at the first byte of the next request.",
                vec![Act::done(), Act::end(End::Reset).at(Point::Bytes(1)), Act::done()],
            );
            let write = Expected::fails(Network, tcapi::Outcome::Unknown, 1).in_part();
            row.gives(write, Expected { whole: 1, ..Expected::done(2) })
        },
    ]
}

fn slow() -> Vec<Row> {
    let timed_out = |name, what, act: Act| {
        Row::plain(name, what, vec![act])
            .unknown_once(Timeout)
            .set(|settings| settings.timeout_ms = 300)
    };
    let whole = response(200, DONE);
    let head = whole.len() - DONE.len();
    let send = |parts| Act::new(Then::Send(parts, End::Hold)).ran();
    vec![
        timed_out("silence", "No response comes.", Act::end(End::Hold).ran()),
        {
            let row = timed_out(
                "silence-within-request",
                "The request is read no further than 100 bytes, and no response comes.",
                Act::end(End::Hold).at(Point::Bytes(100)),
            );
            let expected = row.write.in_part();
            row.both(expected)
        },
        timed_out(
            "slow-head",
            "The head of the response comes byte by byte, too slowly.",
            send(vec![Part::Slowly(whole.clone(), 10)]),
        ),
        timed_out(
            "slow-body",
            "The body of the response comes byte by byte, too slowly.",
            send(vec![Part::Bytes(whole[..head].to_vec()), Part::Slowly(DONE.into(), 10)]),
        ),
        timed_out(
            "stops-within-head",
            "The head of the response stops half-way.",
            send(vec![Part::Bytes(whole[..head / 2].to_vec())]),
        ),
        timed_out(
            "stops-within-body",
            "The body of the response stops half-way.",
            send(vec![Part::Bytes(whole[..head + 20].to_vec())]),
        ),
        Row::plain(
            "slow-but-whole",
            "The response comes byte by byte, within the time.",
            vec![Act::new(Then::Send(vec![Part::Slowly(whole, 1)], End::Keep)).ran()],
        )
        .both(Expected::done(1)),
    ]
}
