//! tcapi as used by a Rust program. Arguments and standard input and output are those of `c/contestant.h`.
#![forbid(unsafe_code)]

use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};
use tcapi::Client;
use tcapi::cvm::{DescribeInstances, RebootInstances, StopType};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [mode, url, ca, count, action @ ..] = args.as_slice() else {
        return Err("usage: tcapi-bench-rust once|rounds URL CA IDS [describe]".into());
    };
    let call = if action == ["describe"] { describe } else { reboot };
    let mut builder = Client::builder().endpoint(url).region("ap-guangzhou");
    if ca != "-" {
        builder = builder.ca_file(ca);
    }
    let client = builder.build()?;
    let count: usize = count.parse()?;
    let ids: Vec<String> = (0..count).map(|number| format!("ins-{number:08}")).collect();
    if mode == "once" { call(&client, &ids) } else { rounds(call, &client, &ids) }
}

fn describe(client: &Client, ids: &[String]) -> Result {
    let request = DescribeInstances::builder()
        .instance_ids(ids.iter().map(String::as_str))
        .limit(i64::try_from(ids.len())?)
        .build()?;
    let described = client.call(&request)?.instance_set.len();
    if described == ids.len() { Ok(()) } else { Err(format!("{described} instances").into()) }
}

fn reboot(client: &Client, ids: &[String]) -> Result {
    let request = RebootInstances::builder()
        .instance_ids(ids.iter().map(String::as_str))
        .stop_type(StopType::SoftFirst)
        .build()?;
    client.call(&request)?;
    Ok(())
}

fn rounds(call: fn(&Client, &[String]) -> Result, client: &Client, ids: &[String]) -> Result {
    for line in io::stdin().lock().lines() {
        let calls: usize = line?.trim().parse()?;
        let mut times = Vec::with_capacity(calls);
        let before = cpu_ns();
        for _ in 0..calls {
            let begun = Instant::now();
            call(client, ids)?;
            times.push(begun.elapsed().as_nanos());
        }
        let used = cpu_ns() - before;
        times.sort_unstable();
        let (median, tail) = (times.get(calls / 2), times.get(calls * 99 / 100));
        let (median, tail) = median.zip(tail).ok_or("a round has no calls")?;
        let mut out = io::stdout().lock();
        writeln!(out, "{used} {median} {tail}")?;
        out.flush()?;
    }
    Ok(())
}

/// The CPU time of the process, user and system, of all its threads.
fn cpu_ns() -> i64 {
    let used = clock_gettime(ClockId::ProcessCPUTime);
    used.tv_sec * 1_000_000_000 + used.tv_nsec
}
