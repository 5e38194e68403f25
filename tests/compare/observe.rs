//! Runs of each client with the calls of each row.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use serde_json::{Value, json};
use tcapi_tests::faults::call::{SECRET_ID, SECRET_KEY, Setup};
use tcapi_tests::faults::row::{Effect, Row};
use tcapi_tests::faults::server::{Counts, Place, Placed, ca_file};
use tcapi_tests::native::preload;
use tcapi_tests::{sdks, tests_dir};

use super::peer::{PEERS, Peer};
use super::program::{PATIENCE, Program};
use super::report::{Observed, Report};

/// The longest timeout of an attempt of the other clients, in milliseconds: three fit into [`PATIENCE`].
const ATTEMPT_MS: u32 = 3000;

/// A row, and the observations of each of [`PEERS`].
pub(crate) struct Compared {
    pub(crate) row: Row,
    pub(crate) observed: Vec<Both>,
}

/// The observations of a write and of a read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Both {
    pub(crate) write: Observed,
    pub(crate) read: Observed,
}

/// Runs all rows with all clients. The clients run in parallel, as most of their time is spent waiting.
pub(crate) fn all(rows: Vec<Row>) -> Result<Vec<Compared>, String> {
    let means = Means {
        ca_file: ca_file().map_err(|error| error.to_string())?,
        black_hole: preload("black_hole"),
        go: sdks::go(),
        python: sdks::python(),
    };
    let by_peer = thread::scope(|scope| {
        let (means, rows) = (&means, &rows);
        let running = PEERS.map(|peer| scope.spawn(move || observe(peer, means, rows)));
        let ended = running.map(|one| one.join().unwrap_or_else(|_| Err("panicked".to_owned())));
        ended.into_iter().collect::<Result<Vec<_>, _>>()
    })?;
    let mut by_peer: Vec<_> = by_peer.into_iter().map(Vec::into_iter).collect();
    let mut of_row =
        |row| Compared { row, observed: by_peer.iter_mut().filter_map(Iterator::next).collect() };
    Ok(rows.into_iter().map(&mut of_row).collect())
}

/// Runs all rows with one client.
fn observe(peer: Peer, means: &Means, rows: &[Row]) -> Result<Vec<Both>, String> {
    let began = Instant::now();
    let mut observer = Observer { peer, means, program: None };
    let both = rows.iter().map(|row| {
        let one = observer.both(row);
        one.map_err(|why| format!("{} at {}: {why}", peer.name(), row.name))
    });
    let observed = both.collect::<Result<_, _>>()?;
    eprintln!("{}: {} faults in {} s", peer.name(), rows.len(), began.elapsed().as_secs());
    Ok(observed)
}

/// Resources that all clients need.
struct Means {
    ca_file: PathBuf,
    black_hole: PathBuf,
    go: PathBuf,
    python: &'static Path,
}

/// A client, with its program if that is running.
struct Observer<'a> {
    peer: Peer,
    means: &'a Means,
    program: Option<Program>,
}

