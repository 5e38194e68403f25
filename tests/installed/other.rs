//! Another Rust library in the same program, with a standard library of its own.
#[no_mangle]
pub extern "C" fn other_sum(count: u32) -> u32 {
    let numbers: Vec<u32> = (1..=count).collect();
    std::thread::spawn(move || numbers.iter().sum()).join().unwrap_or(0)
}
