//! Credentials that are others each second.

use std::time::{Duration, SystemTime};

use tcapi::{CredentialSource, Credentials, Error, Issued};
use tcapi_tests::soak::{VALID_S, credentials};

/// Hands them out.
pub(crate) fn source() -> CredentialSource {
    CredentialSource::callback(|_| {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
        let [id, key, token] = credentials(now.as_secs());
        let end = SystemTime::UNIX_EPOCH + Duration::from_secs(now.as_secs() + VALID_S);
        let issued = Credentials::new(id, key)?.with_token(token)?;
        Ok::<_, Error>(Issued::until(issued, end))
    })
}
