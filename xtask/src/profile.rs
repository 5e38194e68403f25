//! `cargo xtask profile`: records what calls run through, for profile-guided optimization of the libraries. The calls are
//! those of the benchmark's program in C.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::dist::{self, PRIVATE_LIBS};
use crate::files::{entries, make};
use crate::run::{Result, command, root, run_command, show, target};
use crate::tools;

/// The calls that are recorded: the protocol's position in the addresses of the server, the number of ids, the option of
/// the program, and how many calls. A call with 100 instances executes as much as 50 small ones.
const CALLS: [(usize, &str, &str, u32); 6] = [
    (0, "2", "", 4000),
    (1, "2", "", 4000),
    (0, "100", "", 1000),
    (1, "100", "", 1000),
    (0, "1", "describe", 2000),
    (0, "100", "describe", 100),
];

/// Writes the profile of a library with all services to `target/profile/tcapi.profdata`.
pub(crate) fn profile() -> Result {
    tools::ensure(tools::DEMO)?;
    let profdata = tools::ensure_profdata()?;
    let dir = dist::profile_dir();
    let recorded = dir.join("recorded");
    // Those of another build would be merged, too.
    let _ = std::fs::remove_dir_all(&recorded);
    make(&recorded)?;
    let library = dist::recording(&recorded)?;
    run_command(&mut dist::cargo_build("--package tcapi-bench"))?;
    let program = dir.join("calls");
    let mut compile = command("cc -std=c11 -D_GNU_SOURCE -O2 -pthread -I include -I bench/c");
    compile.args(["bench/c/contestant.c", "bench/c/tcapi.c"]).arg(&library).args(PRIVATE_LIBS);
    // Nothing in the program refers to the runtime that writes the records.
    compile.args(["-lm", "-Wl,--undefined=__llvm_profile_runtime", "-o"]).arg(&program);
    run_command(&mut compile)?;
    call(&program, &dir.join("ca.pem"))?;
    let profile = dir.join("tcapi.profdata");
    let mut merge = command(&profdata);
    run_command(merge.arg("merge").arg("-o").arg(&profile).args(entries(&recorded)?))?;
    println!("the profile is {}", profile.display());
    Ok(())
}

/// Runs the calls against the benchmark's server, which runs until its standard input ends.
fn call(program: &Path, ca: &Path) -> Result {
    let mut server = Command::new(target().join("release/tcapi-bench"));
    server.arg("--server").arg(ca).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut server =
        server.spawn().map_err(|error| format!("the server can't be started: {error}"))?;
    let called = addresses(&mut server).and_then(|addresses| {
        CALLS.iter().try_for_each(|(at, ids, option, calls)| {
            let address = addresses.get(*at).ok_or("the server has no address")?;
            let mut run = Command::new(program);
            run.arg("rounds").arg(address).arg(ca).arg(ids);
            run.args(Some(*option).filter(|option| !option.is_empty())).current_dir(root());
            // Any key will do: the server does not check signatures.
            run.env("TENCENTCLOUD_SECRET_ID", "id").env("TENCENTCLOUD_SECRET_KEY", "key");
            feed(&mut run, &format!("{calls}\n"))
        })
    });
    drop(server.stdin.take());
    let ended = server.wait().map_err(|error| format!("the server: {error}"))?;
    called.and(match ended.success() {
        true => Ok(()),
        false => Err(format!("the server ended with {ended}")),
    })
}

/// The addresses that a server prints when it listens: HTTP and HTTPS.
fn addresses(server: &mut Child) -> Result<Vec<String>> {
    let mut line = String::new();
    let output = server.stdout.take().ok_or("the server has no output")?;
    BufReader::new(output).read_line(&mut line).map_err(|error| format!("the server: {error}"))?;
    Ok(line.split_whitespace().map(str::to_owned).collect())
}

/// Runs a program to its end, with a text as its input. Its own output is of no interest.
fn feed(run: &mut Command, input: &str) -> Result {
    let shown = show(run);
    let failed = |error: std::io::Error| format!("`{shown}` can't be run: {error}");
    let mut child = run.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().map_err(failed)?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).map_err(failed)?;
    }
    match child.wait().map_err(failed)? {
        status if status.success() => Ok(()),
        status => Err(format!("`{shown}` ended with {status}")),
    }
}
