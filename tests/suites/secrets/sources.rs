//! Runs of a C program with each source of credentials: its log and its errors, and its memory when all objects are
//! freed.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use tcapi::cvm::InstanceState;
use tcapi_emulator::Emulator;
use tcapi_tests::canned::Canned;
use tcapi_tests::faults::server::act::{DONE, refusal};
use tcapi_tests::native::{compile, metadata_is_late, target_dir};
use tcapi_tests::proxy::{Proxy, Way};

use crate::memory::Image;
use crate::secret::{Secret, key, passing, password, plain, unique, with_slashes};

pub(crate) const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";

/// One run of the program.
struct Run {
    source: &'static str,
    endpoint: String,
    ca_file: PathBuf,
    home: PathBuf,
    /// Id, key, token and proxy, which it reads; an empty one is unset.
    given: [String; 4],
    variables: Vec<(&'static str, String)>,
    secrets: Vec<Secret>,
}

fn program() -> &'static Path {
    static COMPILED: OnceLock<PathBuf> = OnceLock::new();
    COMPILED.get_or_init(|| compile("secrets"))
}

/// A folder that is a home directory.
fn home(name: &str) -> PathBuf {
    let home = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("secrets-{name}-{}", std::process::id()));
    fs::create_dir_all(home.join(".tencentcloud")).unwrap();
    fs::create_dir_all(home.join(".tccli")).unwrap();
    home
}

pub(crate) fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, Permissions::from_mode(0o600)).unwrap();
}

/// The file of a trust anchor.
fn ca_file(pem: &str, name: &str) -> PathBuf {
    let file = target_dir().join(format!("native/secrets-{name}.pem"));
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, pem).unwrap();
    file
}

