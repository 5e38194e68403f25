//! The server's actions on a request.

/// An action of the server on one request.
#[derive(Debug, Clone)]
pub struct Act {
    /// How much of the request has arrived when the server acts.
    pub at: Point,
    /// Whether the server ran the requested action, for later checks. That needs a complete request.
    pub ran: bool,
    /// The server's next step.
    pub then: Then,
}

/// How much of a request has arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// Some of it has arrived, and the server does not read it.
    Unread,
    /// So many bytes of it.
    Bytes(usize),
    /// The header section, and perhaps some of the body.
    Head,
    /// The header section and the body.
    Whole,
}

/// A step of the server.
#[derive(Debug, Clone)]
pub enum Then {
    /// It sends these parts and ends.
    Send(Vec<Part>, End),
    /// It responds as the service does.
    Service(Service),
    /// It redirects, with that status, to another server, which runs the requested action.
    RedirectAway(u16),
}

/// A part of a response.
#[derive(Debug, Clone)]
pub enum Part {
    /// All at once.
    Bytes(Vec<u8>),
    /// Byte by byte, with so many milliseconds between.
    Slowly(Vec<u8>, u64),
    /// The same bytes, so many times.
    Repeated(Vec<u8>, usize),
    /// A pause of so many milliseconds.
    Pause(u64),
    /// Bytes below TLS, in place of a record.
    Raw(Vec<u8>),
}

/// The end of the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It waits for the next request.
    Keep,
    /// It is closed.
    Close,
    /// The server announces that it sends nothing more, and resets the connection if another request comes
    /// nevertheless.
    Farewell,
    /// It is reset.
    Reset,
    /// It stays open, and the server sends nothing more.
    Hold,
}

/// The checks of the service before it runs an action, in addition to the presence of a signature.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// How many seconds its clock is ahead of the client's.
    pub clock_ahead_s: i64,
    /// Whether its responses have a date.
    pub date: bool,
    /// The secret id that it accepts; any if there is none.
    pub secret_id: Option<&'static str>,
}

impl Service {
    /// With the client's clock, and any credentials.
    pub const ANY: Service = Service { clock_ahead_s: 0, date: true, secret_id: None };
}

/// The response to a call that succeeded. It is valid for all actions of the table.
pub const DONE: &str = r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#;

impl Act {
    /// Acts when the request is complete, without running its action.
    pub fn new(then: Then) -> Self {
        Act { at: Point::Whole, ran: false, then }
    }

    /// Sends nothing and ends.
    pub fn end(end: End) -> Self {
        Act::new(Then::Send(Vec::new(), end))
    }

    /// Sends these bytes and ends.
    pub fn bytes(bytes: impl Into<Vec<u8>>, end: End) -> Self {
        Act::new(Then::Send(vec![Part::Bytes(bytes.into())], end))
    }

    /// Responds with that status and JSON, and keeps the connection.
    pub fn response(status: u16, json: &str) -> Self {
        Act::bytes(response(status, json), End::Keep)
    }

    /// Responds with an error code of the service.
    pub fn refusal(code: &str) -> Self {
        Act::response(200, &refusal(code))
    }

    /// Runs the action, and responds with success.
    pub fn done() -> Self {
        Act::response(200, DONE).ran()
    }

    /// The same when that much of the request has arrived.
    pub fn at(mut self, point: Point) -> Self {
        self.at = point;
        self
    }

    /// The same after running the action, or perhaps running it: the worst case.
    pub fn ran(mut self) -> Self {
        self.ran = true;
        self
    }

    /// Whether there are pauses in the response.
    pub fn takes_time(&self) -> bool {
        let Then::Send(parts, _) = &self.then else { return false };
        parts.iter().any(|part| matches!(part, Part::Slowly(..) | Part::Pause(_)))
    }

    /// Multiplies the pauses in the response.
    pub fn slow(&mut self, times: u32) {
        let Then::Send(parts, _) = &mut self.then else { return };
        for part in parts {
            if let Part::Slowly(_, ms) | Part::Pause(ms) = part {
                *ms *= u64::from(times);
            }
        }
    }
}

/// A complete JSON response.
pub fn response(status: u16, json: &str) -> Vec<u8> {
    with_headers(status, "Content-Type: application/json\r\n", json)
}

/// A complete response with more headers, each with its line end.
pub fn with_headers(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let length = body.as_ref().len();
    let mut whole = head(status, &format!("{headers}Content-Length: {length}\r\n"));
    whole.extend_from_slice(body.as_ref());
    whole
}

/// The header section of a response with those headers.
pub fn head(status: u16, headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} Fault\r\n{headers}\r\n").into_bytes()
}

/// The JSON of a refusal with that code.
pub fn refusal(code: &str) -> String {
    format!(
        r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"why"}},"RequestId":"b3a9f1c0-2f6e-4d55-8a3c-0f1e2d3c4b5a"}}}}"#
    )
}
