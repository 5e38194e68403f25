//! Test of what a call costs: the instructions and allocations of calls on a kept connection, as callgrind counts them
//! in the library that is distributed. Unlike times, they hardly depend on the machine. The calls, and the server's
//! responses, are those of the benchmark.
//!
//! TLS is left out, as processors differ in how they encrypt.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value as Json, json};
use tcapi_bench::server;
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY};
use tcapi_tests::checker::fed;
use tcapi_tests::native::{expect_success, target_dir};
use tcapi_tests::{blessing, tests_dir, workspace_root};

use crate::away::Away;

/// The calls: their name, and the last arguments of the benchmark's program.
const CALLS: [(&str, &[&str]); 4] = [
    ("RebootInstances, 2 ids", &["2"]),
    ("RebootInstances, 100 ids", &["100"]),
    ("DescribeInstances, 1 id", &["1", "describe"]),
    ("DescribeInstances, 100 ids", &["100", "describe"]),
];

/// The calls of a short run, and the further ones of a long run: the cost of a call is the difference per call.
const SHORT: u64 = 3;
const FURTHER: u64 = 10;

/// The factor up to which a call may cost more than the file says.
const TOLERANCE: f64 = 1.05;

/// Functions with less than this share of a call's instructions are not listed.
const LISTED: f64 = 0.005;

/// What a run, or a call, costs.
#[derive(Default)]
struct Cost {
    instructions: u64,
    allocations: u64,
    /// The instructions of each function itself.
    functions: BTreeMap<String, u64>,
}

impl Cost {
    fn of(shown: &Json) -> Cost {
        let number = |of: &Json| of.as_u64().unwrap_or_default();
        let functions = shown["functions"].as_object().into_iter().flatten();
        Cost {
            instructions: number(&shown["instructions"]),
            allocations: number(&shown["allocations"]),
            functions: functions.map(|(name, own)| (name.clone(), number(own))).collect(),
        }
    }

    fn shown(&self) -> Json {
        let Cost { instructions, allocations, functions } = self;
        json!({"instructions": instructions, "allocations": allocations, "functions": functions})
    }
}

#[test]
fn no_call_costs_more_than_before() {
    let file = tests_dir().join("data/costs.json");
    let away = Away::get();
    let program = compile(&away);
    let server = server::start().unwrap();
    let found: BTreeMap<&str, Cost> = CALLS
        .iter()
        .map(|(name, arguments)| {
            let run = |calls: u64| run(&program, &server.http, arguments, calls);
            (*name, per_call(&run(SHORT), run(SHORT + FURTHER)))
        })
        .collect();
    for (name, cost) in &found {
        println!("{name}: {} instructions, {} allocations", cost.instructions, cost.allocations);
    }
    if blessing() {
        let costs: Json =
            found.iter().map(|(name, cost)| ((*name).to_owned(), cost.shown())).collect();
        return std::fs::write(&file, format!("{costs:#}\n")).unwrap();
    }
    let wanted = std::fs::read_to_string(&file).unwrap();
    let wanted: Json = serde_json::from_str(&wanted).unwrap();
    let grown: String = found
        .iter()
        .filter_map(|(name, cost)| grown(name, &Cost::of(&wanted[*name]), cost))
        .collect();
    assert!(
        grown.is_empty(),
        "{grown}If that is right, write tests/data/costs.json anew with\n    \
         TCAPI_BLESS=1 cargo test -p tcapi-tests --test installed costs\n"
    );
}

/// Links the benchmark's program with cargo's archive, in which functions have their names.
fn compile(away: &Away) -> PathBuf {
    let (program, sources) = (away.built("costs"), workspace_root().join("bench/c"));
    let mut compile = Command::new("cc");
    compile.args(["-std=c11", "-D_GNU_SOURCE", "-O2"]).args(away.pkg_config(&["--cflags"]));
    compile.args(["contestant.c", "tcapi.c"].map(|source| sources.join(source)));
    compile.arg(target_dir().join("release/libtcapi.a"));
    expect_success(compile.args(["-lpthread", "-ldl", "-lm", "-o"]).arg(&program));
    program
}

