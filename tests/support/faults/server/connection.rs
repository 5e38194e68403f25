//! One connection: it reads requests, and acts on each.

use std::io;
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;
use std::time::{Duration, SystemTime};

use rustls::ServerConfig;

use super::act::{self, Act, DONE, End, Part, Point, Service, Then};
use super::wire::Wire;
use super::{Plan, Seen};

/// State that all connections of a server share.
pub(super) struct Shared {
    pub(super) plan: Arc<dyn Plan>,
    pub(super) seen: Arc<Seen>,
    pub(super) tls: Option<Arc<ServerConfig>>,
    /// The target of redirects to another server.
    pub(super) elsewhere: Option<String>,
}

/// A request, as far as it was read.
struct Request {
    bytes: Vec<u8>,
    /// The start of the body, once the header section is complete.
    body: Option<usize>,
}

/// Serves a connection to its end.
pub(super) fn serve(shared: &Shared, tcp: TcpStream) -> io::Result<()> {
    tcp.set_nodelay(true)?;
    let mut wire = Wire::accept(tcp, shared.tls.as_ref())?;
    let wanted = shared.plan.wants();
    loop {
        let mut request = Request { bytes: Vec::new(), body: None };
        let Some(begun) = wire.arrives(&mut request.bytes, wanted)? else { return Ok(()) };
        shared.seen.begun.fetch_add(1, SeqCst);
        let act = shared.plan.next(&begun);
        request.read(&mut wire, act.at)?;
        if act.at == Point::Whole {
            shared.seen.whole.fetch_add(1, SeqCst);
        }
        let act = shared.plan.read(&request.bytes).unwrap_or(act);
        let end = shared.perform(&mut wire, &act, &request);
        match end? {
            End::Keep => {}
            End::Close => return Ok(()),
            End::Farewell => {
                wire.close_half()?;
                if let Some(begun) = wire.arrives(&mut Vec::new(), wanted)? {
                    shared.seen.begun.fetch_add(1, SeqCst);
                    shared.plan.late(&begun);
                    wire.reset();
                }
                return Ok(());
            }
            End::Reset => {
                wire.reset();
                return Ok(());
            }
            End::Hold => {
                wire.hold();
                return Ok(());
            }
        }
    }
}

/// Resets a connection before a request is read. A request that has already arrived is counted.
pub(super) fn reset_at_once(
    tcp: TcpStream,
    tls: Option<&Arc<ServerConfig>>,
    seen: &Seen,
) -> io::Result<()> {
    let mut wire = Wire::accept(tcp, tls)?;
    if wire.has_more()? {
        seen.begun.fetch_add(1, SeqCst);
    }
    wire.reset();
    Ok(())
}

impl Shared {
    fn perform(&self, wire: &mut Wire, act: &Act, request: &Request) -> io::Result<End> {
        if act.ran {
            self.ran();
        }
        match &act.then {
            Then::Send(parts, end) => {
                for part in parts {
                    // The client may close the connection before it has received everything.
                    if send(wire, part).is_err() {
                        return Ok(End::Close);
                    }
                }
                Ok(*end)
            }
            Then::Service(service) => {
                let refused = service.refuses(request);
                if refused.is_none() {
                    self.ran();
                }
                let json = refused.map_or_else(|| DONE.to_owned(), act::refusal);
                wire.write(&act::with_headers(200, &service.headers(), json))?;
                Ok(End::Keep)
            }
            Then::RedirectAway(status) => {
                let url = self.elsewhere.as_deref().unwrap_or_default();
                wire.write(&act::with_headers(*status, &format!("Location: {url}/\r\n"), ""))?;
                Ok(End::Keep)
            }
        }
    }

    fn ran(&self) {
        self.seen.ran.fetch_add(1, SeqCst);
    }
}

fn send(wire: &mut Wire, part: &Part) -> io::Result<()> {
    match part {
        Part::Bytes(bytes) => wire.write(bytes),
        Part::Slowly(bytes, every_ms) => {
            for byte in bytes {
                wire.write(&[*byte])?;
                thread::sleep(Duration::from_millis(*every_ms));
            }
            Ok(())
        }
        Part::Repeated(bytes, times) => (0..*times).try_for_each(|_| wire.write(bytes)),
        Part::Pause(ms) => {
            thread::sleep(Duration::from_millis(*ms));
            Ok(())
        }
        Part::Raw(bytes) => wire.write_raw(bytes),
    }
}

impl Request {
    /// Reads until that much of the request has arrived.
    fn read(&mut self, wire: &mut Wire, until: Point) -> io::Result<()> {
        loop {
            let have = self.bytes.len();
            if self.body.is_none() {
                let end = self.bytes.windows(4).position(|four| four == b"\r\n\r\n");
                self.body = end.map(|end| end + 4);
            }
            let most = match until {
                Point::Unread => return Ok(()),
                Point::Bytes(wanted) => wanted.saturating_sub(have),
                Point::Head if self.body.is_some() => return Ok(()),
                Point::Head => usize::MAX,
                Point::Whole => match self.body {
                    Some(body) => (body + self.length()).saturating_sub(have),
                    None => usize::MAX,
                },
            };
            if most == 0 {
                return Ok(());
            }
            if !wire.read_more(&mut self.bytes, most)? {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
    }

    /// The length of the body, from the header section.
    fn length(&self) -> usize {
        self.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0)
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head()?.lines().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    fn head(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes[..self.body?]).ok()
    }

    fn body(&self) -> &[u8] {
        self.body.map_or(&[], |body| &self.bytes[body..])
    }
}

impl Service {
    /// The error code with which the service refuses a request.
    fn refuses(&self, request: &Request) -> Option<&'static str> {
        // A redirect can change a request into one without a signature.
        let Some(authorization) = request.header("authorization") else {
            return Some("AuthFailure.InvalidAuthorization");
        };
        if !request.bytes.starts_with(b"POST ") || request.body().is_empty() {
            return Some("AuthFailure.SignatureFailure");
        }
        let tolerance_s = 300;
        let timestamp = request.header("x-tc-timestamp").and_then(|text| text.parse().ok());
        let timestamp: i64 = timestamp.unwrap_or(0);
        if self.now_s().abs_diff(timestamp) > tolerance_s {
            return Some("AuthFailure.SignatureExpire");
        }
        match self.secret_id {
            Some(id) if !authorization.contains(&format!("Credential={id}/")) => {
                Some("AuthFailure.TokenFailure")
            }
            _ => None,
        }
    }

    fn headers(&self) -> String {
        let mut headers = "Content-Type: application/json\r\n".to_owned();
        if self.date {
            let now = Duration::from_secs(u64::try_from(self.now_s()).unwrap_or(0));
            let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + now);
            headers += &format!("Date: {date}\r\n");
        }
        headers
    }

    /// The seconds since 1970 by the service's clock.
    fn now_s(&self) -> i64 {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX) + self.clock_ahead_s
    }
}
