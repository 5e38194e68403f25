//! Credentials: explicit ones and those of the environment.

mod provider;

use std::fmt;

use zeroize::Zeroizing;

use crate::{Error, Outcome, Status};
pub(crate) use provider::{Provider, Snapshot};

/// A key pair, with a token if it is temporary.
///
/// The key and the token are overwritten when the value is dropped, and `Debug` does not show them.
#[derive(Clone)]
pub struct Credentials {
    secret_id: String,
    secret_key: Zeroizing<String>,
    token: Option<Zeroizing<String>>,
}

/// Names of the token's variable: the official one first, then those that are also seen.
const TOKEN_VARIABLES: [&str; 3] =
    ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];

impl Credentials {
    /// A key pair.
    ///
    /// # Errors
    /// [`Status::Credentials`] if one of the two is empty or can't stand in a header.
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

    /// The same with the token of temporary credentials.
    ///
    /// # Errors
    /// [`Status::Credentials`] if it is empty or can't stand in a header.
    pub fn with_token(mut self, token: impl Into<String>) -> Result<Self, Error> {
        let token = Zeroizing::new(token.into());
        check("the token", &token)?;
        self.token = Some(token);
        Ok(self)
    }

    /// The key pair of `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, with the token of
    /// `TENCENTCLOUD_TOKEN` (or `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_SECURITY_TOKEN`) if there is
    /// one. An empty variable counts as none.
    ///
    /// # Errors
    /// [`Status::Credentials`] if one of the two or both are missing.
    pub fn from_env() -> Result<Self, Error> {
        let id = variable("TENCENTCLOUD_SECRET_ID");
        let key = variable("TENCENTCLOUD_SECRET_KEY").map(Zeroizing::new);
        let (id, key) = match (id, key) {
            (Some(id), Some(key)) => (id, key),
            (Some(_), None) => {
                return Err(refuse(
                    "TENCENTCLOUD_SECRET_ID is set but TENCENTCLOUD_SECRET_KEY is not",
                ));
            }
            (None, Some(_)) => {
                return Err(refuse(
                    "TENCENTCLOUD_SECRET_KEY is set but TENCENTCLOUD_SECRET_ID is not",
                ));
            }
            (None, None) => {
                return Err(refuse(
                    "there are no credentials: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or \
                     give them explicitly",
                ));
            }
        };
        let credentials = Credentials::new(id, key.as_str())?;
        match TOKEN_VARIABLES.into_iter().find_map(variable) {
            Some(token) => credentials.with_token(token),
            None => Ok(credentials),
        }
    }

    /// The secret id, which is no secret.
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

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn check(what: &str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(refuse(format!("{what} is empty")));
    }
    if !value.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(refuse(format!(
            "{what} has a space, a line break or another character that can't stand in a header"
        )));
    }
    Ok(())
}

fn refuse(message: impl Into<String>) -> Error {
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
    }
}
