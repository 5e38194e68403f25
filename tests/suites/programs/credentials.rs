//! Runs of a C program with each source of credentials, each in a separate environment.

use std::path::{Path, PathBuf};
use std::time::Duration;

use tcapi_emulator::{EXAMPLE_SECRET_ID, EXAMPLE_SECRET_KEY, Emulator};
use tcapi_tests::checker::Checker;
use tcapi_tests::native::{expect_success, expect_success_in_time, preload};
use tcapi_tests::proxy::{Proxy, Way};

const DONE: &str = "call: done\n";
const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";

struct Setup<'a> {
    checker: Checker,
    program: &'a Path,
    emulator: Emulator,
    home: PathBuf,
}

/// A home directory and an emulator for one test.
fn setup(checker: Checker, program: &Path) -> Setup<'_> {
    let home = program.with_extension("home");
    // Files of an earlier run would be found.
    let _ = std::fs::remove_dir_all(&home);
    std::fs::create_dir_all(home.join(".tencentcloud")).unwrap();
    std::fs::create_dir_all(home.join(".tccli")).unwrap();
    let emulator = Emulator::builder()
        .role("reader")
        .role_lifetime(Duration::from_secs(3600))
        .start()
        .unwrap();
    Setup { checker, program, emulator, home }
}

impl Setup<'_> {
    fn write(&self, path: &str, text: &str) -> PathBuf {
        let path = self.home.join(path);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// The program's output, with these variables and no others.
    fn run(&self, source: &str, own: &[&str], variables: &[(&str, &str)]) -> String {
        let mut run = self.checker.command(self.program);
        run.env("HOME", &self.home).envs(variables.iter().copied());
        run.arg(source).arg(self.emulator.url()).args(own);
        let output = match source {
            "instance_role" => expect_success_in_time(&mut run),
            _ => expect_success(&mut run),
        };
        String::from_utf8(output.stdout).unwrap()
    }
}

fn ini(section: &str) -> String {
    format!("[{section}]\nsecret_id = {EXAMPLE_SECRET_ID}\nsecret_key = {EXAMPLE_SECRET_KEY}\n")
}

fn json() -> String {
    format!(r#"{{"secretId":"{EXAMPLE_SECRET_ID}","secretKey":"{EXAMPLE_SECRET_KEY}"}}"#)
}

pub(crate) fn environment(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    let id = ("TENCENTCLOUD_SECRET_ID", EXAMPLE_SECRET_ID);
    let key = ("TENCENTCLOUD_SECRET_KEY", EXAMPLE_SECRET_KEY);
    assert_eq!(setup.run("environment", &[], &[id, key]), DONE);
    let half = setup.run("environment", &[], &[key]);
    assert!(half.starts_with("client: TC_ERR_CREDENTIALS NOT_SENT "), "{half}");
    assert!(half.contains("TENCENTCLOUD_SECRET_ID is not") && !half.contains(key.1), "{half}");
    let none = setup.run("environment", &[], &[]);
    assert!(
        none.contains("client: TC_ERR_CREDENTIALS NOT_SENT there are no credentials"),
        "{none}"
    );
    let token = setup.run("environment", &[], &[id, key, ("TENCENTCLOUD_TOKEN", "tok")]);
    assert!(token.contains("TC_ERR_SERVICE REJECTED"), "the token was sent: {token}");
}

pub(crate) fn files(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    let none = setup.run("file", &[], &[]);
    assert!(
        none.contains(
            ".tencentcloud/credentials does not exist; /etc/tencentcloud/credentials does not"
        ),
        "{none}"
    );
    setup.write(".tencentcloud/credentials", &ini("default"));
    assert_eq!(setup.run("file", &[], &[]), DONE);
    let other = setup.write("other", &ini("work"));
    let other = other.to_str().unwrap();
    assert_eq!(setup.run("file", &[other, "work"], &[]), DONE);
    let missing = setup.run("file", &[other], &[]);
    assert!(missing.contains("there is no section [default]"), "{missing}");
    // A file that a variable names has precedence over the default file.
    let named = setup.run("file", &[], &[("TENCENTCLOUD_CREDENTIALS_FILE", other)]);
    assert!(named.contains(other) && named.contains("there is no section [default]"), "{named}");
}

pub(crate) fn profiles(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    let none = setup.run("profile", &[], &[]);
    assert!(none.contains(".tccli/default.credential does not exist"), "{none}");
    setup.write(".tccli/work.credential", &json());
    assert_eq!(setup.run("profile", &["work"], &[]), DONE);
    assert_eq!(setup.run("profile", &[], &[("TCCLI_PROFILE", "work")]), DONE);
    let old = json().replace('}', r#","type":"oauth","expiresAt":1700000000}"#);
    setup.write(".tccli/default.credential", &old);
    let expired = setup.run("profile", &[], &[]);
    assert!(
        expired.starts_with("client: TC_ERR_CREDENTIALS")
            && expired.contains(".tccli/default.credential: the credentials expired"),
        "{expired}"
    );
}

pub(crate) fn instance_roles(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    assert_eq!(setup.run("instance_role", &[], &[]), DONE);
    assert_eq!(setup.run("instance_role", &["reader"], &[]), DONE);
    let other = setup.run("instance_role", &["writer"], &[]);
    assert!(other.starts_with("call: TC_ERR_CREDENTIALS NOT_SENT"), "{other}");
    assert!(other.contains("has no role writer"), "{other}");
}

/// Roles that are assumed, and roles of pods.
pub(crate) fn roles(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    assert_eq!(setup.run("assume_role", &[ARN], &[]), DONE);

    let token = setup.write("token", "a.b.c");
    let pod = [
        ("TKE_REGION", "ap-beijing"),
        ("TKE_PROVIDER_ID", "oidc"),
        ("TKE_WEB_IDENTITY_TOKEN_FILE", token.to_str().unwrap()),
        ("TKE_ROLE_ARN", ARN),
    ];
    assert_eq!(setup.run("oidc", &[], &pod), DONE);
    let half = setup.run("oidc", &[], &pod[..3]);
    assert!(
        half.starts_with("client: TC_ERR_CREDENTIALS") && half.contains("TKE_ROLE_ARN"),
        "{half}"
    );
}

/// The metadata service is never called through a proxy, whatever the environment contains.
pub(crate) fn no_proxy_for_metadata(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    let address = setup.emulator.address();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    // By its address, which is this machine's, it would be called directly in any case.
    let url = format!("http://somewhere.test:{}", address.port());
    let mut run = checker.command(program);
    run.env("HOME", &setup.home).env("http_proxy", proxy.url());
    run.env("LD_PRELOAD", preload("every_name_is_here"));
    let output = expect_success_in_time(run.args(["instance_role", &url]));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), DONE);

    // Earlier requests belong to a run that was late.
    let asked = setup.emulator.requests();
    let asked = &asked[asked.len() - 3..];
    let metadata = asked.iter().filter(|one| one.action().is_none()).count();
    assert_eq!(metadata, 2, "the role's name, its keys, and the call");
    // Only the call used the proxy, as the service has the same host.
    assert_eq!(proxy.hosts(), ["somewhere.test"]);
}

