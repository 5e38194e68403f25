//! The settings of an emulator.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tcapi::cvm::InstanceState;
use tokio::sync::oneshot;

use crate::auth::Keys;
use crate::emulator::Emulator;
use crate::fault::{Fault, Faults};
use crate::others::{Others, Shift, When};
use crate::roles::Roles;
use crate::selector::Selector;
use crate::server;
use crate::service::{Service, Settings};
use crate::state::{Changes, Instance, OperationIds};
use crate::tls::Tls;
use crate::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};

/// Builder of an [`Emulator`]. By default it listens on a free port of 127.0.0.1 without TLS, accepts the key
/// that the vendor's documents use, has three instances whose changes take 500 ms and are shown at once,
/// limits no calls, makes no faults and records requests.
#[must_use = "a builder does nothing until it is started"]
pub struct Builder {
    listen: SocketAddr,
    keys: Keys,
    role: Option<String>,
    role_lifetime: Duration,
    /// `None`: the default ones.
    instances: Option<Vec<Instance>>,
    transition: Duration,
    lag: Duration,
    faults: Faults,
    others: Others,
    list_items: Option<usize>,
    operation_ids: OperationIds,
    failure_message: String,
    seed: u64,
    named_ids: usize,
    rate_limit: bool,
    tls: bool,
    names: Vec<String>,
    record: bool,
    log: bool,
    services: Vec<tcapi::schema::Service>,
}

impl Default for Builder {
    fn default() -> Self {
        Builder {
            listen: (Ipv4Addr::LOCALHOST, 0).into(),
            keys: Keys {
                secret_id: EXAMPLE_SECRET_ID.to_owned(),
                secret_key: EXAMPLE_SECRET_KEY.to_owned(),
                token: None,
            },
            role: None,
            role_lifetime: Duration::from_secs(2 * 60 * 60),
            instances: None,
            transition: Duration::from_millis(500),
            lag: Duration::ZERO,
            faults: Faults::default(),
            others: Others::default(),
            list_items: None,
            operation_ids: OperationIds::default(),
            failure_message: "The operation failed.".to_owned(),
            seed: 0,
            named_ids: 1,
            rate_limit: false,
            tls: false,
            names: Vec::new(),
            record: true,
            log: false,
            services: Vec::new(),
        }
    }
}

impl Builder {
    /// The address to listen on. Default: 127.0.0.1 with any free port.
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// The key pair that requests must be signed with. Default: the vendor's published example.
    pub fn credentials(mut self, id: impl Into<String>, key: impl Into<String>) -> Self {
        self.keys.secret_id = id.into();
        self.keys.secret_key = key.into();
        self
    }

