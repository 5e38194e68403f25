//! Waits in each language: in this process in Rust, and in programs of the other languages, which read them from their
//! input.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use tcapi::schema::Service;
use tcapi::{CallOptions, CancelToken, Client, Error, Validation, WaitOptions};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};
use tcapi_tests::checker::Checker;
use tcapi_tests::native::{build_go, library_dir, target_dir};
use tcapi_tests::served::Served;
use tcapi_tests::{tests_dir, workspace_root};

use super::without_region;

/// A wait.
#[derive(Debug, Clone)]
pub(crate) struct Wait<'w> {
    pub(crate) endpoint: &'w str,
    pub(crate) waiter: &'w str,
    /// Service, version and action.
    pub(crate) names: [&'w str; 3],
    pub(crate) request: &'w str,
    pub(crate) limits: Limits,
}

/// The time limits of a wait.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    /// The minimum and the maximum delay.
    pub(crate) delay: (Duration, Duration),
    pub(crate) cancel_after: Option<Duration>,
}

/// The error of a wait.
#[derive(Debug, Default)]
pub(crate) struct Failure {
    /// Its name in C, such as `TC_ERR_TIMEOUT`.
    pub(crate) status: String,
    pub(crate) outcome: String,
    /// Empty if there is none.
    pub(crate) code: String,
    pub(crate) path: String,
    pub(crate) message: String,
}

/// The implementation of waits in a language.
pub(crate) trait Language {
    fn wait(&self, wait: &Wait<'_>) -> Result<(), Failure>;
}

/// The file with all committed specs, and its services.
pub(crate) fn committed() -> &'static (PathBuf, Vec<Service>) {
    static COMMITTED: OnceLock<(PathBuf, Vec<Service>)> = OnceLock::new();
    COMMITTED.get_or_init(|| {
        let models = tcapi_codegen::load_all(&workspace_root().join("specs")).unwrap();
        let file = target_dir().join("every_waiter.services");
        std::fs::write(&file, tcapi_codegen::services_file(&models).unwrap()).unwrap();
        let services = tcapi::load_services(&file).unwrap();
        (file, services)
    })
}

/// Rust, with a client that knows all committed specs.
pub(crate) struct Rust(Client);

impl Rust {
    pub(crate) fn new() -> Self {
        let builder = without_region("http://localhost:9").region("ap-guangzhou");
        // The ids do not match the service's pattern, and other parameters are missing.
        let builder = builder.validation(Validation::Off);
        Rust(builder.add_services_from(&committed().0).unwrap().build().unwrap())
    }
}

impl Language for Rust {
    fn wait(&self, wait: &Wait<'_>) -> Result<(), Failure> {
        let Limits { timeout, delay, cancel_after } = wait.limits;
        let mut call = CallOptions::new().endpoint(wait.endpoint);
        let firing = cancel_after.map(|after| {
            let token = CancelToken::new().unwrap();
            let fired = token.clone();
            call = call.clone().cancel(token);
            std::thread::spawn(move || {
                std::thread::sleep(after);
                fired.fire();
            })
        });
        let options = WaitOptions::new().call(call).timeout(timeout).delay(delay.0, delay.1);
        let [service, version, action] = wait.names;
        let template = self.0.template(service, version, action, wait.request).unwrap();
        let is_it = |known: &&Service| (known.name(), known.version()) == (service, version);
        let service = committed().1.iter().find(is_it).unwrap();
        let response = service.action(action).unwrap().response;
        let waiter = service.waiter(wait.waiter).unwrap();
        let mut decode = |body: &[u8]| tcapi::schema::decode_text(service, response, body);
        let ended = tcapi::wait(&self.0, &waiter, &template, &options, &mut decode);
        firing.into_iter().for_each(|thread| thread.join().unwrap());
        ended.map_err(Failure::of)
    }
}

impl Failure {
    fn of(error: Error) -> Self {
        Failure {
            status: name_in_c("TC_ERR_", &format!("{:?}", error.status())),
            outcome: name_in_c("", &format!("{:?}", error.outcome())),
            code: error.code().unwrap_or_default().to_owned(),
            path: error.path().unwrap_or_default().to_owned(),
            message: error.message().to_owned(),
        }
    }
}

/// The C name of a value: `TC_ERR_WAIT_FAILED` for `WaitFailed`.
fn name_in_c(prefix: &str, name: &str) -> String {
    let mut made = prefix.to_owned();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_ascii_uppercase() {
            made.push('_');
        }
        made.push(letter.to_ascii_uppercase());
    }
    made
}

/// A program that reads a wait from each line.
pub(crate) struct Program(Served<Box<dyn Fn() -> Command>>);

impl Program {
    pub(crate) fn in_c() -> Self {
        Program::watched(Checker::Sanitizer.kit().c(&source("waits.c"), &["-pthread"]))
    }

    pub(crate) fn in_cpp() -> Self {
        Program::watched(Checker::Sanitizer.kit().cpp(&source("waits.cpp"), &[]))
    }

    pub(crate) fn in_go() -> Self {
        let program = target_dir().join("native/waits-go");
        let linked = (library_dir(), &*workspace_root().join("go"));
        build_go(linked, &tests_dir().join("programs/go/waits"), ".", &["-race"], &program);
        Program::of(move || Command::new(&program))
    }

    fn watched(program: PathBuf) -> Self {
        Program::of(move || Checker::Sanitizer.command(&program))
    }

    fn of(make: impl Fn() -> Command + 'static) -> Self {
        let services = &committed().0;
        Program(Served::new(Box::new(move || {
            let mut command = make();
            command.arg(services);
            command.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
            command.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
            command
        })))
    }

    /// Ends the program, which checks that no resources are left.
    pub(crate) fn end(self) {
        self.0.end().unwrap();
    }
}

fn source(name: &str) -> PathBuf {
    tests_dir().join(Path::new("programs/waits").join(name))
}

impl Language for Program {
    fn wait(&self, wait: &Wait<'_>) -> Result<(), Failure> {
        let Limits { timeout, delay, cancel_after } = wait.limits;
        let times = [timeout, delay.0, delay.1, cancel_after.unwrap_or_default()];
        let mut line = vec![wait.endpoint.to_owned(), wait.waiter.to_owned()];
        line.extend(wait.names.map(str::to_owned));
        line.push(wait.request.to_owned());
        line.extend(times.map(|time| time.as_millis().to_string()));
        let mut failure = Failure::default();
        for line in self.0.run(&line).unwrap() {
            let (name, value) = line.split_once(' ').unwrap_or((&line, ""));
            let member = match name {
                "status" => &mut failure.status,
                "outcome" => &mut failure.outcome,
                "code" => &mut failure.code,
                "path" => &mut failure.path,
                "message" => &mut failure.message,
                _ => panic!("{line}"),
            };
            value.clone_into(member);
        }
        if failure.status == "TC_OK" {
            return Ok(());
        }
        // Each language has its own prefixes.
        for (text, prefix) in [(&mut failure.status, "TC_ERR_"), (&mut failure.outcome, "")] {
            let bare = text.trim_start_matches(prefix).trim_start_matches("TC_OUTCOME_");
            *text = format!("{prefix}{bare}");
        }
        Err(failure)
    }
}
