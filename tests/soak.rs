//! 100,000 calls from 16 threads against a server that fails one in five of them, with credentials that are
//! others each second: every call is accounted for on both sides, and nothing grows.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::atomic::{AtomicU32, AtomicU64};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use tcapi::cvm::{DescribeInstancesStatus, RebootInstances};
use tcapi::{CallOptions, Client, CredentialSource, Credentials, Error, Issued, Outcome};
use tcapi_tests::faults::call::SECRET_KEY;
use tcapi_tests::faults::server::act::{
    Act, DONE, End, Part, Point, Then, answer, refusal, with_headers,
};
use tcapi_tests::faults::server::{Plan, Server};

const THREADS: u32 = 16;
const CALLS: u32 = 100_000;
/// From here on, nothing must grow.
const WARM: u32 = 20_000;
/// What may come and go: buffers of connections, pages that the allocator keeps.
const SLACK_KIB: u64 = 8 * 1024;
/// No thread can be without an answer for so long unless it waits for ever.
const TOO_LONG: Duration = Duration::from_secs(120);

/// A server with a mind of its own, that remembers how often it did each call.
struct Moody {
    began: Instant,
    /// The credentials that it has seen, by the second that they are of.
    ids: Mutex<BTreeSet<u64>>,
    asked: AtomicU64,
    ran: Vec<AtomicU32>,
}

/// What became of a call, as the client has it.
#[derive(Debug, Clone, Copy)]
struct Accounted {
    number: u32,
    effect: Effect,
    /// None: it is done.
    failure: Option<Outcome>,
    attempts: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Write,
    Read,
}

#[test]
fn every_call_is_accounted_for_and_nothing_grows() {
    let began = Instant::now();
    let plan = Arc::new(Moody {
        began,
        ids: Mutex::default(),
        asked: AtomicU64::new(0),
        ran: (0..CALLS).map(|_| AtomicU32::new(0)).collect(),
    });
    let server = Server::start(plan.clone(), None, None).unwrap();
    let good = client(&format!("http://{}", server.address()), began);
    // Nobody listens there.
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let dead = client(&format!("http://{closed}"), began);

    let next = Arc::new(AtomicU32::new(0));
    let (accounts, arriving) = mpsc::channel();
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (good, dead) = (good.clone(), dead.clone());
            let (next, accounts) = (next.clone(), accounts.clone());
            thread::spawn(move || {
                loop {
                    let number = next.fetch_add(1, Relaxed);
                    if number >= CALLS {
                        return;
                    }
                    let client =
                        if random(number.into()).is_multiple_of(100) { &dead } else { &good };
                    accounts.send(call(client, number)).unwrap();
                }
            })
        })
        .collect();
    drop((accounts, good, dead));

    let mut accounted = Vec::with_capacity(CALLS as usize);
    let mut warm_kib = 0;
    while let Ok(one) = arriving.recv_timeout(TOO_LONG) {
        accounted.push(one);
        if accounted.len() == WARM as usize {
            warm_kib = resident_kib();
        }
    }
    assert_eq!(accounted.len(), CALLS as usize, "some calls do not come back");
    for thread in threads {
        thread.join().unwrap();
    }
    let end_kib = resident_kib();
    let seen = server.finish();

    let wrong: Vec<_> =
        accounted.iter().filter(|one| !one.is_true_of(plan.ran(one.number))).collect();
    assert!(wrong.is_empty(), "{} calls, such as {:?}", wrong.len(), &wrong[..wrong.len().min(9)]);
    // The sums of both sides.
    let runs: u32 = (0..CALLS).map(|number| plan.ran(number)).sum();
    assert_eq!(runs, seen.ran);
    let attempts: u32 = accounted.iter().map(|one| one.attempts).sum();
    assert!(seen.whole <= seen.begun && seen.begun <= attempts, "{seen:?}, {attempts} attempts");
    let count =
        |wanted: Option<Outcome>| accounted.iter().filter(|one| one.failure == wanted).count();
    let (done, unknown) = (count(None), count(Some(Outcome::Unknown)));
    let (rejected, not_sent) = (count(Some(Outcome::Rejected)), count(Some(Outcome::NotSent)));
    println!(
        "{done} done, {rejected} rejected, {unknown} unknown, {not_sent} not sent, {attempts} attempts; \
         {seen:?}; {warm_kib} KiB, then {end_kib} KiB"
    );
    let seconds = began.elapsed().as_secs();
    let ids = plan.ids.lock().unwrap().len() as u64;
    assert!(ids > seconds / 4, "{ids} credentials in {seconds} s");
    // There was something of everything.
    assert!(done > CALLS as usize / 2 && rejected > 500 && unknown > 500 && not_sent > 500);
    assert!(end_kib <= warm_kib + SLACK_KIB, "{warm_kib} KiB at first, {end_kib} KiB at the end");
}

