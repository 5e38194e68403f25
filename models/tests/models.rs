//! Runs each model under three schedulers: one that tries one schedule after the other, one that takes any, and one
//! that prefers few changes of the thread, which is where most mistakes are (PCT).

use std::fmt::Write;

use shuttle::scheduler::{DfsScheduler, PctScheduler, RandomScheduler, Scheduler};
use shuttle::{Config, FailurePersistence, Runner};
use tcapi_models::models::{credentials, limiter, resolver, token};
use tcapi_tests::figures;

/// A model: what it is about, what holds, and the model itself.
type Model = (&'static str, &'static str, fn());

const MODELS: &[Model] = &[
    ("credentials", "first calls share one fetch", credentials::the_first_calls_share_one_fetch),
    (
        "credentials",
        "nobody waits while the old ones are valid",
        credentials::nobody_waits_while_the_old_ones_are_valid,
    ),
    ("credentials", "a failure is shared", credentials::a_failure_is_shared),
    (
        "credentials",
        "who waits for a call that is cancelled fetches itself",
        credentials::who_waits_for_a_cancelled_call_fetches_itself,
    ),
    (
        "credentials",
        "a cancelled call leaves the others waiting",
        credentials::a_cancelled_call_leaves_the_others_waiting,
    ),
    ("credentials", "a serial is never used again", credentials::a_serial_is_never_used_again),
    (
        "credentials",
        "a callback that asks the client that waits for it is refused",
        credentials::a_callback_that_asks_again_is_refused,
    ),
    (
        "rate limiter",
        "no window has more than its limit, whenever its requests are counted",
        limiter::no_window_has_more_than_its_limit,
    ),
    (
        "rate limiter",
        "a permit that is given back is not lost",
        limiter::what_is_given_back_is_not_lost,
    ),
    (
        "rate limiter",
        "a cancelled call leaves nothing behind",
        limiter::a_cancelled_call_leaves_nothing_behind,
    ),
    ("resolver", "calls at once ask once", resolver::calls_at_once_ask_once),
    ("resolver", "a failure is shared and not kept", resolver::a_failure_is_shared_and_not_kept),
    (
        "resolver",
        "a call that gives up leaves the others waiting",
        resolver::a_call_that_gives_up_leaves_the_others_waiting,
    ),
    ("cancel token", "who waits is woken, and who looks sees", token::who_waits_is_woken),
    (
        "cancel token",
        "a wait ends by what it waits for or by its token",
        token::a_wait_ends_by_what_it_waits_for_or_by_its_token,
    ),
];

/// So that each run is the same.
const SEED: u64 = 20_170_312;

/// How many schedules each scheduler tries, at the most.
fn most() -> usize {
    if figures::full() { 20_000 } else { 500 }
}

/// How many schedules there were.
fn run(model: fn(), scheduler: impl Scheduler + 'static) -> usize {
    let mut config = Config::new();
    config.silence_warnings = true;
    config.stack_size = 512 * 1024;
    config.failure_persistence = FailurePersistence::Print;
    Runner::new(scheduler, config).run(model)
}

#[test]
fn every_schedule_holds() {
    let most = most();
    let mut table = String::from(
        "| of | what holds | one after the other | any | few changes |\n|---|---|---|---|---|\n",
    );
    let mut all = 0;
    for (of, holds, model) in MODELS {
        println!("{of}: {holds}");
        let (systematic, any, few) = (
            run(*model, DfsScheduler::new(Some(most), false)),
            run(*model, RandomScheduler::new_from_seed(SEED, most)),
            run(*model, PctScheduler::new_from_seed(SEED, 3, most)),
        );
        assert!(
            systematic > 1 && any == most && few == most,
            "{holds}: {systematic}, {any}, {few}"
        );
        let whole = if systematic < most { " (all there are)" } else { "" };
        all += systematic + any + few;
        let _ = writeln!(table, "| {of} | {holds} | {systematic}{whole} | {any} | {few} |");
    }
    let _ = write!(table, "\n{} models, {all} schedules; the property held in each.", MODELS.len());
    figures::publish("models", &table);
}

/// A model that does not hold is noticed: a check and a store that are not one step.
#[test]
#[should_panic(expected = "two at once")]
fn a_race_is_found() {
    use shuttle::sync::atomic::{AtomicBool, Ordering};
    run(
        || {
            let taken = std::sync::Arc::new(AtomicBool::new(false));
            let takes = |taken: &AtomicBool| {
                let free = !taken.load(Ordering::SeqCst);
                taken.store(true, Ordering::SeqCst);
                free
            };
            let other = taken.clone();
            let thread = shuttle::thread::spawn(move || takes(&other));
            let mine = takes(&taken);
            assert!(!(mine && thread.join().unwrap()), "two at once");
        },
        RandomScheduler::new_from_seed(SEED, 500),
    );
}

/// So is a thread that waits for ever.
#[test]
#[should_panic(expected = "deadlock")]
fn a_wait_without_an_end_is_found() {
    run(
        || {
            let thread = shuttle::thread::spawn(shuttle::thread::park);
            thread.join().unwrap();
        },
        RandomScheduler::new_from_seed(SEED, 1),
    );
}
