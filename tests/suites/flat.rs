//! Tests of the memory that a listing uses: that of one page and of the keys of its items, however many pages there
//! are.

use std::process::Command;

use tcapi::cvm::DescribeInstances;
use tcapi::{Client, Credentials, PageOptions};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::counting::{Counting, peak};
use tcapi_tests::native::{Kit, expect_success};
use tcapi_tests::tests_dir;

#[global_allocator]
static MEMORY: Counting = Counting;

fn emulator(instances: u32) -> Emulator {
    Emulator::builder().instances(instances).start().unwrap()
}

/// The peak memory in bytes of a listing of so many instances.
fn peak_of_listing(instances: u32, options: PageOptions) -> isize {
    let emulator = emulator(instances);
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .build()
        .unwrap();
    let request = DescribeInstances::builder().build().unwrap();
    // The connection uses memory, too.
    client.call(&request).unwrap();

    peak(|| {
        let mut items = client.pages(&request, options).unwrap().items();
        let found = items.by_ref().map(Result::unwrap).count();
        assert_eq!((found, items.changed()), (instances as usize, false));
    })
}

/// The same in a C program.
fn peak_in_c(instances: u32) -> isize {
    let options = ["-Wl,--export-dynamic"];
    let program =
        Kit::of_tree().in_folder("memory").c(&tests_dir().join("programs/memory/flat.c"), &options);
    let output = expect_success(Command::new(program).arg(emulator(instances).url()));
    let printed = String::from_utf8(output.stdout).unwrap();
    let (count, peak) = printed.trim().split_once(' ').unwrap();
    assert_eq!(count, instances.to_string());
    peak.parse().unwrap()
}

const THOUSAND: u32 = 1000;
const MORE: u32 = 10_000;

/// Memory for the detection of duplicate items: a hash of each key, in a table that grows.
const KEYS: isize = 64 * (MORE - THOUSAND) as isize;

#[test]
fn a_listing_takes_the_memory_of_a_page() {
    let flat = peak_of_listing(THOUSAND, PageOptions::new());
    let more = peak_of_listing(MORE, PageOptions::new());
    assert!(more < flat + KEYS, "{more} bytes for {MORE} instances, {flat} for {THOUSAND}");

    // Where all pages are kept, the measurement shows it: an instance uses far more memory than its key.
    let kept = peak_of_listing(THOUSAND, PageOptions::new().consistent(true));
    assert!(kept > flat + 1000 * THOUSAND as isize, "{kept} bytes, and {flat}");
}

#[test]
fn in_c_too() {
    let (flat, more) = (peak_in_c(THOUSAND), peak_in_c(MORE));
    assert!(flat > 0 && more < flat + KEYS, "{more} bytes for {MORE}, {flat} for {THOUSAND}");
}
