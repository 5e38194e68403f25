//! Clients for the tests: the library's client, and one that signs any request.
#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::Value;
use tcapi::sign::{CanonicalRequest, Payload, Scope, SigningKey, authorization, sign};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};

/// A client for an emulator, with the emulator's default key.
pub(crate) fn client(emulator: &Emulator) -> tcapi::Client {
    client_with(emulator, EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, None)
}

/// A client with another key.
pub(crate) fn client_with(
    emulator: &Emulator,
    id: &str,
    key: &str,
    token: Option<&str>,
) -> tcapi::Client {
    let mut credentials = tcapi::Credentials::new(id, key).unwrap();
    if let Some(token) = token {
        credentials = credentials.with_token(token).unwrap();
    }
    tcapi::Client::builder()
        .endpoint(emulator.url())
        .region("ap-guangzhou")
        .credentials(credentials)
        .build()
        .unwrap()
}

/// A request that is signed and sent unchanged, valid or not.
#[derive(Clone)]
pub(crate) struct Raw {
    pub(crate) method: &'static str,
    pub(crate) target: String,
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
    /// Headers in addition to `Host`, `Content-Type`, `Content-Length`, `X-TC-Timestamp` and `Authorization`.
    pub(crate) headers: Vec<(&'static str, String)>,
    /// Headers that are signed in addition to `content-type` and `host`, in lower case.
    pub(crate) signed: Vec<&'static str>,
    pub(crate) timestamp: i64,
    /// The time from which the date of the credential scope is taken.
    pub(crate) scope_time: i64,
    pub(crate) service: &'static str,
    pub(crate) id: &'static str,
    pub(crate) key: &'static str,
    /// Replaces the valid header.
    pub(crate) authorization: Option<String>,
}

impl Raw {
    pub(crate) fn new(action: &'static str, body: &str) -> Self {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
        let headers = [
            ("X-TC-Action", action),
            ("X-TC-Version", "2017-03-12"),
            ("X-TC-Region", "ap-guangzhou"),
        ];
        Raw {
            method: "POST",
            target: "/".to_owned(),
            content_type: "application/json",
            body: body.into(),
            headers: headers.map(|(name, value)| (name, value.to_owned())).into(),
            signed: Vec::new(),
            timestamp: now,
            scope_time: now,
            service: "cvm",
            id: EXAMPLE_SECRET_ID,
            key: EXAMPLE_SECRET_KEY,
            authorization: None,
        }
    }

    pub(crate) fn get(action: &'static str, query: &str) -> Self {
        Raw {
            method: "GET",
            target: format!("/?{query}"),
            content_type: "application/x-www-form-urlencoded",
            ..Raw::new(action, "")
        }
    }

    /// Replaces a header, or adds it.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self = self.without(name);
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(present, _)| *present != name);
        self
    }

    pub(crate) fn at(mut self, timestamp: i64) -> Self {
        (self.timestamp, self.scope_time) = (timestamp, timestamp);
        self
    }

    fn authorization(&self, host: &str) -> String {
        let mut signed = vec![("content-type", self.content_type), ("host", host)];
        for name in &self.signed {
            let value = self.headers.iter().find(|(present, _)| present.eq_ignore_ascii_case(name));
            signed.push((name, value.map_or("", |(_, value)| value)));
        }
        signed.sort();
        let unsigned = self.headers.iter().any(|(_, value)| value == "UNSIGNED-PAYLOAD");
        let request = CanonicalRequest {
            method: self.method,
            query: self.target.split_once('?').map_or("", |(_, query)| query),
            headers: &signed,
            payload: if unsigned { Payload::Unsigned } else { Payload::Signed(&self.body) },
        };
        let scope = Scope::new(self.scope_time, self.service);
        let signature =
            sign(&request, self.timestamp, &scope, &SigningKey::derive(self.key, &scope));
        let mut value = Vec::new();
        authorization(self.id, &scope, &signed, &signature, &mut value);
        String::from_utf8(value).unwrap()
    }

    /// The bytes on the wire.
    pub(crate) fn bytes(&self, host: &str) -> Vec<u8> {
        let mut head = format!(
            "{} {} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: {}\r\n\
             Content-Length: {}\r\n",
            self.method,
            self.target,
            self.content_type,
            self.body.len()
        );
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        if !self.headers.iter().any(|(name, _)| *name == "X-TC-Timestamp") {
            head += &format!("X-TC-Timestamp: {}\r\n", self.timestamp);
        }
        let authorization = self.authorization.clone().unwrap_or_else(|| self.authorization(host));
        if !authorization.is_empty() {
            head += &format!("Authorization: {authorization}\r\n");
        }
        [head.as_bytes(), b"\r\n", &self.body].concat()
    }

    /// Sends it, and returns the content of `Response`.
    pub(crate) fn send(&self, emulator: &Emulator) -> Value {
        let host = emulator.address().to_string();
        let (status, body) = exchange(emulator, &self.bytes(&host));
        assert_eq!(status, 200, "{body}");
        let mut envelope: Value = serde_json::from_str(&body).unwrap();
        let response = envelope["Response"].take();
        assert!(response["RequestId"].is_string(), "{response}");
        response
    }

    /// The error code with which it is refused.
    pub(crate) fn code(&self, emulator: &Emulator) -> String {
        let response = self.send(emulator);
        assert!(response["Error"]["Message"].is_string(), "{response}");
        let code = response["Error"]["Code"].as_str().unwrap();
        // The emulator returns only documented codes.
        let mut actions = tcapi::SERVICES.iter().flat_map(|service| service.actions());
        let known = actions.any(|action| action.errors.find(code).is_some());
        assert!(known, "no spec has {code}");
        code.to_owned()
    }
}

/// Sends bytes, and returns status and body.
pub(crate) fn exchange(emulator: &Emulator, bytes: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(emulator.address()).unwrap();
    stream.write_all(bytes).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    if body.starts_with('{') {
        assert!(head.to_ascii_lowercase().contains("\r\ncontent-type: application/json"), "{head}");
    }
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}
