//! The C++ headers: what compilers say to them, and programs that link the library and run, each under
//! valgrind.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tcapi::cvm::InstanceState;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::native::{
    compile_cpp, cpp, expect_success, library_dir, run_checked, run_checked_with, target_dir,
};
use tcapi_tests::workspace_root;

const STANDARDS: [&str; 2] = ["c++17", "c++20"];

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn source(name: &str) -> PathBuf {
    workspace_root().join(format!("tests/cpp/{name}.cpp"))
}

fn compile(name: &str) -> PathBuf {
    compile_cpp(&source(name), &[], library_dir())
}

/// The compilers that users have.
const COMPILERS: [&str; 2] = ["g++", "clang++"];

/// A folder for files that are made.
fn made(name: &str) -> PathBuf {
    let folder = target_dir().join("native/cpp").join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The C++ headers of the tree, as programs name them.
fn headers() -> Vec<String> {
    fn collect(root: &Path, folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, found);
            } else if path.extension().is_some_and(|extension| extension == "hpp") {
                found.push(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    let root = workspace_root().join("include");
    let mut found = Vec::new();
    collect(&root, &root, &mut found);
    found.sort();
    assert!(found.len() >= 3, "{found:?}");
    found
}

#[test]
fn each_header_stands_alone_and_twice() {
    library_dir();
    let folder = made("headers");
    for header in headers() {
        let file = folder.join(header.replace('/', "_")).with_extension("cpp");
        let include = format!("#include <{header}>\n");
        std::fs::write(&file, include.repeat(2)).unwrap();
        for compiler in COMPILERS {
            for standard in STANDARDS {
                expect_success(cpp(compiler, standard, &[]).arg("-fsyntax-only").arg(&file));
            }
        }
    }
}

#[test]
fn programs_compile_in_a_later_standard() {
    library_dir();
    let mut programs = vec![workspace_root().join("examples/cpp/fleet.cpp")];
    for entry in std::fs::read_dir(workspace_root().join("tests/cpp")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "cpp") {
            programs.push(path);
        }
    }
    // In C++17 they are compiled to run.
    for program in programs {
        for compiler in COMPILERS {
            expect_success(cpp(compiler, "c++20", &[]).arg("-fsyntax-only").arg(&program));
        }
    }
}

/// What the C headers and the standard library define is not these headers' doing.
#[test]
fn no_macro_leaks() {
    library_dir();
    let folder = made("macros");
    let includes = |header: &str| -> BTreeSet<String> {
        let text = std::fs::read_to_string(workspace_root().join("include").join(header)).unwrap();
        let lines = text.lines().filter(|line| line.starts_with("#include <"));
        lines.map(|line| line.to_owned() + "\n").collect()
    };
    let macros = |text: &str| -> BTreeSet<String> {
        let file = folder.join("macros.cpp");
        std::fs::write(&file, text).unwrap();
        let output = expect_success(cpp("c++", "c++17", &[]).args(["-E", "-dM"]).arg(&file));
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().filter_map(|line| Some(line.split(' ').nth(1)?.to_owned())).collect()
    };
    let standard: String = headers().iter().flat_map(|header| includes(header)).collect();
    let before = macros(&format!("{standard}#include <tcapi/cvm.h>\n"));
    let all: String = headers().iter().map(|header| format!("#include <{header}>\n")).collect();
    let after = macros(&all);
    let guards: BTreeSet<String> = headers()
        .iter()
        .map(|header| header.to_ascii_uppercase().replace(['/', '.'], "_"))
        .collect();
    assert_eq!(after.difference(&before).cloned().collect::<BTreeSet<_>>(), guards);
}

/// What the C header has, the C++ header uses, but for what is there for others.
#[test]
fn nothing_of_the_library_is_left_out() {
    library_dir();
    let read = |header: &str| {
        std::fs::read_to_string(workspace_root().join("include").join(header)).unwrap()
    };
    let c = read("tcapi.h");
    // Those of services are made, and stand alone in the folder `tcapi`.
    let by_hand = headers().into_iter().filter(|header| header.matches('/').count() != 1);
    let cpp: String = by_hand.map(|header| read(&header)).collect();
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        words.map(str::to_owned).collect()
    };
    // Only items: comments mention functions of services.
    let code: String = c
        .lines()
        .filter(|line| !line.trim_start().starts_with(['*', '/', '#']))
        .flat_map(|line| [line, "\n"])
        .collect();
    let known = words(&cpp);
    let missing: Vec<String> = words(&code)
        .into_iter()
        .filter(|word| {
            let value = [
                "TC_ERR_",
                "TC_OUTCOME_",
                "TC_LOG_",
                "TC_STOP_",
                "TC_RETRY_HINT_",
                "TC_CREDENTIALS_",
                "TC_ENDPOINT_",
            ]
            .iter()
            .any(|one| word.starts_with(one));
            value || (word.starts_with("tc_") && code.contains(&format!("{word}(")))
        })
        .filter(|word| !known.contains(word))
        // The status is what the function returned; packed calls are for languages without structs of C.
        .filter(|word| !word.contains("packed") && word != "tc_error_status" && word != "tc_init_")
        .collect();
    assert!(missing.is_empty(), "the C++ headers have nothing for {missing:?}");
}

