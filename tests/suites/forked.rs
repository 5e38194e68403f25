//! Tests of a child that a Rust program forks: it can't use the objects of its parent, and leaves them unchanged.

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, fork};
use tcapi::cvm::DescribeRegions;
use tcapi::{CallOptions, CallReport, CancelToken, Client, Credentials, Error, Outcome, Status};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};

fn client(url: &str) -> Client {
    let credentials = Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap();
    let builder = Client::builder().endpoint(url).region("ap-guangzhou");
    builder.credentials(credentials).build().unwrap()
}

fn call(client: &Client, token: &CancelToken) -> Result<(), Error> {
    let mut options = CallOptions::default();
    options.cancel = Some(token.clone());
    client.call_with(&DescribeRegions::builder().build().unwrap(), &options).map(drop)
}

/// The report of a successful call.
fn call_report(client: &Client, token: &CancelToken) -> CallReport {
    let mut options = CallOptions::default();
    options.cancel = Some(token.clone());
    let (result, report) =
        client.call_reported(&DescribeRegions::builder().build().unwrap(), &options);
    result.unwrap();
    report
}

fn is_refused(result: Result<(), Error>) -> bool {
    result
        .is_err_and(|error| (error.status(), error.outcome()) == (Status::Forked, Outcome::NotSent))
}

/// Steps of a child that has a client and a token of the parent. Returns the number of the first step that fails, or 0.
fn child(url: &str, parents: &Client, token: &CancelToken) -> i32 {
    let own = client(url);
    let Ok(own_token) = CancelToken::new() else { return 1 };
    token.fire();
    parents.abort();
    let steps = [
        is_refused(call(parents, &own_token)),
        is_refused(call(&own, token)),
        !token.is_fired(),
        call(&own, &own_token).is_ok(),
    ];
    steps.iter().position(|held| !held).map_or(0, |step| step as i32 + 2)
}

#[test]
fn a_child_has_its_own() {
    let emulator = Emulator::builder().start().unwrap();
    let url = emulator.url();
    let (client, token) = (client(&url), CancelToken::new().unwrap());
    call(&client, &token).unwrap();
    // SAFETY: this test is the only one in its program. The child has only the thread that forked, and prints nothing;
    // the emulator's threads stay in the parent.
    match unsafe { fork() }.unwrap() {
        ForkResult::Child => {
            // A safety net for a child that hangs.
            nix::unistd::alarm::set(300);
            let status = child(&url, &client, &token);
            drop((client, token));
            // SAFETY: the function has no preconditions. The child must not run the parent's exit handlers.
            unsafe { nix::libc::_exit(status) }
        }
        ForkResult::Parent { child } => {
            assert_eq!(waitpid(child, None).unwrap(), WaitStatus::Exited(child, 0));
        }
    }
    assert!(!token.is_fired());
    // Neither the client nor its connection was closed.
    assert!(call_report(&client, &token).last.connected.is_zero());
    token.fire();
    assert_eq!(call(&client, &token).unwrap_err().status(), Status::Cancelled);
    assert_eq!(emulator.requests().len(), 3);
}
