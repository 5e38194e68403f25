//! The emulated service: from a request to its response, in the order in which the service checks.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};
use tcapi::schema::{self, Action};

use crate::auth::{Keys, Sender};
use crate::behaviour::{self, Behaviour, Context, Shown, Template};
use crate::checks;
use crate::fault::{Fault, Faults};
use crate::limiter::Limiter;
use crate::lists::Lists;
use crate::others::Others;
use crate::record::{Received, Recorder};
use crate::request::Request;
use crate::response::{self, Outcome, Refusal, Response};
use crate::roles::{Roles, STS};
use crate::state::{Changes, Instance, Instances, Log, Operation, OperationIds};

/// The settings of the service.
pub(crate) struct Settings {
    pub(crate) keys: Keys,
    pub(crate) roles: Roles,
    pub(crate) instances: Vec<Instance>,
    pub(crate) changes: Changes,
    pub(crate) operation_ids: OperationIds,
    pub(crate) faults: Faults,
    pub(crate) others: Others,
    pub(crate) list_items: Option<usize>,
    pub(crate) seed: u64,
    pub(crate) named_ids: usize,
    pub(crate) rate_limit: bool,
    pub(crate) record: bool,
    pub(crate) log: bool,
    pub(crate) services: Vec<schema::Service>,
}

/// The service behind the server.
pub(crate) struct Service {
    keys: Keys,
    roles: Roles,
    state: Mutex<State>,
    seed: u64,
    named_ids: usize,
    template: OnceLock<Template>,
    log: bool,
    /// Services in addition to those of the library.
    services: Vec<schema::Service>,
}

/// The state that requests change.
struct State {
    instances: Instances,
    shown: Shown,
    /// How far the clock of the instances is ahead.
    ahead: Duration,
    faults: Faults,
    others: Others,
    lists: Lists,
    /// Set if calls are limited.
    limiter: Option<Limiter>,
    /// Set if requests are recorded.
    recorder: Option<Recorder>,
}

impl Service {
    pub(crate) fn new(settings: Settings) -> Self {
        let (start, ids, record) = (Instant::now(), settings.operation_ids, settings.record);
        let log = Log::new(start, ids, record);
        let state = State {
            shown: Shown::new(settings.changes.clone(), ids, record, start),
            instances: Instances::new(settings.instances, settings.changes, log),
            ahead: Duration::ZERO,
            faults: settings.faults,
            others: settings.others,
            lists: Lists::new(settings.list_items),
            limiter: settings.rate_limit.then(Limiter::default),
            recorder: settings.record.then(Recorder::default),
        };
        let Settings { keys, roles, seed, named_ids, log, services, .. } = settings;
        let (state, template) = (Mutex::new(state), OnceLock::new());
        Service { keys, roles, state, seed, named_ids, template, log, services }
    }

    /// The body of the response to a request. `None`: the response is lost, and the connection is closed.
    pub(crate) fn respond(&self, request: &Request) -> Option<String> {
        let request_id = response::new_request_id();
        let action = request.header("x-tc-action");
        let mut fault =
            action.and_then(|action| self.state().faults.next(self.seed, action, request));
        let outcome = match fault {
            Some(Fault::LoseRequest) => {
                let _ = self.lost(request, &request_id);
                Ok(Response::default())
            }
            _ => self.outcome(request, &request_id, &mut fault),
        };
        let code = outcome.as_ref().err().map(|refusal| refusal.code.clone());
        if let Some(recorder) = &mut self.state().recorder {
            let acted = outcome.is_ok() && fault != Some(Fault::LoseRequest);
            recorder.add(request, code.as_deref(), fault, acted, &request_id);
        }
        let loss = fault.filter(|fault| fault.is_loss());
        if self.log {
            log(action, loss.map(Fault::name).or(code.as_deref()), &request_id);
        }
        loss.is_none().then(|| response::envelope(outcome, &request_id))
    }

    /// Moves the clock of the instances forward.
    pub(crate) fn advance(&self, time: Duration) {
        self.state().ahead += time;
    }

    /// The response of the metadata service to a path below its own; `None` is HTTP 404.
    pub(crate) fn metadata(&self, request: &Request, below: &str) -> Option<String> {
        let response = self.roles.metadata(below);
        if let Some(recorder) = &mut self.state().recorder {
            recorder.add(request, None, None, response.is_some(), "");
        }
        response
    }

    /// The recorded requests; `None` if requests are not recorded.
    pub(crate) fn requests(&self) -> Option<Vec<Received>> {
        self.state().recorder.as_ref().map(Recorder::requests)
    }

    /// The recorded requests as JSON.
    pub(crate) fn requests_json(&self) -> Option<String> {
        self.state().recorder.as_ref().map(Recorder::to_json)
    }

    /// The operations of each instance; `None` if operations are not recorded.
    pub(crate) fn operations(&self) -> Option<Vec<Operation>> {
        let mut state = self.state();
        let now = Instant::now() + state.ahead;
        state.instances.settle(now);
        let mut all = state.instances.operations()?;
        all.extend(state.shown.operations(now));
        all.sort_by_key(|operation| operation.began);
        Some(all)
    }

