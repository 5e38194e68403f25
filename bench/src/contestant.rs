//! The contestants.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::command::{Result, says, write};
use crate::kind::{Action, Kind};
use crate::paths::Paths;
use crate::running::Server;
use crate::{SECRET_ID, SECRET_KEY, request};

/// The contestants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Floor,
    TcapiC,
    TcapiStatic,
    /// The C contestant of another commit.
    TcapiBefore,
    TcapiRust,
    TcapiCpp,
    TcapiGo,
    /// The same program, with a context that can end.
    TcapiGoCancellable,
    Curl,
    Go,
    Python,
}

impl Who {
    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Who::Floor => "bare socket",
            Who::TcapiC => "tcapi, C",
            Who::TcapiStatic => "tcapi, C, static",
            Who::TcapiBefore => "tcapi, C, before",
            Who::TcapiRust => "tcapi, Rust",
            Who::TcapiCpp => "tcapi, C++",
            Who::TcapiGo => "tcapi, Go",
            Who::TcapiGoCancellable => "tcapi, Go, cancellable",
            Who::Curl => "libcurl, C",
            Who::Go => "official SDK, Go",
            Who::Python => "official SDK, Python",
        }
    }

    /// Whether it is a program that somebody ships, and not another use of one.
    pub(crate) fn is_shipped(self) -> bool {
        !matches!(self, Who::Floor | Who::TcapiGoCancellable)
    }

    /// Calls of a round: as many as take a few hundredths of a second.
    fn calls_of_round(self, kind: Kind) -> usize {
        let calls = match self {
            Who::Go | Who::TcapiGo | Who::TcapiGoCancellable => 400,
            Who::Python => 50,
            _ => 1000,
        };
        // A long response takes many times as long.
        let is_long = kind.action == Action::Describe && kind.ids > 1;
        if is_long { calls / 20 } else { calls }
    }
}

/// A contestant's program.
#[derive(Debug)]
pub(crate) struct Contestant {
    pub(crate) who: Who,
    /// The program and its first arguments.
    pub(crate) command: Vec<OsString>,
    /// The files that are shipped: the program, or the folder of its packages.
    pub(crate) shipped: PathBuf,
    /// Whether it knows DescribeInstances, which an older one of another commit does not.
    pub(crate) describes: bool,
}

impl Contestant {
    pub(crate) fn new(who: Who, program: PathBuf) -> Self {
        let describes = true;
        Contestant { who, command: vec![program.clone().into()], shipped: program, describes }
    }

    /// The same program with a first argument.
    pub(crate) fn with_argument(mut self, argument: &str) -> Self {
        self.command.push(argument.into());
        self
    }

    /// That of another commit.
    pub(crate) fn before(program: PathBuf) -> Result<Self> {
        let mut probe = Command::new(&program);
        probe.args(["once", "-", "-", "1", "describe"]).stderr(Stdio::null());
        probe.env("TENCENTCLOUD_SECRET_ID", SECRET_ID).env("TENCENTCLOUD_SECRET_KEY", SECRET_KEY);
        let status = probe.status().map_err(|error| says(&program, &error))?;
        // One that does not know the argument explains its usage, and has this exit status.
        let describes = status.code() != Some(2);
        Ok(Contestant { describes, ..Contestant::new(Who::TcapiBefore, program) })
    }

    /// Whether it takes part in a kind of call: the floor is one of plain HTTP, and the static library is compared
    /// with that of another commit, if that takes part, and differs little from the shared one.
    fn takes_part(&self, kind: Kind, with_another_commit: bool) -> bool {
        match self.who {
            Who::Floor => !kind.tls,
            Who::TcapiStatic => with_another_commit,
            Who::TcapiBefore => self.describes || kind.action == Action::Reboot,
            _ => true,
        }
    }
}

/// A contestant with one kind of call.
#[derive(Debug)]
pub(crate) struct Series {
    pub(crate) who: Who,
    pub(crate) kind: Kind,
    /// The program with all its arguments but the mode.
    command: Vec<OsString>,
    /// Where the mode is among these.
    mode: usize,
    /// The request that the floor sends.
    request: PathBuf,
}

impl Series {
    /// Every contestant with every kind of call.
    pub(crate) fn all(
        contestants: &[Contestant],
        server: &Server,
        paths: &Paths,
    ) -> Result<Vec<Self>> {
        let mut all = Vec::new();
        let with_another_commit = contestants.iter().any(|one| one.who == Who::TcapiBefore);
        for kind in Kind::ALL {
            let taking_part = |one: &&Contestant| one.takes_part(kind, with_another_commit);
            for contestant in contestants.iter().filter(taking_part) {
                all.push(Series::new(contestant, server, paths, kind)?);
            }
        }
        Ok(all)
    }

    pub(crate) fn new(
        contestant: &Contestant,
        server: &Server,
        paths: &Paths,
        kind: Kind,
    ) -> Result<Self> {
        let url = if kind.tls { &server.https } else { &server.http };
        let request = paths.work.join(format!("request-{}-{}", kind.action.name(), kind.ids));
        if contestant.who == Who::Floor {
            write(&request, request::signed(url, kind)?)?;
        }
        let mut command = contestant.command.clone();
        let mode = command.len();
        command.push(url.into());
        command.push(if kind.tls { paths.ca().into() } else { "-".into() });
        command.push(kind.ids.to_string().into());
        if kind.action == Action::Describe {
            command.push("describe".into());
        }
        Ok(Series { who: contestant.who, kind, command, mode, request })
    }

    /// The words of the command that makes calls in rounds, or only one.
    pub(crate) fn words(&self, mode: &str) -> Vec<OsString> {
        let mut words = self.command.clone();
        words.insert(self.mode, mode.into());
        words
    }

    /// The command, after other words if there are some.
    pub(crate) fn command(&self, before: &[&str], mode: &str) -> Command {
        let words = before.iter().map(OsString::from).chain(self.words(mode));
        let words: Vec<OsString> = words.collect();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).env("BENCH_REQUEST", &self.request);
        command.env("TENCENTCLOUD_SECRET_ID", SECRET_ID);
        command.env("TENCENTCLOUD_SECRET_KEY", SECRET_KEY);
        for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
            command.env_remove(name).env_remove(name.to_ascii_lowercase());
        }
        command
    }

    /// Calls of a round.
    pub(crate) fn calls(&self, divide: usize) -> usize {
        (self.who.calls_of_round(self.kind) / divide).max(2)
    }
}
