//! A request in C's structs, of any size and with anything in them that a C program can legally write.
//!
//! The first byte says which action it is for.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| tcapi_c::requests::run(data));
