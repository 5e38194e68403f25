//! A request as it arrived, before it is interpreted.

use hyper::body::Bytes;
use hyper::{HeaderMap, Method, Uri};

use crate::response::Refusal;

/// The largest body that the service accepts.
pub(crate) const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;

/// A request that was read to its end.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// A request's body.
#[derive(Debug)]
pub(crate) enum Body {
    Whole(Bytes),
    /// It is larger than the service accepts, and was not kept.
    TooLarge,
}

impl Request {
    /// A header's value, if the header is present and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
    }

    /// The value of a header that the service requires.
    pub(crate) fn required_header(&self, name: &str) -> Result<&str, Refusal> {
        self.header(name).filter(|value| !value.is_empty()).ok_or_else(|| {
            Refusal::new("MissingParameter", format!("The request has no header {name}."))
        })
    }

    /// The query as it was sent.
    pub(crate) fn query(&self) -> &str {
        self.uri.query().unwrap_or_default()
    }

    /// The bytes of the body.
    pub(crate) fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Whole(bytes) => bytes,
            Body::TooLarge => &[],
        }
    }

    /// Whether an instance id, or another plain word, is a value in the body or the query.
    pub(crate) fn names(&self, word: &str) -> bool {
        let quoted = format!("\"{word}\"");
        let in_body = self.bytes().windows(quoted.len()).any(|part| part == quoted.as_bytes());
        in_body || self.query().split('&').any(|pair| pair.ends_with(&format!("={word}")))
    }

    /// Refuses requests that are not HTTP as the service accepts it.
    pub(crate) fn check_protocol(&self) -> Result<(), Refusal> {
        let content_type = self.header("content-type").unwrap_or_default();
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        let needed = if self.method == Method::POST {
            "application/json"
        } else if self.method == Method::GET {
            "application/x-www-form-urlencoded"
        } else {
            let message = format!("The method {} is neither POST nor GET.", self.method);
            return Err(Refusal::new("UnsupportedProtocol", message));
        };
        if self.uri.path() != "/" {
            return Err(Refusal::new("InvalidRequest", "The path is not \"/\"."));
        }
        if !media_type.eq_ignore_ascii_case(needed) {
            let message =
                format!("A {} needs Content-Type: {needed}, not {media_type:?}.", self.method);
            return Err(Refusal::new("InvalidRequest", message));
        }
        if matches!(self.body, Body::TooLarge) {
            let message = format!("The body has more than {MAX_BODY_BYTES} bytes.");
            return Err(Refusal::new("RequestSizeLimitExceeded", message));
        }
        Ok(())
    }
}