impl Observer<'_> {
    fn both(&mut self, row: &Row) -> Result<Both, String> {
        let write = self.observe(row, Effect::Write)?;
        let read = self.observe(row, Effect::Read)?;
        Ok(Both { write, read })
    }

    fn observe(&mut self, row: &Row, effect: Effect) -> Result<Observed, String> {
        let placed = row.place.make(row.acts.clone()).map_err(|error| error.to_string())?;
        let reports = match self.peer {
            Peer::Tcapi => self.tcapi(row, effect, &placed)?,
            _ => self.other(row, effect, &placed)?,
        };
        let (here, elsewhere) = placed.finish();
        let warm = u32::from(row.settings.warm_up_ms.is_some());
        let seen = Counts {
            begun: (here.begun + elsewhere.begun).saturating_sub(warm),
            whole: (here.whole + elsewhere.whole).saturating_sub(warm),
            ran: (here.ran + elsewhere.ran).saturating_sub(warm),
        };
        Ok(Observed { calls: row.settings.calls, seen, reports })
    }

    fn tcapi(&self, row: &Row, effect: Effect, placed: &Placed) -> Result<Vec<Report>, String> {
        let (url, proxy) = (&*placed.url, placed.proxy.as_deref());
        let (ca_file, settings) = (&*self.means.ca_file, row.settings);
        let setup = Setup { url, ca_file, proxy, effect, settings };
        let this = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut program = Command::new(this);
        program.arg("call");
        if row.place == Place::SilentNameServer {
            program.env("LD_PRELOAD", &self.means.black_hole);
        }
        let lines = setup.through(&mut program)?;
        let report = |line: &String| Report::of_tcapi(line).ok_or(format!("what is {line:?}?"));
        lines.iter().map(report).collect()
    }

    fn other(&mut self, row: &Row, effect: Effect, placed: &Placed) -> Result<Vec<Report>, String> {
        let preloaded = row.place == Place::SilentNameServer;
        let mut program = match self.program.take().filter(|_| !preloaded) {
            Some(program) => program,
            None => self.start(preloaded)?,
        };
        let question = self.question(row, effect, placed);
        let Some(reply) = program.ask(&question, row.settings.calls)? else {
            // The program is killed, and the next row starts a new one.
            return Ok(vec![Report::Broke(format!("nothing within {} s", PATIENCE.as_secs()))]);
        };
        if !preloaded {
            self.program = Some(program);
        }
        let report = |pair: &Value| Report::of_peer(pair).ok_or(format!("what is {pair}?"));
        reply["reported"].as_array().into_iter().flatten().map(report).collect()
    }

    /// The input of a program, in the form of `sdks/python/rows.py`.
    fn question(&self, row: &Row, effect: Effect, placed: &Placed) -> Value {
        let settings = row.settings;
        let (scheme, endpoint) = placed.url.split_once("://").unwrap_or(("http", &placed.url));
        json!({
            "endpoint": endpoint,
            "https": scheme == "https",
            "ca": &*self.means.ca_file.to_string_lossy(),
            "proxy": placed.proxy,
            "action": effect.action(),
            "params": effect.params(),
            "calls": settings.calls,
            "warm_up_ms": settings.warm_up_ms,
            // One limit for connecting and for the response, as in the official SDKs, and for each attempt.
            "timeout_ms": settings.timeout_ms.min(settings.connect_timeout_ms).min(ATTEMPT_MS),
            "attempts": settings.max_attempts,
            "secret_id": SECRET_ID,
            "secret_key": SECRET_KEY,
        })
    }

    fn start(&self, preloaded: bool) -> Result<Program, String> {
        let python = |file: &str| {
            let mut command = Command::new(self.means.python);
            // Python would write byte code into the tree.
            command.arg("-B").arg(tests_dir().join("compare/sdks/python").join(file));
            command
        };
        let mut command = match self.peer {
            Peer::Python => python("official.py"),
            Peer::AzureCore => python("azure_core.py"),
            Peer::Botocore => python("boto_core.py"),
            Peer::Tcapi | Peer::Go | Peer::GoUnsafe => Command::new(&self.means.go),
        };
        if self.peer == Peer::GoUnsafe {
            command.arg("unsafe");
        }
        // Proxies and profiles of the user who runs this must have no effect.
        let kept = ["PATH", "LD_LIBRARY_PATH"].map(|name| (name, std::env::var_os(name)));
        let kept = kept.into_iter().filter_map(|(name, value)| Some((name, value?)));
        command.env_clear().envs(kept).env("HOME", "/nonexistent");
        command.env("SSL_CERT_FILE", &self.means.ca_file);
        if preloaded {
            // Go uses the system's resolver only with this setting.
            command.env("LD_PRELOAD", &self.means.black_hole).env("GODEBUG", "netdns=cgo");
        }
        Program::start(&mut command).map_err(|error| format!("{command:?}: {error}"))
    }
}
