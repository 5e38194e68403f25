//! The command line.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use lexopt::{Arg, ValueExt};
use tcapi::cvm::InstanceState;
use tcapi_emulator::{Builder, EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Fault, Selector};

/// What `--help` shows.
pub(crate) const HELP: &str = "\
The Tencent Cloud API 3.0 on loopback, for demonstrations and tests.

Usage: tcapi-emulator [OPTIONS]

The first line of standard output is `listening on http://127.0.0.1:PORT`.

Options:
  --listen ADDRESS      where to listen [127.0.0.1:0, a free port]
  --instance ID=STATE   an instance, such as ins-r8hr2upy=RUNNING; once for each
                        [ins-r8hr2upy and ins-5d8a23rs RUNNING, ins-3jaw1j8m STOPPED]
  --transition-ms N     how long a change of state takes [500]
  --lag-ms N            how late a change is shown: for this time after it, Describe* answers have
                        the state, the latest operation and its state as they were before [0]
  --secret-id ID        the key that requests are signed with
  --secret-key KEY        [the published example, AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE]
  --token TOKEN         the token that requests must carry [none]
  --role NAME           hand out keys for a role: as the metadata service, AssumeRole and
                        AssumeRoleWithWebIdentity [none]
  --role-lifetime-ms N  how long these are good at the most [7200000]
  --services FILE       know the services of a file that `cargo xtask table` has written; once for each
  --rate-limit          refuse calls beyond each action's limit
  --lose-response ACTION[:WHICH]
                        act on requests of the action, and close the connection in place of a
                        response. WHICH is the next COUNT requests [1], a SHARE% of them, or the next
                        one that names an instance ID: RebootInstances:2, RebootInstances:20%
  --lose-request ACTION[:WHICH]
                        the same, but without acting on them
  --fail-operation ACTION[:WHICH]
                        accept requests, and let the operation end as FAILED. A SHARE% is one of the
                        operations on instances: some of a request fail
  --failure-message TEXT
                        the LatestOperationErrorMsg of these [The operation failed.]
  --seed N              which ones a SHARE% chooses; the same for the same N [0]
  --tls                 speak HTTPS, with a certificate for 127.0.0.1, ::1 and localhost
  --tls-ca FILE         where to write the certificate that clients must trust, in PEM
  --log                 a line per request on standard error: action, code, request id
  --record              keep requests; GET /_requests answers them as JSON
  --exit-with-stdin     end when standard input is closed
  -h, --help            this text
  -V, --version         the version

The key can also be given as TCAPI_EMULATOR_SECRET_ID, TCAPI_EMULATOR_SECRET_KEY and
TCAPI_EMULATOR_TOKEN in the environment, where other users of the machine can't read it.
";

/// What is to be done.
#[derive(Debug)]
pub(crate) enum Args {
    /// Show a text.
    Show(String),
    /// Run.
    Run(Box<Run>),
}

/// How the emulator is run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) builder: Builder,
    /// Where the certificate goes.
    pub(crate) tls_ca: Option<PathBuf>,
    pub(crate) exit_with_stdin: bool,
}

/// Reads the command line, the program's name included. `env` looks up a variable of the environment.
pub(crate) fn parse(
    args: impl IntoIterator<Item = OsString>,
    env: impl Fn(&str) -> Option<String>,
) -> Result<Args, lexopt::Error> {
    let variable = |name: &str| env(name).filter(|value| !value.is_empty());
    let mut secret_id = variable("TCAPI_EMULATOR_SECRET_ID");
    let mut secret_key = variable("TCAPI_EMULATOR_SECRET_KEY");
    let mut token = variable("TCAPI_EMULATOR_TOKEN");
    let mut builder = Emulator::builder().record(false);
    let (mut tls, mut tls_ca, mut exit_with_stdin) = (false, None, false);
    let mut services = Vec::new();
    // They may be of services of files, which may be named behind them.
    let mut faults = Vec::new();
    let mut parser = lexopt::Parser::from_iter(args);
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("listen") => {
                builder = builder.listen(parser.value()?.parse::<SocketAddr>()?);
            }
            Arg::Long("instance") => {
                let (id, state) = parser.value()?.parse_with(instance)?;
                builder = builder.instance(id, state);
            }
            Arg::Long("transition-ms") => {
                let time = Duration::from_millis(parser.value()?.parse::<u32>()?.into());
                builder = builder.transition(time);
            }
            Arg::Long("lag-ms") => {
                let time = Duration::from_millis(parser.value()?.parse::<u32>()?.into());
                builder = builder.lag(time);
            }
            Arg::Long("lose-response") => {
                faults.push((Fault::LoseResponse, parser.value()?.parse_with(requests)?));
            }
            Arg::Long("lose-request") => {
                faults.push((Fault::LoseRequest, parser.value()?.parse_with(requests)?));
            }
            Arg::Long("fail-operation") => {
                faults.push((Fault::FailOperation, parser.value()?.parse_with(requests)?));
            }
            Arg::Long("failure-message") => {
                builder = builder.failure_message(parser.value()?.string()?);
            }
            Arg::Long("seed") => builder = builder.seed(parser.value()?.parse()?),
            Arg::Long("secret-id") => secret_id = Some(parser.value()?.string()?),
            Arg::Long("secret-key") => secret_key = Some(parser.value()?.string()?),
            Arg::Long("token") => token = Some(parser.value()?.string()?),
            Arg::Long("role") => builder = builder.role(parser.value()?.string()?),
            Arg::Long("role-lifetime-ms") => {
                let time = Duration::from_millis(parser.value()?.parse::<u32>()?.into());
                builder = builder.role_lifetime(time);
            }
            Arg::Long("services") => {
                let path = PathBuf::from(parser.value()?);
                let loaded =
                    tcapi::load_services(&path).map_err(|error| error.message().to_owned())?;
                services.extend(loaded);
            }
            Arg::Long("rate-limit") => builder = builder.rate_limit(true),
            Arg::Long("tls") => tls = true,
            Arg::Long("tls-ca") => tls_ca = Some(parser.value()?.into()),
            Arg::Long("log") => builder = builder.log(true),
            Arg::Long("record") => builder = builder.record(true),
            Arg::Long("exit-with-stdin") => exit_with_stdin = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(Args::Show(HELP.to_owned())),
            Arg::Short('V') | Arg::Long("version") => {
                let version = concat!("tcapi-emulator ", env!("CARGO_PKG_VERSION"), "\n");
                return Ok(Args::Show(version.to_owned()));
            }
            arg => return Err(arg.unexpected()),
        }
    }
    for (fault, (action, selector)) in faults {
        let mut known = services.iter().chain(tcapi::SERVICES.iter().copied());
        if !known.any(|service| service.action(&action).is_some()) {
            return Err(format!("{action:?} is not an action that the emulator knows").into());
        }
        builder = builder.plan(fault, action, selector);
    }
    builder = builder.services(services);
    if tls_ca.is_some() && !tls {
        return Err("--tls-ca needs --tls".into());
    }
    builder = match (secret_id, secret_key) {
        (Some(id), Some(key)) => builder.credentials(id, key),
        (None, None) => builder.credentials(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY),
        _ => return Err("a secret id and a secret key need each other".into()),
    };
    if let Some(token) = token {
        builder = builder.token(token);
    }
    let builder = builder.tls(tls);
    Ok(Args::Run(Box::new(Run { builder, tls_ca, exit_with_stdin })))
}

