//! Models of cancel tokens, with the latch and the waits below them.

use std::time::{Duration, Instant};

use shuttle::thread;

use crate::sync::cancel::{sleep, wait};
use crate::sync::latch::Latch;
use crate::{CancelToken, Status};

const FAR: Duration = Duration::from_secs(24 * 60 * 60);

fn token() -> CancelToken {
    #[expect(clippy::expect_used, reason = "no model is without descriptors")]
    CancelToken::new().expect("an event")
}

/// Two threads fire a token that two others wait with: each is woken, and every thread that checks after a
/// fire sees it.
pub fn who_waits_is_woken() {
    let token = token();
    let waiting: Vec<_> = (0..2)
        .map(|_| {
            let token = token.clone();
            thread::spawn(move || {
                assert!(sleep(FAR, Some(&token).into()));
                assert!(token.is_fired());
            })
        })
        .collect();
    let firing = thread::spawn({
        let token = token.clone();
        move || {
            token.fire();
            assert!(token.is_fired());
        }
    });
    token.fire();
    assert!(token.is_fired());
    // A later wait returns at once.
    assert!(sleep(FAR, Some(&token).into()));
    for thread in waiting.into_iter().chain([firing]) {
        assert!(thread.join().is_ok());
    }
}

/// A thread waits for a latch with a token, and both end the wait at once: it ends by one of them, and by the
/// token if that was fired before the wait began.
pub fn a_wait_ends_by_what_it_waits_for_or_by_its_token() {
    #[expect(clippy::expect_used, reason = "no model is without descriptors")]
    let latch = std::sync::Arc::new(Latch::new().expect("an event"));
    let token = token();
    let waiting = thread::spawn({
        let (latch, token) = (latch.clone(), token.clone());
        move || {
            let fired_before = token.is_fired();
            match wait(&latch, Instant::now() + FAR, Some(&token).into()) {
                Ok(()) => assert!(latch.is_set() && !fired_before),
                Err(error) => {
                    assert!(error.status() == Status::Cancelled && token.is_fired());
                }
            }
        }
    });
    let setting = thread::spawn(move || latch.set());
    token.fire();
    assert!(waiting.join().is_ok() && setting.join().is_ok());
}