    /// The token that requests must carry, as with temporary credentials. Default: none.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.keys.token = Some(token.into());
        self
    }

    /// A role for which the emulator issues keys: by the metadata service at the emulator's address, and by the
    /// actions AssumeRole and AssumeRoleWithWebIdentity of the service STS, which accept any `…:roleName/<name>`
    /// as the role. Default: none.
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// The maximum lifetime of the role's keys, in full seconds; a request can ask for less. The metadata service
    /// issues new keys when half of it has passed. Default: 2 h.
    pub fn role_lifetime(mut self, time: Duration) -> Self {
        self.role_lifetime = time;
        self
    }

    /// Adds an instance. Without any, there are `ins-r8hr2upy` and `ins-5d8a23rs`, which run, and `ins-3jaw1j8m`,
    /// which is stopped. An instance that begins in a transitional state stays there.
    pub fn instance(mut self, id: impl Into<String>, state: InstanceState) -> Self {
        self.instances.get_or_insert_default().push(Instance::new(id, state));
        self
    }

    /// Adds `count` running instances: `ins-00000001` and so on. 0: the default instances are omitted.
    pub fn instances(mut self, count: u32) -> Self {
        let all =
            (1..=count).map(|at| Instance::new(format!("ins-{at:08}"), InstanceState::Running));
        self.instances.get_or_insert_default().extend(all);
        self
    }

    /// The number of items in lists of actions whose responses are those of examples: the items of the example,
    /// then further ones like them with other ids. It applies where an action has `Offset` and `Limit`, or a
    /// `NextToken`, and one list in its response; a list that is empty in the example stays empty. Default: as
    /// many as the example has.
    pub fn list_items(mut self, count: usize) -> Self {
        self.list_items = Some(count);
        self
    }

    /// The time that a change of state takes. Default: 500 ms.
    pub fn transition(mut self, time: Duration) -> Self {
        self.transition = time;
        self
    }

    /// How late a change is shown, as the service is eventually consistent: for this time after a change,
    /// DescribeInstances and DescribeInstancesStatus return the state, the latest operation and its state as they
    /// were before. Writes act on the current state of the instance. Default: 0.
    pub fn lag(mut self, time: Duration) -> Self {
        self.lag = time;
        self
    }

    /// Plans a fault for the next `requests` requests of an action. Faults of the same action occur in the order
    /// in which they are planned. Default: none.
    pub fn fault(self, fault: Fault, action: impl Into<String>, requests: u32) -> Self {
        self.plan(fault, action, Selector::Next(requests))
    }

    /// Plans a fault for the requests of an action that `selector` chooses, or for their operations: a share of
    /// [`Fault::FailOperation`] is one of the operations on instances, so that some operations of a request fail
    /// and others do not. Of the faults that lose a request or response, a request has the first one that chooses
    /// it. Default: none.
    pub fn plan(mut self, fault: Fault, action: impl Into<String>, selector: Selector) -> Self {
        self.faults.plan(fault, action.into(), selector);
        self
    }

    /// Makes instances vanish when a request of an action that names them has been accepted, as if another client
    /// had terminated them: they are not found any more, and no response has them, which is shown with the delay
    /// of [`Builder::lag`]. The request's operations on them end as
    /// [`OperationState::Gone`](crate::OperationState::Gone). A [`Selector::Next`] counts requests that were
    /// accepted, and applies to all of their instances. Default: none.
    pub fn vanish(mut self, action: impl Into<String>, selector: Selector) -> Self {
        self.others.plan_vanishing(action.into(), selector);
        self
    }

    /// Plans a foreign operation, that is, one of another client, on the instances of a request: `theirs` is the
    /// name of the foreign action, such as `StopInstances`, and `action` that of the client's, which may be the
    /// same. RebootInstances, StartInstances, StopInstances and TerminateInstances change the state of the
    /// instance; any other name is only shown as its latest operation. The state is not checked for foreign
    /// operations.
    ///
    /// The operation also takes place around a request that is lost ([`Fault::LoseRequest`]): then it is the only
    /// operation. [`When::During`] and [`When::After`] need a client's request that is accepted or lost, and a
    /// [`Selector::Next`] counts only these. [`Emulator::operations`] returns whether each operation was foreign.
    /// Default: none.
    pub fn foreign_operation(
        mut self,
        when: When,
        action: impl Into<String>,
        theirs: impl Into<String>,
        selector: Selector,
    ) -> Self {
        self.others.plan_operation(when, action.into(), theirs.into(), selector);
        self
    }

    /// Changes lists between two reads, as can happen while a program reads page by page. The change takes place
    /// before a request that continues a list, which is one with an `Offset` above 0 or a `NextToken`, and
    /// without `InstanceIds`; `selector` chooses among these: the next ones, or a share. It is shown at once,
    /// whatever [`Builder::lag`] says. With a [`Selector::Instance`] the next read of instances adds or removes
    /// that one, and not the first: an instance that is removed may also be one that the program has not reached.
    /// Default: none.
    pub fn shift_list(mut self, shift: Shift, selector: Selector) -> Self {
        self.others.plan_shift(shift, selector);
        self
    }

    /// The maximum number of instances that the message of a refusal names: a request with ids that are not
    /// found, or with instances in the wrong state, is refused as a whole, and the service need not name all of
    /// them. With 0 the message names none. Default: 1.
    pub fn named_ids(mut self, most: usize) -> Self {
        self.named_ids = most;
        self
    }

    /// The contents of `LatestOperationRequestId`. Default: the `RequestId` of the response.
    pub fn operation_ids(mut self, ids: OperationIds) -> Self {
        self.operation_ids = ids;
        self
    }

    /// The `LatestOperationErrorMsg` of operations that fail. Default: `The operation failed.`
    pub fn failure_message(mut self, message: impl Into<String>) -> Self {
        self.failure_message = message.into();
        self
    }

    /// The seed that decides which requests and operations the shares of [`Selector::Percent`] choose. The same
    /// seed chooses the same ones. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Whether calls beyond an action's limit are refused, with `RequestLimitExceeded`. Calls are counted for
    /// each action, region and account, over all connections; an account is a secret id, or the role with all of
    /// its keys. Default: no.
    pub fn rate_limit(mut self, on: bool) -> Self {
        self.rate_limit = on;
        self
    }

    /// Whether the emulator uses TLS, with certificates generated for it. Default: no.
    pub fn tls(mut self, on: bool) -> Self {
        self.tls = on;
        self
    }

    /// Adds a name that the certificate is valid for, such as `*.tencentcloudapi.com`, for clients that reach the
    /// emulator under another name than a loopback one.
    pub fn tls_name(mut self, name: impl Into<String>) -> Self {
        self.names.push(name.into());
        self
    }

    /// Whether requests and operations are kept for [`Emulator::requests`], [`Emulator::operations`],
    /// `GET /_requests` and `GET /_operations`. Default: yes.
    pub fn record(mut self, on: bool) -> Self {
        self.record = on;
        self
    }

    /// Whether each request writes a line to standard error: action, code and request id. Default: no.
    pub fn log(mut self, on: bool) -> Self {
        self.log = on;
        self
    }

    /// Adds services that the emulator was not built with, such as those of [`tcapi::load_services`]. Their
    /// requests are checked, and the responses contain only the request id, as a table has no examples. Of two
    /// services with one name and version, the one added last is used. Default: none.
    pub fn services(mut self, services: Vec<tcapi::schema::Service>) -> Self {
        self.services.extend(services);
        self
    }

    /// Starts the emulator. It listens when this returns.
    ///
    /// # Errors
    /// The address can't be listened on, or the system can't start a thread.
    pub fn start(mut self) -> io::Result<Emulator> {
        if self.instances.is_none() {
            self = self
                .instance("ins-r8hr2upy", InstanceState::Running)
                .instance("ins-5d8a23rs", InstanceState::Running)
                .instance("ins-3jaw1j8m", InstanceState::Stopped);
        }
        let (acceptor, ca_pem) = match self.tls.then(|| Tls::generate(&self.names)).transpose()? {
            Some(tls) => (Some(tls.acceptor), Some(tls.ca_pem)),
            None => (None, None),
        };
        let listener = std::net::TcpListener::bind(self.listen)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let service = Arc::new(Service::new(Settings {
            keys: self.keys,
            roles: Roles::new(self.role, self.role_lifetime),
            instances: self.instances.unwrap_or_default(),
            changes: Changes {
                transition: self.transition,
                lag: self.lag,
                failure_message: self.failure_message,
            },
            operation_ids: self.operation_ids,
            others: self.others,
            list_items: self.list_items,
            faults: self.faults,
            seed: self.seed,
            named_ids: self.named_ids,
            rate_limit: self.rate_limit,
            record: self.record,
            log: self.log,
            services: self.services,
        }));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (stop, stopped) = oneshot::channel();
        let serve = server::serve(listener, acceptor, service.clone(), stopped);
        // Dropping the runtime closes the connections that are still open.
        let thread = std::thread::Builder::new()
            .name("tcapi-emulator".to_owned())
            .spawn(move || runtime.block_on(serve))?;
        Ok(Emulator { address, ca_pem, service, stop: Some(stop), thread: Some(thread) })
    }
}

impl Emulator {
    /// Sets up an emulator.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Omits the key and the token.
        f.debug_struct("Builder").field("listen", &self.listen).finish_non_exhaustive()
    }
}
