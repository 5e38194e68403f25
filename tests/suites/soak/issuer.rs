//! A source of credentials that change each second.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::SeqCst;
use std::thread;
use std::time::{Duration, SystemTime};

use tcapi::{CredentialSource, Credentials, Error, ExpiringCredentials};
use tcapi_tests::soak::{VALID_S, credentials};

/// Long enough that a second concurrent refresh would be seen.
const REFRESH: Duration = Duration::from_millis(20);

/// Issues credentials, and counts the queries.
#[derive(Default)]
pub(crate) struct Issuer {
    asked: AtomicU64,
    asking: AtomicU64,
    most_at_once: AtomicU64,
}

impl Issuer {
    pub(crate) fn source(self: Arc<Self>) -> CredentialSource {
        CredentialSource::callback(move |_| {
            self.asked.fetch_add(1, SeqCst);
            let at_once = self.asking.fetch_add(1, SeqCst) + 1;
            self.most_at_once.fetch_max(at_once, SeqCst);
            thread::sleep(REFRESH);
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
            let [id, key, token] = credentials(now.as_secs());
            let end = SystemTime::UNIX_EPOCH + Duration::from_secs(now.as_secs() + VALID_S);
            self.asking.fetch_sub(1, SeqCst);
            let issued = Credentials::new(id, key)?.with_token(token)?;
            Ok::<_, Error>(ExpiringCredentials::until(issued, end))
        })
    }

    /// The number of queries.
    pub(crate) fn asked(&self) -> u64 {
        self.asked.load(SeqCst)
    }

    /// The maximum number of concurrent queries.
    pub(crate) fn most_at_once(&self) -> u64 {
        self.most_at_once.load(SeqCst)
    }
}
