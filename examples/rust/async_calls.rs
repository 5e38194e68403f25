//! Program that runs on tokio, and prints the states of the instances of several regions.
//!
//! The client's calls block, as in all languages. An async program makes them on tokio's threads for blocking work.
//! [`AsyncClient`] does that, and may be copied into a program.
//!
//!     async_calls https://cvm.tencentcloudapi.com ap-guangzhou ap-shanghai

use std::error::Error as StdError;
use std::sync::Arc;

use tcapi::cvm::DescribeInstancesStatus;
use tcapi::{CallOptions, CancelToken, Client, Error, Outcome, Request, Status};
use tokio::sync::Semaphore;
use tokio::task::{JoinSet, spawn_blocking};

/// A client for async programs. All clones share one client.
#[derive(Clone)]
pub(crate) struct AsyncClient {
    client: Client,
    slots: Arc<Semaphore>,
}

impl AsyncClient {
    /// Allows at most `concurrent` calls at a time; others wait without a thread. Each call uses a thread of tokio's
    /// blocking pool until it ends. The pool has 512 threads unless the runtime sets another number, and tokio's file
    /// system functions and host lookups use it too.
    pub(crate) fn new(client: Client, concurrent: usize) -> Self {
        AsyncClient { client, slots: Arc::new(Semaphore::new(concurrent)) }
    }

    /// Makes a call.
    ///
    /// When the future is dropped, the call is cancelled and its thread is free at once. The outcome of the request is
    /// then lost. So drop only the futures of reads, or set an event callback on the client, which gets the outcome. To
    /// limit the duration of a call, set [`CallOptions::timeout`], whose error has an outcome. Do not use
    /// `tokio::time::timeout`, which drops the future.
    ///
    /// # Errors
    /// The errors of [`Client::call_with`].
    pub(crate) async fn call<R>(
        &self,
        request: R,
        options: CallOptions,
    ) -> Result<R::Response, Error>
    where
        R: Request + Send + 'static,
        R::Response: Send + 'static,
    {
        let shutdown = |why: &dyn std::fmt::Display| {
            Error::builder(Status::Cancelled, Outcome::NotSent, why).build()
        };
        let slots = self.slots.clone();
        let slot = slots.acquire_owned().await.map_err(|closed| shutdown(&closed))?;
        let token = CancelToken::new()?;
        let _fired_on_drop = FireOnDrop(token.clone());
        let (client, options) = (self.client.clone(), options.cancel(token));
        let call = spawn_blocking(move || {
            let result = client.call_with(&request, &options);
            // The slot becomes free together with the thread, not when the future is dropped.
            drop(slot);
            result
        });
        match call.await {
            Ok(result) => result,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                // The runtime is shutting down, and the call never began.
                Err(error) => Err(shutdown(&error)),
            },
        }
    }
}

/// Fires the token when the future that holds it is dropped. For a call that has ended this has no effect.
struct FireOnDrop(CancelToken);

impl Drop for FireOnDrop {
    fn drop(&mut self) {
        self.0.fire();
    }
}

/// Returns the states of a region's instances, one per line.
async fn states(client: AsyncClient, region: String) -> Result<String, Error> {
    let request = DescribeInstancesStatus::builder().limit(100i64).build()?;
    let options = CallOptions::new().region(&region);
    let response = client.call(request, options).await?;
    let lines = response.instance_status_set.iter().map(|instance| {
        let state = instance.instance_state.as_ref().map_or("?", |state| state.as_str());
        format!("{region} {} {state}\n", instance.instance_id.as_deref().unwrap_or("?"))
    });
    Ok(lines.collect())
}

/// Calls all regions concurrently, and returns the lines or the error of each.
pub(crate) async fn run(client: AsyncClient, regions: Vec<String>) -> Vec<Result<String, Error>> {
    // A drop of the set drops its futures, and so cancels the calls.
    let mut calls = JoinSet::new();
    for region in regions {
        calls.spawn(states(client.clone(), region));
    }
    calls.join_all().await
}

#[tokio::main]
#[allow(dead_code, reason = "a test has this file as a module")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let mut arguments = std::env::args().skip(1);
    let endpoint = arguments.next().ok_or("usage: async_calls ENDPOINT REGION...")?;
    let client = AsyncClient::new(Client::builder().endpoint(endpoint).build()?, 8);
    tokio::select! {
        results = run(client, arguments.collect()) => {
            for result in results {
                match result {
                    Ok(lines) => print!("{lines}"),
                    Err(error) => eprintln!("{}: {error}", error.outcome()),
                }
            }
            Ok(())
        }
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    }
}
