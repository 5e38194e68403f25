//! Client-side rate limiter, from the rate limits of the specs.
//!
//! The service counts a request when it arrives, which is some time after it was written and before its response
//! was read. That moment is not known, so a slot of the limit is taken before the request is written, and is free
//! again one window after the attempt has ended. Whatever happens in between, and however late threads run, no
//! window of the service sees more requests than the limit. The cost is the time that a request takes: with a limit
//! of `n` requests a window, the rate is `n` per window and response time.

use std::cell::Cell;
use std::collections::VecDeque;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use crate::schema::RateLimit;
use crate::sync::cancel::Cancellation;
use crate::sync::wakeup::{Listener, Wakeup};
use crate::sync::{Mutex, MutexGuard};
use crate::{Call, sync::latch};

/// Issues a permit to each attempt, in FIFO order.
#[derive(Debug, Default)]
pub(crate) struct RateLimiter {
    clock: Clock,
    /// Sorted by name. Not a hash table, which is reached by a pointer to its middle: valgrind would report it as
    /// possibly lost in a program that does not free its client.
    queues: Mutex<Vec<(String, Arc<Queue>)>>,
}

/// Queue of the calls of one action in one region.
#[derive(Debug)]
struct Queue {
    clock: Clock,
    slots: Mutex<Slots>,
}

/// The slots of a rate limit: as many as requests are allowed in a window.
#[derive(Debug)]
struct Slots {
    count: usize,
    /// How long a slot stays taken after its attempt.
    window: Duration,
    /// Number of slots held by attempts in progress.
    busy: usize,
    /// Times at which recently used slots become free, in ascending order.
    used: VecDeque<Instant>,
    /// Numbers of the waiting calls, in FIFO order.
    waiting: VecDeque<u64>,
    next: u64,
    /// Rings when a slot becomes free earlier than the waiting calls could know.
    wakeup: Wakeup,
}

/// The right to send one request, at `not_before` or later. It holds a slot as long as it exists.
#[derive(Debug)]
pub(crate) struct Permit {
    queue: Arc<Queue>,
    not_before: Instant,
    used: Cell<bool>,
}

/// Why no permit was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// No slot is free before the deadline.
    Late,
    /// The call was cancelled while it waited.
    Cancelled,
}

/// What a waiting call gets.
#[derive(Debug, PartialEq, Eq)]
enum Look {
    /// A slot, which is free at that time.
    Slot(Instant),
    /// No slot before that time, at which the call looks again.
    Wait(Instant),
}

impl RateLimiter {
    /// Waits for a permit; returns it with the time spent waiting. Fails as soon as no slot can be free before
    /// `deadline`, and when the call is cancelled.
    ///
    /// The service counts per account, action and region.
    pub(crate) fn acquire(
        &self,
        call: &Call<'_>,
        region: Option<&str>,
        limit: RateLimit,
        deadline: Instant,
        cancel: Cancellation<'_>,
    ) -> Result<(Permit, Duration), Refused> {
        let name = format!("{} {} {}", call.service, call.action, region.unwrap_or_default());
        let queue = {
            // The list is consistent between any two of its operations.
            let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
            match queues.binary_search_by(|(other, _)| other.cmp(&name)) {
                Ok(at) => queues[at].1.clone(),
                Err(at) => {
                    let slots = Mutex::new(Slots::new(limit));
                    let queue = Arc::new(Queue { clock: self.clock.clone(), slots });
                    queues.insert(at, (name, queue.clone()));
                    queue
                }
            }
        };
        queue.acquire(deadline, cancel)
    }
}

impl Queue {
    fn acquire(
        self: Arc<Self>,
        deadline: Instant,
        cancel: Cancellation<'_>,
    ) -> Result<(Permit, Duration), Refused> {
        let began = self.clock.now();
        let ticket = Ticket { queue: &self, number: self.lock().join() };
        let (mut listener, mut waited) = (None, false);
        let not_before = loop {
            let (until, lead) = {
                let mut slots = self.lock();
                let until = match slots.look(ticket.number, self.clock.now(), deadline) {
                    Look::Slot(at) => break at,
                    Look::Wait(until) => until,
                };
                if until >= deadline {
                    return Err(Refused::Late);
                }
                // Without a descriptor for a listener, the call polls.
                if listener.as_ref().is_none_or(|listener: &Listener| listener.is_set()) {
                    listener = slots.wakeup.listen().ok();
                }
                (until, slots.lead())
            };
            let until = match listener {
                Some(_) => until - lead,
                None => (until - lead).min(self.clock.now() + lead),
            };
            waited = true;
            if self.clock.wait(listener.as_deref(), cancel, until) {
                return Err(Refused::Cancelled);
            }
        };
        ticket.done();
        let waited = if waited { self.clock.now() - began } else { Duration::ZERO };
        Ok((Permit { queue: self.clone(), not_before, used: Cell::new(false) }, waited))
    }

