//! Tests of credentials that are fetched over the network: retries, and clocks that differ. The metadata service and
//! STS follow the same rules.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tcapi::cvm::DescribeRegions;
use tcapi::{
    AssumeRole, Client, ClientBuilder, CredentialSource, Credentials, Error, InstanceRole, Outcome,
    Status,
};
use tcapi_tests::canned::{Canned, whole};
use tcapi_tests::native::in_time;

const ARN: &str = "qcs::cam::uin/12345678:roleName/reader";
const DONE: &str = r#"{"Response":{"RequestId":"id"}}"#;
const TOO_LATE: &str = r#"{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"m"},
    "RequestId":"id"}}"#;

/// The remote sources.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Metadata,
    Sts,
}

const KINDS: [Kind; 2] = [Kind::Metadata, Kind::Sts];

impl Kind {
    fn source(self, url: &str) -> CredentialSource {
        match self {
            Kind::Metadata => InstanceRole::new().role("reader").endpoint(url).into(),
            Kind::Sts => {
                let own = Credentials::new("AKIDown", "key").unwrap();
                AssumeRole::new(ARN, own).endpoint(url).into()
            }
        }
    }

    /// The body of a response with credentials that expire at that time, in seconds since 1970.
    fn body(self, expires_at: i64) -> String {
        let keys = r#""TmpSecretId":"AKIDtmp","TmpSecretKey":"key","Token":"tok""#;
        match self {
            Kind::Metadata => format!(r#"{{"Code":"Success",{keys},"ExpiredTime":{expires_at}}}"#),
            Kind::Sts => format!(
                r#"{{"Response":{{"Credentials":{{{keys}}},"ExpiredTime":{expires_at},"RequestId":"id"}}}}"#
            ),
        }
    }
}

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// An HTTP date so many seconds from now.
fn date(offset: i64) -> String {
    let since = Duration::from_secs(u64::try_from(now() + offset).unwrap());
    format!("Date: {}\r\n", httpdate::fmt_http_date(UNIX_EPOCH + since))
}

fn builder(service: &Canned, source: CredentialSource) -> ClientBuilder {
    let wait = Duration::from_millis(1);
    Client::builder()
        .endpoint(service.url())
        .region("ap-guangzhou")
        .credentials(source)
        .timeout(Duration::from_secs(3600))
        .backoff(wait, wait)
}

fn call(client: &Client) -> Result<(), Error> {
    client.call(&DescribeRegions::builder().build().unwrap()).map(drop)
}

/// A server that sends those bytes on its first connection and closes it, and sends `then` on the others. Returns its
/// URL, and the counter of its connections.
fn faulty(first: &'static str, then: String) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let number = count.fetch_add(1, Ordering::SeqCst);
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut length, mut line) = (0, String::new());
            while reader.read_line(&mut line).unwrap_or(0) > 2 {
                if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            // A close with unread bytes would send a reset.
            let _ = std::io::copy(&mut std::io::Read::take(reader, length), &mut std::io::sink());
            // The client may be gone by now; the test checks that.
            let response = if number == 0 { first.as_bytes() } else { then.as_bytes() };
            let _ = stream.write_all(response);
        }
    });
    (url, connections)
}

#[test]
fn what_may_pass_is_tried_again() {
    let service = Canned::start(200, DONE).unwrap();
    for kind in KINDS {
        for first in [
            "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 429 No\r\nContent-Length: 0\r\n\r\n",
            "",
            "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{",
        ] {
            in_time(|| {
                let then = whole(200, "Connection: close\r\n", &kind.body(now() + 7200));
                let (url, connections) = faulty(first, then.clone());
                call(&builder(&service, kind.source(&url)).build().unwrap())?;
                assert_eq!(connections.load(Ordering::SeqCst), 2, "{kind:?} {first:?}");

                // A client that allows one attempt makes only one.
                let (url, connections) = faulty(first, then);
                let once = builder(&service, kind.source(&url)).max_attempts(1).build().unwrap();
                let error = call(&once).unwrap_err();
                assert_eq!(
                    (error.status(), error.outcome()),
                    (Status::Credentials, Outcome::NotSent)
                );
                assert_eq!(connections.load(Ordering::SeqCst), 1, "{kind:?} {first:?}");
                Ok(())
            });
        }
    }
}

#[test]
fn what_will_not_pass_is_final() {
    let service = Canned::start(200, DONE).unwrap();
    for kind in KINDS {
        for status in [403, 302] {
            in_time(|| {
                let server = Canned::start(status, "no").unwrap();
                let client = builder(&service, kind.source(server.url())).build().unwrap();
                let error = call(&client).unwrap_err();
                assert_eq!(
                    (error.status(), error.outcome()),
                    (Status::Credentials, Outcome::NotSent)
                );
                assert_eq!(server.asked().len(), 1, "{kind:?} {status}: {error}");
                Ok(())
            });
        }
    }
}

#[test]
fn attempts_are_bounded() {
    let service = Canned::start(200, DONE).unwrap();
    for kind in KINDS {
        in_time(|| {
            let server = Canned::start(500, "no").unwrap();
            let client = builder(&service, kind.source(server.url())).max_attempts(4);
            let error = call(&client.build().unwrap()).unwrap_err();
            assert!(error.message().contains("500"), "{error}");
            assert_eq!(server.asked().len(), 4, "{kind:?}");
            Ok(())
        });
    }
}

/// The machine's clock is three hours ahead: credentials with a lifetime of two hours "expired" an hour ago.
#[test]
fn a_clock_that_is_ahead() {
    const BEHIND: i64 = -3 * 3600;
    for kind in KINDS {
        // A service that sends its time, and one that does not.
        for head in [date(BEHIND), String::new()] {
            in_time(|| {
                let server = whole(200, &head, &kind.body(now() + BEHIND + 7200));
                let server = Canned::script(vec![server]).unwrap();
                // The service refuses a signature with the wrong time, and sends its own time.
                let responses = [whole(400, &date(BEHIND), TOO_LATE), whole(200, "", DONE)];
                let service = Canned::script(responses.to_vec()).unwrap();
                let client = builder(&service, kind.source(server.url())).build().unwrap();
                call(&client)?;
                call(&client)?;
                assert_eq!(server.asked().len(), 1, "{kind:?} {head:?}");
                let asked = service.asked();
                assert_eq!(asked.len(), 3, "{kind:?} {head:?}");
                let signed = asked.iter().all(|one| {
                    one.header("authorization").unwrap().contains("Credential=AKIDtmp/")
                });
                assert!(signed, "{asked:?}");
                Ok(())
            });
        }
    }
}

/// By the machine's clock they would be valid for another three hours.
#[test]
fn a_clock_that_is_behind() {
    const AHEAD: i64 = 3 * 3600;
    for kind in KINDS {
        in_time(|| {
            let service = Canned::start(200, DONE).unwrap();
            // They have expired when they arrive.
            let server = whole(200, &date(AHEAD), &kind.body(now() + AHEAD - 1));
            let server = Canned::script(vec![server]).unwrap();
            let lines = Arc::new(std::sync::Mutex::new(String::new()));
            let write = lines.clone();
            let client = builder(&service, kind.source(server.url()))
                .log(tcapi::Level::Warn, move |_, line| *write.lock().unwrap() += line);
            call(&client.build().unwrap())?;
            let said = lines.lock().unwrap().clone();
            assert!(said.contains("the credentials expired 1 s ago"), "{said}");
            assert!(said.contains("they were issued just now and are used"), "{said}");
            Ok(())
        });
    }
}
