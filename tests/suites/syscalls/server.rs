//! The server of a run, and its record of each call.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls::ServerConfig;
use tcapi_tests::faults::server::act::{self, Act, End};
use tcapi_tests::faults::server::{Plan, Server};

/// A request that arrived completely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// The index of its call.
    pub(crate) call: usize,
    /// The id in its response.
    pub(crate) id: String,
    /// Whether the server ran the action; otherwise it refused the request.
    pub(crate) ran: bool,
}

/// The server's record.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// The number of requests of which a byte arrived.
    pub(crate) begun: u32,
    /// The requests that arrived completely, in the order of their arrival.
    pub(crate) whole: Vec<Request>,
}

/// A server that runs the actions of the first two calls and refuses the third, or never responds.
pub(crate) struct Recorder {
    server: Server,
    script: Arc<Script>,
    pub(crate) url: String,
}

/// The call whose response closes the connection: the next one needs another.
const LAST_ON_CONNECTION: usize = 1;

/// The call that is refused, and how.
const REFUSED: usize = 2;
const CODE: &str = "AuthFailure.UnauthorizedOperation";

struct Script {
    responds: bool,
    whole: Mutex<Vec<Request>>,
}

impl Recorder {
    /// `host` is a name of this machine.
    pub(crate) fn start(
        responds: bool,
        tls: Option<Arc<ServerConfig>>,
        host: &str,
    ) -> io::Result<Recorder> {
        let scheme = if tls.is_some() { "https" } else { "http" };
        let script = Arc::new(Script { responds, whole: Mutex::default() });
        let server = Server::start(script.clone(), tls, None)?;
        let url = format!("{scheme}://{host}:{}", server.address().port());
        Ok(Recorder { server, script, url })
    }

    /// The record for a client that is closed, once the server has read all of its data.
    pub(crate) fn finish(self) -> Record {
        let begun = self.server.finish_within(Duration::from_secs(60)).begun;
        let whole = std::mem::take(&mut *self.script.lock());
        Record { begun, whole }
    }
}

impl Script {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Request>> {
        self.whole.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Plan for Script {
    /// The action depends on the complete request.
    fn next(&self, _: &[u8]) -> Act {
        Act::end(End::Close)
    }

    fn read(&self, request: &[u8]) -> Option<Act> {
        // The instance's name ends with the index of the call.
        let name = b"ins-0000000";
        let at = request.windows(name.len()).position(|part| part == name)?;
        let call = usize::from(request.get(at + name.len())?.checked_sub(b'0')?);
        let ran = !self.responds || call != REFUSED;
        let mut whole = self.lock();
        let id = format!("00000000-0000-0000-{call:04}-{:012}", whole.len());
        whole.push(Request { call, id: id.clone(), ran });
        if !self.responds {
            return Some(Act::end(End::Hold).ran());
        }
        let result = match ran {
            true => r#""TotalCount":0,"InstanceSet":[]"#.to_owned(),
            false => format!(r#""Error":{{"Code":"{CODE}","Message":"why"}}"#),
        };
        let json = format!(r#"{{"Response":{{{result},"RequestId":"{id}"}}}}"#);
        let mut headers = "Content-Type: application/json\r\n".to_owned();
        if call == LAST_ON_CONNECTION {
            headers += "Connection: close\r\n";
        }
        Some(Act::bytes(act::with_headers(200, &headers, json), End::Keep))
    }
}