/// The service, STS and the metadata service in one: calls succeed, and requests for credentials get these.
pub(crate) fn service(keys: &[String; 3]) -> Canned {
    let [id, key, token] = keys.clone().map(|text| text.replace('/', "\\/"));
    // One key has a needless escape, another has none.
    let members = format!(
        r#""TmpSecretId":"\u{:04x}{}","TmpSecretKey":"{key}","Token":"{token}""#,
        id.as_bytes()[0],
        &id[1..]
    );
    let end = 4_000_000_000_u64;
    Canned::start_with(200, move |asked| match asked.header("x-tc-action") {
        None => format!(r#"{{"Code":"Success",{members},"ExpiredTime":{end}}}"#),
        Some("AssumeRole" | "AssumeRoleWithWebIdentity") => format!(
            r#"{{"Response":{{"Credentials":{{{members}}},"ExpiredTime":{end},"RequestId":"r"}}}}"#
        ),
        Some(_) if asked.body.contains("ins-00000000") => refusal("InvalidInstanceId.NotFound"),
        Some(_) => DONE.to_owned(),
    })
    .unwrap()
}

pub(crate) fn keys(of: &str) -> [String; 3] {
    [
        format!("AKID{}", unique(of)),
        with_slashes(&format!("{of} key")),
        with_slashes(&format!("{of} token")),
    ]
}

/// The secrets of a key pair with a token that signed calls to these services.
fn secrets(of: &str, keys: &[String; 3], services: &[&str]) -> Vec<Secret> {
    let mut secrets = key(&format!("the key {of}"), &keys[1], services);
    secrets.extend(plain(&format!("the token {of}"), &keys[2]));
    secrets
}

impl Run {
    fn new(source: &'static str, endpoint: &str) -> Self {
        let other = Emulator::builder().tls(true).start().unwrap();
        Run {
            source,
            endpoint: endpoint.to_owned(),
            ca_file: ca_file(other.ca_pem().unwrap(), source),
            home: home(source),
            given: Default::default(),
            variables: Vec::new(),
            secrets: Vec::new(),
        }
    }

    /// Adds credentials that the program reads.
    fn given(mut self, keys: &[String; 3], services: &[&str]) -> Self {
        self.given[..3].clone_from_slice(keys);
        self.secrets.extend(secrets("that was given", keys, services));
        self
    }

    /// Adds credentials from another source.
    fn fetched(mut self, keys: &[String; 3]) -> Self {
        self.secrets.extend(secrets("that was fetched", keys, &["cvm"]));
        self
    }

    /// The images of the program with its client and without, and its log. None if a metadata service was late.
    fn images(&self) -> Option<([Image; 2], String)> {
        let mut run = Command::new(program());
        run.arg(&self.endpoint).arg(&self.ca_file).arg(self.source).arg(ARN);
        run.env_clear().env("HOME", &self.home).envs(self.variables.iter().cloned());
        run.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = run.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(format!("{}\n", self.given.join("\n")).as_bytes()).unwrap();
        let mut printed = BufReader::new(child.stdout.take().unwrap());
        let mut image_when = |what: &str| {
            let mut said = String::new();
            printed.read_line(&mut said).unwrap();
            (said.trim() == what).then(|| Image::of(child.id()))
        };
        let alive = image_when("alive");
        // The program may have ended already.
        let _ = input.write_all(b"\n");
        let freed = image_when("freed");
        drop(input);
        let mut log = String::new();
        child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        let done = child.wait().unwrap().success();
        if !done && metadata_is_late(&log) {
            return None;
        }
        assert!(done, "{}: {log}", self.source);
        Some(([alive.unwrap(), freed.unwrap()], log))
    }

    fn leaves_nothing_behind(&self) {
        let (images, log) = (0..5).find_map(|_| self.images()).expect("it is late each time");
        fs::remove_dir_all(&self.home).unwrap();

        assert!(log.contains("action=RebootInstances attempt=1"), "{log}");
        let bytes: Vec<&[u8]> = self.secrets.iter().map(|secret| &*secret.bytes).collect();
        let [alive, freed] = images.map(|image| image.holds(&bytes));
        let names = |held: &[bool]| -> BTreeSet<&str> {
            let held = self.secrets.iter().zip(held).filter(|(_, held)| **held);
            held.map(|(secret, _)| secret.name.as_str()).collect()
        };
        let kept: Vec<bool> = self.secrets.iter().map(|secret| secret.kept).collect();
        let unseen: Vec<_> = names(&kept).difference(&names(&alive)).copied().collect();
        assert!(unseen.is_empty(), "{}: not looked for as it is: {unseen:#?}", self.source);
        let left = names(&freed);
        assert!(left.is_empty(), "{}: left in the memory: {left:#?}", self.source);
        for Secret { name, bytes, .. } in &self.secrets {
            let shown = log.as_bytes().windows(bytes.len()).any(|part| part == bytes);
            assert!(!shown, "{}: {name} is in the log or an error", self.source);
        }
    }
}

#[test]
fn explicit_over_http_and_tls() {
    for tls in [false, true] {
        let keys = [unique("id"), unique("key"), with_slashes("token")];
        let [id, key, token] = &keys;
        let builder = Emulator::builder().instance("ins-r8hr2upy", InstanceState::Running);
        let builder = builder.instance("ins-5d8a23rs", InstanceState::Running);
        let builder = builder.credentials(id, key).token(token).tls(tls);
        let emulator = builder.start().unwrap();
        let mut run = Run::new("explicit", &emulator.url()).given(&keys, &["cvm"]);
        if let Some(pem) = emulator.ca_pem() {
            run.ca_file = ca_file(pem, "explicit-tls");
        }
        run.leaves_nothing_behind();
    }
}

#[test]
fn environment() {
    let keys = keys("environment");
    let service = service(&keys);
    Run::new("environment", service.url()).given(&keys, &["cvm"]).leaves_nothing_behind();
}

#[test]
fn callback() {
    let keys = keys("callback");
    let service = service(&keys);
    Run::new("callback", service.url()).given(&keys, &["cvm"]).leaves_nothing_behind();
}

#[test]
fn file() {
    let keys = keys("file");
    let service = service(&keys);
    let run = Run::new("file", service.url()).fetched(&keys);
    let [id, key, token] = &keys;
    let text = format!("[default]\nsecret_id = {id}\nsecret_key = '{key}'\ntoken = {token}\n");
    write(&run.home.join(".tencentcloud/credentials"), &text);
    run.leaves_nothing_behind();
}

#[test]
fn profile() {
    let keys = keys("profile");
    let service = service(&keys);
    let run = Run::new("profile", service.url()).fetched(&keys);
    let [id, key, token] = keys.clone().map(|text| text.replace('/', "\\/"));
    let text = format!(r#"{{"secretId":"{id}","secretKey":"{key}","token":"{token}"}}"#);
    write(&run.home.join(".tccli/default.credential"), &text);
    run.leaves_nothing_behind();
}

#[test]
fn instance_role() {
    let keys = keys("role");
    let service = service(&keys);
    Run::new("instance_role", service.url()).fetched(&keys).leaves_nothing_behind();
}

#[test]
fn assume_role() {
    let (own, role) = (keys("own"), keys("assumed"));
    let service = service(&role);
    let run = Run::new("assume_role", service.url()).given(&own, &["sts"]).fetched(&role);
    run.leaves_nothing_behind();
}

#[test]
fn oidc() {
    let role = keys("pod");
    let service = service(&role);
    let mut run = Run::new("oidc", service.url()).fetched(&role);
    let token = with_slashes("web identity");
    let file = run.home.join("token");
    write(&file, &format!("{token}\n"));
    run.secrets.extend(passing("the web identity's token", &token));
    run.variables = vec![
        ("TKE_REGION", "ap-beijing".to_owned()),
        ("TKE_PROVIDER_ID", "oidc".to_owned()),
        ("TKE_WEB_IDENTITY_TOKEN_FILE", file.to_str().unwrap().to_owned()),
        ("TKE_ROLE_ARN", ARN.to_owned()),
    ];
    run.leaves_nothing_behind();
}

#[test]
fn behind_a_proxy() {
    let keys = keys("proxied");
    let service = service(&keys);
    let address = service.url().trim_start_matches("http://").parse().unwrap();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    let mut run = Run::new("explicit", service.url()).given(&keys, &["cvm"]);
    run.home = home("proxied");
    let secret = unique("password");
    run.given[3] = format!("http://user:{secret}@{}", proxy.address());
    run.secrets.extend(password("user", &secret));
    run.leaves_nothing_behind();
    let header = |head: &String| head.contains("Proxy-Authorization: Basic ");
    assert!(proxy.heads().iter().any(header), "the proxy was asked with the password");
}