pub(crate) fn chains(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    let none = setup.run("chain", &[], &[]);
    for named in ["TENCENTCLOUD_SECRET_ID", "credentials", "default.credential", "TKE_ROLE_ARN"] {
        assert!(none.starts_with("client: ") && none.contains(named), "{none}");
    }
    setup.write(".tccli/default.credential", &json());
    assert_eq!(setup.run("chain", &[], &[]), DONE);
    assert_eq!(setup.run("default", &[], &[]), DONE);
    // An earlier source that is incomplete.
    setup.write(".tencentcloud/credentials", "[default]\nsecret_id = i\n");
    for chain in ["chain", "default"] {
        let half = setup.run(chain, &[], &[]);
        assert!(half.starts_with("client: TC_ERR_CREDENTIALS NOT_SENT"), "{half}");
        assert!(half.contains("the section [default] has no secret_key"), "{half}");
    }
}

pub(crate) fn callbacks(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    let run = |steps: &str| setup.run("callback", &[steps], &[]);
    assert_eq!(run("k"), format!("{DONE}{DONE}asked 1 times\n"));
    assert_eq!(run("e"), format!("{DONE}{DONE}asked 1 times\n"));
    // Credentials that the service refuses are fetched again, within the same call.
    assert_eq!(run("xk"), format!("{DONE}{DONE}asked 2 times\n"));
    for (step, says) in [
        ("f", "callback for credentials: the vault is sealed"),
        ("n", "it returned 0 and set no credentials"),
        ("h", "secret_key is NULL"),
        ("o", "expired"),
        ("?", "it returned 7"),
    ] {
        let failed = run(step);
        let line = failed.lines().next().unwrap();
        assert!(line.starts_with("call: TC_ERR_CREDENTIALS NOT_SENT "), "{failed}");
        assert!(line.contains(says), "{failed}");
        assert!(failed.ends_with("asked 1 times\n"), "the failure is remembered: {failed}");
    }
}

/// Threads wait for one of them, and a fork delays none.
pub(crate) fn threads(checker: Checker, program: &Path) {
    let setup = setup(checker, program);
    assert_eq!(setup.run("threads", &[], &[]), DONE.repeat(4));
}
