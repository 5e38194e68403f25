//! Tests of the cost of events: they use no memory, unless the program keeps them.

use tcapi::cvm::DescribeRegions;
use tcapi::{Client, ClientBuilder, Credentials, Level};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::counting::{Counting, count};

#[global_allocator]
static MEMORY: Counting = Counting;

/// The lowest number of memory allocations of a call on a kept connection.
fn cost(builder: ClientBuilder) -> u64 {
    let client = builder.build().unwrap();
    let request = DescribeRegions::builder().build().unwrap();
    let counts = (0..20).map(|_| {
        let before = count();
        client.call(&request).unwrap();
        count() - before
    });
    counts.min().unwrap()
}

#[test]
fn telling_takes_no_memory() {
    let emulator = Emulator::builder().start().unwrap();
    let builder = Client::builder()
        .endpoint(emulator.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap());
    let quiet = cost(builder.clone());
    assert!(quiet > 0);
    assert_eq!(cost(builder.clone().log(Level::Error, |_, line| panic!("{line}"))), quiet);
    assert_eq!(cost(builder.clone().events(|event| assert!(event.call_id > 0))), quiet);
    // Events that are kept do use memory, so the test can fail.
    let kept = builder.clone().events(|event| drop(std::hint::black_box(event.action.to_owned())));
    assert_eq!(cost(kept), quiet + 4);
    assert!(cost(builder.log(Level::Debug, |_, _| {})) > quiet);
}
