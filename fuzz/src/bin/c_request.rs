//! Fuzz target of requests in C structs, of any size and with any content that a C program may write.
//!
//! The first byte selects the action.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| tcapi_c::requests::run(data));