    /// The operations as JSON.
    pub(crate) fn operations_json(&self) -> Option<String> {
        let operations = self.operations()?;
        Some(Value::from_iter(operations.iter().map(Operation::to_json)).to_string())
    }

    fn outcome(&self, request: &Request, request_id: &str, fault: &mut Option<Fault>) -> Outcome {
        request.check_protocol()?;
        let name = request.required_header("X-TC-Action")?;
        let version = request.required_header("X-TC-Version")?;
        let unsigned = request.header("authorization") == Some("SKIP");
        if unsigned && version == STS.1 && name == "AssumeRoleWithWebIdentity" {
            return self.roles.assume(&checks::members(request)?, true);
        }
        let Sender { service, account } = self.keys.check(&self.roles, request, unix_time())?;
        if (service, version) == STS && name == "AssumeRole" {
            return self.roles.assume(&checks::members(request)?, false);
        }
        let (service, action) = self.find(service, version, name)?;
        checks::region(request, &action)?;
        let mut state = self.state();
        let state = &mut *state;
        // With the state locked, so that requests are counted in the order of their times.
        let now = Instant::now();
        if let Some(limiter) = &mut state.limiter {
            let region = request.header("x-tc-region").unwrap_or_default();
            limiter.admit((&account, region), service, &action, now)?;
        }
        let members = checks::parameters(request, service, &action)?;
        let Some(behaviour) = behaviour::of(service, &action) else {
            let others = (&mut state.others, self.seed);
            return state.lists.response(service, &action, &members, others, &|_| true);
        };
        let id = (request_id, fault);
        self.act(state, behaviour, (service, action), &members, id, now)
    }

    /// Applies the foreign operations around a lost request. The reason why an unreadable request has no effect
    /// is not reported.
    fn lost(&self, request: &Request, request_id: &str) -> Outcome {
        let name = request.required_header("X-TC-Action")?;
        let version = request.required_header("X-TC-Version")?;
        let sender = self.keys.check(&self.roles, request, unix_time())?;
        let (service, action) = self.find(sender.service, version, name)?;
        let members = checks::parameters(request, service, &action)?;
        let Some(behaviour) = behaviour::of(service, &action) else {
            return Ok(Response::default());
        };
        let id = (request_id, &mut Some(Fault::LoseRequest));
        let state = &mut *self.state();
        self.act(state, behaviour, (service, action), &members, id, Instant::now())
    }

    fn act(
        &self,
        state: &mut State,
        behaviour: Behaviour,
        (service, action): (&schema::Service, Action<'_>),
        members: &Map<String, Value>,
        (request_id, fault): (&str, &mut Option<Fault>),
        now: Instant,
    ) -> Outcome {
        let now = now + state.ahead;
        let is_kept = |look: &Action<'_>| behaviour::own(service, look).is_some();
        let shown = state.shown.of(service, &action, &state.lists, is_kept);
        let instances = shown.unwrap_or(&mut state.instances);
        instances.settle(now);
        behaviour(&mut Context {
            service,
            action,
            request: members,
            request_id,
            fault,
            faults: &mut state.faults,
            others: &mut state.others,
            lists: &mut state.lists,
            seed: self.seed,
            named_ids: self.named_ids,
            template: &self.template,
            instances,
            now,
        })
    }

    fn find(
        &self,
        service: &str,
        version: &str,
        action: &str,
    ) -> Result<(&schema::Service, Action<'_>), Refusal> {
        // Of two, the last one is used, as in a client.
        let known = || self.services.iter().rev().chain(tcapi::SERVICES.iter().copied());
        if !known().any(|known| known.name() == service) {
            let message = format!("There is no service {service}.");
            return Err(Refusal::new("NoSuchProduct", message));
        }
        let is_it =
            |known: &&schema::Service| (known.name(), known.version()) == (service, version);
        let Some(service) = known().find(is_it) else {
            let message = format!("The service {service} has no version {version}.");
            return Err(Refusal::new("NoSuchVersion", message));
        };
        let Some(action) = service.action(action) else {
            let message = format!("The action {action} is not known.");
            return Err(Refusal::new("InvalidAction", message));
        };
        Ok((service, action))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A request is checked before it changes anything, so the state is consistent.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Seconds since 1970.
fn unix_time() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Writes a line for a request: its action, its code or how it was lost, its id. Nothing else of a request is logged.
fn log(action: Option<&str>, code: Option<&str>, request_id: &str) {
    use std::io::Write;
    let action: String = action.unwrap_or("-").chars().take(128).collect();
    let action = action.escape_debug().to_string().replace(' ', "\\u{20}");
    let line = format!("{action} {} {request_id}\n", code.unwrap_or("OK"));
    // The reader of the log may have exited.
    let _ = std::io::stderr().write_all(line.as_bytes());
}
