//! One decoder for all languages: what Rust, C and C++ see of a response is the same, member by member.

mod corpus;
mod programs;
#[path = "../examples/shown.rs"]
mod shown;

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value as Json, json};
use tcapi::cvm::{DescribeInstances, DescribeInstancesStatus, DescribeRegions, DescribeZones};
use tcapi::schema::{self, Encode, Record, Service};
use tcapi::{CallOptions, Client, Credentials, Error, Oddities, Request};
use tcapi_codegen::Model;
use tcapi_tests::canned::Canned;
use tcapi_tests::native::{Kit, expect_success};
use tcapi_tests::{tests_dir, workspace_root};

use corpus::Case;

/// What Rust sees of a response of an action.
type Call = fn(&Client, &CallOptions) -> Map<String, Json>;

/// The actions that need no parameters, with what calls them in Rust.
const ACTIONS: [(&str, Call); 4] = [
    ("DescribeInstances", call::<DescribeInstances>),
    ("DescribeInstancesStatus", call::<DescribeInstancesStatus>),
    ("DescribeRegions", call::<DescribeRegions>),
    ("DescribeZones", call::<DescribeZones>),
];

fn service() -> &'static Service {
    tcapi::SERVICES[0]
}

trait Empty: Request {
    fn empty() -> Self;
}

macro_rules! empty {
    ($($request:ident)*) => {$(
        impl Empty for $request {
            fn empty() -> Self {
                $request::builder().build().unwrap()
            }
        }
    )*};
}

empty!(DescribeInstances DescribeInstancesStatus DescribeRegions DescribeZones);

fn call<R: Empty>(client: &Client, options: &CallOptions) -> Map<String, Json>
where
    R::Response: HasRequestId,
{
    let (result, report) = client.call_reported(&R::empty(), options);
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

trait HasRequestId {
    fn request_id(&self) -> &str;
}

macro_rules! has_request_id {
    ($($response:ident)*) => {$(
        impl HasRequestId for tcapi::cvm::$response {
            fn request_id(&self) -> &str {
                &self.request_id
            }
        }
    )*};
}

has_request_id!(DescribeInstancesResponse DescribeInstancesStatusResponse DescribeRegionsResponse DescribeZonesResponse);

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

/// A server that answers each case by its region.
fn server(cases: &[Case]) -> Canned {
    let bodies: Vec<Vec<u8>> = cases.iter().map(|case| case.body.clone()).collect();
    let server = Canned::start_with_bytes(200, move |asked| {
        let region = asked.header("x-tc-region").unwrap_or_default();
        let number = region.strip_prefix("case-").and_then(|number| number.parse::<usize>().ok());
        number.and_then(|number| bodies.get(number)).cloned().unwrap_or_default()
    });
    server.unwrap()
}

fn in_rust(server: &Canned, cases: &[Case]) -> Vec<Json> {
    let client = Client::builder()
        .endpoint(server.url())
        .credentials(Credentials::new("id", "key").unwrap())
        .build()
        .unwrap();
    let mut options = CallOptions::default();
    options.max_attempts = Some(1);
    let seen = cases.iter().enumerate().map(|(number, case)| {
        options.region = Some(format!("case-{number}"));
        let mut seen = ACTIONS[case.action].1(&client, &options);
        seen.insert("example".to_owned(), number.into());
        Json::Object(seen)
    });
    seen.collect()
}

/// Writes a program, makes it with `compile`, and runs it.
fn run(
    server: &Canned,
    file: &str,
    text: &str,
    compile: impl Fn(&Kit, &Path, &[&str]) -> PathBuf,
) -> Vec<Json> {
    let kit = Kit::of_tree().in_folder("readers");
    std::fs::create_dir_all(&kit.programs).unwrap();
    let source = kit.programs.join(file);
    std::fs::write(&source, text).unwrap();
    let include = |folder| format!("-I{}", tests_dir().join(folder).display());
    let mut options = ["examples", "c", "cpp"].map(include).to_vec();
    // All members are printed, and not all responses are called for.
    options.extend(["-DTC_NO_DEPRECATED", "-Wno-unused-function"].map(str::to_owned));
    let options: Vec<&str> = options.iter().map(String::as_str).collect();
    let program = compile(&kit, &source, &options);
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

/// How a language shows what all see.
#[derive(Clone, Copy)]
struct Shows {
    /// A text ends at its first NUL, so the library has U+FFFD in place of it.
    no_nul: bool,
    /// A list that is not there is an empty one.
    no_missing_list: bool,
}

impl Shows {
    /// What is seen by a language that shows it so. Floating point numbers that are integers are the same number.
    fn shown(self, value: &Json) -> Json {
        match value {
            Json::String(text) if self.no_nul => text.replace('\0', "\u{fffd}").into(),
            Json::Number(number) if number.is_f64() => match number.as_f64() {
                Some(float) if float.fract() == 0.0 && float.abs() < 9e18 => (float as i64).into(),
                _ => value.clone(),
            },
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

fn compare(language: &str, cases: &[Case], rust: &[Json], seen: &[Json], shows: Shows) {
    assert_eq!(seen.len(), cases.len(), "{language}");
    let differ: Vec<String> = (0..cases.len())
        .filter(|&at| shows.shown(&rust[at]) != shows.shown(&seen[at]))
        .map(|at| {
            let (wanted, found) = (shows.shown(&rust[at]), shows.shown(&seen[at]));
            format!("{}\n  Rust: {wanted}\n  {language}: {found}\n", cases[at].title)
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

#[test]
fn all_languages_see_the_same() {
    let model: Model =
        tcapi_codegen::load_service(&workspace_root().join("specs").join(service().name))
            .unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let names = ACTIONS.map(|(name, _)| name);
    // An action that needs no parameters belongs in here.
    let nothing = Map::new();
    let without = service().actions.iter().filter(|action| {
        let reader = schema::json::Json::new(service(), action.request, &nothing);
        schema::validate(service(), action.request, reader).is_ok()
    });
    assert_eq!(without.map(|action| action.name).collect::<Vec<_>>(), names);
    let actions = names.map(|name| service().action(name).unwrap());
    let made = names.map(|name| model.actions.iter().find(|action| action.name == name).unwrap());

    let cases = corpus::cases(service(), &actions);
    let server = server(&cases);
    let rust = in_rust(&server, &cases);
    check_corpus(&cases, &rust);
    let c = run(&server, "readers.c", &programs::c(&model, &made, &cases), Kit::c);
    compare("C", &cases, &rust, &c, Shows { no_nul: true, no_missing_list: false });
    let cpp = run(&server, "readers.cpp", &programs::cpp(&model, &made, &cases), Kit::cpp);
    compare("C++", &cases, &rust, &cpp, Shows { no_nul: true, no_missing_list: true });
}

/// There are enough responses of each sort: ones that are read as they are, ones with oddities, and ones that can't be
/// read.
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
        // Whatever can't be read, the request may have run.
        if seen["status"] == "TC_ERR_RESPONSE" {
            assert_eq!(seen["outcome"], "UNKNOWN", "{}", case.title);
        }
    }
}