    fn lock(&self) -> MutexGuard<'_, Slots> {
        // The slots are consistent between any two operations.
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A place in the queue, which is given up by dropping it.
struct Ticket<'a> {
    queue: &'a Arc<Queue>,
    number: u64,
}

impl Ticket<'_> {
    /// Ends the ticket of a call that got a slot.
    fn done(self) {
        std::mem::forget(self);
    }
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        let wakeup = self.queue.lock().leave(self.number);
        // The calls behind it may get a slot earlier.
        wakeup.ring();
    }
}

impl Permit {
    /// Returns the earliest time at which the request may be written.
    pub(crate) fn not_before(&self) -> Instant {
        self.not_before
    }

    /// Marks the slot as used: from now on, the service may count the request.
    pub(crate) fn spend(&self) {
        self.used.set(true);
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let wakeup = {
            let mut slots = self.queue.lock();
            if self.used.get() {
                let now = self.queue.clock.now();
                slots.end(now);
                return;
            }
            slots.put_back(self.not_before)
        };
        wakeup.ring();
    }
}

impl Slots {
    fn new(limit: RateLimit) -> Self {
        let per = Duration::from_millis(limit.per_ms.into());
        Slots {
            count: usize::try_from(limit.calls).unwrap_or(usize::MAX).max(1),
            // The service's clock may run slightly faster.
            window: per + per / 1000,
            busy: 0,
            used: VecDeque::new(),
            waiting: VecDeque::new(),
            next: 0,
            wakeup: Wakeup::default(),
        }
    }

    /// Returns how long before its slot is free a call may proceed, so that it has a connection by then.
    fn lead(&self) -> Duration {
        (self.window / 10).min(Duration::from_millis(100))
    }

    /// Adds a place at the end of the queue.
    fn join(&mut self) -> u64 {
        let number = self.next;
        self.next += 1;
        self.waiting.push_back(number);
        number
    }

    /// Gives up a place in the queue.
    fn leave(&mut self, number: u64) -> Wakeup {
        self.waiting.retain(|other| *other != number);
        std::mem::take(&mut self.wakeup)
    }

    /// Looks for a slot for the waiting call with that number. A slot that is free before `deadline`, now or soon,
    /// is assigned to it, unless the calls before it need the slot.
    fn look(&mut self, number: u64, now: Instant, deadline: Instant) -> Look {
        while self.used.front().is_some_and(|free| *free <= now) {
            self.used.pop_front();
        }
        let before = self.waiting.partition_point(|other| *other < number);
        let free = self.count - self.busy - self.used.len();
        let (at, is_known) = match before.checked_sub(free) {
            None => (now, true),
            Some(after) => match self.used.get(after) {
                Some(at) => (*at, true),
                None => (self.earliest(before, free, now), false),
            },
        };
        if !is_known || at > now + self.lead() || at >= deadline {
            return Look::Wait(at);
        }
        if let Some(after) = before.checked_sub(free) {
            self.used.remove(after);
        }
        self.waiting.retain(|other| *other != number);
        self.busy += 1;
        Look::Slot(at)
    }

    /// Returns the earliest time at which a call behind `before` others can have a slot: attempts in progress end
    /// now at the earliest, and each slot is used once a window.
    fn earliest(&self, before: usize, free: usize, now: Instant) -> Instant {
        let (rounds, at) = (before / self.count, before % self.count);
        let first = match at.checked_sub(free) {
            None => now,
            Some(after) => self.used.get(after).copied().unwrap_or(now + self.window),
        };
        first + self.window.saturating_mul(rounds.try_into().unwrap_or(u32::MAX))
    }

    /// Ends an attempt that used its slot.
    fn end(&mut self, now: Instant) {
        self.busy -= 1;
        self.insert(now + self.window);
    }

    /// Returns the slot of an attempt that did not use it. It is free at the time at which that attempt could have
    /// used it.
    fn put_back(&mut self, at: Instant) -> Wakeup {
        self.busy -= 1;
        self.insert(at);
        std::mem::take(&mut self.wakeup)
    }

    fn insert(&mut self, free: Instant) {
        let place = self.used.partition_point(|other| *other <= free);
        self.used.insert(place, free);
    }
}

/// Clock of the rate limiter.
#[cfg(not(tcapi_model))]
#[derive(Debug, Clone, Default)]
struct Clock;

#[cfg(not(tcapi_model))]
impl Clock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// Waits until that time, or until the latch is set. Returns whether the call was cancelled.
    fn wait(&self, latch: Option<&latch::Latch>, cancel: Cancellation<'_>, until: Instant) -> bool {
        let own: Vec<_> = latch.into_iter().collect();
        cancel.with_latches(|latches| latch::wait(&[&own, latches].concat(), until));
        cancel.reason().is_some()
    }
}

#[cfg(tcapi_model)]
use model::Clock;
#[cfg(tcapi_model)]
#[path = "../../../models/src/rate_limiter.rs"]
pub mod model;

#[cfg(test)]
#[path = "rate_limiter_tests.rs"]
mod tests;
