//! A demonstration of the main use, for someone who has just cloned the repository: a C program reboots two instances.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::run::{Result, command, root, run, run_command, target};
use crate::tools;

/// The published example key, which the emulator accepts by default.
const SECRET_ID: &str = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
const SECRET_KEY: &str = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";

pub(crate) fn demo() -> Result {
    tools::ensure(tools::DEMO)?;
    run("cargo build --package tcapi-capi --package tcapi-emulator")?;
    let built = target().join("debug");
    let program = built.join("reboot");
    let mut compile = command("cc -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror");
    compile.arg("-I").arg(root().join("include")).arg(root().join("examples/c/reboot.c"));
    compile.arg("-o").arg(&program).arg("-L").arg(&built).arg("-ltcapi");
    run_command(compile.arg(format!("-Wl,-rpath,{}", built.display())))?;

    let emulator = Emulator::start(Command::new(built.join("tcapi-emulator")).args([
        "--listen",
        "127.0.0.1:0",
        "--transition-ms",
        "400",
        "--lag-ms",
        "100",
        "--exit-with-stdin",
    ]))?;
    println!("emulator {}", emulator.url);
    let mut reboot = Command::new(program);
    reboot.args([emulator.url.as_str(), "ap-guangzhou", "ins-r8hr2upy", "ins-5d8a23rs"]);
    reboot.env("TENCENTCLOUD_SECRET_ID", SECRET_ID).env("TENCENTCLOUD_SECRET_KEY", SECRET_KEY);
    run_command(&mut reboot)
}

/// An emulator that ends when this value is dropped.
struct Emulator {
    child: Child,
    url: String,
}

impl Emulator {
    fn start(command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("the emulator can't be run: {error}"))?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            let read = BufReader::new(stdout).read_line(&mut line);
            read.map_err(|error| format!("the output of the emulator can't be read: {error}"))?;
        }
        match line.trim().strip_prefix("listening on ") {
            Some(url) => Ok(Emulator { child, url: url.to_owned() }),
            None => Err(format!("the emulator did not start: {line:?}")),
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It is ending anyway; a failure can't be reported here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
