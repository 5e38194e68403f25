//! Another Rust library in the same program, with a separate copy of the standard library.

/// Runs `work` of a C program on a thread, and its own work at the same time. Returns the sum of the numbers up to
/// `count`, or 0 if `work` failed.
#[no_mangle]
pub extern "C" fn other_sum(count: u32, work: extern "C" fn() -> bool) -> u32 {
    let working = std::thread::spawn(move || work());
    let numbers: Vec<u32> = (1..=count).collect();
    let sum = std::thread::spawn(move || numbers.iter().sum()).join().unwrap_or(0);
    // This library's copy of the standard library catches the panic.
    let caught = std::panic::catch_unwind(|| std::panic::resume_unwind(Box::new(()))).is_err();
    let worked = working.join().unwrap_or(false);
    if caught && worked { sum } else { 0 }
}
