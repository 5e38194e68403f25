//! Tests of the way to the service: hosts, proxies, certificates, kept connections.

mod certificates;
mod connections;
mod endpoints;
mod environment;
mod left_over;
mod per_call;
mod proxies;
mod self_signed;
mod signed_host;

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use tcapi::cvm::RebootInstances;
use tcapi::{Client, ClientBuilder, Credentials, Error, Outcome, Status};
use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::native::target_dir;

const DONE: &str = r#"{"Response":{"RequestId":"6ef60bec-0242-43af-bb20-270359fb54a7"}}"#;

/// A delay that a test would notice.
const BACKOFF: Duration = Duration::from_secs(20);

fn builder() -> ClientBuilder {
    Client::builder()
        .region("ap-guangzhou")
        .credentials(Credentials::new(EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY).unwrap())
        .timeout(Duration::from_secs(3600))
}

fn reboot() -> RebootInstances {
    RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap()
}

/// The service with TLS under all of its names, and the file of its trust anchor.
fn service() -> (Arc<Emulator>, PathBuf) {
    let mut builder = Emulator::builder().tls(true).transition(Duration::ZERO);
    for name in ["*.tencentcloudapi.com", "*.tencentcloudapi.cn", "*.tencentcloudapi.com.cn"] {
        builder = builder.tls_name(name);
    }
    for part in ["ap-guangzhou", "ap-shanghai-fsi", "intl", "internal"] {
        builder = builder.tls_name(format!("*.{part}.tencentcloudapi.com"));
    }
    let emulator = builder.start().unwrap();
    let file = ca_file(&emulator);
    (Arc::new(emulator), file)
}

fn ca_file(emulator: &Emulator) -> PathBuf {
    let folder = target_dir().join("network");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{}-{}.pem", std::process::id(), emulator.address().port()));
    std::fs::write(&file, emulator.ca_pem().unwrap()).unwrap();
    file
}

fn hosts(emulator: &Emulator) -> Vec<String> {
    let host = |request: &tcapi_emulator::Received| request.header("host").unwrap().to_owned();
    emulator.requests().iter().map(host).collect()
}

fn expect(error: &Error, status: Status, outcome: Outcome) {
    assert_eq!((error.status(), error.outcome()), (status, outcome), "{error}");
}

/// Runs one test, by its path below this module, in a separate process with these variables. Returns whether the
/// current process is that process.
fn in_process_with(test: &str, variables: &[(&str, impl AsRef<OsStr>)]) -> bool {
    const INSIDE: &str = "TCAPI_TEST_INSIDE";
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    let test = format!("network::{test}");
    command.args(["--exact", &test, "--nocapture"]).env(INSIDE, "1");
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}{error}");
    false
}
