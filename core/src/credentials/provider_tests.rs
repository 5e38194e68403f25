//! Tests of when credentials are fetched, by which call, and which calls wait.

use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};
use std::sync::mpsc;
use std::sync::{Barrier, Mutex};

use super::super::clock::Set;
use super::*;
use crate::CancelToken;
use crate::events::log::{Level, Log};

const START_MS: i64 = 1_700_000_000_000;

/// What the source returns for a fetch: the id, and the expiration time in seconds after the start.
type Reply = dyn Fn(u32, &Ask<'_>) -> Result<(String, Option<i64>), Error> + Send + Sync;

/// A source that counts its fetches.
struct Source {
    fetched: Arc<AtomicU32>,
    reply: Box<Reply>,
    again: Again,
    clock: Issuer,
}

impl Fetch for Source {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if !ask.anything {
            return Ok(Found::Later);
        }
        let number = self.fetched.fetch_add(1, Ordering::SeqCst) + 1;
        let (id, end) = (self.reply)(number, ask)?;
        Ok(Found::Fresh(Fresh {
            credentials: Some(Credentials::new(id, "k").unwrap()),
            expires_at: end.map(|end| START_MS / 1000 + end),
            clock: self.clock,
            again: self.again,
            origin: "the source".to_owned(),
        }))
    }
}

struct Setup {
    provider: Provider,
    fetched: Arc<AtomicU32>,
    clock: Arc<AtomicI64>,
}

fn setup(
    again: Again,
    reply: impl Fn(u32, &Ask<'_>) -> Result<(String, Option<i64>), Error> + Send + Sync + 'static,
) -> Setup {
    setup_by(Issuer::Machine, again, reply)
}

/// Does the same as `setup`, with expiration times by that clock.
fn setup_by(
    issuer: Issuer,
    again: Again,
    reply: impl Fn(u32, &Ask<'_>) -> Result<(String, Option<i64>), Error> + Send + Sync + 'static,
) -> Setup {
    let (fetched, clock) = (Arc::default(), Arc::new(AtomicI64::new(START_MS)));
    let (counter, reply) = (Arc::clone(&fetched), Box::new(reply));
    let source = Source { fetched: counter, reply, again, clock: issuer };
    let provider = Provider::with(Box::new(source), set(&clock), Listeners::default()).unwrap();
    Setup { provider, fetched, clock }
}

/// Returns a clock that the test sets.
fn set(ms: &Arc<AtomicI64>) -> Clock {
    Clock { set: Some(Set { ms: ms.clone(), began: (Instant::now(), START_MS) }) }
}

impl Setup {
    /// Returns the id that a call gets at so many seconds after the start.
    fn at(&self, seconds: i64) -> Result<String, Error> {
        self.clock.store(START_MS + 1000 * seconds, Ordering::SeqCst);
        id(&self.provider, Duration::from_secs(60))
    }

    fn fetched(&self) -> u32 {
        self.fetched.load(Ordering::SeqCst)
    }
}

fn id(provider: &Provider, time: Duration) -> Result<String, Error> {
    let snapshot =
        provider.get(Instant::now() + time, Cancellation::default(), &Scope::of_a_test())?;
    Ok(snapshot.credentials.as_ref().unwrap().secret_id().to_owned())
}

#[test]
fn they_are_fetched_again_300_seconds_before_their_end() {
    let setup = setup(Again::IfNeeded, |number, _| {
        Ok((format!("id-{number}"), Some(7200 * i64::from(number))))
    });
    assert_eq!(setup.fetched(), 0, "nobody asked yet");
    for seconds in [0, 1, 3600, 7200 - 331] {
        assert_eq!(setup.at(seconds).unwrap(), "id-1");
    }
    assert_eq!(setup.at(7200 - 300).unwrap(), "id-2");
    assert_eq!(setup.at(14_400 - 331).unwrap(), "id-2");
    assert_eq!(setup.fetched(), 2);
}

#[test]
fn those_with_a_short_life_when_a_quarter_of_it_is_left() {
    let setup = setup(Again::IfNeeded, |number, _| {
        Ok((format!("id-{number}"), Some(100 * i64::from(number))))
    });
    assert_eq!(setup.at(0).unwrap(), "id-1");
    assert_eq!(setup.at(72).unwrap(), "id-1");
    assert_eq!(setup.at(75).unwrap(), "id-2");
}

#[test]
fn the_same_credentials_keep_their_serial() {
    let setup = setup(Again::Regularly, |number, _| {
        Ok((if number < 3 { "id-1" } else { "id-2" }.to_owned(), None))
    });
    let serial = |setup: &Setup, seconds| {
        setup.at(seconds).unwrap();
        setup
            .provider
            .get(Instant::now(), Cancellation::default(), &Scope::of_a_test())
            .unwrap()
            .serial
    };
    let first = serial(&setup, 0);
    assert_eq!((serial(&setup, 59), setup.fetched()), (first, 1));
    assert_eq!((serial(&setup, 60), setup.fetched()), (first, 2));
    assert_ne!(serial(&setup, 120), first);
}

#[test]
fn the_old_ones_go_on_until_their_end() {
    let setup = setup(Again::IfNeeded, |number, _| match number {
        1 => Ok(("id-1".to_owned(), Some(7200))),
        _ => Err(refuse("the source is gone")),
    });
    assert_eq!(setup.at(0).unwrap(), "id-1");
    assert_eq!(setup.at(6900).unwrap(), "id-1");
    assert_eq!(setup.fetched(), 2);
    // The fetch is not repeated at once.
    assert_eq!(setup.at(6909).unwrap(), "id-1");
    assert_eq!(setup.fetched(), 2);
    assert_eq!(setup.at(6915).unwrap(), "id-1");
    assert_eq!(setup.fetched(), 3);
    let error = setup.at(7200).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Credentials, Outcome::NotSent));
    assert_eq!(error.message(), "the source is gone");
    // The failure is returned again for 1 s.
    assert!(setup.at(7200).is_err());
    assert_eq!(setup.fetched(), 4);
    assert!(setup.at(7201).is_err());
    assert_eq!(setup.fetched(), 5);
}

