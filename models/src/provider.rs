//! Models of the credentials provider: which thread fetches, and which ones wait.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use shuttle::sync::atomic::{AtomicU32, Ordering};
use shuttle::thread::{self, JoinHandle};

use super::super::clock::Set;
use super::*;
use crate::CancelToken;

const START_MS: i64 = 1_700_000_000_000;
const FAR: Duration = Duration::from_secs(24 * 60 * 60);
const HOUR_MS: i64 = 3_600_000;

/// The result of a fetch, by its number from 1 on: an id and its expiry in hours, or an error.
type ResultOf = fn(u32) -> Result<(u32, i64), Error>;

/// A source that two threads must never query at once.
struct Source {
    asked: AtomicU32,
    fetched: Arc<AtomicU32>,
    result_of: ResultOf,
}

impl Fetch for Source {
    fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
        if !ask.anything {
            return Ok(Found::Later);
        }
        assert_eq!(self.asked.fetch_add(1, Ordering::SeqCst), 0, "two fetches at once");
        let number = self.fetched.fetch_add(1, Ordering::SeqCst) + 1;
        thread::yield_now();
        let result = (self.result_of)(number);
        self.asked.fetch_sub(1, Ordering::SeqCst);
        let (id, hours) = result?;
        Ok(Found::Fresh(Fresh {
            credentials: Some(Credentials::new(format!("id-{id}"), "key")?),
            expires_at: Some(START_MS / 1000 + 3600 * hours),
            clock: Issuer::Machine,
            again: Again::IfNeeded,
            origin: "the source".to_owned(),
        }))
    }
}

/// A provider, with the state that its model reads and sets.
#[derive(Clone)]
struct Setup {
    provider: Arc<Provider>,
    fetched: Arc<AtomicU32>,
    clock: Arc<AtomicI64>,
}

fn setup(result_of: ResultOf) -> Setup {
    let (fetched, clock) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicI64::new(START_MS)));
    let source = Source { asked: AtomicU32::new(0), fetched: fetched.clone(), result_of };
    let set = Clock { set: Some(Set { ms: clock.clone(), began: (Instant::now(), START_MS) }) };
    #[expect(clippy::expect_used, reason = "the source has nothing at hand that could be wrong")]
    let provider = Provider::with(Box::new(source), set, Listeners::default()).expect("a provider");
    Setup { provider: Arc::new(provider), fetched, clock }
}

impl Setup {
    /// The serial and the id that a call gets.
    fn get(&self, token: Option<&CancelToken>) -> Result<(u64, String), Error> {
        let snapshot =
            self.provider.get(Instant::now() + FAR, token.into(), &Scope::of_a_test())?;
        let id = snapshot.credentials.as_ref().map_or("", Credentials::secret_id).to_owned();
        Ok((snapshot.serial, id))
    }

    fn fetched(&self) -> u32 {
        self.fetched.load(Ordering::SeqCst)
    }

    fn at(&self, hours: i64) {
        self.clock.store(START_MS + hours * HOUR_MS, std::sync::atomic::Ordering::SeqCst);
    }

    /// Starts several threads that use it.
    fn threads<T: Send + 'static>(
        &self,
        count: usize,
        work: impl Fn(&Setup) -> T + Send + Sync + Clone + 'static,
    ) -> Vec<JoinHandle<T>> {
        let start = |_| {
            let (setup, work) = (self.clone(), work.clone());
            thread::spawn(move || work(&setup))
        };
        (0..count).map(start).collect()
    }
}

fn joined<T>(threads: Vec<JoinHandle<T>>) -> Vec<T> {
    #[expect(clippy::expect_used, reason = "a thread that panicked fails the model")]
    threads.into_iter().map(|thread| thread.join().expect("a thread")).collect()
}

/// There are no credentials yet: one thread fetches, the others wait for it and get the same.
pub fn the_first_calls_share_one_fetch() {
    let setup = setup(|number| Ok((number, 2)));
    let got = joined(setup.threads(3, |setup| setup.get(None)));
    for one in &got {
        assert_eq!(one.as_ref().ok(), Some(&(1, "id-1".to_owned())));
    }
    assert_eq!(setup.fetched(), 1);
}

/// The credentials are due for renewal, but still valid: no thread waits, one fetches, and then all have the new ones.
pub fn nobody_waits_while_the_old_ones_are_valid() {
    let setup = setup(|number| Ok((number, 2 * i64::from(number))));
    assert!(setup.get(None).is_ok());
    setup.clock.store(START_MS + 2 * HOUR_MS - 1000, std::sync::atomic::Ordering::SeqCst);
    for got in joined(setup.threads(3, |setup| setup.get(None))) {
        let known = [(1, "id-1".to_owned()), (2, "id-2".to_owned())];
        assert!(got.is_ok_and(|got| known.contains(&got)));
    }
    assert_eq!(setup.get(None).ok(), Some((2, "id-2".to_owned())));
    assert_eq!(setup.fetched(), 2);
}

