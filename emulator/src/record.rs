//! The record of received requests, for tests.

use std::collections::VecDeque;

use serde_json::{Value, json};

use crate::fault::Fault;
use crate::request::Request;

/// How many requests are kept; older ones are forgotten.
const MOST: usize = 1000;

/// A received request, and the result.
///
/// It holds the request as it arrived, including `X-TC-Token`: it is for tests, not for logs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// The method.
    pub method: String,
    /// The path with the query.
    pub target: String,
    /// The headers in the order of their arrival, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body; empty if it was larger than the service takes.
    pub body: String,
    /// The code that the request was refused with.
    pub code: Option<String>,
    /// The fault that was applied to it.
    pub fault: Option<Fault>,
    /// Whether it was executed: it was neither refused nor lost before.
    pub acted: bool,
    /// The id that the request was given.
    pub request_id: String,
}

impl Received {
    /// The first header of that name, which is in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The requested action.
    pub fn action(&self) -> Option<&str> {
        self.header("x-tc-action")
    }

    fn to_json(&self) -> Value {
        json!({
            "Method": self.method,
            "Target": self.target,
            "Headers": self.headers,
            "Body": self.body,
            "Action": self.action(),
            "Code": self.code,
            "Fault": self.fault.map(Fault::name),
            "Acted": self.acted,
            "RequestId": self.request_id,
        })
    }
}

/// The latest requests.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    kept: VecDeque<Received>,
}

impl Recorder {
    pub(crate) fn add(
        &mut self,
        request: &Request,
        code: Option<&str>,
        fault: Option<Fault>,
        acted: bool,
        request_id: &str,
    ) {
        if self.kept.len() == MOST {
            self.kept.pop_front();
        }
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        self.kept.push_back(Received {
            method: request.method.to_string(),
            target: request.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned(),
            headers: request
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), text(value.as_bytes())))
                .collect(),
            body: text(request.bytes()),
            code: code.map(str::to_owned),
            fault,
            acted,
            request_id: request_id.to_owned(),
        });
    }

    pub(crate) fn requests(&self) -> Vec<Received> {
        self.kept.iter().cloned().collect()
    }

    pub(crate) fn to_json(&self) -> String {
        Value::from_iter(self.kept.iter().map(Received::to_json)).to_string()
    }
}
