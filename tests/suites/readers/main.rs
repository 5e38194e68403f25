//! Tests of the decoder in all languages: Rust, C, C++ and Go read the same values from a response, member by member.

mod corpus;
mod plain;
mod programs;
#[path = "../examples/shown.rs"]
mod shown;

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value as Json, json};
use tcapi::cvm;
use tcapi::schema::{self, Encode, Kind, ObjectId, Record, Service};
use tcapi::{CallOptions, Client, Credentials, Error, Oddities, Request};
use tcapi_codegen::Model;
use tcapi_tests::canned::Canned;
use tcapi_tests::native::{Kit, expect_success, put_go_archive};
use tcapi_tests::{scratch, tests_dir, workspace_root};

use corpus::Case;

/// A service of the tests.
mod every {
    #[tcapi::action(spec = "../../data/specs/EveryType.toml")]
    pub struct EveryType;
}

/// A function that calls an action, and returns the members that Rust reads from the response.
type Call = fn(&Client, &CallOptions) -> Map<String, Json>;

/// A service with the actions whose responses are read, and the inputs of the programs in the other languages.
struct Subject {
    model: Model,
    service: &'static Service,
    actions: Vec<(&'static str, Call)>,
    kit: Kit,
    /// The folder of the Go module.
    go: PathBuf,
}

impl Subject {
    /// The service of the library, and some of its actions that need no parameters.
    fn of_library() -> Self {
        let service = tcapi::SERVICES[0];
        let actions: [(&str, Call); 4] = [
            ("DescribeInstances", call::<cvm::DescribeInstances>),
            ("DescribeInstancesStatus", call::<cvm::DescribeInstancesStatus>),
            ("DescribeRegions", call::<cvm::DescribeRegions>),
            ("DescribeZones", call::<cvm::DescribeZones>),
        ];
        let nothing = schema::json::TreeMembers::default();
        let without = service.actions().filter(|action| {
            let reader = schema::json::Json::new(service, action.request, &nothing);
            schema::validate(service, action.request, reader).is_ok()
        });
        let without: Vec<&str> = without.map(|action| action.name).collect();
        assert!(actions.iter().all(|(name, _)| without.contains(name)), "{without:?}");
        Subject {
            model: load(
                &workspace_root().join("specs").join(service.name()).join(service.version()),
            ),
            service,
            actions: actions.to_vec(),
            kit: Kit::of_tree(),
            go: workspace_root().join("go"),
        }
    }

    /// A service with every type.
    fn of_every_type() -> Self {
        let kit = scratch::build();
        Subject {
            model: load(&scratch::tree().join("specs/every/2020-01-01")),
            service: &every::SERVICE,
            actions: vec![("EveryType", call::<every::EveryType>)],
            kit,
            go: scratch::tree().join("go"),
        }
    }