/// Credentials that are others each second. The secret id tells since which second of the run they are valid,
/// and that is for two.
fn credentials(began: Instant) -> CredentialSource {
    CredentialSource::callback(move |_| {
        let second = began.elapsed().as_secs();
        let end = SystemTime::now() + Duration::from_secs(second + 2) - began.elapsed();
        let credentials = Credentials::new(format!("AKID{second}"), SECRET_KEY)?;
        Ok::<_, Error>(Issued::until(credentials, end))
    })
}

fn client(url: &str, began: Instant) -> Client {
    Client::builder()
        .endpoint(url)
        .region("ap-guangzhou")
        .credentials(credentials(began))
        .timeout(Duration::from_secs(5))
        .backoff(Duration::from_millis(1), Duration::from_millis(4))
        .build()
        .unwrap()
}

/// Makes a call, one half of them writes. Its number is in the id of the instance.
fn call(client: &Client, number: u32) -> Accounted {
    let effect = if number.is_multiple_of(2) { Effect::Write } else { Effect::Read };
    let ids = [format!("ins-{number:08}")];
    let mut options = CallOptions::default();
    if random(number.into()) % 50 == 1 {
        // So little that it ends anywhere.
        options.timeout = Some(Duration::from_micros(1 + random(number.into()) % 4096));
    }
    let (result, report) = match effect {
        Effect::Write => {
            let request = RebootInstances::builder().instance_ids(ids).build().unwrap();
            let (result, report) = client.call_reported(&request, &options);
            (result.map(drop), report)
        }
        Effect::Read => {
            let request = DescribeInstancesStatus::builder().instance_ids(ids).build().unwrap();
            let (result, report) = client.call_reported(&request, &options);
            (result.map(drop), report)
        }
    };
    let failure = result.err().map(|error| error.outcome());
    Accounted { number, effect, failure, attempts: report.attempts }
}

impl Accounted {
    /// Whether what the client was told is true, if the server did it so many times.
    fn is_true_of(&self, ran: u32) -> bool {
        match (self.failure, self.effect) {
            (None, Effect::Write) => ran == 1,
            (None, Effect::Read) => ran >= 1,
            (Some(Outcome::NotSent | Outcome::Rejected), _) => ran == 0,
            (Some(Outcome::Unknown), Effect::Write) => ran <= 1,
            (Some(Outcome::Unknown), Effect::Read) => ran <= self.attempts,
        }
    }
}

impl Moody {
    fn ran(&self, number: u32) -> u32 {
        self.ran[number as usize].load(SeqCst)
    }
}

impl Plan for Moody {
    fn next(&self) -> Act {
        let mood = random(self.asked.fetch_add(1, Relaxed) + (1 << 32));
        if !mood.is_multiple_of(5) {
            return Act::done();
        }
        let whole = answer(200, DONE);
        let act = match mood / 5 % 200 {
            // Rarely, as it lasts as long as the call.
            0 if (mood / 1000).is_multiple_of(8) => Act::end(End::Hold),
            0..20 => return Act::end(End::Reset).at(Point::Unread),
            20..40 => return Act::end(End::Reset).at(Point::Bytes(1)),
            40..60 => return Act::end(End::Close).at(Point::Head),
            60..80 => return Act::refusal("RequestLimitExceeded.UinLimitExceeded"),
            80..100 => return Act::refusal("ResourceInsufficient"),
            100..120 => Act::end(End::Reset),
            120..130 => Act::end(End::Close),
            130..150 => Act::bytes(&whole[..(mood / 1000) as usize % whole.len()], End::Close),
            150..160 => {
                Act::bytes(with_headers(502, "Content-Type: text/html\r\n", "<p>"), End::Keep)
            }
            160..170 => Act::answer(200, "{\"Response\":null}"),
            170..180 => Act::answer(200, &refusal("InternalError")),
            // A success, and then a connection that is no more.
            180..190 => return Act::bytes(whole, End::Close).ran(),
            _ => {
                return Act::new(Then::Send(vec![Part::Slowly(whole, 0)], End::Reset)).ran();
            }
        };
        // Whether it was done, none of these says.
        if (mood / 7).is_multiple_of(2) { act.ran() } else { act }
    }

    fn refuses(&self, head: &str) -> Option<&'static str> {
        let id = head.split("Credential=AKID").nth(1).and_then(|rest| rest.split('/').next());
        let second: u64 = id.unwrap().parse().unwrap();
        self.ids.lock().unwrap().insert(second);
        // A little longer than they say, as a service does.
        let valid = self.began.elapsed().as_secs() <= second + 3;
        (!valid).then_some("AuthFailure.TokenFailure")
    }

    fn ran(&self, body: &[u8]) {
        let text = std::str::from_utf8(body).unwrap();
        let at = text.find("ins-").unwrap() + 4;
        let number: usize = text[at..at + 8].parse().unwrap();
        self.ran[number].fetch_add(1, SeqCst);
    }
}

/// Numbers without order, the same in each run.
fn random(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The memory of this process that is in use.
fn resident_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