#[test]
fn what_is_expired_already_is_refused() {
    let setup = setup(Again::IfNeeded, |_, _| Ok(("id".to_owned(), Some(0))));
    let error = setup.at(20).unwrap_err();
    assert_eq!(
        error.message(),
        "the source: the credentials expired 20 s ago by this machine's clock"
    );
}

/// The machine's clock shows the start; the service's clock differs by so many seconds.
#[test]
fn the_end_is_by_the_clock_of_the_service_that_told_its_time() {
    for ahead in [-3 * 3600, -61, 61, 3 * 3600] {
        let clock = Issuer::Service { now: Some(START_MS / 1000 + ahead) };
        let setup = setup_by(clock, Again::IfNeeded, move |number, _| {
            // The credentials live for 7200 s.
            Ok((format!("id-{number}"), Some(ahead + 7200)))
        });
        assert_eq!(setup.at(0).unwrap(), "id-1", "{ahead}");
        assert_eq!(setup.at(7200 - 331).unwrap(), "id-1", "{ahead}");
        assert_eq!(setup.at(7200 - 300).unwrap(), "id-2", "{ahead}");
    }
    // A difference that the latency of a response can explain does not count as a difference of clocks.
    let clock = Issuer::Service { now: Some(START_MS / 1000 - 59) };
    let setup =
        setup_by(clock, Again::IfNeeded, |number, _| Ok((format!("id-{number}"), Some(7200))));
    assert_eq!(setup.at(0).unwrap(), "id-1");
    assert_eq!(setup.at(7200 - 300).unwrap(), "id-2");
}

#[test]
fn what_a_service_has_just_issued_is_used_though_it_looks_expired() {
    for now in [None, Some(START_MS / 1000)] {
        let setup = setup_by(Issuer::Service { now }, Again::IfNeeded, |number, _| {
            Ok((format!("id-{number}"), Some(-3600)))
        });
        assert_eq!(setup.at(0).unwrap(), "id-1");
        assert_eq!(setup.at(59).unwrap(), "id-1");
        // The next ones look expired too, and the cached ones are no longer valid.
        assert_eq!(setup.at(60).unwrap(), "id-2");
        assert_eq!(setup.fetched(), 2);
    }
}

#[test]
fn what_looks_expired_takes_no_valid_one_s_place() {
    let service = Issuer::Service { now: None };
    let setup = setup_by(service, Again::IfNeeded, |number, _| match number {
        1 => Ok(("id-1".to_owned(), Some(7200))),
        _ => Ok(("id-2".to_owned(), Some(0))),
    });
    assert_eq!(setup.at(0).unwrap(), "id-1");
    assert_eq!(setup.at(6900).unwrap(), "id-1");
    assert_eq!(setup.at(7199).unwrap(), "id-1");
    assert_eq!(setup.at(7200).unwrap(), "id-2");
}

