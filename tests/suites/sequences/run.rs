//! Runs of sequences, and the search for the sequence and the operation that fail.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::ops::Range;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use rustix::net::{AddressFamily, SocketType, bind, getsockname, socket};
use tcapi_tests::checker::Checker;
use tcapi_tests::faults::hold::in_parallel;
use tcapi_tests::faults::server::{Server, ca_file, server_config_of};
use tcapi_tests::native::Kit;
use tcapi_tests::proxy::{Proxy, Way};
use tcapi_tests::workspace_root;

use crate::judge;
use crate::server::Told;

/// The operations of a sequence's first thread.
pub(crate) const OPERATIONS: u32 = 24;

/// The checker under which sequences run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Watch {
    AddressSanitizer,
    Valgrind,
    ThreadSanitizer,
}

impl Watch {
    /// The test that runs sequences under it.
    pub(crate) fn test(self) -> &'static str {
        match self {
            Watch::AddressSanitizer => "under_address_sanitizer",
            Watch::Valgrind => "under_valgrind",
            Watch::ThreadSanitizer => "under_thread_sanitizer",
        }
    }

    fn program(self) -> PathBuf {
        let kit = match self {
            Watch::AddressSanitizer => Checker::Sanitizer.kit(),
            Watch::Valgrind => Checker::Valgrind.kit(),
            // The library is that of users: it is built without ThreadSanitizer.
            Watch::ThreadSanitizer => Kit { options: &["-fsanitize=thread"], ..Kit::of_tree() },
        };
        let source = workspace_root().join("tests/programs/sequences/sequences.c");
        kit.in_folder(&format!("sequences-{}", self.test())).c(&source, &["-D_GNU_SOURCE"])
    }

    fn command(self, program: &Path) -> Command {
        match self {
            Watch::AddressSanitizer => {
                let mut run = Checker::Sanitizer.command(program);
                run.arg("--forks-alone");
                run
            }
            Watch::Valgrind => {
                let mut run = Checker::Valgrind.command(program);
                run.args(["--seconds", "600"]).env("VALGRIND_OPTS", "--exit-on-first-error=yes");
                run
            }
            Watch::ThreadSanitizer => {
                let suppressions = workspace_root().join("xtask/packaging/tsan.supp");
                // A child has none of its parent's threads, so their memory is no leak.
                let options = format!(
                    "suppressions={}:exitcode={}:halt_on_error=1:report_thread_leaks=0",
                    suppressions.display(),
                    Checker::FOUND
                );
                let mut run = Command::new(program);
                run.env_clear().env("HOME", "/nowhere").env("TSAN_OPTIONS", options);
                run.arg("--no-bare-forks");
                run
            }
        }
    }

    /// The number of sequences per process, so that the start of a process is a small part of it.
    fn of_process(self) -> u64 {
        match self {
            Watch::Valgrind => 7,
            Watch::AddressSanitizer | Watch::ThreadSanitizer => 25,
        }
    }
}

/// The servers of sequences, which share one record.
struct Servers {
    told: Arc<Told>,
    plain: Server,
    tls: Server,
    proxy: Proxy,
    /// The port is bound, so that no other process gets it, and has no listener.
    dead: OwnedFd,
}

impl Servers {
    fn start() -> Servers {
        let told = Arc::new(Told::default());
        let plain = Server::start(told.clone(), None, None).unwrap();
        let tls = Some(server_config_of(rustls::DEFAULT_VERSIONS).unwrap());
        let tls = Server::start(told.clone(), tls, None).unwrap();
        let known = [plain.address(), tls.address()];
        // A client may have a timeout of a day, and would spend it in the TLS handshake with a server that waits for
        // HTTP.
        let proxy = Proxy::start(move |host| {
            let port = host.rsplit_once(':').and_then(|(_, port)| port.parse::<u16>().ok());
            let known = known.into_iter().find(|address| Some(address.port()) == port);
            known.map_or(Way::Respond("HTTP/1.1 502 Bad Gateway\r\n\r\n"), Way::To)
        });
        let proxy = proxy.unwrap();
        let dead = socket(AddressFamily::INET, SocketType::STREAM, None).unwrap();
        bind(&dead, &SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
        Servers { told, plain, tls, proxy, dead }
    }

    /// The program's arguments for them.
    fn arguments(&self) -> [String; 6] {
        let dead = SocketAddr::try_from(getsockname(&self.dead).unwrap()).unwrap();
        [
            format!("http://{}", self.plain.address()),
            format!("http://localhost:{}", self.plain.address().port()),
            format!("https://{}", self.tls.address()),
            format!("http://{dead}"),
            self.proxy.url(),
            ca_file().unwrap().display().to_string(),
        ]
    }
}

/// Runs sequences in processes.
struct Runner {
    watch: Watch,
    program: PathBuf,
    arguments: [String; 6],
}

impl Runner {
    /// Runs sequences in one process, and returns its output.
    fn run(&self, seeds: &Range<u64>, operations: u32) -> Result<String, String> {
        let mut command = self.watch.command(&self.program);
        command.args(["--operations", &operations.to_string()]);
        command.args([seeds.start, seeds.end - seeds.start].map(|number| number.to_string()));
        let output = command.args(&self.arguments).stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("{command:?}: {error}"))?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(printed);
        }
        let last = printed.lines().rfind(|line| line.starts_with("begin ")).unwrap_or("none");
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{}, the last to begin was {last}\n{said}", output.status))
    }

    /// Explains why sequences of one process failed: which of them fails alone, and with how few operations.
    fn explain(&self, seeds: &Range<u64>, why: &str) -> String {
        let fails = |seed, operations| self.run(&(seed..seed + 1), operations).err();
        let Some(seed) = seeds.clone().find(|seed| fails(*seed, OPERATIONS).is_some()) else {
            return format!("sequences {seeds:?}, none of which fails alone: {why}");
        };
        let fewest = (0..OPERATIONS).find_map(|few| Some((few, fails(seed, few)?)));
        let (few, why) = fewest.unwrap_or((OPERATIONS, why.to_owned()));
        format!("{}: {why}", command_of(self.watch, seed, few))
    }
}