#[test]
fn the_example_of_the_document() {
    let document = Canned::start(200, include_str!("golden/reboot_response.json")).unwrap();
    let printed = run_checked(&compile("seed"), &[document.url()]);
    let wanted = json(include_str!("golden/reboot_request.json"));
    assert_eq!(json(&printed), json(include_str!("golden/reboot_response.json")));
    let sent: Vec<Value> = document.bodies().iter().map(|body| json(body)).collect();
    assert_eq!(sent, [wanted.clone(), wanted]);
}

#[test]
fn nested_answers_with_a_value_that_nobody_knows() {
    let example = tcapi::cvm::EXAMPLES
        .iter()
        .find_map(|example| match (example.action, example.expected) {
            ("DescribeInstances", tcapi::schema::Expected::Response(response)) => Some(response),
            _ => None,
        })
        .unwrap();
    let mut answer = json(example);
    answer["Response"]["InstanceSet"][0]["InstanceState"] = "DREAMING".into();
    let server = Canned::start(200, &answer.to_string()).unwrap();
    run_checked(&compile("answers"), &[server.url()]);
    let filter = r#"{"Name":"zone","Values":["ap-guangzhou-3","ap-guangzhou-4"]}"#;
    let wanted = format!(r#"{{"Filters":[{filter}],"Offset":0,"Limit":1}}"#);
    assert_eq!(json(&server.bodies()[0]), json(&wanted));
}

#[test]
fn refusals() {
    let emulator = Emulator::builder().start().unwrap();
    run_checked(&compile("refusals"), &[&emulator.url()]);
    // One that only the service can refuse; all the others were not sent.
    assert_eq!(emulator.requests().len(), 1);
}

#[test]
fn cancelling_from_another_thread() {
    // Takes connections into its backlog, and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    run_checked(&compile("cancel"), &[&format!("http://{}", silent.local_addr().unwrap())]);
}

#[test]
fn calls_that_are_tried_again() {
    let refusal =
        r#"{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"m"},"RequestId":"id"}}"#;
    let done = r#"{"Response":{"RequestId":"eac6b301-a322-493a-8e36-83b295459397"}}"#;
    let (refusal, done) = (whole(200, "", refusal), whole(200, "", done));
    let twice = Canned::script(vec![refusal.clone(), refusal.clone(), done]).unwrap();
    let always = Canned::script(vec![refusal]).unwrap();
    run_checked(&compile("retry"), &[twice.url(), always.url()]);
    assert_eq!((twice.bodies().len(), always.bodies().len()), (3, 2));
}

#[test]
fn many_threads_with_one_client() {
    let emulator =
        Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running).start().unwrap();
    run_checked(&compile("threads"), &[&emulator.url()]);
    assert_eq!(emulator.requests().len(), 81);
}