/// The source fails while there are no credentials: all concurrent calls get its error, and none queries it again.
pub fn a_failure_is_shared() {
    let setup = setup(|number| match number {
        1 => Err(refuse("the source is gone")),
        _ => Ok((number, 2)),
    });
    for got in joined(setup.threads(3, |setup| setup.get(None))) {
        assert!(got.is_err_and(|error| error.message() == "the source is gone"));
    }
    assert_eq!(setup.fetched(), 1);
    setup.at(1);
    assert!(setup.get(None).is_ok());
}

/// The call that fetches is cancelled: the others do not fail, and one of them fetches instead.
pub fn who_waits_for_a_cancelled_call_fetches_itself() {
    let setup = setup(|number| match number {
        1 => Err(Error::new(Status::Cancelled, Outcome::NotSent, "the call was cancelled")),
        _ => Ok((number, 2)),
    });
    let got = joined(setup.threads(3, |setup| setup.get(None)));
    let cancelled = got.iter().filter(|got| got.is_err()).count();
    assert_eq!((cancelled, setup.fetched()), (1, 2));
    assert!(got.iter().flatten().all(|got| *got == (1, "id-2".to_owned())));
}

/// A waiting call is cancelled while the fetch ends: it returns, and the others have the fetched credentials.
pub fn a_cancelled_call_leaves_the_others_waiting() {
    let setup = setup(|number| Ok((number, 2)));
    #[expect(clippy::expect_used, reason = "no model is without descriptors")]
    let token = CancelToken::new().expect("an event");
    let others = setup.threads(2, |setup| setup.get(None));
    let cancelled = setup.threads(1, {
        let token = token.clone();
        move |setup| setup.get(Some(&token))
    });
    token.fire();
    for got in joined(cancelled) {
        assert!(got.map_or_else(|error| error.status() == Status::Cancelled, |got| got.0 == 1));
    }
    for got in joined(others) {
        assert!(got.is_ok_and(|got| got == (1, "id-1".to_owned())));
    }
    assert_eq!(setup.fetched(), 1);
}

/// Calls whose credentials were refused request others, all at once: a serial always belongs to the same
/// credentials, and the refusal causes one fetch.
pub fn a_serial_is_never_used_again() {
    let setup = setup(|number| Ok((number, 24)));
    assert!(setup.get(None).is_ok());
    let refused = setup.threads(2, |setup| {
        let before = setup.get(None)?;
        setup.provider.invalidate(before.0);
        Ok::<_, Error>([before, setup.get(None)?])
    });
    let looking = setup.threads(1, |setup| setup.get(None));
    let pairs = joined(refused).into_iter().flat_map(|pairs| pairs.into_iter().flatten());
    let seen: Vec<_> = pairs.chain(joined(looking).into_iter().flatten()).collect();
    assert_eq!(seen.len(), 5);
    for (serial, id) in seen {
        assert_eq!(format!("id-{serial}"), id);
    }
    assert_eq!(setup.fetched(), 2);
}

/// A callback calls the client that waits for it, while others wait too: it is refused, and they are not.
pub fn a_callback_that_asks_again_is_refused() {
    // The model's own source makes the call: the function can't hold the provider.
    struct Asking(std::sync::OnceLock<std::sync::Weak<Provider>>);
    impl Fetch for Asking {
        fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
            if !ask.anything {
                return Ok(Found::Later);
            }
            let provider = self.0.get().and_then(std::sync::Weak::upgrade);
            let again = provider.map(|provider| {
                provider.get(Instant::now() + FAR, None.into(), &Scope::of_a_test()).err()
            });
            assert!(again.flatten().is_some_and(|error| error.status() == Status::Credentials));
            thread::yield_now();
            let credentials = Some(Credentials::new("id", "key")?);
            let origin = "the source".to_owned();
            Ok(Found::Fresh(Fresh::lasting(credentials, Again::IfNeeded, origin)))
        }
    }
    struct Shared(Arc<Asking>);
    impl Fetch for Shared {
        fn fetch(&self, ask: &Ask<'_>) -> Result<Found, Error> {
            self.0.fetch(ask)
        }
    }
    let asking = Arc::new(Asking(std::sync::OnceLock::new()));
    #[expect(clippy::expect_used, reason = "the source has nothing at hand that could be wrong")]
    let provider =
        Provider::with(Box::new(Shared(asking.clone())), Clock::default(), Listeners::default())
            .map(Arc::new)
            .expect("a provider");
    assert!(asking.0.set(Arc::downgrade(&provider)).is_ok());
    let calls = (0..2).map(|_| {
        let provider = provider.clone();
        thread::spawn(move || {
            provider.get(Instant::now() + FAR, None.into(), &Scope::of_a_test()).is_ok()
        })
    });
    assert!(joined(calls.collect()).into_iter().all(|done| done));
}
