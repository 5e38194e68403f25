//! No key and no token is left behind: not in a log, an error or a `Debug`, and not in the memory of a process
//! that has freed its client.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use sha2::{Digest, Sha256};
use tcapi::cvm::{InstanceState, RebootInstances};
use tcapi::{Client, CredentialSource, Credentials, Level};
use tcapi_emulator::Emulator;
use tcapi_tests::native::{compile, target_dir};

/// Text that is nowhere else.
fn secret(name: &str) -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos();
    let hash = Sha256::digest(format!("{name} {now} {}", std::process::id()));
    hash.iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}

/// What can be read of a process's memory. It is what a core image of it would hold.
fn memory(process: u32) -> Vec<u8> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut file = File::open(format!("/proc/{process}/mem")).unwrap();
    let mut image = Vec::new();
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let (range, rights) = (words.next().unwrap(), words.next().unwrap());
        if !rights.starts_with('r') || line.ends_with("[vvar]") || line.ends_with("[vsyscall]") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let [from, to] = [from, to].map(|at| u64::from_str_radix(at, 16).unwrap());
        let mut part = vec![0; usize::try_from(to - from).unwrap()];
        file.seek(SeekFrom::Start(from)).unwrap();
        // Pages behind the end of a mapped file can't be read.
        let read = file.read(&mut part).unwrap_or_default();
        image.extend_from_slice(&part[..read]);
    }
    image
}

fn holds(image: &[u8], text: &str) -> bool {
    let (first, text) = (text.as_bytes()[0], text.as_bytes());
    let mut at = 0;
    while let Some(found) = image[at..].iter().position(|byte| *byte == first) {
        at += found;
        if image[at..].starts_with(text) {
            return true;
        }
        at += 1;
    }
    false
}

fn left_behind(tls: bool) {
    let (id, key, token) = (secret("id"), secret("key"), secret("token"));
    let mut builder = Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running);
    builder = builder.credentials(&id, &key).token(&token).tls(tls);
    let emulator = builder.start().unwrap();
    let ca = target_dir().join(format!("native/secrets-{tls}.pem"));
    let other = || Emulator::builder().tls(true).start().unwrap().ca_pem().unwrap().to_owned();
    fs::create_dir_all(ca.parent().unwrap()).unwrap();
    fs::write(&ca, emulator.ca_pem().map_or_else(other, str::to_owned)).unwrap();

    let mut run = Command::new(compile("secrets"));
    run.arg(emulator.url()).arg(&ca).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = run.stderr(Stdio::piped()).env_clear().spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(format!("{id}\n{key}\n{token}\n").as_bytes()).unwrap();
    let mut said = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut said).unwrap();
    let image = if said == "freed\n" { memory(child.id()) } else { Vec::new() };
    drop(input);
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert!(child.wait().unwrap().success(), "{said}{log}");
    assert_eq!(said, "freed\n");

    // It saw what it should see: the calls were made and the image is one.
    assert!(log.contains("RebootInstances: attempt=1"), "{log}");
    assert!(holds(&image, "ins-00000000"), "the image lacks what must be in it");
    for (name, secret) in [("key", &key), ("token", &token)] {
        assert!(!log.contains(secret.as_str()), "the {name} is in the log or an error");
        assert!(!holds(&image, secret), "the {name} is left in the memory, TLS: {tls}");
    }
}

#[test]
fn memory_after_calls_over_http() {
    left_behind(false);
}

#[test]
fn memory_after_calls_over_tls() {
    left_behind(true);
}

#[test]
fn debug_logs_and_errors() {
    let (id, key, token) = (secret("id"), secret("key"), secret("token"));
    let emulator = Emulator::builder().start().unwrap();
    let credentials = Credentials::new(&id, &key).unwrap().with_token(&token).unwrap();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let builder = Client::builder()
        .endpoint(emulator.url())
        .region("ap-guangzhou")
        .proxy(format!("http://user:{token}@127.0.0.1:1"))
        .log(Level::Debug, move |_, line| log.lock().unwrap().push(line.to_owned()))
        .credentials(credentials.clone())
        .max_attempts(1);
    let mut shown =
        format!("{credentials:?} {builder:?} {:?}", CredentialSource::from(credentials.clone()));
    let proxied = builder.clone().build().unwrap();
    let direct = builder.no_proxy().build().unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    for client in [&proxied, &direct] {
        // One can't be reached; the other does not know the key.
        let error = client.call(&reboot).unwrap_err();
        shown += &format!("{client:?} {error:?} {error}");
    }
    shown += &lines.lock().unwrap().join("\n");
    assert!(shown.contains(&id) && shown.contains("attempt=1"), "{shown}");
    for secret in [&key, &token] {
        assert!(!shown.contains(secret.as_str()), "a secret is shown");
    }
}
