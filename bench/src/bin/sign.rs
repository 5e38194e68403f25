//! Measures the cost of a signature: alternating rounds of signatures and of the SHA-256 compressions that it
//! requires, and the allocations of one. A round is a line of standard output: nanoseconds of a signature,
//! nanoseconds of its compressions, the same where each message has the hash of the one before, allocations
//! of a signature.
//!
//!     tcapi-bench-sign ROUNDS
#![forbid(unsafe_code)]

use std::hint::black_box;
use std::process::ExitCode;

use rustix::time::{ClockId, clock_gettime};
use sha2::block_api::compress256;
use tcapi::sign::{Payload, Scope, Signer, SigningKey};

const REPEATS: u32 = 2000;
const TIMESTAMP: i64 = 1_551_113_065;
const HEADERS: [(&str, &str); 2] =
    [("content-type", "application/json"), ("host", "cvm.tencentcloudapi.com")];
const BODY: &[u8] = br#"{"InstanceIds":["ins-r8hr2upy","ins-5d8a23rs"],"StopType":"SOFT_FIRST"}"#;

/// Two for the body, three for the canonical request, and for the HMAC, whose pads are hashed with the key,
/// two for the string to sign and one for the outer hash: eight. (The client computes one of those of the
/// canonical request beforehand.)
const COMPRESSIONS: [usize; 4] = [2, 3, 2, 1];

fn main() -> ExitCode {
    let rounds = std::env::args().nth(1).and_then(|text| text.parse::<u32>().ok());
    let Some(rounds) = rounds else {
        eprintln!("usage: tcapi-bench-sign ROUNDS");
        return ExitCode::from(2);
    };
    let scope = Scope::new(TIMESTAMP, "cvm");
    let key = SigningKey::derive("Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", &scope);
    let signer = Signer::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", key, &scope, &HEADERS);
    let allocated = allocation_counter::measure(|| signature(&signer, TIMESTAMP)).count_total;
    for round in 0..=rounds {
        let signing = time(|at| signature(&signer, TIMESTAMP + i64::from(at)));
        let compressing = time(|_| compressions());
        let in_turn = time(|_| compressions_in_turn());
        // The first round warms up.
        if round > 0 {
            println!("{signing} {compressing} {in_turn} {allocated}");
        }
    }
    ExitCode::SUCCESS
}

/// The client's work for a request once it has the signing key of the day.
fn signature(signer: &Signer, timestamp: i64) {
    black_box(signer.sign(black_box(timestamp), Payload::Signed(black_box(BODY))));
}

/// The compressions of a signature: four messages, each with a separate state.
fn compressions() {
    let blocks = black_box(&[[0x5a_u8; 64]; 3]);
    for count in COMPRESSIONS {
        let mut state = black_box([0_u32; 8]);
        compress256(&mut state, &blocks[..count]);
        black_box(state);
    }
}

/// The same where a message begins with the hash of the one before, as in a signature: a processor can't
/// begin it before that one is finished.
fn compressions_in_turn() {
    let mut blocks = black_box([[0x5a_u8; 64]; 3]);
    for count in COMPRESSIONS {
        let mut state = black_box([0_u32; 8]);
        compress256(&mut state, &blocks[..count]);
        for (bytes, word) in blocks[0].as_chunks_mut::<4>().0.iter_mut().zip(state) {
            *bytes = word.to_be_bytes();
        }
    }
    black_box(blocks);
}

/// Nanoseconds of CPU of one run.
fn time(mut run: impl FnMut(u32)) -> f64 {
    let before = cpu_ns();
    for at in 0..REPEATS {
        run(at);
    }
    (cpu_ns() - before) as f64 / f64::from(REPEATS)
}

fn cpu_ns() -> i64 {
    let used = clock_gettime(ClockId::ThreadCPUTime);
    used.tv_sec * 1_000_000_000 + used.tv_nsec
}
