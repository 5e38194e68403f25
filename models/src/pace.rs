//! Models of the rate limiter.

use std::sync::Arc;

use shuttle::thread;

use super::*;

/// So long that a machine which stands still for a moment lets no permit pass.
const LIMIT: RateLimit = RateLimit { calls: 2, per_ms: 3_600_000 };

fn reserve(pacer: &Pacer) -> Instant {
    let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
    let far = Instant::now() + Duration::from_secs(24 * 3600);
    #[expect(clippy::expect_used, reason = "a day has room for all permits of a model")]
    pacer.reserve(&call, None, LIMIT, far).expect("a permit")
}

/// What each of three threads got.
fn each(
    pacer: &Arc<Pacer>,
    work: impl Fn(&Pacer) -> Vec<Instant> + Send + Sync + Clone + 'static,
) -> Vec<Vec<Instant>> {
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let (pacer, work) = (pacer.clone(), work.clone());
            thread::spawn(move || work(&pacer))
        })
        .collect();
    #[expect(clippy::expect_used, reason = "a thread that panicked fails the model")]
    threads.into_iter().map(|thread| thread.join().expect("a thread")).collect()
}

/// All that were given keep the limit, and none is lost: each is as early as it may be.
fn hold(mut all: Vec<Instant>) {
    let per = Duration::from_millis(LIMIT.per_ms.into());
    all.sort();
    for (at, permit) in all.iter().enumerate() {
        if let Some(before) = at.checked_sub(2) {
            let since = permit.saturating_duration_since(all[before]);
            assert!(since >= per && since < per.mul_f64(1.1), "{since:?}");
        }
    }
}

/// Three threads take two permits each, more than a window has.
pub fn no_window_has_more_than_its_limit() {
    let pacer = Arc::new(Pacer::default());
    let got = each(&pacer, |pacer| vec![reserve(pacer), reserve(pacer)]);
    for own in &got {
        // Who asks later has its turn later.
        assert!(own[0] < own[1]);
    }
    hold(got.concat());
}

/// Three threads give a permit back and take another: what was given back is taken before a later one, and no permit
/// is had by two.
pub fn what_is_given_back_is_not_lost() {
    let pacer = Arc::new(Pacer::default());
    // Those of now: what comes after lies an hour ahead.
    let first = [reserve(&pacer), reserve(&pacer)];
    let got = each(&pacer, |pacer| {
        let call = Call::unknown("cvm", "2017-03-12", "RebootInstances");
        let cancelled = reserve(pacer);
        pacer.give_back(&call, None, cancelled);
        vec![reserve(pacer)]
    });
    // Three threads have one each at any time, so the three after the first two are those.
    hold(first.into_iter().chain(got.concat()).collect());
}