fn run(program: &Path, url: &str, arguments: &[&str], calls: u64) -> Cost {
    let out = program.with_extension("callgrind");
    let mut run = Command::new("valgrind");
    run.args(["--quiet", "--tool=callgrind", "--compress-strings=no", "--compress-pos=no"]);
    run.arg(format!("--callgrind-out-file={}", out.display()));
    run.arg(program).args(["rounds", url, "-"]).args(arguments);
    run.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    run.env("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    run.env("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    let output = fed(&mut run, &format!("{calls}\n"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    counted(&std::fs::read_to_string(out).unwrap())
}

/// The functions of the C library that allocate.
const ALLOCATING: [&str; 5] = ["malloc", "calloc", "realloc", "posix_memalign", "aligned_alloc"];

/// Reads a profile of callgrind, whose names and positions are not compressed.
fn counted(profile: &str) -> Cost {
    let mut cost = Cost::default();
    let (mut function, mut called) = ("", "");
    let mut lines = profile.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("fn=") {
            // The depth of a recursion follows.
            function = name.split('\'').next().unwrap_or(name);
        } else if let Some(name) = line.strip_prefix("cfn=") {
            called = name;
        } else if let Some(calls) = line.strip_prefix("calls=") {
            let times = calls.split(' ').next().and_then(|times| times.parse::<u64>().ok());
            if ALLOCATING.contains(&called) {
                cost.allocations += times.unwrap_or_default();
            }
            // The next line is what the called function took.
            lines.next();
        } else if line.starts_with(|first: char| first.is_ascii_digit())
            && let Some((_, instructions)) = line.split_once(' ')
        {
            let instructions: u64 = instructions.parse().unwrap_or_default();
            cost.instructions += instructions;
            *cost.functions.entry(function.to_owned()).or_default() += instructions;
        }
    }
    assert!(cost.instructions > 100_000 && cost.allocations > 0, "callgrind counted nothing");
    cost
}

fn per_call(short: &Cost, long: Cost) -> Cost {
    let per_call = |long: u64, short: u64| long.saturating_sub(short) / FURTHER;
    let instructions = per_call(long.instructions, short.instructions);
    let functions = long.functions.into_iter().map(|(name, long)| {
        let short = short.functions.get(&name).copied().unwrap_or_default();
        (name, per_call(long, short))
    });
    let least = (instructions as f64 * LISTED) as u64;
    Cost {
        instructions,
        allocations: per_call(long.allocations, short.allocations),
        functions: functions.filter(|(_, instructions)| *instructions >= least).collect(),
    }
}

/// What is wrong with a call that costs too much, and the functions that grew most.
fn grown(name: &str, wanted: &Cost, found: &Cost) -> Option<String> {
    let too_many = |found: u64, wanted: u64| found as f64 > wanted as f64 * TOLERANCE;
    if !too_many(found.instructions, wanted.instructions)
        && !too_many(found.allocations, wanted.allocations)
    {
        return None;
    }
    let mut text = format!(
        "{name}: {} instructions and {} allocations instead of {} and {}\n",
        found.instructions, found.allocations, wanted.instructions, wanted.allocations
    );
    let mut functions: Vec<_> = found
        .functions
        .iter()
        .map(|(name, found)| {
            let wanted = wanted.functions.get(name).copied().unwrap_or_default();
            (found.saturating_sub(wanted), wanted, *found, name)
        })
        .collect();
    functions.sort_unstable_by(|one, other| other.cmp(one));
    for (_, wanted, found, name) in functions.into_iter().filter(|one| one.0 > 0).take(5) {
        let _ = writeln!(text, "  {wanted} -> {found}  {name}");
    }
    Some(text)
}
