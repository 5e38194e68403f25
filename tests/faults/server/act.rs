//! What the server does with a request.

/// What becomes of one request.
#[derive(Debug, Clone)]
pub struct Act {
    /// How much of the request is there when the server acts.
    pub at: Point,
    /// Whether the server did what was asked, for whoever asks later. It takes a whole request.
    pub ran: bool,
    /// What the server does then.
    pub then: Then,
}

/// How much of a request is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// It has arrived, and nobody reads it.
    Unread,
    /// So many bytes.
    Bytes(usize),
    /// The head, and perhaps some of the body.
    Head,
    /// Head and body.
    Whole,
}

/// What the server does.
#[derive(Debug, Clone)]
pub enum Then {
    /// It sends these and ends.
    Send(Vec<Part>, End),
    /// It answers as the service does.
    Service(Service),
    /// It names another server, which does what it is asked to, with that status.
    RedirectAway(u16),
}

/// A part of an answer.
#[derive(Debug, Clone)]
pub enum Part {
    /// At once.
    Bytes(Vec<u8>),
    /// Byte by byte, so many milliseconds apart.
    Slowly(Vec<u8>, u64),
    /// The same bytes so many times over.
    Repeated(Vec<u8>, usize),
    /// Nothing for so many milliseconds.
    Pause(u64),
    /// Bytes under TLS, in place of a record.
    Raw(Vec<u8>),
}

/// What becomes of the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It waits for the next request.
    Keep,
    /// It is closed.
    Close,
    /// The server says that it sends nothing more, and resets it if another request comes all the same.
    Farewell,
    /// It is reset.
    Reset,
    /// It stays open, and nothing more comes.
    Hold,
}

/// What the service looks at before it does what it is asked, beside that it is signed at all.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// How many seconds its clock is ahead of the client's.
    pub clock_ahead_s: i64,
    /// Whether it says what time it has.
    pub date: bool,
    /// The secret id that it takes; any if there is none.
    pub secret_id: Option<&'static str>,
}

impl Service {
    /// With the client's clock, and any credentials.
    pub const ANY: Service = Service { clock_ahead_s: 0, date: true, secret_id: None };
}

/// The answer to a call that was done. All actions of the table can be answered so.
pub const DONE: &str = r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#;

impl Act {
    /// Acts when the request is whole, and has not done what it asks.
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

    /// Answers with that status and JSON, and keeps the connection.
    pub fn answer(status: u16, json: &str) -> Self {
        Act::bytes(answer(status, json), End::Keep)
    }

    /// Answers with an error code of the service.
    pub fn refusal(code: &str) -> Self {
        Act::answer(200, &refusal(code))
    }

    /// Does what is asked, and says so.
    pub fn done() -> Self {
        Act::answer(200, DONE).ran()
    }

    /// The same when so much of the request is there.
    pub fn at(mut self, point: Point) -> Self {
        self.at = point;
        self
    }

    /// The same after doing what is asked, or perhaps doing it: the worst case.
    pub fn ran(mut self) -> Self {
        self.ran = true;
        self
    }

    /// Whether there are pauses within what is sent.
    pub fn takes_time(&self) -> bool {
        let Then::Send(parts, _) = &self.then else { return false };
        parts.iter().any(|part| matches!(part, Part::Slowly(..) | Part::Pause(_)))
    }

    /// Has the pauses within what is sent last so many times as long.
    pub fn slow(&mut self, times: u32) {
        let Then::Send(parts, _) = &mut self.then else { return };
        for part in parts {
            if let Part::Slowly(_, ms) | Part::Pause(ms) = part {
                *ms *= u64::from(times);
            }
        }
    }
}

/// A whole answer in JSON.
pub fn answer(status: u16, json: &str) -> Vec<u8> {
    with_headers(status, "Content-Type: application/json\r\n", json)
}

/// A whole answer with more headers, each with its line end.
pub fn with_headers(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let length = body.as_ref().len();
    let mut whole = head(status, &format!("{headers}Content-Length: {length}\r\n"));
    whole.extend_from_slice(body.as_ref());
    whole
}

/// The head of an answer with those headers.
pub fn head(status: u16, headers: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} Fault\r\n{headers}\r\n").into_bytes()
}

/// The JSON of a refusal with that code.
pub fn refusal(code: &str) -> String {
    format!(
        r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"why"}},"RequestId":"b3a9f1c0-2f6e-4d55-8a3c-0f1e2d3c4b5a"}}}}"#
    )
}
