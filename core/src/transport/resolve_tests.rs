use std::io::ErrorKind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Barrier, Mutex};
use std::thread;

use super::*;
use crate::CancelToken;
use crate::transport::Bounds;
use crate::transport::attempt::{Attempt, Cancelled};

/// A name server that answers on command.
#[derive(Default)]
struct Server {
    /// Number of queries.
    asked: AtomicUsize,
    wakeup: Mutex<bool>,
    rung: std::sync::Condvar,
}

impl Server {
    fn answer(&self) {
        *self.wakeup.lock().unwrap() = true;
        self.rung.notify_all();
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

fn address() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 7], 80))
}

/// A server that has not answered yet, and a resolver that queries it.
fn resolver(
    found: impl Fn() -> Vec<SocketAddr> + Send + Sync + 'static,
) -> (Arc<Server>, Resolver) {
    let server = Arc::new(Server::default());
    let asked = server.clone();
    let resolver = Resolver::asking(KEEP, move |_| {
        asked.asked.fetch_add(1, Ordering::SeqCst);
        let guard = asked.rung.wait_while(asked.wakeup.lock().unwrap(), |answers| !*answers);
        drop(guard.unwrap());
        Ok(found())
    });
    (server, resolver)
}

/// Looks up a host with that timeout.
fn look_up(
    resolver: &Resolver,
    time: Duration,
    cancel: Option<&CancelToken>,
) -> Result<Vec<SocketAddr>, Error> {
    let attempt = Attempt::new(
        Bounds {
            deadline: Instant::now() + time,
            cancel: cancel.into(),
            permit: None,
            connect_timeout: None,
        },
        None,
    );
    let known = attempt.run(|| resolver.addresses(&Uri::from_static("http://service.test")));
    known.map(|known| known.addresses)
}

/// Longer than any test.
const LONG: Duration = Duration::from_secs(3600);

fn io_error(result: Result<Vec<SocketAddr>, Error>) -> io::Error {
    match result {
        Err(Error::Io(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn calls_at_once_ask_once_and_each_has_its_own_time() {
    let (server, resolver) = resolver(|| vec![address()]);
    let together = Barrier::new(20);
    thread::scope(|scope| {
        for number in 0..20 {
            let (resolver, together) = (&resolver, &together);
            scope.spawn(move || {
                let time = Duration::from_millis(100 + 10 * number);
                together.wait();
                let began = Instant::now();
                // Only its own timeout ends it: the server does not answer yet.
                let error = io_error(look_up(resolver, time, None));
                assert_eq!(error.kind(), ErrorKind::TimedOut);
                assert!(began.elapsed() >= time, "{:?}", began.elapsed());
            });
        }
    });
    // All may have returned before the lookup thread has started.
    while server.asked() == 0 {
        thread::yield_now();
    }
    assert_eq!(server.asked(), 1);
    {
        let mut hosts = lock(&resolver.hosts);
        let waits = hosts.asked("service.test:80").unwrap();
        assert!(waits.over.is_idle(), "file descriptors that nobody waits for");
    }

    // The late answer serves all later lookups, without another query.
    thread::scope(|scope| {
        let later: Vec<_> =
            (0..5).map(|_| scope.spawn(|| look_up(&resolver, LONG, None).unwrap())).collect();
        server.answer();
        for later in later {
            assert_eq!(later.join().unwrap(), [address()]);
        }
    });
    assert_eq!(look_up(&resolver, LONG, None).unwrap(), [address()]);
    assert_eq!(server.asked(), 1);
    assert!(lock(&resolver.hosts).asked.is_empty());
}

#[test]
fn cancelling_one_ends_one() {
    let (server, resolver) = resolver(|| vec![address()]);
    let token = CancelToken::new().unwrap();
    thread::scope(|scope| {
        let other = scope.spawn(|| look_up(&resolver, LONG, None).unwrap());
        let cancelled = scope.spawn(|| io_error(look_up(&resolver, LONG, Some(&token))));
        token.fire();
        let error = cancelled.join().unwrap();
        assert!(error.get_ref().is_some_and(|error| error.is::<Cancelled>()), "{error}");
        server.answer();
        assert_eq!(other.join().unwrap(), [address()]);
    });
}

#[test]
fn a_failure_is_shared_and_not_kept() {
    let (server, resolver) = resolver(Vec::new);
    thread::scope(|scope| {
        let waiting: Vec<_> =
            (0..5).map(|_| scope.spawn(|| look_up(&resolver, LONG, None))).collect();
        while lock(&resolver.hosts).asked.is_empty() {
            thread::yield_now();
        }
        server.answer();
        for waiting in waiting {
            assert!(matches!(waiting.join().unwrap(), Err(Error::HostNotFound)));
        }
    });
    let before = server.asked();
    assert!(matches!(look_up(&resolver, LONG, None), Err(Error::HostNotFound)));
    assert_eq!(server.asked(), before + 1);
}

#[test]
fn a_look_up_that_panics_leaves_nobody_waiting() {
    let resolver = Resolver::asking(KEEP, |_| panic!("as a module of the system may"));
    assert!(matches!(look_up(&resolver, LONG, None), Err(Error::HostNotFound)));
    assert!(lock(&resolver.hosts).asked.is_empty());
}

/// Connections made with an older answer would be too old from the start.
#[test]
fn an_answer_is_believed_for_no_longer_than_connections_are_kept() {
    for (max_age, keep) in [(1, 1), (299, 299), (300, 300), (3600, 300)] {
        let resolver = Resolver::new(Duration::from_secs(max_age), Vec::new());
        assert_eq!(lock(&resolver.hosts).keep, Duration::from_secs(keep));
    }
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    let resolver = Resolver::asking(Duration::ZERO, move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        Ok(vec![address()])
    });
    for number in 1..=2 {
        assert_eq!(look_up(&resolver, LONG, None).unwrap(), [address()]);
        assert_eq!(asked.load(Ordering::SeqCst), number);
    }
}
