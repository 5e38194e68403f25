//! Sends the requests of a fleet: several concurrently, divided where some of their ids are rejected.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::fate::FateKind;
use super::fleet::Run;
use super::look::Until;
use super::refusal::{Divided, divide, is_of_ids};
use crate::client::known::Known;
use crate::schema;
use crate::sync::cancel;
use crate::{
    Body, Call, CallOptions, CallReport, Client, Error, Outcome, RetryReason, Status, call::retry,
    os::threads, sync::jitter,
};

/// Minimum delay before a throttled request is sent again, in addition to the retry delays of its call.
const THROTTLED: Duration = Duration::from_millis(500);

/// A request for some ids, given by their positions.
struct Job {
    ids: Vec<usize>,
    body: Body,
}

/// A request that was sent.
struct Sent {
    ids: Vec<usize>,
    result: Result<String, Error>,
    attempts: u32,
}

impl Run<'_, '_> {
    /// Sends requests for ids until each is accepted, rejected, not sent or unknown.
    pub(super) fn send(&mut self, ids: Vec<usize>) {
        let most = self.most();
        let mut waiting: VecDeque<Vec<usize>> = ids.chunks(most).map(<[usize]>::to_vec).collect();
        let (jobs, to_do) = channel();
        let results = Arc::new(Results::default());
        let (service, action) = self.template.place();
        let worker = Arc::new(Worker {
            client: self.client.clone(),
            service,
            action,
            options: self.options.call.clone(),
            until: self.until,
            jobs: Mutex::new(to_do),
        });
        let wanted = usize::try_from(self.options.max_in_flight).unwrap_or(1);
        let mut threads = Vec::new();
        for _ in 0..wanted.min(waiting.len()) {
            let (worker, done) = (worker.clone(), Done::new(&results));
            // With fewer threads, the others do the work.
            match threads::spawn("tcapi-fleet", move || worker.work(&done)) {
                Ok(thread) => threads.push(thread),
                Err(_) => break,
            }
        }
        self.coordinate(&mut waiting, &worker, &jobs, &results, threads.len());
        drop(jobs);
        // A thread that panicked returned no result: its ids may have run.
        threads.into_iter().for_each(|thread| drop(thread.join()));
    }

    fn coordinate(
        &mut self,
        waiting: &mut VecDeque<Vec<usize>>,
        worker: &Worker,
        jobs: &Sender<Job>,
        results: &Results,
        workers: usize,
    ) {
        let mut under_way = 0;
        loop {
            while under_way < workers.max(1) {
                let Some(ids) = waiting.pop_front() else { break };
                if let Some(reason) = self.cancellation().reason() {
                    self.end_all(&ids, FateKind::NotSent, None, reason);
                    continue;
                }
                if self.until.left().is_zero() {
                    let message = "the deadline passed before it could be sent";
                    self.end_all(&ids, FateKind::NotSent, None, message);
                    continue;
                }
                let body = match self.body(&ids) {
                    Ok(body) => body,
                    Err(error) => {
                        self.end_all(&ids, FateKind::NotSent, error.code(), error.message());
                        continue;
                    }
                };
                self.requests += 1;
                self.in_flight += ids.len();
                let job = Job { ids, body };
                if workers == 0 {
                    let sent = worker.send(job);
                    self.take(sent, waiting);
                } else if jobs.send(job).is_ok() {
                    under_way += 1;
                }
                self.tell();
            }
            if under_way == 0 {
                return;
            }
            let Some(sent) = results.next() else { return };
            under_way -= 1;
            self.take(sent, waiting);
            self.tell();
        }
    }

