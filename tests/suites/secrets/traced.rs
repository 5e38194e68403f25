//! Tests of a Rust program whose logger for the `log` crate accepts every level: dependencies log their actions, and
//! dump what they read. No secret is in it, whatever the source of the credentials is.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};

use log::{LevelFilter, Metadata, Record};
use tcapi::cvm::RebootInstances;
use tcapi::{
    AssumeRole, Client, CredentialSource, Credentials, Error, ExpiringCredentials, InstanceRole,
    WebIdentityRole,
};
use tcapi_tests::canned::Canned;
use tcapi_tests::proxy::{Proxy, Way};

use crate::secret::unique;
use crate::sources::{ARN, keys, service, write};

/// The log: the texts, and the bytes that were dumped as rows of hexadecimal digits.
#[derive(Default)]
struct Traced {
    texts: Mutex<Vec<String>>,
    dumped: Mutex<Vec<u8>>,
}

static TRACED: OnceLock<Traced> = OnceLock::new();

impl log::Log for Traced {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let text = record.args().to_string();
        self.dumped.lock().unwrap().extend(row(&text));
        self.texts.lock().unwrap().push(format!("{} {text}", record.target()));
    }

    fn flush(&self) {}
}

/// The bytes of a row such as `4854 5450 2f31 2e-- HTTP/1.`; none if the text is not a row.
fn row(text: &str) -> Vec<u8> {
    let groups = text.split(' ').take_while(|group| {
        group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
    });
    let digits: String = groups.take(8).collect();
    let pair = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    (0..digits.len()).step_by(2).map_while(pair).collect()
}

fn traced() -> &'static Traced {
    TRACED.get_or_init(|| {
        static LOGGER: Forward = Forward;
        log::set_logger(&LOGGER).unwrap();
        log::set_max_level(LevelFilter::Trace);
        Traced::default()
    })
}

/// The logger, which is set before anything is logged.
struct Forward;

impl log::Log for Forward {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        if let Some(traced) = TRACED.get() {
            traced.log(record);
        }
    }

    fn flush(&self) {}
}

#[test]
fn rows_are_read() {
    let text = "4854 5450 2f31 2e31 2032 3030 2043 616e HTTP/1.1 200 Can";
    assert_eq!(row(text), b"HTTP/1.1 200 Can");
    assert_eq!(row("6564 0d-- ---- ---- ---- ---- ---- ---- ed"), b"ed\r");
    assert_eq!(row("POST http://127.0.0.1/"), b"");
}

#[test]
fn no_source_shows_a_secret_to_a_logger() {
    let traced = traced();
    let (own, given) = (keys("traced own"), keys("traced given"));
    let (web, password) = (unique("traced web identity"), unique("traced password"));
    // The server returns keys, and responds to calls; its responses have the keys in two spellings.
    let server = service(&given);
    let chunked = {
        let [id, key, token] = &given;
        let body = format!(
            r#"{{"Code":"Success","TmpSecretId":"{id}","TmpSecretKey":"{key}","Token":"{token}","ExpiredTime":4000000000}}"#
        );
        let chunks: String = body
            .as_bytes()
            .chunks(7)
            .map(|chunk| format!("{:x}\r\n{}\r\n", chunk.len(), str::from_utf8(chunk).unwrap()))
            .collect();
        Canned::script(vec![format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}0\r\n\r\n"
        )])
        .unwrap()
    };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("secrets-traced-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let [id, key, token] = &own;
    let pair = || Credentials::new(id, key).unwrap().with_token(token).unwrap();
    let file = folder.join("credentials");
    write(&file, &format!("[default]\nsecret_id={id}\nsecret_key={key}\ntoken={token}\n"));
    let web_file = folder.join("web");
    write(&web_file, &web);
    let (one, two, three) = (id.clone(), key.clone(), token.clone());
    let sources: Vec<CredentialSource> = vec![
        pair().into(),
        CredentialSource::file_section(&file, "default"),
        CredentialSource::callback(move |_| {
            let issued = Credentials::new(&one, &two)?.with_token(&three)?;
            Ok::<_, Error>(ExpiringCredentials::from(issued))
        }),
        InstanceRole::new().endpoint(server.url()).role("reader").into(),
        InstanceRole::new().endpoint(chunked.url()).role("reader").into(),
        AssumeRole::new(ARN, pair()).endpoint(server.url()).into(),
        WebIdentityRole::new()
            .region("ap-beijing")
            .provider_id("oidc")
            .arn(ARN)
            .token_file(&web_file)
            .endpoint(server.url())
            .into(),
    ];
    let address = server.url().trim_start_matches("http://").parse().unwrap();
    let proxy = Proxy::start(move |_| Way::To(address)).unwrap();
    let reboot = RebootInstances::builder().instance_ids(["ins-r8hr2upy"]).build().unwrap();
    for source in sources {
        let builder =
            Client::builder().endpoint(server.url()).region("ap-guangzhou").credentials(source);
        let proxied = builder.clone().proxy(format!("http://user:{password}@{}", proxy.address()));
        for builder in [builder.no_proxy(), proxied] {
            builder.build().unwrap().call(&reboot).unwrap();
        }
    }
    fs::remove_dir_all(&folder).unwrap();

    let (texts, dumped) = (traced.texts.lock().unwrap(), traced.dumped.lock().unwrap());
    let holds = |part: &[u8]| dumped.windows(part.len()).any(|at| at == part);
    // The log is complete: data with secrets would be in it.
    assert!(holds(b"HTTP/1.1 200 Canned") && holds(b"Transfer-Encoding: chunked"));
    let parts = own.iter().chain(&given).skip(1).filter(|one| !one.starts_with("AKID"));
    let parts = parts.flat_map(|one| one.split(['/', '+', '='])).filter(|part| !part.is_empty());
    for (at, secret) in parts.chain([&*web, &*password]).enumerate() {
        // A row of another test may stand between two rows.
        let (head, tail) = secret.split_at(secret.len() / 2);
        for part in [head, tail] {
            let shown = texts.iter().any(|text| text.contains(part)) || holds(part.as_bytes());
            assert!(!shown, "secret {at} is shown to a logger");
        }
    }
    assert!(!texts.iter().any(|text| text.contains("TC3-HMAC")) && !holds(b"TC3-HMAC"));
}