    fn response(&self, case: &Case) -> ObjectId {
        self.service.action(self.actions[case.action].0).unwrap().response
    }
}

fn load(folder: &Path) -> Model {
    tcapi_codegen::load_service(folder).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

/// A request with only its required members.
trait Least: Request<Response: HasRequestId> {
    fn least() -> Self;
}

trait HasRequestId {
    fn request_id(&self) -> &str;
}

macro_rules! least {
    ($($request:path, $response:path: $least:expr;)*) => {$(
        impl Least for $request {
            fn least() -> Self {
                $least.build().unwrap()
            }
        }
        impl HasRequestId for $response {
            fn request_id(&self) -> &str {
                &self.request_id
            }
        }
    )*};
}

least! {
    cvm::DescribeInstances, cvm::DescribeInstancesResponse: cvm::DescribeInstances::builder();
    cvm::DescribeInstancesStatus, cvm::DescribeInstancesStatusResponse: cvm::DescribeInstancesStatus::builder();
    cvm::DescribeRegions, cvm::DescribeRegionsResponse: cvm::DescribeRegions::builder();
    cvm::DescribeZones, cvm::DescribeZonesResponse: cvm::DescribeZones::builder();
    every::EveryType, every::EveryTypeResponse: every::EveryType::builder().required("x");
}

fn call<R: Least>(client: &Client, options: &CallOptions) -> Map<String, Json> {
    let (result, report) = client.call_reported(&R::least(), options);
    let mut seen = match &result {
        Ok(response) => {
            let record: &dyn Record = response;
            let encoded = Encode::new(R::service(), R::action().response, record);
            let mut members = serde_json::to_value(encoded).unwrap();
            members["RequestId"] = response.request_id().into();
            Map::from_iter([
                ("status".to_owned(), "TC_OK".into()),
                ("response".to_owned(), members),
            ])
        }
        Err(error) => failure(error),
    };
    seen.insert("oddity_count".to_owned(), report.oddities.count().into());
    seen.insert("oddities".to_owned(), lines(&report.oddities).into());
    seen
}

fn lines(oddities: &Oddities) -> String {
    oddities.to_string()
}

fn failure(error: &Error) -> Map<String, Json> {
    let status = format!("{:?}", error.status()).to_uppercase();
    let seen = json!({
        "status": format!("TC_ERR_{status}"),
        "outcome": error.outcome().to_string(),
        "code": error.code().unwrap_or_default(),
        "path": error.path().unwrap_or_default(),
        "message": error.message(),
        "request_id": error.request_id().unwrap_or_default(),
        "attempts": error.attempts(),
    });
    seen.as_object().unwrap().clone()
}

/// A server that selects the response by the region of the request.
fn server(cases: &[Case]) -> Canned {
    let bodies: Vec<Vec<u8>> = cases.iter().map(|case| case.body.clone()).collect();
    let server = Canned::start_with_bytes(200, move |asked| {
        let region = asked.header("x-tc-region").unwrap_or_default();
        let number = region.strip_prefix("case-").and_then(|number| number.parse::<usize>().ok());
        number.and_then(|number| bodies.get(number)).cloned().unwrap_or_default()
    });
    server.unwrap()
}

fn in_rust(subject: &Subject, server: &Canned, cases: &[Case]) -> Vec<Json> {
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap();
    let mut options = CallOptions::default();
    options.max_attempts = Some(1);
    let seen = cases.iter().enumerate().map(|(number, case)| {
        options.region = Some(format!("case-{number}"));
        let mut seen = (subject.actions[case.action].1)(&client, &options);
        seen.insert("example".to_owned(), number.into());
        Json::Object(seen)
    });
    seen.collect()
}

/// Writes a program, builds it with `compile`, and runs it.
fn run(
    subject: &Subject,
    server: &Canned,
    file: &str,
    text: &str,
    compile: impl Fn(&Kit, &Path, &[&str]) -> PathBuf,
) -> Vec<Json> {
    let kit = subject.kit.clone().in_folder("readers");
    std::fs::create_dir_all(&kit.programs).unwrap();
    let source = kit.programs.join(file);
    std::fs::write(&source, text).unwrap();
    let include = |folder| format!("-I{}", tests_dir().join(folder).display());
    let mut options = ["suites/examples", "programs/c", "programs/cpp"].map(include).to_vec();
    // The programs print all members, deprecated ones included, and some do not read every kind of response.
    options.extend(["-DTC_NO_DEPRECATED", "-Wno-unused-function"].map(str::to_owned));
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let program = compile(&kit, &source, &options);
    printed(Command::new(program).arg(server.url()))
}

/// The same for Go, linked with the archive.
fn run_go(subject: &Subject, server: &Canned, text: &str) -> Vec<Json> {
    let kit = subject.kit.clone().in_folder("readers/go");
    std::fs::create_dir_all(&kit.programs).unwrap();
    let module = &subject.go;
    put_go_archive(&kit.library, module);
    let module = format!(
        "module tcapi.internal/tcapi/readers\n\ngo 1.24\n\nrequire tcapi.internal/tcapi v0.1.0\n\nreplace \
         tcapi.internal/tcapi => {}\n",
        module.display()
    );
    std::fs::write(kit.programs.join("go.mod"), module).unwrap();
    std::fs::write(kit.programs.join("main.go"), text).unwrap();
    let program = kit.programs.join("readers");
    // Go would keep a program that was linked with an older archive.
    let _ = std::fs::remove_file(&program);
    let mut build = Command::new("go");
    build.args(["build", "-buildvcs=false", "-o"]).arg(&program).arg(".");
    expect_success(build.current_dir(&kit.programs).env_remove("GOFLAGS").env("CGO_ENABLED", "1"));
    printed(Command::new(program).arg(server.url()))
}

/// The objects that a program prints, one for each case.
fn printed(program: &mut Command) -> Vec<Json> {
    let output = expect_success(program);
    let printed = String::from_utf8(output.stdout).unwrap();
    let objects: Result<Vec<Json>, _> =
        serde_json::Deserializer::from_str(&printed).into_iter().collect();
    objects.unwrap_or_else(|error| panic!("{error}: {printed}"))
}

/// The differences in how a language represents the same values.
#[derive(Clone, Copy)]
struct Shows {
    /// A text ends at its first NUL, so the library has U+FFFD in place of it.
    no_nul: bool,
    /// A missing list is an empty one.
    no_missing_list: bool,
    /// Bytes are printed as hexadecimal digits, and not in base64.
    digits: bool,
}

impl Shows {
    /// The value as such a language represents it.
    fn shown(self, value: &Json) -> Json {
        match value {
            Json::String(text) if self.no_nul => text.replace('\0', "\u{fffd}").into(),
            Json::Array(items) => items.iter().map(|item| self.shown(item)).collect(),
            Json::Object(members) => {
                let kept = members
                    .iter()
                    .filter(|(_, value)| !self.no_missing_list || **value != json!([]));
                kept.map(|(name, value)| (name.clone(), self.shown(value))).collect()
            }
            value => value.clone(),
        }
    }
}

/// An object in the form for comparisons. Floating point numbers are such, as languages print some of them like
/// integers, and bytes are hexadecimal digits if `digits` is set.
fn plain(service: &Service, object: ObjectId, digits: bool, value: &Json) -> Json {
    let Json::Object(members) = value else { return value.clone() };
    let described = service.object(object);
    let members = members.iter().map(|(name, value)| {
        let kind = described.fields().find(|field| field.name == name).map(|field| field.kind);
        let one = |value: &Json| match kind {
            Some(Kind::Object(id)) => plain(service, id, digits, value),
            Some(Kind::F64) => value.as_f64().into(),
            Some(Kind::Bytes) if digits => {
                let bytes = STANDARD.decode(value.as_str().unwrap()).unwrap();
                bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
            }
            _ => value.clone(),
        };
        let value = match value {
            Json::Array(items) => items.iter().map(one).collect(),
            value => one(value),
        };
        (name.clone(), value)
    });
    members.collect()
}

/// The values that were read from a case, in the form for comparisons.
fn ready(subject: &Subject, case: &Case, seen: &Json, shows: Shows) -> Json {
    let mut seen = seen.clone();
    if let Some(response) = seen.get_mut("response") {
        *response = plain(subject.service, subject.response(case), shows.digits, response);
    }
    shows.shown(&seen)
}

fn compare(
    subject: &Subject,
    language: &str,
    cases: &[Case],
    rust: &[Json],
    seen: &[Json],
    shows: Shows,
) {
    assert_eq!(seen.len(), cases.len(), "{language}");
    let differ: Vec<String> = (0..cases.len())
        .filter_map(|at| {
            let wanted = ready(subject, &cases[at], &rust[at], shows);
            let found = ready(subject, &cases[at], &seen[at], Shows { digits: false, ..shows });
            let title = &cases[at].title;
            (wanted != found).then(|| format!("{title}\n  Rust: {wanted}\n  {language}: {found}\n"))
        })
        .collect();
    assert!(
        differ.is_empty(),
        "{language} sees {} of {} responses as Rust does not:\n{}",
        differ.len(),
        cases.len(),
        differ.iter().take(20).cloned().collect::<String>()
    );
}

fn all_see_the_same(subject: &Subject) {
    let actions = subject.actions.iter().map(|(name, _)| subject.service.action(name).unwrap());
    let cases = corpus::cases(subject.service, &actions.collect::<Vec<_>>());
    let server = server(&cases);
    let rust = in_rust(subject, &server, &cases);
    check_corpus(&cases, &rust);

    let model = &subject.model;
    let made = subject.actions.iter().map(|(name, _)| {
        let action = model.actions.iter().find(|action| action.wire == *name);
        action.unwrap_or_else(|| panic!("no action {name}"))
    });
    let made: Vec<_> = made.collect();
    let compare = |language, seen: &[Json], shows| {
        compare(subject, language, &cases, &rust, seen, shows);
    };
    let file = |extension| format!("readers_of_{}.{extension}", model.program);
    let c = run(subject, &server, &file("c"), &programs::c(model, &made, &cases), Kit::c);
    compare("C", &c, Shows { no_nul: true, no_missing_list: false, digits: true });
    let go = run_go(subject, &server, &programs::go(model, &made, &cases));
    compare("Go", &go, Shows { no_nul: false, no_missing_list: false, digits: false });
    let cpp = run(subject, &server, &file("cpp"), &programs::cpp(model, &made, &cases), Kit::cpp);
    compare("C++", &cpp, Shows { no_nul: true, no_missing_list: true, digits: true });
}

/// Reads the responses of an action, and mutations of them, and compares the values with what plain JSON says.
fn as_plain_json(service: &'static Service, action: &str, count: usize) {
    let action = service.action(action).unwrap();
    let bodies = corpus::cases(service, &[action]).into_iter().map(|case| case.body);
    plain::compare(service, action.response, &bodies.collect::<Vec<_>>(), count);
}

#[test]
fn mutated_responses_of_the_service() {
    as_plain_json(tcapi::SERVICES[0], "DescribeInstances", 50_000);
}

#[test]
fn mutated_responses_of_every_type() {
    as_plain_json(&every::SERVICE, "EveryType", 50_000);
}

#[test]
fn of_the_service() {
    all_see_the_same(&Subject::of_library());
}

#[test]
fn of_every_type() {
    all_see_the_same(&Subject::of_every_type());
}

/// Checks that there are enough responses of each sort: ones that are decoded unchanged, ones with oddities, and ones
/// that can't be decoded.
fn check_corpus(cases: &[Case], rust: &[Json]) {
    let count = |is: &dyn Fn(&Json) -> bool| rust.iter().filter(|seen| is(seen)).count();
    let as_they_are = count(&|seen| seen["status"] == "TC_OK" && seen["oddity_count"] == 0);
    let odd = count(&|seen| seen["oddity_count"].as_u64() > Some(0));
    let unreadable = count(&|seen| seen["status"] == "TC_ERR_RESPONSE");
    println!(
        "{} responses: {as_they_are} as they are, {odd} odd, {unreadable} unreadable",
        cases.len()
    );
    assert!(as_they_are >= 300 && odd >= 300 && unreadable >= 300);
    for (case, seen) in cases.iter().zip(rust) {
        if case.title.ends_with(": well-formed") {
            assert_eq!(
                (&seen["status"], &seen["oddity_count"]),
                (&"TC_OK".into(), &0.into()),
                "{}",
                case.title
            );
        }
        // If a response can't be decoded, the request may have run.
        if seen["status"] == "TC_ERR_RESPONSE" {
            assert_eq!(seen["outcome"], "UNKNOWN", "{}", case.title);
        }
    }
}
