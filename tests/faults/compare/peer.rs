//! Who is compared, and how each makes the calls of a row.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use tcapi_tests::faults::call::{SECRET_ID, SECRET_KEY, Setup};
use tcapi_tests::faults::row::{Effect, Row};
use tcapi_tests::faults::server::{Counts, Place, Placed, ca_file};
use tcapi_tests::native::preload;
use tcapi_tests::{sdks, tests_dir};

/// Who is compared, in the order of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    Tcapi,
    Python,
    Go,
    /// Go with `UnsafeRetryOnConnectionFailure`.
    GoUnsafe,
}

pub(crate) const PEERS: [Peer; 4] = [Peer::Tcapi, Peer::Python, Peer::Go, Peer::GoUnsafe];

/// What came of the calls of a row. The call that only opens a connection is not counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Observed {
    pub(crate) seen: Counts,
    /// For each call, what its caller was told.
    pub(crate) reported: Vec<String>,
}

/// How long a peer may take over a row before it is given up.
const PATIENCE: Duration = Duration::from_secs(15);

/// All of them, ready to call.
pub(crate) struct Peers {
    ca_file: PathBuf,
    black_hole: PathBuf,
    go_program: PathBuf,
    running: Vec<(Peer, Program)>,
}

impl Peers {
    pub(crate) fn start() -> Result<Self, String> {
        let ca_file = ca_file().map_err(|error| error.to_string())?;
        let (black_hole, go_program) = (preload("black_hole"), sdks::go());
        Ok(Peers { ca_file, black_hole, go_program, running: Vec::new() })
    }

    /// What comes of a row with each of [`PEERS`].
    pub(crate) fn observe(&mut self, row: &Row, effect: Effect) -> Result<[Observed; 4], String> {
        let mut observed = Vec::new();
        for peer in PEERS {
            let placed = row.place.make(row.acts.clone()).map_err(|error| error.to_string())?;
            let reported = match peer {
                Peer::Tcapi => self.tcapi(row, effect, &placed)?,
                _ => self.sdk(peer, row, effect, &placed)?,
            };
            let (here, elsewhere) = placed.finish();
            let warm = u32::from(row.settings.warm_up_ms.is_some());
            let seen = Counts {
                begun: (here.begun + elsewhere.begun).saturating_sub(warm),
                whole: (here.whole + elsewhere.whole).saturating_sub(warm),
                ran: (here.ran + elsewhere.ran).saturating_sub(warm),
            };
            observed.push(Observed { seen, reported });
        }
        observed.try_into().map_err(|_| "a peer is missing".to_owned())
    }

    fn tcapi(&self, row: &Row, effect: Effect, placed: &Placed) -> Result<Vec<String>, String> {
        let (url, proxy) = (&*placed.url, placed.proxy.as_deref());
        let (ca_file, settings) = (&*self.ca_file, row.settings);
        let setup = Setup { url, ca_file, proxy, effect, settings };
        let this = std::env::current_exe().map_err(|error| error.to_string())?;
        let mut program = Command::new(this);
        program.arg("call");
        if row.place == Place::SilentNameServer {
            program.env("LD_PRELOAD", &self.black_hole);
        }
        setup.through(&mut program)
    }

    fn sdk(
        &mut self,
        peer: Peer,
        row: &Row,
        effect: Effect,
        placed: &Placed,
    ) -> Result<Vec<String>, String> {
        let settings = row.settings;
        let (scheme, endpoint) = placed.url.split_once("://").unwrap_or(("http", &placed.url));
        // Neither of them has a time for the whole call, nor one for connecting alone.
        let timeout_ms = settings.timeout_ms.min(settings.connect_timeout_ms);
        let asked = json!({
            "endpoint": endpoint,
            "https": scheme == "https",
            "ca": &*self.ca_file.to_string_lossy(),
            "proxy": placed.proxy,
            "action": effect.action(),
            "params": effect.params(),
            "calls": settings.calls,
            "warm_up_ms": settings.warm_up_ms,
            "timeout_ms": timeout_ms,
            "attempts": settings.max_attempts,
            "secret_id": SECRET_ID,
            "secret_key": SECRET_KEY,
        });
        let preloaded = (row.place == Place::SilentNameServer).then_some(&*self.black_hole);
        let at = self.running.iter().position(|(running, _)| *running == peer);
        let mut program = match at.filter(|_| preloaded.is_none()) {
            Some(at) => self.running.swap_remove(at).1,
            None => self.program(peer, preloaded)?,
        };
        match program.ask(&asked)? {
            Some(answer) => {
                if preloaded.is_none() {
                    self.running.push((peer, program));
                }
                let reported = answer["reported"].as_array().into_iter().flatten();
                Ok(reported.filter_map(Value::as_str).map(str::to_owned).collect())
            }
            // It is ended, and the next row has a new one.
            None => Ok(vec![format!("nothing within {} s", PATIENCE.as_secs())]),
        }
    }

    fn program(&self, peer: Peer, preloaded: Option<&Path>) -> Result<Program, String> {
        let mut command = match peer {
            Peer::Python => {
                let mut command = Command::new(sdks::python());
                command.arg(tests_dir().join("faults/compare/sdks/sdk.py"));
                command
            }
            _ => Command::new(&self.go_program),
        };
        if peer == Peer::GoUnsafe {
            command.arg("unsafe");
        }
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env_remove(name).env_remove(name.to_ascii_lowercase());
        }
        command.env("SSL_CERT_FILE", &self.ca_file);
        if let Some(preloaded) = preloaded {
            // Go asks the system only if it is told to.
            command.env("LD_PRELOAD", preloaded).env("GODEBUG", "netdns=cgo");
        }
        Program::start(&mut command).map_err(|error| format!("{command:?}: {error}"))
    }
}

/// A program that takes a row per line and answers a line for each.
struct Program {
    child: Child,
    rows: ChildStdin,
    answers: Receiver<String>,
}

impl Program {
    fn start(command: &mut Command) -> std::io::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(rows), Some(printed)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(std::io::ErrorKind::BrokenPipe.into());
        };
        let (line, answers) = mpsc::channel();
        thread::spawn(move || {
            for answer in BufReader::new(printed).lines().map_while(Result::ok) {
                if line.send(answer).is_err() {
                    return;
                }
            }
        });
        Ok(Program { child, rows, answers })
    }

    /// Its answer, or nothing if it takes too long.
    fn ask(&mut self, row: &Value) -> Result<Option<Value>, String> {
        writeln!(self.rows, "{row}").map_err(|error| error.to_string())?;
        match self.answers.recv_timeout(PATIENCE) {
            Ok(line) => serde_json::from_str(&line).map(Some).map_err(|error| error.to_string()),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(format!("{row} ended the program")),
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It has nothing to lose.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