/// The command that runs one sequence alone.
fn command_of(watch: Watch, seed: u64, operations: u32) -> String {
    format!(
        "TCAPI_SEQUENCE={seed}:{operations} cargo test -p tcapi-tests --test sequences {}",
        watch.test()
    )
}

/// The result of a run.
pub(crate) struct Found {
    /// The figures of the program.
    pub(crate) figures: BTreeMap<String, u64>,
    pub(crate) seconds: u64,
    /// The findings.
    pub(crate) wrong: Vec<String>,
}

/// Runs these sequences, and compares the results of the program's calls with the servers' record.
pub(crate) fn run(watch: Watch, seeds: &[Range<u64>], operations: u32) -> Found {
    let (program, servers) = (watch.program(), Servers::start());
    let runner = Runner { watch, program, arguments: servers.arguments() };
    let began = Instant::now();
    let size = watch.of_process();
    let cut = |seeds: &Range<u64>| {
        let (starts, end) = (seeds.clone(), seeds.end);
        let starts = starts.filter(move |seed| (seed - seeds.start).is_multiple_of(size));
        starts.map(move |start| start..end.min(start + size)).collect::<Vec<_>>()
    };
    let jobs: Vec<Range<u64>> = seeds.iter().flat_map(cut).collect();
    let (printed, failed) = (Mutex::new(String::new()), Mutex::new(Vec::new()));
    in_parallel(&jobs, |seeds| {
        match runner.run(seeds, operations) {
            Ok(output) => printed.lock().unwrap_or_else(PoisonError::into_inner).push_str(&output),
            Err(why) => {
                let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.push((seeds.clone(), why));
            }
        }
        Ok(())
    });
    let seconds = began.elapsed().as_secs();
    let printed = printed.into_inner().unwrap_or_else(PoisonError::into_inner);
    let failed = failed.into_inner().unwrap_or_else(PoisonError::into_inner);
    let explained = failed.iter().take(3).map(|(seeds, why)| runner.explain(seeds, why));
    let mut wrong: Vec<String> = explained.collect();
    wrong.extend(failed.iter().skip(3).map(|(seeds, why)| format!("sequences {seeds:?}: {why}")));
    let Servers { told, plain, tls, .. } = servers;
    plain.finish();
    tls.finish();
    let record = told.take();
    wrong.extend(record.of_no_call.iter().map(|text| format!("a request of no call: {text}")));
    let calls = judge::calls(&printed).unwrap_or_else(|why| panic!("{why}"));
    let mut markers = BTreeSet::new();
    for call in &calls {
        let requests = record.requests.get(&call.marker).cloned().unwrap_or_default();
        let twice = (!markers.insert(&call.marker)).then_some("it has the marker of another call");
        if let Some(why) = twice.or_else(|| call.is_wrong(&requests)) {
            let command = command_of(watch, call.seed(), operations);
            wrong.push(format!("{command}: {why}: {call:?}, {requests:?}"));
        }
    }
    Found { figures: figures(&printed), seconds, wrong }
}

/// The sums of the figures that the programs printed.
fn figures(printed: &str) -> BTreeMap<String, u64> {
    let mut figures = BTreeMap::new();
    for line in printed.lines() {
        if let ["figure", name, count] = line.split(' ').collect::<Vec<_>>()[..] {
            *figures.entry(name.to_owned()).or_default() +=
                count.parse::<u64>().unwrap_or_default();
        }
    }
    figures
}