#[test]
fn an_end_that_no_clock_shows_is_one() {
    // The largest numbers that a response can contain.
    for (end, expired) in [(i64::MIN, true), (i64::MAX, false)] {
        let setup = setup(Again::IfNeeded, move |_, _| {
            Ok(("id".to_owned(), Some(end.saturating_sub(START_MS / 1000))))
        });
        let got = setup.at(0);
        assert_eq!(
            got.as_ref().is_err_and(|e| e.message().contains("expired")),
            expired,
            "{got:?}"
        );
        assert_eq!(got.is_ok(), !expired);
    }
}

#[test]
fn a_refusal_by_the_service_is_reason_to_fetch_once() {
    let setup = setup(Again::IfNeeded, |number, _| Ok((format!("id-{number}"), None)));
    assert_eq!(setup.at(0).unwrap(), "id-1");
    let serial = setup
        .provider
        .get(Instant::now(), Cancellation::default(), &Scope::of_a_test())
        .unwrap()
        .serial;
    setup.provider.invalidate(serial + 1);
    assert_eq!(setup.at(1_000_000).unwrap(), "id-1");
    setup.provider.invalidate(serial);
    assert_eq!(setup.at(1_000_000).unwrap(), "id-2");
    setup.provider.invalidate(serial + 1);
    assert_eq!(setup.at(1_000_000).unwrap(), "id-2", "not again at once");

    let fixed = setup_fixed();
    fixed.invalidate(1);
    assert_eq!(id(&fixed, Duration::ZERO).unwrap(), "id");
}

fn setup_fixed() -> Provider {
    let credentials = Credentials::new("id", "k").unwrap();
    let listeners = Listeners::new(None, None);
    Provider::new(&credentials.into(), &crate::ClientBuilder::default(), listeners).unwrap()
}

#[test]
fn one_fetches_while_the_others_go_on_with_the_old_ones() {
    let (begun, may_end) = (mpsc::channel(), Arc::new(Barrier::new(2)));
    let (begin, end) = (Mutex::new(begun.0), may_end.clone());
    let setup = setup(Again::IfNeeded, move |number, _| {
        if number == 2 {
            begin.lock().unwrap().send(()).unwrap();
            end.wait();
        }
        Ok((format!("id-{number}"), Some(7200 * i64::from(number))))
    });
    assert_eq!(setup.at(0).unwrap(), "id-1");
    setup.clock.store(START_MS + 7_000_000, Ordering::SeqCst);
    std::thread::scope(|scope| {
        let fetching = scope.spawn(|| id(&setup.provider, Duration::from_secs(60)));
        begun.1.recv().unwrap();
        for _ in 0..100 {
            assert_eq!(id(&setup.provider, Duration::ZERO).unwrap(), "id-1");
        }
        may_end.wait();
        assert_eq!(fetching.join().unwrap().unwrap(), "id-2");
    });
    assert_eq!(id(&setup.provider, Duration::ZERO).unwrap(), "id-2");
    assert_eq!(setup.fetched(), 2);
}

#[test]
fn sixteen_wait_for_one_fetch_when_there_are_none() {
    let setup = setup(Again::IfNeeded, |number, _| {
        std::thread::sleep(Duration::from_millis(100));
        Ok((format!("id-{number}"), None))
    });
    let barrier = Barrier::new(16);
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..16)
            .map(|_| {
                scope.spawn(|| {
                    barrier.wait();
                    id(&setup.provider, Duration::from_secs(60))
                })
            })
            .collect();
        for call in calls {
            assert_eq!(call.join().unwrap().unwrap(), "id-1");
        }
    });
    assert_eq!(setup.fetched(), 1);
}

#[test]
fn who_waits_keeps_to_its_own_time_and_token() {
    let (begun, may_end) = (mpsc::channel(), Arc::new(Barrier::new(2)));
    let (begin, end) = (Mutex::new(begun.0), may_end.clone());
    let setup = setup(Again::IfNeeded, move |_, _| {
        begin.lock().unwrap().send(()).unwrap();
        end.wait();
        Ok(("id".to_owned(), None))
    });
    std::thread::scope(|scope| {
        let fetching = scope.spawn(|| id(&setup.provider, Duration::from_secs(60)));
        begun.1.recv().unwrap();
        let asked = Instant::now();
        let error = id(&setup.provider, Duration::from_millis(50)).unwrap_err();
        assert_eq!((error.status(), error.outcome()), (Status::Timeout, Outcome::NotSent));
        assert!(asked.elapsed() >= Duration::from_millis(50));

        let token = CancelToken::new().unwrap();
        let waiting = scope.spawn({
            let (provider, token) = (&setup.provider, token.clone());
            move || {
                provider
                    .get(
                        Instant::now() + Duration::from_secs(60),
                        Some(&token).into(),
                        &Scope::of_a_test(),
                    )
                    .err()
            }
        });
        std::thread::sleep(Duration::from_millis(20));
        token.fire();
        let error = waiting.join().unwrap().unwrap();
        assert_eq!((error.status(), error.outcome()), (Status::Cancelled, Outcome::NotSent));
        may_end.wait();
        assert_eq!(fetching.join().unwrap().unwrap(), "id");
    });
}

