//! The calls of a row: from Rust, or through a program that makes them.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use tcapi::cvm::{DescribeRegions, RebootInstances};
use tcapi::{CallOptions, CallReport, Client, Credentials, Error};

use super::row::{Effect, Settings, Told};

/// The configuration of a caller.
#[derive(Debug, Clone, Copy)]
pub struct Setup<'a> {
    /// The endpoint of the client.
    pub url: &'a str,
    /// The file of the trust anchor.
    pub ca_file: &'a Path,
    /// The proxy; without one the client uses none, not even that of the environment.
    pub proxy: Option<&'a str>,
    /// Whether the call may be repeated.
    pub effect: Effect,
    /// The settings of the client.
    pub settings: Settings,
}

/// The id of the published example key.
pub const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
/// The secret key that belongs to it.
pub const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

/// The maximum of the first delay: short, so that the suite is fast.
const BACKOFF_MS: u64 = 2;

impl Setup<'_> {
    /// The arguments of the C program, `tests/programs/c/fault.c`.
    pub fn arguments(&self) -> Vec<String> {
        let settings = self.settings;
        let warm_up_ms = settings.warm_up_ms.map_or("-".to_owned(), |ms| ms.to_string());
        let numbers = [
            settings.calls.into(),
            settings.timeout_ms.into(),
            settings.connect_timeout_ms.into(),
            settings.max_response_bytes,
            settings.max_attempts.into(),
        ];
        let (action, ca_file) = (self.effect.action(), self.ca_file.to_string_lossy());
        let words = [self.url, action, &ca_file, self.proxy.unwrap_or("-"), &warm_up_ms];
        words
            .map(str::to_owned)
            .into_iter()
            .chain(numbers.map(|number| number.to_string()))
            .collect()
    }

    /// The setup that those arguments describe.
    pub fn with_arguments<T>(arguments: &[String], then: impl FnOnce(Setup<'_>) -> T) -> Option<T> {
        let [url, action, ca_file, proxy, warm_up_ms, numbers @ ..] = arguments else {
            return None;
        };
        let numbers: Option<Vec<u64>> = numbers.iter().map(|number| number.parse().ok()).collect();
        let [calls, timeout_ms, connect_timeout_ms, max_response_bytes, max_attempts] =
            numbers?[..]
        else {
            return None;
        };
        let effect =
            [Effect::Write, Effect::Read].into_iter().find(|one| one.action() == action)?;
        let settings = Settings {
            calls: calls.try_into().ok()?,
            warm_up_ms: warm_up_ms.parse().ok(),
            timeout_ms: timeout_ms.try_into().ok()?,
            connect_timeout_ms: connect_timeout_ms.try_into().ok()?,
            max_response_bytes,
            max_attempts: max_attempts.try_into().ok()?,
        };
        let (ca_file, proxy) = (Path::new(ca_file), Some(&**proxy).filter(|proxy| *proxy != "-"));
        Some(then(Setup { url, ca_file, proxy, effect, settings }))
    }

    /// Makes the calls, and returns the result of each.
    ///
    /// # Errors
    /// The client can't be made, or its first call, which must succeed, fails.
    pub fn from_rust(&self) -> Result<Vec<Told<String>>, Error> {
        let client = self.client()?;
        if let Some(pause_ms) = self.settings.warm_up_ms {
            self.call(&client).0?;
            thread::sleep(Duration::from_millis(pause_ms));
        }
        Ok((0..self.settings.calls).map(|_| told(self.call(&client))).collect())
    }

    /// Runs the C program or a similar one, and returns the lines that it prints, one for each call.
    ///
    /// # Errors
    /// It can't be run, or it reports another problem.
    pub fn through(&self, program: &mut Command) -> Result<Vec<String>, String> {
        let output = program.args(self.arguments()).output().map_err(|error| error.to_string())?;
        let printed = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("ended with {}: {printed}{said}", output.status));
        }
        Ok(printed.lines().map(str::to_owned).collect())
    }

    fn client(&self) -> Result<Client, Error> {
        let settings = self.settings;
        let client = Client::builder()
            .endpoint(self.url)
            .region("ap-guangzhou")
            .credentials(Credentials::new(SECRET_ID, SECRET_KEY)?)
            .ca_file(self.ca_file)
            .timeout(Duration::from_millis(settings.timeout_ms.into()))
            .connect_timeout(Duration::from_millis(settings.connect_timeout_ms.into()))
            .max_response_bytes(settings.max_response_bytes)
            .max_attempts(settings.max_attempts)
            .backoff(Duration::from_millis(BACKOFF_MS), Duration::from_millis(4 * BACKOFF_MS));
        match self.proxy {
            Some(proxy) => client.proxy(proxy).build(),
            None => client.build(),
        }
    }

    fn call(&self, client: &Client) -> (Result<(), Error>, CallReport) {
        let options = CallOptions::default();
        match self.effect {
            Effect::Write => {
                let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build();
                reported(reboot, |reboot| client.call_reported(reboot, &options))
            }
            Effect::Read => {
                let describe = DescribeRegions::builder().build();
                reported(describe, |describe| client.call_reported(describe, &options))
            }
        }
    }
}

/// Makes a call with a valid request.
fn reported<Q, A>(
    request: Result<Q, Error>,
    call: impl FnOnce(&Q) -> (Result<A, Error>, CallReport),
) -> (Result<(), Error>, CallReport) {
    match request {
        Ok(request) => {
            let (result, report) = call(&request);
            (result.map(drop), report)
        }
        Err(error) => (Err(error), CallReport::default()),
    }
}

/// The result that the caller gets.
fn told((result, report): (Result<(), Error>, CallReport)) -> Told<String> {
    let error = result.err();
    let attempts = error.as_ref().map_or(report.attempts, Error::attempts);
    let code = error.as_ref().and_then(Error::code).unwrap_or_default().to_owned();
    let failure = error.map(|error| (error.status(), error.outcome()));
    Told { failure, attempts, code }
}