#[test]
fn credentials() {
    let emulator = Emulator::builder().role("reader").start().unwrap();
    // Without what the user of this machine may have.
    let alone = |mut run: Command| {
        run.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        run.env("HOME", "/nowhere");
        run
    };
    let mut checked = alone(Command::new("valgrind"));
    checked.args(["--quiet", "--error-exitcode=99", "--leak-check=full"]);
    checked.arg(compile("credentials")).arg(emulator.url());
    expect_success(checked.arg("the rest"));
    // The metadata service is given two seconds, and valgrind alone can take as long.
    expect_success(alone(Command::new(compile("credentials"))).args([&*emulator.url(), "roles"]));
}

#[test]
fn memory_that_runs_out() {
    let emulator = Emulator::builder()
        .instance("ins-r8hr2upy", InstanceState::Running)
        .instance("ins-5d8a23rs", InstanceState::Running)
        .start()
        .unwrap();
    // The program's own `operator new` is what fails, so valgrind must not put its own in the place.
    let own_operators = ["--soname-synonyms=somalloc=nouserintercepts"];
    run_checked_with(&own_operators, &compile("memory"), &[&emulator.url()]);
}

#[test]
fn values() {
    run_checked(&compile("values"), &[]);
}

/// Objects that hold their own kind, and every type: no service of ours has all of them yet.
#[test]
fn every_type_there_and_back() {
    let here = workspace_root().join("tests/cpp/echo");
    let model = tcapi_codegen::load_action(&here.join("Echo.toml"))
        .unwrap_or_else(|mistakes| panic!("{}", mistakes[0]));
    let folder = made("headers_of_echo");
    std::fs::create_dir_all(folder.join("tcapi")).unwrap();
    let header = folder.join("tcapi/echo.hpp");
    std::fs::write(header, tcapi_codegen::emit::cpp::header(&model)).unwrap();
    // What it includes beside itself is found from the tree's folder of services.
    let includes = [folder, here.clone(), workspace_root().join("include/tcapi")];
    let source = here.join("echo.cpp");
    for compiler in COMPILERS {
        for standard in STANDARDS {
            expect_success(cpp(compiler, standard, &includes).arg("-fsyntax-only").arg(&source));
        }
    }
    run_checked(&compile_cpp(&source, &includes, library_dir()), &[]);
}

#[test]
fn the_fleet_example_prints_every_page() {
    let mut builder = Emulator::builder();
    let ids: Vec<String> = (0..120).map(|number| format!("ins-{number:08}")).collect();
    for (number, id) in ids.iter().enumerate() {
        let state = if number % 2 == 0 { InstanceState::Running } else { InstanceState::Stopped };
        builder = builder.instance(id, state);
    }
    let emulator = builder.start().unwrap();
    let program = compile_cpp(&workspace_root().join("examples/cpp/fleet.cpp"), &[], library_dir());
    let fleet = |endpoint: &str, key: &str| {
        let mut run = Command::new(&program);
        run.args([endpoint, "ap-guangzhou"]);
        run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID).env("TENCENTCLOUD_SECRET_KEY", key);
        run
    };

    let output = expect_success(&mut fleet(&emulator.url(), EXAMPLE_SECRET_KEY));
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut lines = printed.lines();
    let head = lines.next().unwrap();
    assert_eq!(
        head.split_whitespace().collect::<Vec<_>>(),
        ["ID", "NAME", "ZONE", "TYPE", "STATE"]
    );
    let column = head.find("STATE").unwrap();
    let mut seen = BTreeSet::new();
    for line in lines {
        let (rest, state) = line.split_at(column);
        assert!(rest.ends_with(' ') && ["RUNNING", "STOPPED"].contains(&state), "{line:?}");
        seen.insert(line.split(' ').next().unwrap().to_owned());
    }
    assert_eq!(seen, ids.into_iter().collect());
    assert_eq!(emulator.requests().len(), 3);

    let output = fleet(&emulator.url(), "wrong").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("AuthFailure.SignatureFailure"), "{said}");
    assert!(said.contains("REJECTED"), "{said}");
}
