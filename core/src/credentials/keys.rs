//! Credentials: a key pair, with a token if it is temporary.

use std::fmt;

use zeroize::Zeroizing;

use crate::{Error, Outcome, Status};

/// A key pair, with a token if it is temporary.
///
/// The key and the token are overwritten when the value is dropped, and `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    secret_id: String,
    secret_key: Zeroizing<String>,
    token: Option<Zeroizing<String>>,
}

impl Credentials {
    /// Creates credentials from a key pair.
    ///
    /// # Errors
    /// [`Status::Credentials`] if one of the two is empty, has more than 8 KiB or is not valid in a header.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Result<Self, Error> {
        let credentials = Credentials {
            secret_id: secret_id.into(),
            secret_key: Zeroizing::new(secret_key.into()),
            token: None,
        };
        check("the secret id", &credentials.secret_id)?;
        if credentials.secret_id.contains(['/', ',']) {
            return Err(refuse("the secret id has a '/' or ',', which no secret id has"));
        }
        check("the secret key", &credentials.secret_key)?;
        Ok(credentials)
    }

    /// Adds the token of temporary credentials.
    ///
    /// # Errors
    /// [`Status::Credentials`] if it is empty, has more than 8 KiB or is not valid in a header.
    pub fn with_token(mut self, token: impl Into<String>) -> Result<Self, Error> {
        let token = Zeroizing::new(token.into());
        check("the token", &token)?;
        self.token = Some(token);
        Ok(self)
    }

    /// Creates credentials from strings that are overwritten when they are dropped.
    pub(super) fn from_secrets(
        mut id: Zeroizing<String>,
        mut key: Zeroizing<String>,
        token: Option<Zeroizing<String>>,
    ) -> Result<Self, Error> {
        let credentials = Credentials::new(std::mem::take(&mut *id), std::mem::take(&mut *key))?;
        match token {
            Some(mut token) => credentials.with_token(std::mem::take(&mut *token)),
            None => Ok(credentials),
        }
    }

    /// Returns the secret id, which is not a secret.
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    pub(crate) fn secret_key(&self) -> &str {
        &self.secret_key
    }

    pub(crate) fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.as_str())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("secret_id", &self.secret_id)
            .field("temporary", &self.token.is_some())
            .finish_non_exhaustive()
    }
}

/// Maximum length of a key or token. The vendor's tokens have some hundred bytes, and each must fit into a header.
const MOST_BYTES: usize = 8 * 1024;

fn check(what: &str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(refuse(format!("{what} is empty")));
    }
    if value.len() > MOST_BYTES {
        return Err(refuse(format!("{what} is longer than {MOST_BYTES} bytes")));
    }
    if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(refuse(format!(
            "{what} has a space, a line break or another character that is not valid in a header"
        )));
    }
    Ok(())
}

pub(super) fn refuse(message: impl Into<String>) -> Error {
    Error::new(Status::Credentials, Outcome::NotSent, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let credentials = Credentials::new("AKIDz8krbsJ5", "Gu5t9xGARNpq")
            .unwrap()
            .with_token("tok-5e55")
            .unwrap();
        let shown = format!("{credentials:?}");
        assert!(shown.contains("AKIDz8krbsJ5"));
        assert!(!shown.contains("Gu5t9xGARNpq") && !shown.contains("tok-5e55"), "{shown}");
    }

    #[test]
    fn what_can_not_stand_in_a_header_is_refused() {
        for (id, key) in [
            ("", "k"),
            ("i", ""),
            ("i\r\nX-Evil: 1", "k"),
            ("i", "k\n"),
            ("a/b", "k"),
            ("\u{e9}", "k"),
        ] {
            let error = Credentials::new(id, key).unwrap_err();
            assert_eq!(error.status(), Status::Credentials);
            assert_eq!(error.outcome(), Outcome::NotSent);
        }
        let token = |length| Credentials::new("i", "k").unwrap().with_token("t".repeat(length));
        assert!(token(MOST_BYTES).is_ok());
        assert_eq!(token(MOST_BYTES + 1).unwrap_err().status(), Status::Credentials);
    }
}
