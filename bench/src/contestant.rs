//! The contestants and the kinds of calls that they make.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use crate::command::{Result, write};
use crate::paths::Paths;
use crate::running::Server;
use crate::{SECRET_ID, SECRET_KEY, request};

/// The numbers of instances in a request.
pub(crate) const IDS: [usize; 2] = [2, 100];

/// The contestants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Floor,
    TcapiC,
    TcapiStatic,
    /// The C contestant of another commit.
    TcapiBefore,
    TcapiRust,
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
            Who::Curl => "libcurl, C",
            Who::Go => "official SDK, Go",
            Who::Python => "official SDK, Python",
        }
    }

    /// Calls of a round: as many as take a few hundredths of a second.
    fn calls_of_round(self) -> usize {
        match self {
            Who::Go => 400,
            Who::Python => 50,
            _ => 1000,
        }
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
}

impl Contestant {
    pub(crate) fn new(who: Who, program: PathBuf) -> Self {
        Contestant { who, command: vec![program.clone().into()], shipped: program }
    }

    /// Whether it takes part in a kind of call: the floor is one of plain HTTP, and the static library is compared
    /// with that of another commit, if that takes part, and differs little from the shared one.
    fn takes_part(&self, tls: bool, with_another_commit: bool) -> bool {
        match self.who {
            Who::Floor => !tls,
            Who::TcapiStatic => with_another_commit,
            _ => true,
        }
    }
}

/// A contestant with one kind of call.
#[derive(Debug)]
pub(crate) struct Series {
    pub(crate) who: Who,
    pub(crate) tls: bool,
    pub(crate) ids: usize,
    command: Vec<OsString>,
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
        for tls in [false, true] {
            for ids in IDS {
                let taking_part = |one: &&Contestant| one.takes_part(tls, with_another_commit);
                for contestant in contestants.iter().filter(taking_part) {
                    all.push(Series::new(contestant, server, paths, tls, ids)?);
                }
            }
        }
        Ok(all)
    }

    pub(crate) fn new(
        contestant: &Contestant,
        server: &Server,
        paths: &Paths,
        tls: bool,
        ids: usize,
    ) -> Result<Self> {
        let url = if tls { &server.https } else { &server.http };
        let request = paths.work.join(format!("request-{ids}"));
        if contestant.who == Who::Floor {
            write(&request, request::signed(url, ids)?)?;
        }
        let mut command = contestant.command.clone();
        // The mode is between the program and these.
        command.push(url.into());
        command.push(if tls { paths.ca().into() } else { "-".into() });
        command.push(ids.to_string().into());
        Ok(Series { who: contestant.who, tls, ids, command, request })
    }

    /// The words of the command that makes calls in rounds, or only one.
    pub(crate) fn words(&self, mode: &str) -> Vec<OsString> {
        let mut words = self.command.clone();
        words.insert(words.len() - 3, mode.into());
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
        (self.who.calls_of_round() / divide).max(5)
    }

    /// The kind of call, for people.
    pub(crate) fn kind(&self) -> String {
        kind(self.tls, self.ids)
    }
}

/// A kind of call, for people.
pub(crate) fn kind(tls: bool, ids: usize) -> String {
    format!("{}, {ids} ids", if tls { "TLS" } else { "HTTP" })
}
