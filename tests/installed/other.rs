//! Another Rust library in the same program, with a standard library of its own.

/// Does some work of a C program's on a thread, and its own at the same time: answers the sum of the numbers up to
/// `count`, or 0 if the work failed.
#[no_mangle]
pub extern "C" fn other_sum(count: u32, work: extern "C" fn() -> bool) -> u32 {
    let working = std::thread::spawn(move || work());
    let numbers: Vec<u32> = (1..=count).collect();
    let sum = std::thread::spawn(move || numbers.iter().sum()).join().unwrap_or(0);
    // A panic is caught by this library's own means.
    let caught = std::panic::catch_unwind(|| std::panic::resume_unwind(Box::new(()))).is_err();
    let worked = working.join().unwrap_or(false);
    if caught && worked { sum } else { 0 }
}