fn instance(text: &str) -> Result<(String, InstanceState), String> {
    let (id, state) = text.split_once('=').ok_or("not ID=STATE")?;
    match InstanceState::from(state) {
        InstanceState::Unknown(state) => Err(format!("{state:?} is not a state of instances")),
        _ if id.is_empty() => Err("the id is empty".to_owned()),
        state => Ok((id.to_owned(), state)),
    }
}

/// An action, and which of its requests.
fn requests(text: &str) -> Result<(String, Selector), String> {
    Ok(match text.split_once(':') {
        Some((action, selector)) => (action.to_owned(), selector.parse()?),
        None => (text.to_owned(), Selector::default()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Args, String> {
        let words = line.split_whitespace().map(OsString::from);
        let words = std::iter::once(OsString::from("tcapi-emulator")).chain(words);
        parse(words, |_| None).map_err(|error| error.to_string())
    }

    #[test]
    fn everything_at_once() {
        let line = "--listen 127.0.0.1:8080 --instance ins-r8hr2upy=RUNNING --transition-ms=20 --lag-ms 7 \
                    --lose-response StopInstances --lose-request RebootInstances:2 \
                    --fail-operation=StartInstances:2.5% --failure-message none --seed 7 \
                    --secret-id i --secret-key k --token t --role r --role-lifetime-ms 9 --rate-limit --tls --tls-ca ca.pem --log \
                    --record --exit-with-stdin";
        let Args::Run(run) = read(line).unwrap() else { panic!("not a run") };
        assert!(run.exit_with_stdin);
        assert_eq!(run.tls_ca, Some(PathBuf::from("ca.pem")));
    }

    #[test]
    fn what_is_refused() {
        for (line, why) in [
            ("--listen nowhere", "nowhere"),
            ("--instance ins-r8hr2upy", "ID=STATE"),
            ("--instance ins-r8hr2upy=ASLEEP", "ASLEEP"),
            ("--instance =RUNNING", "empty"),
            ("--transition-ms soon", "soon"),
            ("--role-lifetime-ms soon", "soon"),
            ("--lag-ms soon", "soon"),
            ("--lose-response Restart", "Restart"),
            ("--lose-request RebootInstances:often", "often"),
            ("--fail-operation RebootInstances:", "number"),
            ("--fail-operation RebootInstances:101%", "101%"),
            ("--seed -1", "-1"),
            ("--secret-id only", "need each other"),
            ("--tls-ca ca.pem", "--tls"),
            ("--services /nowhere/services.table", "/nowhere/services.table is not there"),
            ("--services Cargo.toml", "no file of services"),
            ("--quiet", "--quiet"),
            ("stray", "stray"),
        ] {
            let error = read(line).unwrap_err();
            assert!(error.contains(why), "{line}: {error}");
        }
    }

    #[test]
    fn every_option_is_in_the_help() {
        let source = include_str!("args.rs");
        let marker = "Arg::Long(\"";
        let names: Vec<_> = source.match_indices(marker).collect();
        for (at, _) in names {
            let name: String =
                source[at + marker.len()..].chars().take_while(|c| *c != '"').collect();
            assert!(HELP.contains(&format!("--{name}")) || name.contains('\\'), "{name}");
        }
    }
}
