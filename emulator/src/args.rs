//! The command line and its options.

mod help;
mod values;

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use lexopt::{Arg, ValueExt};
use tcapi_emulator::{Builder, EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator, Fault};

use help::HELP;
use values::Plan;

/// The command to run.
#[derive(Debug)]
pub(crate) enum Args {
    /// Print a text.
    Show(String),
    /// Run the emulator.
    Run(Box<Run>),
}

/// The settings of a run.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) builder: Builder,
    /// The file that the certificate is written to.
    pub(crate) tls_ca: Option<PathBuf>,
    pub(crate) exit_with_stdin: bool,
}

/// Reads the command line, including the program's name. `env` looks up an environment variable.
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
    // The actions may belong to services of files, which may be named later on the command line.
    let mut plans = Vec::new();
    let mut parser = lexopt::Parser::from_iter(args);
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("listen") => {
                builder = builder.listen(parser.value()?.parse::<SocketAddr>()?);
            }
            Arg::Long("instance") => {
                let (id, state) = parser.value()?.parse_with(values::instance)?;
                builder = builder.instance(id, state);
            }
            Arg::Long("instances") => builder = builder.instances(parser.value()?.parse()?),
            Arg::Long("list-items") => builder = builder.list_items(parser.value()?.parse()?),
            Arg::Long("transition-ms") => {
                let time = Duration::from_millis(parser.value()?.parse::<u32>()?.into());
                builder = builder.transition(time);
            }
            Arg::Long("lag-ms") => {
                let time = Duration::from_millis(parser.value()?.parse::<u32>()?.into());
                builder = builder.lag(time);
            }
            Arg::Long("lose-response") => {
                let (action, selector) = parser.value()?.parse_with(values::requests)?;
                plans.push((action, Plan::Fault(Fault::LoseResponse, selector)));
            }
            Arg::Long("lose-request") => {
                let (action, selector) = parser.value()?.parse_with(values::requests)?;
                plans.push((action, Plan::Fault(Fault::LoseRequest, selector)));
            }
            Arg::Long("fail-operation") => {
                let (action, selector) = parser.value()?.parse_with(values::requests)?;
                plans.push((action, Plan::Fault(Fault::FailOperation, selector)));
            }
            Arg::Long("vanish") => {
                let (action, selector) = parser.value()?.parse_with(values::requests)?;
                plans.push((action, Plan::Vanish(selector)));
            }
            Arg::Long("foreign-operation") => {
                plans.push(parser.value()?.parse_with(values::foreign)?);
            }
            Arg::Long("shift-list") => {
                let (shift, selector) = parser.value()?.parse_with(values::shift)?;
                builder = builder.shift_list(shift, selector);
            }
            Arg::Long("named-ids") => builder = builder.named_ids(parser.value()?.parse()?),
            Arg::Long("operation-ids") => {
                builder = builder.operation_ids(parser.value()?.parse_with(values::operation_ids)?);
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
    for (action, plan) in plans {
        let mut known = services.iter().chain(tcapi::SERVICES.iter().copied());
        if !known.any(|service| service.action(&action).is_some()) {
            return Err(format!("{action:?} is not an action that the emulator knows").into());
        }
        builder = plan.put_in(builder, action);
    }
    builder = builder.services(services);
    if tls_ca.is_some() && !tls {
        return Err("--tls-ca needs --tls".into());
    }
    builder = match (secret_id, secret_key) {
        (Some(id), Some(key)) => builder.credentials(id, key),
        (None, None) => builder.credentials(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY),
        _ => return Err("give both a secret id and a secret key, or neither".into()),
    };
    if let Some(token) = token {
        builder = builder.token(token);
    }
    let builder = builder.tls(tls);
    Ok(Args::Run(Box::new(Run { builder, tls_ca, exit_with_stdin })))
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
        let line = "--listen 127.0.0.1:8080 --instance ins-r8hr2upy=RUNNING --instances 5 --list-items 7 --transition-ms=20 --lag-ms 7 \
                    --lose-response StopInstances --lose-request RebootInstances:2 \
                    --fail-operation=StartInstances:2.5% --failure-message none --seed 7 \
                    --vanish StopInstances:ins-r8hr2upy --foreign-operation before:StartInstances \
                    --foreign-operation during:RebootInstances=RenewInstances:5% --operation-ids other --named-ids 0 --shift-list add:2 --shift-list=remove:5% \
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
            ("--instances many", "many"),
            ("--list-items many", "many"),
            ("--transition-ms soon", "soon"),
            ("--role-lifetime-ms soon", "soon"),
            ("--lag-ms soon", "soon"),
            ("--lose-response Restart", "Restart"),
            ("--lose-request RebootInstances:often", "often"),
            ("--fail-operation RebootInstances:", "number"),
            ("--fail-operation RebootInstances:101%", "101%"),
            ("--seed -1", "-1"),
            ("--vanish Restart", "Restart"),
            ("--foreign-operation RebootInstances", "WHEN:ACTION"),
            ("--foreign-operation since:RebootInstances", "since"),
            ("--foreign-operation after:Restart", "Restart"),
            ("--foreign-operation after:RebootInstances=", "empty"),
            ("--operation-ids none", "none"),
            ("--named-ids all", "all"),
            ("--shift-list turn", "turn"),
            ("--shift-list add:some", "some"),
            ("--secret-id only", "or neither"),
            ("--tls-ca ca.pem", "--tls"),
            ("--services /nowhere/services.table", "/nowhere/services.table does not exist"),
            ("--services Cargo.toml", "not a file of services"),
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