#[test]
fn the_end_of_one_calls_time_is_not_the_others_failure() {
    let setup = setup(Again::IfNeeded, |number, ask| {
        if number == 1 {
            std::thread::sleep(ask.deadline.saturating_duration_since(Instant::now()));
            return Err(Error::new(Status::Timeout, Outcome::NotSent, "the deadline passed"));
        }
        Ok((format!("id-{number}"), None))
    });
    std::thread::scope(|scope| {
        let short = scope.spawn(|| id(&setup.provider, Duration::from_millis(100)));
        while setup.fetched() == 0 {
            std::thread::yield_now();
        }
        assert_eq!(id(&setup.provider, Duration::from_secs(60)).unwrap(), "id-2");
        assert_eq!(short.join().unwrap().unwrap_err().status(), Status::Timeout);
    });
}

#[test]
fn fetching_ahead_takes_a_part_of_the_calls_time() {
    let given = Arc::new(Mutex::new(Instant::now()));
    let seen = given.clone();
    let setup = setup(Again::IfNeeded, move |number, ask| {
        *seen.lock().unwrap() = ask.deadline;
        Ok((format!("id-{number}"), Some(7200 * i64::from(number))))
    });
    // Maximum duration of a fetch that begins at some time within a call. The two timeouts are the longest, and the
    // shortest of which only a part may be used.
    let (long, short) = (Duration::from_secs(24 * 3600), 2 * AHEAD);
    for (call, seconds, time, part) in [
        (1, 0, long, |_, deadline| deadline),
        (2, 7_000, long, |begun, _| begun + AHEAD),
        (3, 14_200, short, |begun, deadline: Instant| {
            begun + deadline.saturating_duration_since(begun) / 2
        }),
    ]
        as [(i64, i64, Duration, fn(Instant, Instant) -> Instant); 3]
    {
        setup.clock.store(START_MS + 1000 * seconds, Ordering::SeqCst);
        let before = Instant::now();
        let deadline = before + time;
        let snapshot =
            setup.provider.get(deadline, Cancellation::default(), &Scope::of_a_test()).unwrap();
        let credentials = snapshot.credentials.as_ref().unwrap();
        assert_eq!(credentials.secret_id(), format!("id-{call}"));
        let (given, after) = (*given.lock().unwrap(), Instant::now());
        let (least, most) = (part(before, deadline), part(after, deadline));
        assert!(least <= given && given <= most, "{call}: {given:?}, {least:?}, {most:?}");
    }
}

#[test]
fn a_callback_that_panics_leaves_the_turn_to_the_next() {
    let setup = setup(Again::IfNeeded, |number, _| match number {
        1 => panic!("as a test must"),
        _ => Ok((format!("id-{number}"), None)),
    });
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| setup.at(0)));
    assert!(panicked.is_err());
    assert_eq!(setup.at(0).unwrap(), "id-2");
}

/// Sets up credentials that are due and whose source fails, with a log callback of the test.
fn setup_logged(log: impl Fn(&str) + Send + Sync + 'static) -> Setup {
    let (fetched, clock) = (Arc::default(), Arc::new(AtomicI64::new(START_MS)));
    let reply = |number, _: &Ask<'_>| match number {
        1 => Ok(("id-1".to_owned(), Some(7200))),
        _ => Err(refuse("the source is gone")),
    };
    let again = Again::IfNeeded;
    let (counter, reply) = (Arc::clone(&fetched), Box::new(reply));
    let source = Source { fetched: counter, reply, again, clock: Issuer::Machine };
    let log = Log::new(Level::Debug, Arc::new(move |_, line: &str| log(line)));
    let provider =
        Provider::with(Box::new(source), set(&clock), Listeners::new(Some(log), None)).unwrap();
    let setup = Setup { provider, fetched, clock };
    assert_eq!(setup.at(0).unwrap(), "id-1");
    setup.clock.store(START_MS + 7_000_000, Ordering::SeqCst);
    setup
}

