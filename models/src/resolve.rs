//! Models of the lookup that calls share.

use std::time::Instant;

use shuttle::sync::atomic::{AtomicUsize, Ordering};
use shuttle::thread;

use super::*;
use crate::sync::latch;

const NAME: &str = "service.test:80";
const FAR: Duration = Duration::from_secs(24 * 60 * 60);

fn address() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 7], 80))
}

/// A resolver whose name server counts queries, and is never queried twice at once.
fn resolver(addresses: fn(usize) -> Vec<SocketAddr>) -> (Arc<AtomicUsize>, Resolver) {
    let asked = Arc::new(AtomicUsize::new(0));
    let (counted, at_once) = (asked.clone(), AtomicUsize::new(0));
    let resolver = Resolver::asking(KEEP, move |name| {
        assert_eq!((name, at_once.fetch_add(1, Ordering::SeqCst)), (NAME, 0));
        let number = counted.fetch_add(1, Ordering::SeqCst) + 1;
        thread::yield_now();
        at_once.fetch_sub(1, Ordering::SeqCst);
        Ok(addresses(number))
    });
    (asked, resolver)
}

/// The result of a call that waits as long as necessary.
fn found(resolver: &Resolver) -> Vec<SocketAddr> {
    #[expect(clippy::expect_used, reason = "no model is without descriptors")]
    match resolver.begin(NAME.to_owned()).expect("an event") {
        Begun::Known(known) => known.addresses,
        Begun::Asked(result, over) => {
            assert!(latch::wait(&[&over], Instant::now() + FAR));
            result.get().map(|known| known.addresses.clone()).unwrap_or_default()
        }
    }
}

fn each(resolver: &Resolver, count: usize) -> Vec<Vec<SocketAddr>> {
    let threads: Vec<_> = (0..count)
        .map(|_| {
            let resolver = resolver.clone();
            thread::spawn(move || found(&resolver))
        })
        .collect();
    #[expect(clippy::expect_used, reason = "a thread that panicked fails the model")]
    threads.into_iter().map(|thread| thread.join().expect("a thread")).collect()
}

fn nothing_is_left(resolver: &Resolver) {
    // The result may be known before the lookup has ended.
    let begun = lock(&resolver.hosts).asked(NAME).map(Asked::begun);
    if let Some(Ok(Begun::Asked(_, over))) = begun {
        assert!(latch::wait(&[&over], Instant::now() + FAR));
    }
    assert!(lock(&resolver.hosts).asked.is_empty());
}

/// Concurrent calls share one lookup, and each has the result.
pub fn calls_at_once_ask_once() {
    let (asked, resolver) = resolver(|_| vec![address()]);
    for found in each(&resolver, 3) {
        assert_eq!(found, [address()]);
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    nothing_is_left(&resolver);
}

/// A failure is shared by the calls that wait for it, and not kept: a later call starts a new lookup.
pub fn a_failure_is_shared_and_not_kept() {
    let (asked, resolver) = resolver(|_| Vec::new());
    for found in each(&resolver, 2) {
        assert!(found.is_empty());
    }
    let before = asked.load(Ordering::SeqCst);
    assert!(before == 1 || before == 2);
    nothing_is_left(&resolver);
    assert!(found(&resolver).is_empty());
    assert_eq!(asked.load(Ordering::SeqCst), before + 1);
}

/// A call that stops waiting does not affect the others.
pub fn a_call_that_gives_up_leaves_the_others_waiting() {
    let (_, resolver) = resolver(|_| vec![address()]);
    let gives_up = thread::spawn({
        let resolver = resolver.clone();
        move || {
            if let Ok(Begun::Asked(result, over)) = resolver.begin(NAME.to_owned()) {
                let is_over = latch::wait(&[&over], Instant::now());
                assert!(!is_over || result.get().is_some());
            }
        }
    });
    for found in each(&resolver, 2) {
        assert_eq!(found, [address()]);
    }
    assert!(gives_up.join().is_ok());
    nothing_is_left(&resolver);
}
