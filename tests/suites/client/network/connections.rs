//! Tests of connections: the times of a new one, and how long it is kept.

use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use tcapi::{CallOptions, ClientBuilder, Outcome, Status};
use tcapi_tests::canned::{Canned, whole};

use super::{DONE, builder, expect, reboot, service};

#[test]
fn when_a_fresh_connection_got_how_far() {
    let (emulator, ca) = service();
    let client = builder().endpoint(emulator.url()).ca_file(ca).build().unwrap();
    let last = || {
        let (done, report) = client.call_reported(&reboot(), &CallOptions::default());
        done.unwrap();
        assert!(report.last.total <= report.total, "{report:?}");
        report.last
    };
    let times = last();
    assert!(Duration::ZERO < times.connected, "{times:?}");
    assert!(times.connected <= times.handshaken, "{times:?}");
    assert!(times.handshaken <= times.first_byte, "{times:?}");
    assert!(times.first_byte <= times.total, "{times:?}");
    // The second call uses the same connection.
    let times = last();
    assert_eq!((times.connected, times.handshaken), (Duration::ZERO, Duration::ZERO));
    assert!(Duration::ZERO < times.first_byte && times.first_byte <= times.total, "{times:?}");
}

/// The number of connections that two calls use, with a pause between them.
fn connections(head: &str, pause: Duration, set: impl Fn(ClientBuilder) -> ClientBuilder) -> usize {
    let server = Canned::script(vec![whole(200, head, DONE)]).unwrap();
    let client = set(builder().endpoint(server.url())).build().unwrap();
    client.call(&reboot()).unwrap();
    thread::sleep(pause);
    client.call(&reboot()).unwrap();
    server.connections()
}

#[test]
fn connections_are_kept_until_they_are_idle_for_too_long() {
    let (none, pause) = (Duration::ZERO, Duration::from_millis(100));
    let idle = |time: Duration| move |builder: ClientBuilder| builder.idle_timeout(time);
    assert_eq!(connections("", none, |builder| builder), 1);
    assert_eq!(connections("", pause, idle(Duration::from_secs(3600))), 1);
    assert_eq!(connections("", pause, idle(pause / 2)), 2);
    assert_eq!(connections("", none, |builder| builder.max_idle_connections(0)), 2);
}

/// The maximum age also applies to a connection that is never idle for long.
#[test]
fn connections_are_kept_until_they_are_too_old() {
    let (none, pause) = (Duration::ZERO, Duration::from_millis(100));
    let age = |time: Duration| move |builder: ClientBuilder| builder.max_connection_age(time);
    assert_eq!(connections("", pause, age(Duration::from_secs(3600))), 1);
    assert_eq!(connections("", pause, age(pause / 2)), 2);
    // The other limits apply, too.
    let both =
        |builder: ClientBuilder| age(Duration::from_secs(3600))(builder).idle_timeout(pause / 2);
    assert_eq!(connections("", pause, both), 2);
    assert_eq!(connections("Keep-Alive: timeout=0\r\n", none, age(Duration::from_secs(3600))), 2);
}

#[test]
fn a_server_may_say_how_long_it_waits() {
    let (none, pause) = (Duration::ZERO, Duration::from_millis(900));
    let long = |builder: ClientBuilder| builder.idle_timeout(Duration::from_secs(3600));
    // A quarter of the second that the server waits is reserved for the transit.
    assert_eq!(connections("Keep-Alive: timeout=1\r\n", pause, long), 2);
    assert_eq!(connections("Keep-Alive: timeout=300, max=100\r\n", pause, long), 1);
    assert_eq!(connections("Keep-Alive: timeout=0\r\n", none, long), 2);
}

/// The number of connections that are opened for bursts of calls, each with a call of every thread.
fn opened_for_bursts(threads: usize, bursts: usize) -> usize {
    let server = Canned::start_with(200, |_| {
        // So long that the calls of all threads overlap.
        thread::sleep(Duration::from_millis(20));
        DONE.to_owned()
    });
    let server = server.unwrap();
    let client = builder().endpoint(server.url()).build().unwrap();
    let together = Barrier::new(threads);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for _ in 0..bursts {
                    together.wait();
                    client.call(&reboot()).unwrap();
                }
            });
        }
    });
    assert_eq!(server.asked().len(), threads * bursts);
    server.connections()
}

/// A connection that is not in use is used before another one is opened, so there are never more than calls at a time.
#[test]
fn as_many_connections_are_kept_as_were_in_use() {
    for (threads, bursts) in [(64, 11), (200, 3)] {
        let opened = opened_for_bursts(threads, bursts);
        assert!(opened <= threads, "{threads} threads opened {opened} connections");
    }
}

#[test]
fn settings_that_make_no_sense() {
    for set in [
        |builder: ClientBuilder| builder.idle_timeout(Duration::ZERO),
        |builder: ClientBuilder| builder.idle_timeout(Duration::from_secs(90_000)),
        |builder: ClientBuilder| builder.max_connection_age(Duration::ZERO),
        |builder: ClientBuilder| builder.max_connection_age(Duration::from_secs(90_000)),
    ] {
        let error = set(builder()).build().unwrap_err();
        expect(&error, Status::InvalidArgument, Outcome::NotSent);
    }
}
