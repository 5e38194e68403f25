//! Tests of the example of a program that makes calls from tokio: examples/rust/async_calls.rs.

#[path = "../../../examples/rust/async_calls.rs"]
mod example;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Barrier, Mutex};
use std::time::Duration;

use example::AsyncClient;
use tcapi::cvm::{InstanceState, RebootInstances};
use tcapi::{CallOptions, Client, Credentials, EventKind, Outcome, Status};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::canned::Canned;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Timeout of calls that a test ends earlier. A test reaches it only if it fails.
const LONG: Duration = Duration::from_secs(100);

const ACCEPTED: &str = r#"{"Response":{"RequestId":"id"}}"#;

fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

/// Events of the calls.
#[derive(Debug, PartialEq, Eq)]
enum Told {
    Began,
    Ended(Option<(Status, Outcome)>),
}

/// The end of a call that was cancelled after it was sent.
const CANCELLED: Told = Told::Ended(Some((Status::Cancelled, Outcome::Unknown)));

/// A client, and the events of its calls.
fn client(url: &str) -> (Client, Receiver<Told>) {
    let (tells, told) = channel();
    let client = Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .environment(false)
        .rate_limiting(false)
        .max_attempts(1)
        .timeout(LONG)
        .events(move |event| {
            let one = match event.kind {
                EventKind::CallBegin { .. } => Told::Began,
                EventKind::CallEnd { error, .. } => {
                    Told::Ended(error.map(|error| (error.status(), error.outcome())))
                }
                _ => return,
            };
            let _ = tells.send(one);
        })
        .build()
        .unwrap();
    (client, told)
}

/// A server that holds its responses until the test releases them. The receiver gets one message for each request that
/// the server has read.
fn holding() -> (Canned, Sender<()>, UnboundedReceiver<()>) {
    let (responses, may_respond) = channel::<()>();
    let may_respond = Mutex::new(may_respond);
    let (reads, was_read) = unbounded_channel();
    let server = Canned::start_with(200, move |_| {
        let _ = reads.send(());
        let _ = may_respond.lock().unwrap().recv();
        ACCEPTED.to_owned()
    });
    (server.unwrap(), responses, was_read)
}

#[test]
fn the_program_prints_the_instances_of_all_regions() {
    let emulator = Emulator::builder()
        .instance("ins-00000001", InstanceState::Running)
        .instance("ins-00000002", InstanceState::Stopped)
        .record(true)
        .start()
        .unwrap();
    let (client, _told) = client(&emulator.url());
    let client = AsyncClient::new(client, 2);
    let regions = ["ap-guangzhou", "ap-shanghai", "ap-beijing"];
    let results = runtime().block_on(example::run(client, regions.map(str::to_owned).into()));
    let mut lines: Vec<String> = results
        .into_iter()
        .flat_map(|lines| lines.unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    lines.sort();
    let mut wanted: Vec<String> = regions
        .iter()
        .flat_map(|region| {
            [format!("{region} ins-00000001 RUNNING"), format!("{region} ins-00000002 STOPPED")]
        })
        .collect();
    wanted.sort();
    assert_eq!(lines, wanted);
    assert_eq!(emulator.requests().len(), regions.len());
}

#[test]
fn a_failure_has_its_outcome() {
    let emulator = Emulator::builder().start().unwrap();
    let (client, _told) = client(&emulator.url());
    let request = RebootInstances::builder().instance_ids(["ins-99999999"]).build().unwrap();
    let call = AsyncClient::new(client, 1);
    let error = runtime().block_on(call.call(request, CallOptions::new())).unwrap_err();
    assert_eq!((error.status(), error.outcome()), (Status::Service, Outcome::Rejected));
    assert_eq!(error.code(), Some("InvalidInstanceId.NotFound"));
}

/// The call ends although the server never responds, and its slot is free again.
#[test]
fn a_dropped_future_ends_its_call() {
    let (server, responses, mut was_read) = holding();
    let (client, told) = client(server.url());
    let client = AsyncClient::new(client, 1);
    runtime().block_on(async {
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.call(reboot(), CallOptions::new()).await }
        });
        was_read.recv().await.unwrap();
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        // It waits for the slot, which is free once the call has ended.
        let next = tokio::spawn(async move { client.call(reboot(), CallOptions::new()).await });
        assert_eq!(told.recv().unwrap(), Told::Began);
        assert_eq!(told.recv().unwrap(), CANCELLED);
        responses.send(()).unwrap();
        responses.send(()).unwrap();
        assert_eq!(next.await.unwrap().unwrap().request_id, "id");
    });
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [Told::Began, Told::Ended(None)]);
}

#[test]
fn a_future_that_is_dropped_before_its_turn_sends_nothing() {
    let (server, responses, mut was_read) = holding();
    let (client, told) = client(server.url());
    let client = AsyncClient::new(client, 1);
    runtime().block_on(async {
        let first = tokio::spawn({
            let client = client.clone();
            async move { client.call(reboot(), CallOptions::new()).await }
        });
        was_read.recv().await.unwrap();
        let second = client.call(reboot(), CallOptions::new());
        tokio::select! {
            biased;
            // It is polled once, and waits for the slot.
            _ = second => panic!("it had no slot"),
            () = async {} => {}
        }
        responses.send(()).unwrap();
        first.await.unwrap().unwrap();
    });
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [Told::Began, Told::Ended(None)]);
    assert_eq!(server.asked().len(), 1);
}

/// A runtime that shuts down drops its futures, and waits for the threads of their calls.
#[test]
fn a_runtime_ends_with_its_calls() {
    let (server, _responses, mut was_read) = holding();
    let (client, told) = client(server.url());
    let runtime = runtime();
    runtime.spawn({
        let client = AsyncClient::new(client, 1);
        async move { client.call(reboot(), CallOptions::new()).await }
    });
    runtime.block_on(was_read.recv()).unwrap();
    drop(runtime);
    assert_eq!(told.try_iter().collect::<Vec<_>>(), [Told::Began, CANCELLED]);
}

/// There are never more calls in progress than slots.
#[test]
fn concurrency_is_bounded() {
    const SLOTS: usize = 3;
    let together = Barrier::new(SLOTS);
    let server = Canned::start_with(200, move |_| {
        // Responds only when all slots are in use.
        together.wait();
        ACCEPTED.to_owned()
    });
    let server = server.unwrap();
    let (client, told) = client(server.url());
    let client = AsyncClient::new(client, SLOTS);
    runtime().block_on(async {
        let calls = (0..4 * SLOTS).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call(reboot(), CallOptions::new()).await })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
    });
    let (mut in_progress, mut ended) = (0, 0);
    for one in told.try_iter() {
        match one {
            Told::Began => in_progress += 1,
            Told::Ended(_) => (in_progress, ended) = (in_progress - 1, ended + 1),
        }
        assert!(in_progress <= SLOTS, "{in_progress} at a time");
    }
    assert_eq!((in_progress, ended), (0, 4 * SLOTS));
}