/// A safety margin: nothing in these tests takes longer.
const MINUTES: Duration = Duration::from_secs(300);

#[test]
fn a_log_callback_may_ask_for_credentials() {
    let provider = Arc::new(std::sync::OnceLock::<Arc<Setup>>::new());
    let (said, hears) = mpsc::channel();
    let (asking, said) = (provider.clone(), Mutex::new(said));
    let setup = Arc::new(setup_logged(move |line| {
        let got = asking.get().map(|setup| id(&setup.provider, Duration::from_secs(60)));
        said.lock().unwrap().send((line.to_owned(), got)).unwrap();
    }));
    assert!(provider.set(setup.clone()).is_ok());
    std::thread::spawn(move || id(&setup.provider, Duration::from_secs(60)));
    let (line, got) = hears.recv_timeout(MINUTES).expect("the log callback hangs");
    assert!(line.contains("the source is gone"), "{line}");
    assert_eq!(got.unwrap().unwrap(), "id-1");
}

#[test]
fn a_log_callback_that_takes_its_time_holds_nobody_up() {
    let ((begun, has_begun), (end, ended)) = (mpsc::channel(), mpsc::channel::<()>());
    let (begun, ended) = (Mutex::new(begun), Mutex::new(ended));
    let setup = Arc::new(setup_logged(move |_| {
        begun.lock().unwrap().send(()).unwrap();
        let _ = ended.lock().unwrap().recv();
    }));
    let logging = std::thread::spawn({
        let setup = setup.clone();
        move || id(&setup.provider, Duration::from_secs(60))
    });
    has_begun.recv().unwrap();
    let (said, hears) = mpsc::channel();
    std::thread::spawn(move || {
        let valid = id(&setup.provider, Duration::from_secs(60));
        // The log callback does not block the handling of a rejection, nor calls that need other credentials.
        setup.provider.invalidate(1);
        setup.clock.store(START_MS + 7_200_000, Ordering::SeqCst);
        said.send((valid, id(&setup.provider, Duration::from_secs(60)))).unwrap();
    });
    let (valid, expired) = hears.recv_timeout(MINUTES).expect("it waits for the log callback");
    assert_eq!(valid.unwrap(), "id-1");
    assert_eq!(expired.unwrap_err().message(), "the source is gone");
    drop(end);
    assert_eq!(logging.join().unwrap().unwrap(), "id-1");
}

#[test]
fn a_callback_that_asks_for_what_it_fetches_is_refused() {
    let provider = Arc::new(std::sync::OnceLock::<Arc<Setup>>::new());
    let asking = provider.clone();
    let setup = Arc::new(setup(Again::IfNeeded, move |number, _| {
        let inner = id(&asking.get().unwrap().provider, MINUTES).unwrap_err();
        assert_eq!((inner.status(), inner.outcome()), (Status::Credentials, Outcome::NotSent));
        assert!(inner.message().contains("this thread"), "{inner}");
        Ok((format!("id-{number}"), None))
    }));
    assert!(provider.set(setup.clone()).is_ok());
    assert_eq!(setup.at(0).unwrap(), "id-1");
    assert_eq!(setup.at(0).unwrap(), "id-1");
}

#[test]
fn a_fifo_in_place_of_the_file_holds_up_no_call() {
    use crate::credentials::file::CredentialsFile;

    let folder = crate::os::file::tests::Folder::new("replaced");
    let path = folder.join("credentials");
    let write = |id| {
        std::fs::write(&path, format!("[default]\nsecret_id={id}\nsecret_key=k\n")).unwrap();
    };
    write("one");
    let clock = Arc::new(AtomicI64::new(START_MS));
    let set = set(&clock);
    let source = CredentialsFile::at(path.clone(), "default".to_owned());
    let provider = Provider::with(Box::new(source), set, Listeners::default()).unwrap();
    let at = |seconds: i64| {
        clock.store(START_MS + 1000 * seconds, Ordering::SeqCst);
        // This bounds a test that hangs: a FIFO is refused at once.
        id(&provider, Duration::from_secs(600)).unwrap()
    };
    std::fs::remove_file(&path).unwrap();
    folder.fifo("credentials");
    assert_eq!(at(61), "one");
    std::fs::remove_file(&path).unwrap();
    write("two");
    provider.lock().pause = None;
    assert_eq!(at(122), "two");
}
