//! Calls of reading actions whose responses are evaluated as JSON.

use std::time::{Duration, Instant};

use serde_json::{Map, Value as Json};

use super::wanted::Wanted;
use crate::schema::{self, Action, Service};
use crate::{
    Body, Call, CallOptions, CallReport, Client, Decoded, Error, Outcome, Status, StopReason,
};

/// Minimum timeout of a call.
const LEAST: Duration = Duration::from_millis(1);

/// The common deadline of several calls.
#[derive(Clone, Copy)]
pub(super) struct Until(pub(super) Instant);

impl Until {
    /// Returns the options of a call that ends by the deadline.
    pub(super) fn limit(
        self,
        client: &Client,
        options: &CallOptions,
    ) -> Result<CallOptions, Error> {
        let left = self.left();
        if left < LEAST {
            let message = "the deadline has passed";
            return Err(Error::new(Status::Timeout, Outcome::NotSent, message)
                .with_stop_reason(StopReason::Deadline));
        }
        let own = options.timeout.unwrap_or(client.timeout());
        Ok(CallOptions { timeout: Some(own.min(left)), ..options.clone() })
    }

    pub(super) fn left(self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }
}

/// Sends a request of a reading action and returns the wanted part of the response. `decode` receives the
/// response, too.
pub(super) fn ask(
    client: &Client,
    (service, action): (&Service, &Action<'_>),
    options: &CallOptions,
    body: &Body,
    wanted: &Wanted,
    decode: &mut dyn FnMut(&[u8]) -> Decoded,
) -> Result<Json, Error> {
    let call = Call::of(service, action);
    let mut response = Json::Null;
    let mut keep = |body: &[u8]| {
        let decoded = decode(body)?;
        response = wanted.read(body);
        Ok(decoded)
    };
    client.execute(&call, options, body, &mut keep, &mut CallReport::default())?;
    Ok(response)
}

/// Like [`ask`], with the members of a request.
pub(super) fn ask_json(
    client: &Client,
    (service, action): (&Service, &Action<'_>),
    options: &CallOptions,
    members: &Map<String, Json>,
    wanted: &Wanted,
) -> Result<Json, Error> {
    let text = serde_json::to_string(members).map_err(|error| {
        Error::internal(Outcome::NotSent, format!("the request can't be encoded: {error}"))
    })?;
    let spec = Some((service, *action));
    let body = Body::from_json(spec, &text, &members.into(), client.validation(options))?;
    let mut decode = |body: &[u8]| schema::decode_text(service, action.response, body);
    ask(client, (service, action), options, &body, wanted, &mut decode)
}