    /// Evaluates the result of a request.
    fn take(&mut self, sent: Sent, waiting: &mut VecDeque<Vec<usize>>) {
        let Sent { ids, result, attempts } = sent;
        self.in_flight -= ids.len();
        let now = Instant::now();
        let request_id = match &result {
            Ok(id) => Some(id.as_str()),
            Err(error) => error.request_id(),
        };
        for at in &ids {
            let entry = &mut self.entries[*at];
            entry.attempts += attempts;
            entry.completed = Some(now);
            entry.request_id = request_id.map(str::to_owned);
        }
        let error = match result {
            Ok(_) => {
                for at in &ids {
                    self.entries[*at].accepted = true;
                    self.entries[*at].end(FateKind::Accepted, None, "");
                }
                return;
            }
            Err(error) => error,
        };
        let (code, message) = (error.code(), error.message());
        match error.outcome() {
            Outcome::Unknown | Outcome::Done => {
                self.end_all(&ids, FateKind::Unknown, code, message);
            }
            Outcome::NotSent => {
                // No permit was granted within the timeout of one call.
                let no_permit = error.status() == Status::Timeout && error.attempts() == 0;
                if no_permit && !self.until.left().is_zero() {
                    waiting.push_back(ids);
                } else {
                    self.end_all(&ids, FateKind::NotSent, code, message);
                }
            }
            Outcome::Rejected => self.refused(ids, &error, waiting),
        }
    }

    fn refused(&mut self, ids: Vec<usize>, error: &Error, waiting: &mut VecDeque<Vec<usize>>) {
        let (code, message) = (error.code(), error.message());
        if retry::again(error, false) == Some(RetryReason::Throttled) {
            let pause = THROTTLED.mul_f64(1.0 + jitter::share());
            if self.until.left() > pause && !cancel::sleep(pause, self.cancellation()) {
                waiting.push_back(ids);
                return;
            }
        }
        if !is_of_ids(error, self.action.errors) {
            self.end_all(&ids, FateKind::Rejected, code, message);
            return;
        }
        let Divided { refused, again } = divide(message, &ids, |at| self.entries[at].id);
        self.end_all(&refused, FateKind::Rejected, code, message);
        again.into_iter().rev().for_each(|part| waiting.push_front(part));
    }
}

/// The results that are not evaluated yet. A channel, or a thread scope, would make the caller's thread keep
/// a handle of its own, which is still allocated when the program ends.
#[derive(Default)]
struct Results {
    queue: Mutex<Queue>,
    changed: Condvar,
}

#[derive(Default)]
struct Queue {
    sent: VecDeque<Sent>,
    /// Threads that may still add a result.
    threads: usize,
}

impl Results {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        // The queue is whole between any two operations.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the next result. None once no thread is left.
    fn next(&self) -> Option<Sent> {
        let is_open = |queue: &mut Queue| queue.sent.is_empty() && queue.threads > 0;
        let waited = self.changed.wait_while(self.lock(), is_open);
        waited.unwrap_or_else(PoisonError::into_inner).sent.pop_front()
    }
}

/// A thread's handle for adding results to the queue.
struct Done(Arc<Results>);

impl Done {
    fn new(results: &Arc<Results>) -> Self {
        results.lock().threads += 1;
        Done(results.clone())
    }

    fn put(&self, sent: Sent) {
        self.0.lock().sent.push_back(sent);
        self.0.changed.notify_one();
    }
}

impl Drop for Done {
    /// Also runs when the thread panics, so that no caller waits forever.
    fn drop(&mut self) {
        self.0.lock().threads -= 1;
        self.0.changed.notify_one();
    }
}

/// Sends requests in any thread.
struct Worker {
    client: Client,
    service: Known,
    action: usize,
    options: CallOptions,
    until: Until,
    jobs: Mutex<Receiver<Job>>,
}

impl Worker {
    fn work(&self, done: &Done) {
        loop {
            let job = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(job) = job else { return };
            done.put(self.send(job));
        }
    }

    fn send(&self, Job { ids, body }: Job) -> Sent {
        let mut report = CallReport::default();
        let (service, action) = (&*self.service, self.service.action_at(self.action));
        let result = self.until.limit(&self.client, &self.options).and_then(|options| {
            let options = CallOptions { rate_limited: true, ..options };
            let call = Call::of(service, &action);
            let mut decode = |body: &[u8]| schema::decode_text(service, action.response, body);
            self.client.execute(&call, &options, &body, &mut decode, &mut report)
        });
        Sent { ids, result, attempts: report.attempts }
    }
}
