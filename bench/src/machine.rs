//! The machine and the versions used for the measurements. Contains no path of the machine.

use std::process::Command;

use crate::command::{Result, output, read};
use crate::paths::Paths;

/// The machine, and the versions of the contestants.
#[derive(Debug)]
pub(crate) struct Machine {
    pub(crate) facts: Vec<(&'static str, String)>,
}

pub(crate) fn describe(paths: &Paths) -> Result<Machine> {
    let cpu = read("/proc/cpuinfo".as_ref())?;
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let model = model.trim_start_matches([' ', '\t', ':']).to_owned();
    let cores = cpu.lines().filter(|line| line.starts_with("processor")).count();
    let sha = if cpu.contains(" sha_ni ") { "with" } else { "without" };
    let memory = read("/proc/meminfo".as_ref())?;
    let memory = memory.lines().next().and_then(|line| line.split_whitespace().nth(1));
    let memory = memory.and_then(|kib| kib.parse::<u64>().ok()).unwrap_or_default() / 1024 / 1024;
    let kernel = read("/proc/sys/kernel/osrelease".as_ref())?.trim().to_owned();
    let kernel = kernel.split('-').next().unwrap_or_default().to_owned();
    let system = read("/etc/os-release".as_ref())?;
    let system = system.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="));
    let system = system.unwrap_or_default().trim_matches('"').to_owned();
    let virtual_machine = if cpu.contains(" hypervisor ") { ", a virtual machine" } else { "" };
    let first = |program: &str, args: &[&str]| -> Result<String> {
        let printed = output(Command::new(program).args(args))?;
        Ok(printed.lines().next().unwrap_or_default().trim().to_owned())
    };
    let curl = first("curl-config", &["--version"])?;
    let requirements = read(&paths.sources.join("python/requirements.txt"))?;
    let python = paths.work.join("venv/bin/python").display().to_string();
    let go = read(&paths.sources.join("go/go.mod"))?;
    let go = go.lines().find_map(|line| line.rsplit_once("common ")).map(|(_, version)| version);
    Ok(Machine {
        facts: vec![
            ("CPU", format!("{model}, {cores} cores{virtual_machine}, {sha} SHA extensions")),
            ("memory", format!("{memory} GiB")),
            ("system", format!("{system}, Linux {kernel}")),
            (
                "tcapi",
                format!("{}, {}", env!("CARGO_PKG_VERSION"), first("rustc", &["--version"])?),
            ),
            ("C compiler", first("cc", &["--version"])?),
            ("libcurl", format!("{curl}, {}", first("openssl", &["version"])?)),
            (
                "Go SDK",
                format!("{}, {}", go.unwrap_or_default(), first("go", &["env", "GOVERSION"])?),
            ),
            (
                "Python SDK",
                format!(
                    "{}, {}",
                    requirements.lines().collect::<Vec<_>>().join(", "),
                    first(&python, &["--version"])?
                ),
            ),
        ],
    })
}
