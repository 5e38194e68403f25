//! What it costs that a program could be told of its calls: no memory, unless somebody keeps what is told.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use tcapi::cvm::DescribeRegions;
use tcapi::{Client, ClientBuilder, Credentials, Level};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};

/// The system's memory, with a count of how often a thread asked for some.
struct Counting;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    // In a thread that ends there is nobody to count for.
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: the system's allocator does all of it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as the caller says.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as the caller says.
        unsafe { System.dealloc(memory, layout) }
    }

    unsafe fn realloc(&self, memory: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as the caller says.
        unsafe { System.realloc(memory, layout, size) }
    }
}

#[global_allocator]
static MEMORY: Counting = Counting;

/// How often a call on a kept connection asks for memory, at the least.
fn cost(builder: ClientBuilder) -> u64 {
    let client = builder.build().unwrap();
    let request = DescribeRegions::builder().build().unwrap();
    let counts = (0..20).map(|_| {
        let before = COUNT.get();
        client.call(&request).unwrap();
        COUNT.get() - before
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
    // What is kept is not for nothing, so that the test can fail.
    let kept = builder.clone().events(|event| drop(std::hint::black_box(event.action.to_owned())));
    assert_eq!(cost(kept), quiet + 4);
    assert!(cost(builder.log(Level::Debug, |_, _| {})) > quiet);
}
