//! Credentials from environment variables, which are read once, when the client is built.

use super::keys::{Credentials, refuse};
use super::source::{Again, Ask, Fetch, Found, Fresh};
use crate::Error;
use crate::os::environment::{self, NotText, Read};

/// Names of the token's variable: the official one first, then others that are in use.
const TOKEN_VARIABLES: [&str; 3] =
    ["TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"];

/// The credentials from the environment, if there were any.
pub(super) struct Environment(Option<Credentials>);

/// Reads the environment.
pub(super) fn read() -> Result<Environment, Error> {
    credentials(&environment::system).map(Environment)
}

impl Fetch for Environment {
    fn fetch(&self, _: &Ask<'_>) -> Result<Found, Error> {
        Ok(match &self.0 {
            None => Found::Absent(
                "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set".to_owned(),
            ),
            Some(credentials) => {
                let origin = "the environment".to_owned();
                Found::Fresh(Fresh::lasting(Some(credentials.clone()), Again::Never, origin))
            }
        })
    }
}

impl Credentials {
    /// Reads the key pair of `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, with the token of
    /// `TENCENTCLOUD_TOKEN` (or `TENCENTCLOUD_SESSION_TOKEN` or `TENCENTCLOUD_SECURITY_TOKEN`) if there is one. An
    /// empty variable counts as not set.
    ///
    /// # Errors
    /// [`Status::Credentials`](crate::Status::Credentials) if one of the two or both are missing, or if a variable is
    /// not UTF-8.
    pub fn from_env() -> Result<Self, Error> {
        credentials(&environment::system)?.ok_or_else(|| {
            refuse(
                "there are no credentials: set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or \
                 give them explicitly",
            )
        })
    }
}

/// Reads credentials from the variables; none if neither half of the key pair is set.
pub(super) fn credentials(read: Read<'_>) -> Result<Option<Credentials>, Error> {
    let variable = |name| environment::text(name, read).map_err(not_text);
    let (id, key) = (variable("TENCENTCLOUD_SECRET_ID")?, variable("TENCENTCLOUD_SECRET_KEY")?);
    let (id, key) = match (id, key) {
        (Some(id), Some(key)) => (id, key),
        (Some(_), None) => {
            return Err(refuse("TENCENTCLOUD_SECRET_ID is set but TENCENTCLOUD_SECRET_KEY is not"));
        }
        (None, Some(_)) => {
            return Err(refuse("TENCENTCLOUD_SECRET_KEY is set but TENCENTCLOUD_SECRET_ID is not"));
        }
        (None, None) => return Ok(None),
    };
    let mut tokens = TOKEN_VARIABLES.into_iter().map(variable);
    let token = tokens.find_map(Result::transpose).transpose()?;
    Credentials::from_secrets(id, key, token)
        .map(Some)
        .map_err(|error| refuse(format!("in the environment, {}", error.message())))
}

/// Returns the error for a variable of credentials that is not UTF-8.
pub(super) fn not_text(error: NotText) -> Error {
    refuse(error.to_string())
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;

    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Credentials>, Error> {
        let bytes: Vec<_> =
            variables.iter().map(|(name, value)| (*name, value.as_bytes())).collect();
        read_bytes(&bytes)
    }

    fn read_bytes(variables: &[(&str, &[u8])]) -> Result<Option<Credentials>, Error> {
        credentials(&|name| {
            let found = variables.iter().find(|(present, _)| *present == name)?;
            Some(OsString::from_vec(found.1.to_vec()))
        })
    }

    #[test]
    fn what_is_not_utf_8_is_an_error_and_not_unset() {
        let names = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"].into_iter();
        for wrong in names.chain(TOKEN_VARIABLES) {
            let right = ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"];
            let right = right.into_iter().filter(|name| *name != wrong);
            let mut variables: Vec<(&str, &[u8])> = right.map(|name| (name, &b"k"[..])).collect();
            variables.push((wrong, b"s5cret\xe9"));
            let error = read_bytes(&variables).unwrap_err();
            let says = format!("the environment variable {wrong} is not UTF-8 from its byte 6 on");
            assert_eq!(error, refuse(says));
        }
    }

    #[test]
    fn a_pair_with_and_without_each_name_of_the_token() {
        let pair = [("TENCENTCLOUD_SECRET_ID", "id"), ("TENCENTCLOUD_SECRET_KEY", "key")];
        assert!(read(&pair).unwrap().unwrap().token().is_none());
        for name in TOKEN_VARIABLES {
            let with = [pair[0], pair[1], (name, "tok")];
            assert_eq!(read(&with).unwrap().unwrap().token(), Some("tok"), "{name}");
        }
        assert!(read(&[]).unwrap().is_none());
    }

    #[test]
    fn what_can_not_stand_in_a_header_says_where_it_is_from() {
        let pair = [("TENCENTCLOUD_SECRET_ID", "id"), ("TENCENTCLOUD_SECRET_KEY", "s5cret\n")];
        let said = read(&pair).unwrap_err().to_string();
        assert!(
            said.starts_with("in the environment, the secret key") && !said.contains("s5"),
            "{said}"
        );
    }

    #[test]
    fn half_a_pair_names_the_other_half() {
        for (set, missing) in [
            ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY is not"),
            ("TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_SECRET_ID is not"),
        ] {
            let error = read(&[(set, "se-cret")]).unwrap_err();
            assert!(error.message().contains(missing), "{error}");
            assert!(!format!("{error:?}").contains("se-cret"));
        }
    }
}
